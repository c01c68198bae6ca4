package pyloom.stdlib.signal;

import pyloom.object.Calls;
import pyloom.object.PyDict;
import pyloom.stdlib.enumeration.EnumTypes;

import java.util.LinkedHashMap;
import java.util.Map;

/** The signals of Linux: numbers, names and what {@code strsignal} calls them. */
final class SignalNames {

    /** One more than the largest number. */
    static final int COUNT = 65;

    private static final int FIRST_REAL_TIME = 34;
    private static final String TABLE =
            """
            1 SIGHUP Hangup
            2 SIGINT Interrupt
            3 SIGQUIT Quit
            4 SIGILL Illegal instruction
            5 SIGTRAP Trace/breakpoint trap
            6 SIGABRT Aborted
            6 SIGIOT Aborted
            7 SIGBUS Bus error
            8 SIGFPE Floating point exception
            9 SIGKILL Killed
            10 SIGUSR1 User defined signal 1
            11 SIGSEGV Segmentation fault
            12 SIGUSR2 User defined signal 2
            13 SIGPIPE Broken pipe
            14 SIGALRM Alarm clock
            15 SIGTERM Terminated
            16 SIGSTKFLT Stack fault
            17 SIGCHLD Child exited
            17 SIGCLD Child exited
            18 SIGCONT Continued
            19 SIGSTOP Stopped (signal)
            20 SIGTSTP Stopped
            21 SIGTTIN Stopped (tty input)
            22 SIGTTOU Stopped (tty output)
            23 SIGURG Urgent I/O condition
            24 SIGXCPU CPU time limit exceeded
            25 SIGXFSZ File size limit exceeded
            26 SIGVTALRM Virtual timer expired
            27 SIGPROF Profiling timer expired
            28 SIGWINCH Window changed
            29 SIGIO I/O possible
            29 SIGPOLL I/O possible
            30 SIGPWR Power failure
            31 SIGSYS Bad system call
            34 SIGRTMIN Real-time signal 0
            64 SIGRTMAX Real-time signal 30
            """;

    private static final Map<String, Integer> NUMBERS = new LinkedHashMap<>();
    private static final String[] NAMES = new String[COUNT];
    private static final String[] TEXTS = new String[COUNT];

    static {
        TABLE.lines().forEach(SignalNames::read);
    }

    private SignalNames() {}

    private static void read(String line) {
        String[] columns = line.split(" ", 3);
        int number = Integer.parseInt(columns[0]);
        NUMBERS.put(columns[1], number);
        if (NAMES[number] == null) {
            NAMES[number] = columns[1];
            TEXTS[number] = columns[2];
        }
    }

    /** {@return the name of a number without {@code SIG}, as Java knows it, or null} */
    static String javaName(int number) {
        return NAMES[number] == null ? null : NAMES[number].substring("SIG".length());
    }

    /** {@return what a signal is called, or null} */
    static String text(int number) {
        if (TEXTS[number] != null) {
            return TEXTS[number];
        }
        return number > FIRST_REAL_TIME ? "Real-time signal " + (number - FIRST_REAL_TIME) : null;
    }

    /** {@return whether there is such a signal} */
    static boolean isValid(long number) {
        return number > 0 && number < COUNT && number != 32 && number != 33;
    }

    /** {@return the enumeration {@code Signals}} */
    static Object enumeration() {
        PyDict members = new PyDict();
        NUMBERS.forEach((name, number) -> members.put(name, (long) number));
        PyDict options = new PyDict();
        options.put("module", "signal");
        return Calls.callWith(EnumTypes.INT_ENUM, new Object[] {"Signals", members}, options);
    }
}
