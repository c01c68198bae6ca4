package pyloom.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Timer;
import java.util.TimerTask;
import java.util.stream.Stream;

/**
 * Carries out the typical commands once, for the JVM to note in its AOT cache what they load. The
 * launcher starts it after a build.
 */
public final class Training {

    private static final String QUESTIONS =
            """
            {"source": "x = 1"}
            {"source": "x = "}
            """;

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private Training() {}

    /** Runs each command; what they answer goes nowhere. Ends the process in any case. */
    public static void main(String[] arguments) throws Exception {
        new Timer(true).schedule(new GivingUp(), PATIENCE.toMillis());
        runCommands();
        System.exit(ExitCode.OK.number());
    }

    private static void runCommands() throws IOException {
        Path folder = Files.createTempDirectory("pyloom");
        Path cache = folder.resolve("cache");
        Surroundings ofProcess = Surroundings.ofProcess();
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        Surroundings silent =
                new Surroundings(
                        new ByteArrayInputStream(QUESTIONS.getBytes(StandardCharsets.UTF_8)),
                        nowhere,
                        nowhere,
                        ofProcess.terminal(),
                        ofProcess.coloured(),
                        ofProcess.debugging(),
                        ofProcess.stackBytes(),
                        cache);
        try {
            String file = copy("training.py", folder);
            Pyloom.execute(silent, "check", file, "no such file");
            Pyloom.execute(silent, "check", "--json", "no such file");
            Pyloom.execute(silent, "ast", file);
            Pyloom.execute(silent, "ast", "--sha256", file);
            Pyloom.execute(silent, "symtable", file);
            Pyloom.execute(silent, "check", "--jsonl");
            Pyloom.execute(silent, "--version");
            Pyloom.execute(silent, "help");
            String program = copy("training_run.py", folder);
            Pyloom.execute(silent, "run", program); // which translates it
            Pyloom.execute(silent, "run", program); // which finds it in the cache
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static String copy(String name, Path folder) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream text = Training.class.getResourceAsStream(name)) {
            Files.copy(text, file);
        }
        return file.toString();
    }

    /** A fault that makes a command wait for ever must not do so to whoever builds. */
    private static final class GivingUp extends TimerTask {
        @Override
        public void run() {
            Runtime.getRuntime().halt(ExitCode.INTERNAL.number());
        }
    }
}
