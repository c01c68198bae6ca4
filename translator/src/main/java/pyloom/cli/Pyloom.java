package pyloom.cli;

import pyloom.runtime.Program;

/** The program {@code pyloom}. */
public final class Pyloom {

    private Pyloom() {}

    /**
     * Carries out the command line and ends the process with its exit code. All output has been
     * flushed by then, so that the process may halt: {@link System#exit} would first look for a
     * logger to tell about it, which takes longer than most of what a short command does.
     */
    public static void main(String[] arguments) {
        Program.halt(execute(Surroundings.ofProcess(), arguments));
    }

    /** {@return the exit code of a command line} */
    static int execute(Surroundings surroundings, String... arguments) {
        return new Commands(surroundings).execute(arguments);
    }
}
