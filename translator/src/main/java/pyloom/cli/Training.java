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
                        ofProcess.debugging());
        Path program = Files.createTempFile("pyloom", ".py");
        try (var text = Training.class.getResourceAsStream("training.py")) {
            Files.write(program, text.readAllBytes());
            Commands commands = new Commands(silent);
            commands.execute("check", program.toString(), "no such file");
            commands.execute("ast", program.toString());
            commands.execute("ast", "--sha256", program.toString());
            commands.execute("symtable", program.toString());
            commands.execute("check", "--jsonl");
            commands.execute("--version");
            commands.execute("help");
        } finally {
            Files.delete(program);
        }
    }
}
