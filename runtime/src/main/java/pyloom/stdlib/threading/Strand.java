package pyloom.stdlib.threading;

import pyloom.object.PyInstance;
import pyloom.object.ThreadState;
import pyloom.sync.Flag;

import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One run of Python code from its start to its end: what has a {@code get_ident()}. Java threads
 * are used for one strand after another, so nothing that belongs to a Python thread may hang on
 * them.
 *
 * <p>{@code thread} is written by the strand itself or by its starter before it runs; {@code
 * locals} and {@code context} are touched by the strand alone. What it did happens before the
 * return of an {@link #ended} wait.
 */
public final class Strand {

    private static final AtomicLong NUMBERS = new AtomicLong();
    private static final long FIRST_IDENT = 0x7f80_0000_0000L;
    private static final long IDENT_STEP = 0x1000;

    private final long number = NUMBERS.getAndIncrement();
    private final Flag ended = new Flag();
    private final boolean daemon;
    private volatile Thread thread;
    private Map<Local, PyInstance> locals;
    private Object context;

    Strand(Thread thread, boolean daemon) {
        this.thread = thread;
        this.daemon = daemon;
    }

    /** {@return the strand that runs now; one is made for a Java thread that is none of ours} */
    public static Strand current() {
        return ThreadState.current().strand() instanceof Strand strand ? strand : adopt();
    }

    private static Strand adopt() {
        Strand strand = new Strand(null, true);
        bind(strand);
        return strand;
    }

    /** Makes a strand, or none if null, the one that the current Java thread runs. */
    static void bind(Strand strand) {
        ThreadState.current().setStrand(strand);
    }

    /** {@return the number of {@code get_ident()}; it is never used again} */
    long ident() {
        return FIRST_IDENT + number * IDENT_STEP;
    }

    /** {@return a number such as the operating system would give; the main thread's is the pid} */
    long nativeId() {
        long pid = ProcessHandle.current().pid();
        return this == Threads.main().strand() ? pid : pid + 1 + number;
    }

    boolean isDaemon() {
        return daemon;
    }

    /** {@return what ends with it} */
    Flag ended() {
        return ended;
    }

    /** {@return the Thread object, or null if nobody made one} */
    Thread thread() {
        return thread;
    }

    void setThread(Thread newThread) {
        thread = newThread;
    }

    /** {@return the attributes that thread-local objects have in this strand} */
    Map<Local, PyInstance> locals() {
        if (locals == null) {
            locals = new WeakHashMap<>();
        }
        return locals;
    }

    /** {@return the current context of Python's {@code contextvars}, or null} */
    public Object context() {
        return context;
    }

    /**
     * Makes another context the current one of this strand.
     *
     * @param newContext the context
     */
    public void setContext(Object newContext) {
        context = newContext;
    }

    /** Called by the strand when it has run all its code. */
    void end() {
        locals = null;
        context = null;
        ended.set();
    }
}
