package pyloom.runtime;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The index of the modules of a program that was compiled to class files, a resource beside them: a
 * line for each module with its dotted name, a tab and the qualified name of its class.
 */
public final class ModuleIndex {

    /** Where it is found. */
    public static final String PATH = "META-INF/pyloom/modules.tsv";

    private ModuleIndex() {}

    /** {@return the text of an index of modules and their classes} */
    public static String write(Map<String, String> classes) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(classes)
                .forEach((name, type) -> text.append(name).append('\t').append(type).append('\n'));
        return text.toString();
    }

    /** {@return the classes by the names of the modules; none if there is no index} */
    static Map<String, String> read(ClassLoader loader) {
        Map<String, String> classes = new HashMap<>();
        try (InputStream stream = loader.getResourceAsStream(PATH)) {
            if (stream == null) {
                return classes;
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                classes.put(line.substring(0, tab), line.substring(tab + 1));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + PATH, unreadable);
        }
        return classes;
    }
}
