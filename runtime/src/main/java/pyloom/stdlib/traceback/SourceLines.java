package pyloom.stdlib.traceback;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lines of Python files, for tracebacks; like Python's {@code linecache}. A program that was built
 * into a jar has its files there.
 */
public final class SourceLines {

    /** The folder of Python files among the resources of a built program. */
    public static final String RESOURCES = "META-INF/pyloom/python/";

    private static final Map<String, List<String>> FILES = new ConcurrentHashMap<>();

    private static volatile ClassLoader program;

    private SourceLines() {}

    /**
     * {@return a line of a file, without its end; empty if it cannot be read}
     *
     * @param file the path
     * @param line the line, from 1
     */
    public static String line(String file, int line) {
        List<String> lines = FILES.computeIfAbsent(file, SourceLines::read);
        return line < 1 || line > lines.size() ? "" : lines.get(line - 1);
    }

    /** {@return all lines of a file, none if it cannot be read} */
    public static List<String> all(String file) {
        return FILES.computeIfAbsent(file, SourceLines::read);
    }

    /**
     * {@return the lines that a place spans, each without the blanks at its end}
     *
     * @param place the place
     */
    public static List<String> of(FramePlace place) {
        List<String> lines = new ArrayList<>();
        for (int i = place.line(); i <= place.endLine(); i++) {
            lines.add(line(place.file(), i).stripTrailing());
        }
        return lines;
    }

    /** Has files looked for among the resources of a built program first. */
    public static void setProgram(ClassLoader loader) {
        program = loader;
    }

    /** Forgets what was read. */
    public static void clear() {
        FILES.clear();
    }

    private static List<String> read(String file) {
        try {
            byte[] bytes = embedded(file);
            if (bytes == null) {
                bytes = Files.readAllBytes(Path.of(file));
            }
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException | InvalidPathException unreadable) {
            return List.of();
        }
    }

    private static byte[] embedded(String file) throws IOException {
        ClassLoader loader = program;
        if (loader == null) {
            return null;
        }
        try (InputStream stream = loader.getResourceAsStream(RESOURCES + file)) {
            return stream == null ? null : stream.readAllBytes();
        }
    }
}
