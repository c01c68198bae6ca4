package pyloom.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Commands in streams of their own; a test asks afterwards what they said. */
final class Session {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Map<String, Supplier<Command>> commands = new LinkedHashMap<>();
    private String input = "";
    private boolean coloured;
    private boolean debugging;
    private long stackBytes = 200 << 20;

    Session with(String name, Command command) {
        commands.put(name, () -> command);
        return this;
    }

    Session input(String text) {
        input = text;
        return this;
    }

    Session coloured() {
        coloured = true;
        return this;
    }

    Session stackBytes(long bytes) {
        stackBytes = bytes;
        return this;
    }

    Session debugging() {
        debugging = true;
        return this;
    }

    int execute(String... arguments) {
        Surroundings surroundings =
                new Surroundings(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, false, StandardCharsets.UTF_8),
                        coloured,
                        coloured,
                        debugging,
                        stackBytes,
                        null);
        return commands.isEmpty()
                ? new Commands(surroundings).execute(arguments)
                : new Commands(surroundings, commands).execute(arguments);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
