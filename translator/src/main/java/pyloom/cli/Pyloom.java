package pyloom.cli;

/** The program {@code pyloom}. */
public final class Pyloom {

    private Pyloom() {}

    /** Carries out the command line and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(new Commands(Surroundings.ofProcess()).execute(arguments));
    }
}
