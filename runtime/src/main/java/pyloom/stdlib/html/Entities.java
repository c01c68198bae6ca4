package pyloom.stdlib.html;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.PyDict;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The named characters of HTML 5: the module {@code html.entities}. */
@PythonModule(value = "html.entities", pure = true, doc = "library/html.entities.html")
public final class Entities {

    static final Map<String, String> BY_NAME = read();

    /** {@code html5}: the characters by name, with the semicolon where there must be one. */
    @PythonApi("html5")
    public static final PyDict HTML5 = dict();

    private Entities() {}

    private static PyDict dict() {
        PyDict dict = new PyDict(BY_NAME.size());
        BY_NAME.forEach(dict::put);
        return dict;
    }

    /** Each line of the resource is a name and the code points in hexadecimal digits. */
    private static Map<String, String> read() {
        Map<String, String> names = new LinkedHashMap<>();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Entities.class.getResourceAsStream("/pyloom/html/entities.txt"),
                                StandardCharsets.US_ASCII))) {
            lines.lines()
                    .forEach(
                            line -> {
                                String[] parts = line.split(" ");
                                StringBuilder text = new StringBuilder();
                                for (int at = 1; at < parts.length; at++) {
                                    text.appendCodePoint(Integer.parseInt(parts[at], 16));
                                }
                                names.put(parts[0], text.toString());
                            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return names;
    }
}
