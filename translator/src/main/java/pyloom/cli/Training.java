package pyloom.cli;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * Carries out the typical commands once, for the JVM to note in its AOT cache what they load. The
 * launcher starts it after a build.
 */
public final class Training {

    private Training() {}

    /** Runs each command; what they answer goes nowhere. */
    public static void main(String[] arguments) {
        Surroundings ofProcess = Surroundings.ofProcess();
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        Surroundings silent =
                new Surroundings(
                        new ByteArrayInputStream(new byte[0]),
                        nowhere,
                        nowhere,
                        ofProcess.terminal(),
                        ofProcess.coloured(),
                        ofProcess.debugging());
        Commands commands = new Commands(silent);
        commands.execute("--version");
        commands.execute("help");
    }
}
