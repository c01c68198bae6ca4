package pyloom.stdlib.threading;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.annotation.TypedForm;
import pyloom.object.AssertionError;
import pyloom.object.Attributes;
import pyloom.object.Exceptions;
import pyloom.object.PyDict;
import pyloom.object.PyInstance;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.RuntimeError;
import pyloom.object.Texts;
import pyloom.object.Truth;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Python's {@code threading.Thread}.
 *
 * <pre>
 *   NEW --__init__--> INITIAL --start--> STARTED --run returned or raised--> STOPPED
 * </pre>
 *
 * <p>{@code phase} is volatile; {@code start} changes it under this object's monitor, the thread
 * itself to STOPPED. The other fields are set before {@code start} or read by who asks for them,
 * without order. What happened before {@code start} happens before {@code run}; what the thread did
 * happens before the return of {@code join} and before {@code is_alive} answers no.
 *
 * <p>A new thread runs before its starter goes on, until it blocks, ends, or 5 ms are over: CPython
 * hands its global lock over so.
 */
@PythonModule(value = "threading", pure = true, doc = "library/threading.html#thread-objects")
@PythonType(name = "Thread")
public class Thread extends PyInstance {

    /** The type {@code threading.Thread}. */
    public static final PyType TYPE =
            PyType.nativeType("threading", "Thread", PyType.OBJECT)
                    .solid()
                    .withDict()
                    .weak()
                    .changeable()
                    .allocating(Thread::new);

    private static final AtomicLong NUMBERS = new AtomicLong();

    enum Phase {
        NEW,
        INITIAL,
        STARTED,
        STOPPED
    }

    private volatile Phase phase = Phase.NEW;
    private volatile Strand strand; // null until started
    private volatile String name;
    private volatile boolean daemon;
    volatile Object target = ABSENT; // ABSENT once run, as are the arguments
    volatile Object arguments = ABSENT;
    volatile Object keywords = ABSENT;
    private Runnable body; // the target of typed code

    /**
     * Makes an uninitialised thread.
     *
     * @param type its type
     */
    protected Thread(PyType type) {
        super(type);
    }

    /**
     * Makes a thread.
     *
     * @param target what it calls, or None
     */
    @TypedForm("Thread(*, target)")
    public Thread(Object target) {
        this(target, PyTuple.EMPTY, null, null);
    }

    /**
     * Makes a thread.
     *
     * @param target what it calls, or None
     * @param args the positional arguments of the target
     */
    @TypedForm("Thread(*, target, args)")
    public Thread(Object target, Object args) {
        this(target, args, null, null);
    }

    /**
     * Makes a thread.
     *
     * @param target what it calls, or None
     * @param args the positional arguments of the target
     * @param name its name, or None for the next number
     * @param daemon whether it is a daemon, or None for what its maker is
     */
    @TypedForm("Thread(*, target, args, name=None, daemon=None)")
    public Thread(Object target, Object args, Object name, Object daemon) {
        this(TYPE);
        initialize(null, target, name, args, null, daemon);
    }

    /** Makes a thread of a subclass, whose {@code run} is what it does. */
    protected Thread() {
        this(null, PyTuple.EMPTY, null, null);
    }

    /**
     * Makes a thread of a subclass.
     *
     * @param name its name
     */
    protected Thread(String name) {
        this(null, PyTuple.EMPTY, name, null);
    }

    /**
     * Makes a thread of a subclass.
     *
     * @param isDaemon whether it is a daemon
     */
    protected Thread(boolean isDaemon) {
        this(null, PyTuple.EMPTY, null, isDaemon);
    }

    /**
     * Makes a thread of a subclass.
     *
     * @param name its name
     * @param isDaemon whether it is a daemon
     */
    protected Thread(String name, boolean isDaemon) {
        this(null, PyTuple.EMPTY, name, isDaemon);
    }

    /**
     * Makes a thread.
     *
     * @param target what it calls, or None
     * @param name its name, or None for the next number
     * @param daemon whether it is a daemon, or None for what its maker is
     */
    @TypedForm("Thread(*, target, name=None, daemon=None)")
    public Thread(Object target, Object name, Object daemon) {
        this(target, PyTuple.EMPTY, name, daemon);
    }

    /**
     * Makes a thread of a subclass.
     *
     * @param target what it calls, or None
     * @param args the positional arguments of the target
     * @param kwargs the keyword arguments of the target, or None
     * @param name its name, or None for the next number
     * @param daemon whether it is a daemon, or None for what its maker is
     */
    protected Thread(Object target, Object args, Object kwargs, Object name, Object daemon) {
        this(TYPE);
        initialize(null, target, name, args, kwargs, daemon);
    }

    /** A thread that runs already. */
    Thread(PyType type, String name, boolean daemon, Strand strand) {
        super(type);
        this.name = name;
        this.daemon = daemon;
        this.strand = strand;
        phase = Phase.STARTED;
    }

    /**
     * {@return a thread that is to run some Java code}
     *
     * @param targetName the name of the target, which the thread's own name shows
     * @param body what it runs
     */
    public static Thread of(String targetName, Runnable body) {
        return named(nextName("Thread") + " (" + targetName + ")", body);
    }

