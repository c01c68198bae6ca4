package pyloom.stdlib.threading;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.AssertionError;
import pyloom.object.Attributes;
import pyloom.object.Exceptions;
import pyloom.object.PyInstance;
import pyloom.object.PyType;
import pyloom.object.RuntimeError;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.sync.Deadline;
import pyloom.sync.Flag;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Python's {@code threading.Thread}.
 *
 * <pre>
 *   NEW --__init__--> INITIAL --start--> STARTED --run returned or raised--> STOPPED
 * </pre>
 *
 * <p>{@code phase} is volatile and changed by the starter up to STARTED, by the thread itself to
 * STOPPED. What happened before {@code start} happens before {@code run}; what the thread did
 * happens before the return of {@code join} and before {@code is_alive} answers no.
 */
@PythonModule(value = "threading", doc = "library/threading.html#thread-objects")
@PythonType(name = "Thread")
public class Thread extends PyInstance {

    /** The type {@code threading.Thread}. */
    public static final PyType TYPE =
            PyType.nativeType("threading", "Thread", PyType.OBJECT)
                    .solid()
                    .withDict()
                    .allocating(Thread::new);

    private static final AtomicLong NUMBERS = new AtomicLong();

    enum Phase {
        NEW,
        INITIAL,
        STARTED,
        STOPPED
    }

    private volatile Phase phase = Phase.NEW;
    private volatile String name;
    private volatile boolean daemon;
    private volatile long ident;
    private Object target;
    private CallArguments arguments;
    private Runnable body;
    private final Flag ended = new Flag();

    /**
     * Makes an uninitialised thread.
     *
     * @param type its type
     */
    protected Thread(PyType type) {
        super(type);
    }

    /** A thread that exists already, under a name of its own. */
    Thread(PyType type, String name, boolean daemon) {
        super(type);
        this.name = name;
        this.daemon = daemon;
        phase = Phase.STARTED;
    }

    /**
     * {@return a thread that is to run some Java code}
     *
     * @param targetName the name of the target, which the thread's own name shows
     * @param body what it runs
     */
    public static Thread of(String targetName, Runnable body) {
        Thread thread = new Thread(TYPE);
        thread.name = "Thread-" + NUMBERS.incrementAndGet() + " (" + targetName + ")";
        thread.daemon = Threads.current().isDaemon();
        thread.body = body;
        thread.phase = Phase.INITIAL;
        return thread;
    }

    /**
     * Gives it a name; for its making.
     *
     * @param newName the name
     * @return this
     */
    public Thread name(String newName) {
        name = newName;
        return this;
    }

    /**
     * Says whether the program ends without waiting for it; for its making.
     *
     * @param isDaemon whether
     * @return this
     */
    public Thread daemon(boolean isDaemon) {
        setDaemon(isDaemon);
        return this;
    }

    /**
     * {@code Thread.__init__}.
     *
     * @param group must be None
     * @param whatToCall the target, or None
     * @param ownName the name, or None for the next number
     * @param args the positional arguments of the target
     * @param kwargs the keyword arguments of the target, or None
     * @param isDaemon whether it is a daemon, None for what its maker is
     */
    @PythonApi(
            "Thread.__init__(self, group=None, target=None, name=None, args=(), kwargs=None, *,"
                    + " daemon=None)")
    public void initialize(
            Object group,
            Object whatToCall,
            Object ownName,
            Object args,
            Object kwargs,
            Object isDaemon) {
        if (group != null) {
            throw new AssertionError("group argument must be None for now");
        }
        name = ownName == null ? nextName(whatToCall) : Texts.str(ownName);
        target = whatToCall;
        arguments = CallArguments.of(args, kwargs);
        daemon = isDaemon == null ? Threads.current().isDaemon() : Truth.truth(isDaemon);
        phase = Phase.INITIAL;
    }

    private static String nextName(Object target) {
        String numbered = "Thread-" + NUMBERS.incrementAndGet();
        Object targetName = target == null ? null : Attributes.getAttrOr(target, "__name__", null);
        return targetName == null ? numbered : numbered + " (" + Texts.str(targetName) + ")";
    }

    /**
     * Starts it.
     *
     * @throws RuntimeError if it was started before
     */
    @PythonApi("Thread.start(self)")
    public void start() {
        synchronized (ended) {
            if (phase == Phase.NEW) {
                throw new RuntimeError("thread.__init__() not called");
            }
            if (phase != Phase.INITIAL) {
                throw new RuntimeError("threads can only be started once");
            }
            phase = Phase.STARTED;
        }
        Threads.launch(this);
    }

    /** What the Java thread does: the whole life of this Python thread. */
    void live() {
        try {
            runAsOverridden();
        } catch (Throwable thrown) {
            ThreadReports.report(this, Exceptions.of(thrown));
        }
    }

