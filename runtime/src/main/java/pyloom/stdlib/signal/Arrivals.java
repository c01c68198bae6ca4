package pyloom.stdlib.signal;

import pyloom.object.Calls;
import pyloom.object.Interrupts;
import pyloom.object.KeyboardInterrupt;
import pyloom.sync.Deadline;
import pyloom.sync.Signal;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Signals on their way to the program: which handler each has, and what happens when one comes.
 *
 * <p>A signal that comes while the same one still waits for the main thread is not counted, as in
 * CPython. {@code HANDLERS} holds for each number a Python callable, or one of the marks; {@code
 * WAITING} whether the main thread is yet to call it. Both are atomic arrays.
 */
public final class Arrivals {

    /** Stands for what the operating system does. */
    static final Object DEFAULT = new Object();

    /** Stands for nothing being done. */
    static final Object IGNORED = new Object();

    /** Stands for the handler that raises KeyboardInterrupt. */
    static final Object INTERRUPTING = new Object();

    private static final int INTERRUPT = 2;
    private static final int PIPE = 13;
    private static final AtomicReferenceArray<Object> HANDLERS =
            new AtomicReferenceArray<>(SignalNames.COUNT);
    private static final AtomicReferenceArray<Boolean> WAITING =
            new AtomicReferenceArray<>(SignalNames.COUNT);
    private static volatile SignalPort port;
    private static volatile Signal pausing; // who waits for a signal to be handled

    private Arrivals() {}

    /**
     * Begins a program: Ctrl-C raises KeyboardInterrupt in the main thread, and a termination by
     * another process is what it is for any process.
     */
    public static void start() {
        for (int number = 0; number < SignalNames.COUNT; number++) {
            HANDLERS.set(number, null);
            WAITING.set(number, null);
        }
        SignalPort made = port;
        if (made == null) {
            made = PortClass.make();
            port = made;
        }
        HANDLERS.set(INTERRUPT, INTERRUPTING);
        listenQuietly(made, "INT");
        resetQuietly(made, "TERM");
        resetQuietly(made, "HUP");
    }

    /** Has SIGINT end the process from now on. */
    static void leaveInterruptAlone() {
        port.reset("INT");
    }

    private static void listenQuietly(SignalPort made, String name) {
        try {
            made.listen(name);
        } catch (IllegalArgumentException taken) {
            return; // the JVM was told to leave it alone
        }
    }

    private static void resetQuietly(SignalPort made, String name) {
        try {
            made.reset(name);
        } catch (IllegalArgumentException taken) {
            return; // the JVM was told to leave it alone
        }
    }

    /** {@return what is done with a signal: a mark or a Python callable} */
    static Object handler(int number) {
        Object known = HANDLERS.get(number);
        return known != null ? known : number == PIPE ? IGNORED : DEFAULT;
    }

    /** Sets what is done with a signal; signals that the JVM needs reach it from inside only. */
    static void setHandler(int number, Object handler) {
        HANDLERS.set(number, handler);
        String name = SignalNames.javaName(number);
        SignalPort to = port;
        if (name == null || to == null) {
            return;
        }
        try {
            if (handler == DEFAULT) {
                to.reset(name);
            } else if (handler == IGNORED) {
                to.ignore(name);
            } else {
                to.listen(name);
            }
        } catch (IllegalArgumentException neededByJvm) {
            return;
        }
    }

    /**
     * A signal has come; called by a thread of the JVM, or by whoever sends one to this process.
     */
    public static void arrive(int number) {
        Object handler = handler(number);
        if (handler == IGNORED) {
            return;
        }
        if (handler == DEFAULT) {
            die(number);
            return;
        }
        if (WAITING.getAndSet(number, true) == null) {
            Interrupts.post(() -> handle(number));
        }
    }

    /** Waits until the main thread has handled a signal. */
    static void pause() {
        Signal end = new Signal();
        pausing = end;
        end.await(Deadline.NEVER);
    }

    private static void handle(int number) {
        WAITING.set(number, null);
        Object handler = handler(number);
        if (handler == INTERRUPTING) {
            throw new KeyboardInterrupt();
        }
        if (handler != DEFAULT && handler != IGNORED) {
            Calls.call(handler, (long) number, null);
        }
        Signal waiting = pausing;
        if (waiting != null) {
            pausing = null;
            waiting.set();
        }
    }

    /** Lets a signal do to this process what the operating system does. */
    private static void die(int number) {
        SignalPort to = port;
        String name = SignalNames.javaName(number);
        if (to != null && name != null) {
            resetQuietly(to, name);
        }
        OtherProcesses.send(ProcessHandle.current().pid(), number);
    }
}
