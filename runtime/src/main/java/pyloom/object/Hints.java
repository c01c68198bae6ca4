package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What the last line of a traceback says behind the text of the exception: "Did you mean", "Did you
 * forget to import".
 */
public final class Hints {

    private static final int MAX_LENGTH = 40;

    private Hints() {}

    /**
     * {@return the words to append, maybe none}
     *
     * @param exception any exception
     */
    public static String of(PyException exception) {
        try {
            return switch (exception) {
                case ImportError error -> meant(suggestion(error));
                case AttributeError error -> meant(suggestion(error));
                case NameError error -> ofName(error);
                default -> "";
            };
        } catch (PyException broken) {
            return ""; // a hint is worth no second error
        }
    }

    private static String meant(String name) {
        return name == null ? "" : ". Did you mean: '" + name + "'?";
    }

    private static String ofName(NameError error) {
        String meant = meant(suggestion(error));
        if (!(error.name() instanceof String name) || !isStandardModule(name)) {
            return meant;
        }
        return meant
                + (meant.isEmpty() ? ". Did" : " Or did")
                + " you forget to import '"
                + name
                + "'?";
    }

    private static String suggestion(ImportError error) {
        if (!(error.nameFrom() instanceof String wrong) || !(error.name() instanceof String)) {
            return null;
        }
        Object importer = NativeModule.builtins().peek("__import__");
        return closest(wrong, visible(wrong, Calls.call(importer, error.name())));
    }

    private static String suggestion(AttributeError error) {
        return error.name() instanceof String wrong
                ? closest(wrong, visible(wrong, error.owner()))
                : null;
    }

    private static String suggestion(NameError error) {
        PyTraceback place = error.traceback();
        if (!(error.name() instanceof String wrong) || place == null) {
            return null;
        }
        while (place.next() != null) {
            place = place.next();
        }
        List<String> names = new ArrayList<>(Frames.variablesAt(place));
        PyModule module = place.frame().module();
        if (module != null) {
            names.addAll(module.names());
        }
        names.addAll(NativeModule.builtins().names());
        return closest(wrong, names);
    }

    private static String closest(String wrong, List<String> names) {
        return wrong.length() > MAX_LENGTH ? null : Suggestions.closest(wrong, names);
    }

    /** {@return the names that {@code dir} gives, without private ones for a public one} */
    private static List<String> visible(String wrong, Object object) {
        Object dir = Specials.call(object, "__dir__");
        List<String> names = new ArrayList<>();
        if (dir == ABSENT) {
            return names;
        }
        for (Object name : Iteration.toArray(dir)) {
            if (name instanceof String text && (wrong.startsWith("_") || !text.startsWith("_"))) {
                names.add(text);
            }
        }
        names.sort(null);
        return names;
    }

    /** {@return whether CPython's own library has a top-level module of that name} */
    public static boolean isStandardModule(String name) {
        return StandardModules.NAMES.contains(name);
    }

    /**
     * The names of the modules of Python's library, as {@code sys.stdlib_module_names} has them.
     */
    static final class StandardModules {

        static final List<String> NAMES = read();

        private StandardModules() {}

        private static List<String> read() {
            try (InputStream in = Hints.class.getResourceAsStream("standard-modules.txt")) {
                return new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().toList();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
