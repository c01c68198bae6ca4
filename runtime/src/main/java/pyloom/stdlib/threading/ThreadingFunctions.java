package pyloom.stdlib.threading;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.PyList;
import pyloom.object.ValueError;
import pyloom.sync.Deadline;

/** The functions and constants of Python's {@code threading}. */
@PythonModule(value = "threading", doc = "library/threading.html")
public final class ThreadingFunctions {

    /** The longest time-out. */
    @PythonApi("TIMEOUT_MAX")
    public static final double TIMEOUT_MAX = Deadline.MAX_SECONDS;

    private ThreadingFunctions() {}

    /** {@return a new lock} */
    @PythonApi("Lock()")
    public static Lock lock() {
        return new Lock();
    }

    /** {@return the thread that runs this} */
    @PythonApi("current_thread()")
    public static Thread currentThread() {
        return Threads.current();
    }

    /** {@return the thread that runs this; the old name} */
    @PythonApi("currentThread()")
    public static Thread currentThreadByOldName() {
        return Threads.current();
    }

    /** {@return the main thread} */
    @PythonApi("main_thread()")
    public static Thread mainThread() {
        return Threads.main();
    }

    /** {@return the threads that are alive} */
    @PythonApi("enumerate()")
    public static PyList enumerate() {
        return PyList.of(Threads.alive().toArray());
    }

    /** {@return how many threads are alive} */
    @PythonApi("active_count()")
    public static long activeCount() {
        return Threads.alive().size();
    }

    /** {@return how many threads are alive; the old name} */
    @PythonApi("activeCount()")
    public static long activeCountByOldName() {
        return activeCount();
    }

    /** {@return the number of the current thread} */
    @PythonApi("get_ident()")
    public static long getIdent() {
        return Threads.identOf(Threads.key());
    }

    /** {@return the number that the operating system would show for the current thread} */
    @PythonApi("get_native_id()")
    public static long getNativeId() {
        return Threads.nativeIdOf(getIdent());
    }

    /**
     * {@return the stack size of new threads, 0 for the usual one}
     *
     * @param size the new one in bytes
     */
    @PythonApi("stack_size(size=0, /)")
    public static long stackSize(long size) {
        if (size < 0 || size > 0 && size < 32768) {
            throw new ValueError("size not valid: " + size + " bytes");
        }
        long before = Carriers.stackSize();
        Carriers.setStackSize(size);
        return before;
    }
}
