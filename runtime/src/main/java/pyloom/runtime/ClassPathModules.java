package pyloom.runtime;

import pyloom.object.Frames;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds the modules of a program that was compiled to class files, by the index beside them: a line
 * for each module with its name, a tab and its class.
 */
final class ClassPathModules implements ModuleSource {

    private static final String INDEX = "META-INF/pyloom/modules.tsv";
    private static final String MODULE_FIELD = "MODULE";

    private final ClassLoader loader;
    private final Map<String, String> classes;

    ClassPathModules(ClassLoader loader) {
        this.loader = loader;
        this.classes = readIndex(loader);
    }

    private static Map<String, String> readIndex(ClassLoader loader) {
        Map<String, String> classes = new HashMap<>();
        try (InputStream stream = loader.getResourceAsStream(INDEX)) {
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
            throw new UncheckedIOException("cannot read " + INDEX, unreadable);
        }
        return classes;
    }

    @Override
    public TranslatedModule find(String name) {
        String type = classes.get(name);
        return type == null ? null : moduleOf(type, loader);
    }

    /** {@return the module that an emitted class holds} */
    static TranslatedModule moduleOf(String type, ClassLoader loader) {
        try {
            Class<?> emitted = Class.forName(type, true, loader);
            TranslatedModule module = (TranslatedModule) emitted.getField(MODULE_FIELD).get(null);
            Frames.register(emitted, module, module.codes());
            return module;
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(
                    "not the class of a translated module: " + type, broken);
        }
    }
}