    private void runAsOverridden() {
        if (pyType() == TYPE) {
            run();
        } else {
            Attributes.callMethod(this, "run");
        }
    }

    /** Called when nothing of it runs any more. */
    void markEnded() {
        phase = Phase.STOPPED;
        ended.set();
    }

    /** Calls the target; what a subclass overrides. */
    @PythonApi("Thread.run(self)")
    public void run() {
        try {
            if (body != null) {
                body.run();
            } else if (target != null) {
                arguments.call(target);
            }
        } finally {
            body = null;
            target = null;
            arguments = null;
        }
    }

    /** Waits until it has ended. */
    public void join() {
        join(null);
    }

    /**
     * Waits until it has ended.
     *
     * @param timeout seconds, or None
     * @throws RuntimeError if it was not started, or is the current thread
     */
    @PythonApi("Thread.join(self, timeout=None)")
    public void join(Object timeout) {
        requireInitialized("Thread.__init__() not called");
        if (phase == Phase.INITIAL) {
            throw new RuntimeError("cannot join thread before it is started");
        }
        if (Threads.current() == this) {
            throw new RuntimeError("cannot join current thread");
        }
        ended.await(timeout == null ? Deadline.NEVER : Timeouts.ofJoin(timeout));
    }

    private void requireInitialized(String message) {
        if (phase == Phase.NEW) {
            throw new RuntimeError(message);
        }
    }

    /** {@return whether it was started and has not ended} */
    @PythonApi("Thread.is_alive(self)")
    public boolean isAlive() {
        requireInitialized("Thread.__init__() not called");
        return phase == Phase.STARTED;
    }

    /** {@return the name} */
    @PythonApi(value = "Thread.name", kind = PythonApi.Kind.GETTER)
    public String getName() {
        requireInitialized("Thread.__init__() not called");
        return name;
    }

    /**
     * Changes the name.
     *
     * @param newName the new name
     */
    @PythonApi(value = "Thread.name", kind = PythonApi.Kind.SETTER)
    public void setName(Object newName) {
        requireInitialized("Thread.__init__() not called");
        name = Texts.str(newName);
    }

    /** {@return the number of the thread, None before it was started} */
    @PythonApi(value = "Thread.ident", kind = PythonApi.Kind.GETTER)
    public Object ident() {
        requireInitialized("Thread.__init__() not called");
        return ident == 0 ? null : (Long) ident;
    }

    /** {@return the number that the operating system would show, None before it was started} */
    @PythonApi(value = "Thread.native_id", kind = PythonApi.Kind.GETTER)
    public Object nativeId() {
        requireInitialized("Thread.__init__() not called");
        return ident == 0 ? null : (Long) Threads.nativeIdOf(ident);
    }

    void setIdent(long newIdent) {
        ident = newIdent;
    }

    /** {@return whether the program ends without waiting for it} */
    @PythonApi(value = "Thread.daemon", kind = PythonApi.Kind.GETTER)
    public boolean isDaemon() {
        requireInitialized("Thread.__init__() not called");
        return daemon;
    }

    /**
     * Says whether the program ends without waiting for it.
     *
     * @param isDaemon whether
     * @throws RuntimeError if it was started already
     */
    @PythonApi(value = "Thread.daemon", kind = PythonApi.Kind.SETTER)
    public void setDaemon(boolean isDaemon) {
        requireInitialized("Thread.__init__() not called");
        if (phase != Phase.INITIAL) {
            throw new RuntimeError("cannot set daemon status of active thread");
        }
        daemon = isDaemon;
    }

    /** {@return the text of {@code repr(thread)}} */
    @PythonApi("Thread.__repr__(self)")
    public String repr() {
        requireInitialized("Thread.__init__() was not called");
        String status = phase.name().toLowerCase(java.util.Locale.ROOT);
        String kind = daemon ? " daemon" : "";
        String number = ident == 0 ? "" : " " + ident;
        return "<" + pyType().name() + "(" + name + ", " + status + kind + number + ")>";
    }

    @PythonApi("Thread.getName(self)")
    String getNameByOldName() {
        return getName();
    }

    @PythonApi("Thread.setName(self, name)")
    void setNameByOldName(Object newName) {
        setName(newName);
    }

    @PythonApi("Thread.isDaemon(self)")
    boolean isDaemonByOldName() {
        return isDaemon();
    }

    @PythonApi("Thread.setDaemon(self, daemonic)")
    void setDaemonByOldName(boolean isDaemon) {
        setDaemon(isDaemon);
    }

    boolean isUnended() {
        return phase == Phase.STARTED;
    }

    Flag ended() {
        return ended;
    }
}
