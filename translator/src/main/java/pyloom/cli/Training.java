package pyloom.cli;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

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

    private Training() {}

    /** Runs each command; what they answer goes nowhere. */
    public static void main(String[] arguments) throws Exception {
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
                        ofProcess.stackBytes());
        Path program = Files.createTempFile("pyloom", ".py");
        try (var text = Training.class.getResourceAsStream("training.py")) {
            Files.write(program, text.readAllBytes());
            Pyloom.execute(silent, "check", program.toString(), "no such file");
            Pyloom.execute(silent, "check", "--json", "no such file");
            Pyloom.execute(silent, "ast", program.toString());
            Pyloom.execute(silent, "ast", "--sha256", program.toString());
            Pyloom.execute(silent, "symtable", program.toString());
            Pyloom.execute(silent, "check", "--jsonl");
            Pyloom.execute(silent, "--version");
            Pyloom.execute(silent, "help");
        } finally {
            Files.delete(program);
        }
    }
}
