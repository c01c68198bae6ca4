package pyloom.runtime;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
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

    /**
     * {@return the classes by the names of the modules, of all libraries; none if there is no
     * index}
     */
    static Map<String, String> read(ClassLoader loader) {
        Map<String, String> classes = new HashMap<>();
        try {
            for (URL each : Collections.list(loader.getResources(PATH))) {
                read(each, classes);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + PATH, unreadable);
        }
        return classes;
    }

    private static void read(URL index, Map<String, String> classes) throws IOException {
        try (InputStream stream = index.openStream()) {
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                classes.putIfAbsent(line.substring(0, tab), line.substring(tab + 1));
            }
        }
    }
}
