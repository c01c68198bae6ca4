package pyloom.cli;

import pyloom.translator.diagnostics.SafeText;

import java.io.PrintStream;

/** What is said when the fault is ours. */
final class Fault {

    private Fault() {}

    /** Reports a failure that no input may bring about, and how to report it further. */
    static ExitCode report(String when, Throwable fault, Surroundings surroundings) {
        PrintStream err = surroundings.err();
        err.println("pyloom: internal error " + SafeText.of(when + ": " + fault));
        if (surroundings.debugging()) {
            fault.printStackTrace(err);
        } else {
            StackTraceElement[] frames = fault.getStackTrace();
            for (int i = 0; i < Math.min(3, frames.length); i++) {
                err.println("    at " + frames[i]);
            }
            err.println("  help: this is a fault of Pyloom. PYLOOM_DEBUG=1 shows the whole trace;");
            err.println("        please report it with the trace, the command line, the source");
            err.println("        file if it may be shared, and this: " + Version.describe());
        }
        return ExitCode.INTERNAL;
    }
}
