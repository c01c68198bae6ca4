package pyloom.stdlib.signal;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;

/** The signals as members of the enumeration {@code signal.Signals}. */
@PythonModule(value = "signal", doc = "library/signal.html#signal.Signals")
public final class SignalNumbers {

    /** {@code signal.Signals}. */
    @PythonApi("Signals")
    public static final Object SIGNALS = SignalNames.enumeration();

    /** {@code signal.SIGHUP}. */
    @PythonApi("SIGHUP")
    public static final Object SIGHUP = member("SIGHUP");

    /** {@code signal.SIGINT}. */
    @PythonApi("SIGINT")
    public static final Object SIGINT = member("SIGINT");

    /** {@code signal.SIGQUIT}. */
    @PythonApi("SIGQUIT")
    public static final Object SIGQUIT = member("SIGQUIT");

    /** {@code signal.SIGILL}. */
    @PythonApi("SIGILL")
    public static final Object SIGILL = member("SIGILL");

    /** {@code signal.SIGTRAP}. */
    @PythonApi("SIGTRAP")
    public static final Object SIGTRAP = member("SIGTRAP");

    /** {@code signal.SIGABRT}. */
    @PythonApi("SIGABRT")
    public static final Object SIGABRT = member("SIGABRT");

    /** {@code signal.SIGIOT}. */
    @PythonApi("SIGIOT")
    public static final Object SIGIOT = member("SIGIOT");

    /** {@code signal.SIGBUS}. */
    @PythonApi("SIGBUS")
    public static final Object SIGBUS = member("SIGBUS");

    /** {@code signal.SIGFPE}. */
    @PythonApi("SIGFPE")
    public static final Object SIGFPE = member("SIGFPE");

    /** {@code signal.SIGKILL}. */
    @PythonApi("SIGKILL")
    public static final Object SIGKILL = member("SIGKILL");

    /** {@code signal.SIGUSR1}. */
    @PythonApi("SIGUSR1")
    public static final Object SIGUSR1 = member("SIGUSR1");

    /** {@code signal.SIGSEGV}. */
    @PythonApi("SIGSEGV")
    public static final Object SIGSEGV = member("SIGSEGV");

    /** {@code signal.SIGUSR2}. */
    @PythonApi("SIGUSR2")
    public static final Object SIGUSR2 = member("SIGUSR2");

    /** {@code signal.SIGPIPE}. */
    @PythonApi("SIGPIPE")
    public static final Object SIGPIPE = member("SIGPIPE");

    /** {@code signal.SIGALRM}. */
    @PythonApi("SIGALRM")
    public static final Object SIGALRM = member("SIGALRM");

    /** {@code signal.SIGTERM}. */
    @PythonApi("SIGTERM")
    public static final Object SIGTERM = member("SIGTERM");

    /** {@code signal.SIGSTKFLT}. */
    @PythonApi("SIGSTKFLT")
    public static final Object SIGSTKFLT = member("SIGSTKFLT");

    /** {@code signal.SIGCHLD}. */
    @PythonApi("SIGCHLD")
    public static final Object SIGCHLD = member("SIGCHLD");

    /** {@code signal.SIGCLD}. */
    @PythonApi("SIGCLD")
    public static final Object SIGCLD = member("SIGCLD");

    /** {@code signal.SIGCONT}. */
    @PythonApi("SIGCONT")
    public static final Object SIGCONT = member("SIGCONT");

    /** {@code signal.SIGSTOP}. */
    @PythonApi("SIGSTOP")
    public static final Object SIGSTOP = member("SIGSTOP");

    /** {@code signal.SIGTSTP}. */
    @PythonApi("SIGTSTP")
    public static final Object SIGTSTP = member("SIGTSTP");

    /** {@code signal.SIGTTIN}. */
    @PythonApi("SIGTTIN")
    public static final Object SIGTTIN = member("SIGTTIN");

    /** {@code signal.SIGTTOU}. */
    @PythonApi("SIGTTOU")
    public static final Object SIGTTOU = member("SIGTTOU");

    /** {@code signal.SIGURG}. */
    @PythonApi("SIGURG")
    public static final Object SIGURG = member("SIGURG");

    /** {@code signal.SIGXCPU}. */
    @PythonApi("SIGXCPU")
    public static final Object SIGXCPU = member("SIGXCPU");

    /** {@code signal.SIGXFSZ}. */
    @PythonApi("SIGXFSZ")
    public static final Object SIGXFSZ = member("SIGXFSZ");

    /** {@code signal.SIGVTALRM}. */
    @PythonApi("SIGVTALRM")
    public static final Object SIGVTALRM = member("SIGVTALRM");

    /** {@code signal.SIGPROF}. */
    @PythonApi("SIGPROF")
    public static final Object SIGPROF = member("SIGPROF");

    /** {@code signal.SIGWINCH}. */
    @PythonApi("SIGWINCH")
    public static final Object SIGWINCH = member("SIGWINCH");

    /** {@code signal.SIGIO}. */
    @PythonApi("SIGIO")
    public static final Object SIGIO = member("SIGIO");

    /** {@code signal.SIGPOLL}. */
    @PythonApi("SIGPOLL")
    public static final Object SIGPOLL = member("SIGPOLL");

    /** {@code signal.SIGPWR}. */
    @PythonApi("SIGPWR")
    public static final Object SIGPWR = member("SIGPWR");

    /** {@code signal.SIGSYS}. */
    @PythonApi("SIGSYS")
    public static final Object SIGSYS = member("SIGSYS");

    /** {@code signal.SIGRTMIN}. */
    @PythonApi("SIGRTMIN")
    public static final Object SIGRTMIN = member("SIGRTMIN");

    /** {@code signal.SIGRTMAX}. */
    @PythonApi("SIGRTMAX")
    public static final Object SIGRTMAX = member("SIGRTMAX");

    private SignalNumbers() {}

    private static Object member(String name) {
        return Attributes.getAttr(SIGNALS, name.intern());
    }
}
