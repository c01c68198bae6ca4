package pyloom.object;

/** A platform thread that carries its Python state with it, so that reaching it costs nothing. */
public class PyloomThread extends Thread {

    private final ThreadState state = new ThreadState();

    /**
     * Makes a thread.
     *
     * @param group its group, or null
     * @param task what it runs
     * @param name its name
     * @param stackSize its stack in bytes, or 0
     */
    public PyloomThread(ThreadGroup group, Runnable task, String name, long stackSize) {
        super(group, task, name, stackSize);
    }

    /** {@return the Python state of this thread} */
    public final ThreadState state() {
        return state;
    }
}
