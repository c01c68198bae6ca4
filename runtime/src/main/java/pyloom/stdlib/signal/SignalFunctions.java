package pyloom.stdlib.signal;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.files.Errno;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Interrupts;
import pyloom.object.KeyboardInterrupt;
import pyloom.object.NativeModule;
import pyloom.object.Numbers;
import pyloom.object.OSError;
import pyloom.object.PyDict;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.PyValueInstance;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.stdlib.builtins.PySet;
import pyloom.stdlib.enumeration.EnumTypes;

/** The functions of Python's {@code signal}. */
@PythonModule(value = "signal", doc = "library/signal.html")
public final class SignalFunctions {

    private static final long DEFAULT = 0;
    private static final long IGNORE = 1;

    /** {@code signal.Handlers}. */
    @PythonApi("Handlers")
    public static final Object HANDLERS = enumeration("Handlers", "SIG_DFL", "SIG_IGN");

    /** Does what the operating system does. */
    @PythonApi("SIG_DFL")
    public static final Object SIG_DFL = Attributes.getAttr(HANDLERS, "SIG_DFL");

    /** Does nothing. */
    @PythonApi("SIG_IGN")
    public static final Object SIG_IGN = Attributes.getAttr(HANDLERS, "SIG_IGN");

    /** One more than the largest number. */
    @PythonApi("NSIG")
    public static final long NSIG = SignalNames.COUNT;

    /** The timer of real time. */
    @PythonApi("ITIMER_REAL")
    public static final long ITIMER_REAL = 0;

    /** The error of a timer. */
    @PythonApi("ItimerError")
    public static final PyType ITIMER_ERROR =
            PyType.nativeType("signal", "itimer_error", OSError.TYPE);

    private static final NativeModule SIGNAL = NativeModule.named("signal");

    private SignalFunctions() {}

    private static Object enumeration(String name, String... members) {
        PyDict values = new PyDict();
        for (int i = 0; i < members.length; i++) {
            values.put(members[i], (long) i);
        }
        PyDict options = new PyDict();
        options.put("module", "signal");
        return Calls.callWith(EnumTypes.INT_ENUM, new Object[] {name, values}, options);
    }

    private static int number(Object signal) {
        long number = Numbers.index(signal);
        if (number < 1 || number >= SignalNames.COUNT) {
            throw new ValueError("signal number out of range");
        }
        return (int) number;
    }

    private static Object shown(int number) {
        Object handler = Arrivals.handler(number);
        return handler == Arrivals.DEFAULT
                ? SIG_DFL
                : handler == Arrivals.IGNORED
                        ? SIG_IGN
                        : handler == Arrivals.INTERRUPTING
                                ? SIGNAL.peek("default_int_handler")
                                : handler;
    }

    /** {@return what was done with a signal before} Says what is done from now on. */
    @PythonApi("signal(signalnum, handler, /)")
    public static Object signal(Object signal, Object handler) {
        long wanted = Numbers.index(signal);
        Object plain = PyValueInstance.unwrap(handler);
        boolean isMark = plain instanceof Long mark && (mark == DEFAULT || mark == IGNORE);
        if (!isMark && !Calls.isCallable(handler)) {
            throw new TypeError(
                    "signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object");
        }
        if (!Interrupts.inMainThread()) {
            throw new ValueError("signal only works in main thread of the main interpreter");
        }
        int number = number(wanted);
        if (number == 9 || number == 19 || !SignalNames.isValid(number)) {
            throw Errno.error(Errno.EINVAL);
        }
        Object before = shown(number);
        Arrivals.setHandler(
                number,
                !isMark ? handler : (Long) plain == DEFAULT ? Arrivals.DEFAULT : Arrivals.IGNORED);
        return before;
    }

    @PythonApi("getsignal(signalnum, /)")
    public static Object getsignal(Object signal) {
        return shown(number(signal));
    }

    /** Raises KeyboardInterrupt. */
    @PythonApi("default_int_handler(signalnum, frame, /)")
    public static Object defaultIntHandler(long signal, Object frame) {
        throw new KeyboardInterrupt();
    }

    /** Sends a signal to this process; its handler has run when this returns. */
    @PythonApi("raise_signal(signalnum, /)")
    public static void raiseSignal(Object signal) {
        int number = number(signal);
        Arrivals.arrive(number);
        if (Interrupts.inMainThread()) {
            Interrupts.deliver();
        }
    }

    @PythonApi("pthread_kill(thread_id, signalnum, /)")
    public static void pthreadKill(long thread, Object signal) {
        if (Numbers.index(signal) != 0) {
            raiseSignal(signal);
        }
    }

    /** {@return what a signal is called, or None} */
    @PythonApi("strsignal(signalnum, /)")
    public static Object strsignal(Object signal) {
        return SignalNames.text(number(signal));
    }

    /** {@return the repr of a signal's member of the enumeration, or null if there is none} */
    public static String reprOf(int number) {
        boolean isKnown = SignalNames.isValid(number) && SignalNames.javaName(number) != null;
        return isKnown ? Texts.repr(asMember(number)) : null;
    }

    @PythonApi("valid_signals()")
    public static PySet validSignals() {
        PySet all = new PySet();
        for (long number = 1; number < SignalNames.COUNT; number++) {
            if (SignalNames.isValid(number)) {
                all.add(asMember(number));
            }
        }
        return all;
    }

    private static Object asMember(long number) {
        return SignalNames.javaName((int) number) == null
                ? (Object) number
                : Calls.call(SignalNumbers.SIGNALS, number);
    }

    /** Waits until a signal was handled. */
    @PythonApi("pause()")
    public static void pause() {
        Arrivals.pause();
    }

    /** {@return the seconds that were left of the alarm before} Sets another one. */
    @PythonApi("alarm(seconds, /)")
    public static long alarm(int seconds) {
        return (long) Math.ceil(Timer.get().set(seconds, 0)[0]);
    }

    @PythonApi("setitimer(which, seconds, interval=0.0, /)")
    public static PyTuple setitimer(long which, double seconds, double interval) {
        requireReal(which);
        if (seconds < 0 || interval < 0) {
            throw itimerError();
        }
        double[] before = Timer.get().set(seconds, interval);
        return PyTuple.of(before[0], before[1]);
    }

    @PythonApi("getitimer(which, /)")
    public static PyTuple getitimer(long which) {
        requireReal(which);
        double[] left = Timer.get().left();
        return PyTuple.of(left[0], left[1]);
    }

    private static void requireReal(long which) {
        if (which != ITIMER_REAL) {
            throw itimerError();
        }
    }

    private static pyloom.object.PyException itimerError() {
        return (pyloom.object.PyException)
                ITIMER_ERROR.call((long) Errno.EINVAL, Errno.text(Errno.EINVAL));
    }

    @PythonApi("siginterrupt(signalnum, flag, /)")
    public static void siginterrupt(Object signal, Object flag) {
        number(signal); // whether the system restarts calls is nothing that programs see here
    }
}