    /**
     * {@return a thread that is to run some Java code, under a name of its own}
     *
     * @param name the name
     * @param body what it runs
     */
    public static Thread named(String name, Runnable body) {
        Thread thread = new Thread(TYPE);
        thread.name = name;
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
    public final Thread name(String newName) {
        name = newName;
        return this;
    }

    /**
     * Says whether the program ends without waiting for it; for its making.
     *
     * @param isDaemon whether
     * @return this
     */
    public final Thread daemon(boolean isDaemon) {
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
        name = Truth.truth(ownName) ? Texts.str(ownName) : nextName(whatToCall);
        target = whatToCall;
        arguments = args;
        keywords = kwargs == null ? new PyDict() : kwargs;
        daemon = isDaemon == null ? Threads.current().isDaemon() : Truth.truth(isDaemon);
        phase = Phase.INITIAL;
    }

    /** {@return the next name that is made of a number} */
    static String nextName(String kind) {
        return kind + "-" + NUMBERS.incrementAndGet();
    }

    private static String nextName(Object target) {
        String numbered = nextName("Thread");
        Object shown = target == null ? null : Attributes.getAttrOr(target, "__name__", null);
        return shown == null ? numbered : numbered + " (" + Texts.str(shown) + ")";
    }

    /**
     * Starts it.
     *
     * @throws RuntimeError if it was started before
     */
    @PythonApi("Thread.start(self)")
    public void start() {
        synchronized (this) {
            requireInitialized("thread.__init__() not called");
            if (phase != Phase.INITIAL) {
                throw new RuntimeError("threads can only be started once");
            }
            strand = new Strand(this, daemon);
            phase = Phase.STARTED;
        }
        Threads.launch(this, strand);
    }

    /** {@return what runs it, null before it was started} */
    final Strand strand() {
        return strand;
    }

    /** Undoes {@link #start} if there is no Java thread to be had. */
    void notStarted() {
        strand = null;
        phase = Phase.INITIAL;
    }

    /** What the Java thread does: the whole life of this Python thread. */
    void live() {
        try {
            Attributes.callMethod(this, "run");
        } catch (Throwable thrown) {
            ThreadReports.report(this, Exceptions.of(thrown));
        }
    }

    /** Makes the main thread alive again, and the next thread the first. */
    void begin() {
        NUMBERS.set(0);
        strand.ended().clear();
        phase = Phase.STARTED;
    }

    /** Called when nothing of it runs any more. */
    void stop() {
        phase = Phase.STOPPED;
    }

    /** Calls the target; what a subclass overrides. */
    @PythonApi("Thread.run(self)")
    public void run() {
        try {
            if (body != null) {
                body.run();
            } else if (ThreadAttributes.target(this) != null) {
                new CallArguments(ThreadAttributes.args(this), ThreadAttributes.kwargs(this))
                        .call(target);
            }
        } finally {
            body = null;
            target = ABSENT;
            arguments = ABSENT;
            keywords = ABSENT;
        }
    }

    /** Waits until it has ended. */
    @TypedForm("Thread.join(self)")
    public final void join() {
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
        Strand own = strand;
        if (own == null) {
            throw new RuntimeError("cannot join thread before it is started");
        }
        if (own == Strand.current()) {
            throw new RuntimeError("cannot join current thread");
        }
        own.ended().await(Timeouts.ofJoin(timeout));
    }

    private void requireInitialized(String message) {
        if (phase == Phase.NEW) {
            throw new RuntimeError(message);
        }
    }

    private void assertInitialized() {
        if (phase == Phase.NEW) {
            throw new AssertionError("Thread.__init__() not called");
        }
    }

    /** {@return whether it was started and has not ended} */
    @PythonApi("Thread.is_alive(self)")
    public boolean isAlive() {
        assertInitialized();
        return phase == Phase.STARTED;
    }

    /** {@return whether it was started, whatever became of it} */
    final boolean wasStarted() {
        return strand != null;
    }

    /** {@return whether {@code __init__} ran} */
    final boolean isInitialized() {
        return phase != Phase.NEW;
    }

    /** {@return the name} */
    @PythonApi(value = "Thread.name", kind = PythonApi.Kind.GETTER)
    public final String getName() {
        assertInitialized();
        return name;
    }

    /**
     * Changes the name.
     *
     * @param newName the new name
     */
    @PythonApi(value = "Thread.name", kind = PythonApi.Kind.SETTER)
    public final void setName(Object newName) {
        assertInitialized();
        name = Texts.str(newName);
    }

    /** {@return the number of the thread, None before it was started} */
    @PythonApi(value = "Thread.ident", kind = PythonApi.Kind.GETTER)
    public final Object ident() {
        assertInitialized();
        Strand own = strand;
        return own == null ? null : (Long) own.ident();
    }

    /** {@return the number that the operating system would show, None before it was started} */
    @PythonApi(value = "Thread.native_id", kind = PythonApi.Kind.GETTER)
    public final Object nativeId() {
        assertInitialized();
        Strand own = strand;
        return own == null ? null : (Long) own.nativeId();
    }

    /** {@return whether the program ends without waiting for it} */
    @PythonApi(value = "Thread.daemon", kind = PythonApi.Kind.GETTER)
    public final boolean isDaemon() {
        assertInitialized();
        return daemon;
    }

    /**
     * Says whether the program ends without waiting for it.
     *
     * @param isDaemon whether
     * @throws RuntimeError if it was started already
     */
    @PythonApi(value = "Thread.daemon", kind = PythonApi.Kind.SETTER)
    public final void setDaemon(boolean isDaemon) {
        requireInitialized("Thread.__init__() not called");
        if (phase != Phase.INITIAL) {
            throw new RuntimeError("cannot set daemon status of active thread");
        }
        daemon = isDaemon;
    }

    /** {@return the text of {@code repr(thread)}} */
    @PythonApi("Thread.__repr__(self)")
    public String repr() {
        if (phase == Phase.NEW) {
            throw new AssertionError("Thread.__init__() was not called");
        }
        String status = phase.name().toLowerCase(Locale.ROOT) + (daemon ? " daemon" : "");
        Object number = ident();
        String shown = number == null ? "" : " " + number;
        return "<" + pyType().shortName() + "(" + name + ", " + status + shown + ")>";
    }
}
