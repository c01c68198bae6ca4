package pyloom.stdlib.traceback;

import pyloom.object.Attributes;
import pyloom.object.Hints;
import pyloom.object.PyException;
import pyloom.object.PyTraceback;
import pyloom.object.PyType;
import pyloom.object.Texts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The text that CPython prints for an exception: its chain, each with traceback, class and message.
 */
public final class TracebackText {

    private static final String CAUSE =
            "\nThe above exception was the direct cause of the following exception:\n\n";
    private static final String CONTEXT =
            "\nDuring handling of the above exception, another exception occurred:\n\n";
    private static final int REPEATS_SHOWN = 3;

    private final StringBuilder text = new StringBuilder();
    private final Set<PyException> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private TracebackText() {}

    /** {@return the whole text, with a line feed at its end} */
    public static String of(PyException exception) {
        TracebackText writer = new TracebackText();
        writer.chain(exception);
        return writer.text.toString();
    }

    private void chain(PyException exception) {
        seen.add(exception);
        if (exception.cause() != null) {
            if (!seen.contains(exception.cause())) {
                chain(exception.cause());
                text.append(CAUSE);
            }
        } else if (exception.context() != null
                && !exception.suppressContext()
                && !seen.contains(exception.context())) {
            chain(exception.context());
            text.append(CONTEXT);
        }
        if (exception.traceback() != null) {
            text.append("Traceback (most recent call last):\n");
            frames(exception.traceback());
        }
        text.append(lastLine(exception));
        notes(exception);
    }

    private void frames(PyTraceback first) {
        String previous = null;
        int repeats = 0;
        for (PyTraceback entry = first; entry != null; entry = entry.next()) {
            String shown = frame(entry);
            repeats = shown.equals(previous) ? repeats + 1 : 0;
            if (repeats < REPEATS_SHOWN) {
                text.append(shown);
            } else if (entry.next() == null || !frame(entry.next()).equals(shown)) {
                int more = repeats - REPEATS_SHOWN + 1;
                text.append("  [Previous line repeated ").append(more);
                text.append(more == 1 ? " more time]\n" : " more times]\n");
            }
            previous = shown;
        }
    }

    private static String frame(PyTraceback entry) {
        String place =
                "  File \"%s\", line %d, in %s\n"
                        .formatted(entry.file(), entry.line(), entry.site().function());
        return place + SourceLines.excerpt(entry.file(), entry.site());
    }

    /** {@return the line with class and message} */
    public static String lastLine(PyException exception) {
        String name = className(exception.pyType());
        String message;
        try {
            message = Texts.str(exception) + Hints.of(exception);
        } catch (PyException failure) {
            message = "<exception str() failed>";
        }
        return message.isEmpty() ? name + "\n" : name + ": " + message + "\n";
    }

    private static String className(PyType type) {
        String module = Texts.str(Attributes.getAttr(type, "__module__"));
        String qualname = Texts.str(Attributes.getAttr(type, "__qualname__"));
        return module.equals("builtins") || module.equals("__main__")
                ? qualname
                : module + "." + qualname;
    }

    private void notes(PyException exception) {
        Object notes = Attributes.getAttrOr(exception, "__notes__", null);
        if (notes == null) {
            return;
        }
        List<String> lines = new ArrayList<>();
        for (Object note : pyloom.object.Iteration.iterate(notes)) {
            Collections.addAll(lines, Texts.str(note).split("\n", -1));
        }
        for (String line : lines) {
            text.append(line).append('\n');
        }
    }
}
