package pyloom.stdlib.traceback;

import pyloom.object.CodeSites;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Lines of Python files, for tracebacks; like Python's {@code linecache}. */
final class SourceLines {

    private static final Map<String, List<String>> FILES = new ConcurrentHashMap<>();

    private SourceLines() {}

    /** {@return the source line of a place, indented; nothing if it cannot be read} */
    static String excerpt(String file, CodeSites.Site site) {
        List<String> lines = FILES.computeIfAbsent(file, SourceLines::read);
        if (site.line() < 1 || site.line() > lines.size()) {
            return "";
        }
        String line = lines.get(site.line() - 1).strip();
        return line.isEmpty() ? "" : "    " + line + "\n";
    }

    private static List<String> read(String file) {
        try {
            byte[] bytes = Files.readAllBytes(Path.of(file));
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException | InvalidPathException unreadable) {
            return List.of();
        }
    }
}
