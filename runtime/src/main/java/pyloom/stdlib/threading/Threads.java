package pyloom.stdlib.threading;

import pyloom.object.PyType;
import pyloom.sync.Blocking;
import pyloom.sync.Deadline;
import pyloom.sync.Flag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The Python threads that are alive, and which of them the current Java thread runs.
 *
 * <p>{@code ALIVE} is guarded by itself and in the order of starting. A thread is in it before its
 * {@code start} returns and leaves it before {@code join} returns.
 */
public final class Threads {

    /**
     * How long CPython lets a new thread run before its starter goes on, if it neither blocks nor
     * ends.
     */
    private static final double SWITCH_INTERVAL = 0.005;

    private static final Map<java.lang.Thread, Thread> ALIVE = new LinkedHashMap<>();
    private static final ThreadLocal<Thread> CURRENT = new ThreadLocal<>();
    private static volatile Thread main = new MainThread();

    private Threads() {}

    /**
     * {@return the Python thread that runs now; one is made up for a Java thread that is none of
     * ours}
     */
    public static Thread current() {
        Thread thread = CURRENT.get();
        return thread == null ? adopt() : thread;
    }

    private static Thread adopt() {
        Thread stranger = new DummyThread();
        bind(stranger);
        return stranger;
    }

    /** Makes the current Java thread the main Python thread; called once, before the program. */
    public static void bindMain() {
        bind(main);
    }

    private static void bind(Thread thread) {
        CURRENT.set(thread);
        java.lang.Thread carrier = java.lang.Thread.currentThread();
        thread.setIdent(identOf(carrier));
        synchronized (ALIVE) {
            ALIVE.put(carrier, thread);
        }
    }

    /** {@return the main Python thread} */
    public static Thread main() {
        return main;
    }

    /** What identifies the current Python thread while it lives. */
    static Object key() {
        return java.lang.Thread.currentThread();
    }

    /** {@return the {@code ident} of what {@link #key} returned} */
    static long identOf(Object key) {
        return 0x7f00_0000_0000L + 0x1000L * ((java.lang.Thread) key).threadId();
    }

    static long nativeIdOf(long ident) {
        return ProcessHandle.current().pid() + (ident - identOf(mainKey())) / 0x1000L;
    }

    private static java.lang.Thread mainKey() {
        synchronized (ALIVE) {
            for (Map.Entry<java.lang.Thread, Thread> entry : ALIVE.entrySet()) {
                if (entry.getValue() == main) {
                    return entry.getKey();
                }
            }
        }
        return java.lang.Thread.currentThread();
    }

    /**
     * Starts a thread and lets it go first, as CPython does: until it blocks or ends, or its time
     * is over.
     */
    static void launch(Thread thread) {
        Flag started = new Flag();
        Flag wentFirst = new Flag();
        Carriers.start(
                () -> {
                    Blocking.onFirst(wentFirst::set);
                    bind(thread);
                    started.set();
                    try {
                        thread.live();
                    } finally {
                        unbind(thread);
                        Blocking.onFirst(null);
                        wentFirst.set();
                    }
                });
        started.await(Deadline.NEVER);
        wentFirst.await(Deadline.in(SWITCH_INTERVAL));
    }

    private static void unbind(Thread thread) {
        synchronized (ALIVE) {
            ALIVE.remove(java.lang.Thread.currentThread());
        }
        CURRENT.remove();
        thread.markEnded();
    }

    /** {@return the threads that are alive, in the order of starting} */
    public static List<Thread> alive() {
        synchronized (ALIVE) {
            return new ArrayList<>(ALIVE.values());
        }
    }

    /** Waits for every thread that is not a daemon; what the end of the main program does. */
    public static void awaitNonDaemons() {
        while (true) {
            Thread next = null;
            for (Thread thread : alive()) {
                if (!thread.isDaemon() && thread != current() && thread != main) {
                    next = thread;
                }
            }
            if (next == null) {
                return;
            }
            next.ended().await(Deadline.NEVER);
        }
    }

    /** The main thread; Python's {@code threading._MainThread}. */
    static final class MainThread extends Thread {

        static final PyType TYPE =
                PyType.nativeType("threading", "_MainThread", Thread.TYPE).sealed();

        MainThread() {
            super(TYPE, "MainThread", false);
        }
    }

    /** A Java thread that Python code finds itself on; Python's {@code threading._DummyThread}. */
    static final class DummyThread extends Thread {

        static final PyType TYPE =
                PyType.nativeType("threading", "_DummyThread", Thread.TYPE).sealed();

        private static final java.util.concurrent.atomic.AtomicLong NUMBERS =
                new java.util.concurrent.atomic.AtomicLong();

        DummyThread() {
            super(TYPE, "Dummy-" + NUMBERS.incrementAndGet(), true);
        }
    }
}
