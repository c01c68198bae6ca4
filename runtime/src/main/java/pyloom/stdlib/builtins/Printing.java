package pyloom.stdlib.builtins;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.TypedForm;
import pyloom.object.Attributes;
import pyloom.object.Specials;
import pyloom.object.Texts;
import pyloom.object.TypeError;

/** {@code print()}. */
@PythonModule("builtins")
public final class Printing {

    private Printing() {}

    /** Prints one value and a line end to {@code sys.stdout}. */
    public static void print(Object value) {
        Object stream = Streams.stdout();
        if (stream instanceof TextOutput output && output.isPlain()) {
            output.print(Texts.str(value).concat("\n"));
        } else {
            print(new Object[] {value}, null, null, null, false);
        }
    }

    /** Prints values with a space between and a line end behind to {@code sys.stdout}. */
    @TypedForm("print(*args)")
    public static void print(Object... values) {
        print(values, null, null, null, false);
    }

    /** Prints values with a separator between and an end behind to {@code sys.stdout}. */
    @TypedForm("print(*args, sep=' ', end='\\n')")
    public static void print(Object[] values, String separator, String end) {
        print(values, separator, end, null, false);
    }

    /** Prints the elements of an iterable with a space between, {@code print(*iterable)}. */
    public static void printAll(Object iterable) {
        print(spread(iterable), null, null, null, false);
    }

    /** Prints the elements of an iterable with a separator between and an end behind. */
    public static void printAll(Object iterable, String separator, String end) {
        print(spread(iterable), separator, end, null, false);
    }

    private static Object[] spread(Object iterable) {
        if (!Specials.has(iterable, "__iter__") && !Specials.has(iterable, "__getitem__")) {
            throw new TypeError(
                    "print() argument after * must be an iterable, not "
                            + Payloads.typeName(iterable));
        }
        return Iterables.toArray(iterable);
    }

    /** Prints a line end to {@code sys.stdout}. */
    public static void print() {
        print(new Object[0], null, null, null, false);
    }

    /**
     * Prints values with a separator between and an end behind, {@code None} meaning a space and a
     * line end.
     */
    @PythonApi(
            value = "print(*args, sep=' ', end='\\n', file=None, flush=False)",
            doc = "library/functions.html#print")
    public static void print(
            Object[] values, Object separator, Object end, Object file, boolean flush) {
        String between = text(separator, "sep", " ");
        String last = text(end, "end", "\n");
        Object stream = file == null ? Streams.stdout() : file;
        if (stream == null) {
            return; // a program without a console
        }
        if (stream instanceof TextOutput output && output.isPlain()) {
            output.print(line(output, values, between, last));
            if (flush) {
                output.flushText();
            }
            return;
        }
        writePieces(stream, values, between, last);
        if (flush) {
            Attributes.callMethod(stream, "flush");
        }
    }

    private static String text(Object given, String name, String standard) {
        if (given == null) {
            return standard;
        }
        String text = Payloads.text(given);
        if (text == null) {
            throw new TypeError(
                    name + " must be None or a string, not " + Payloads.typeName(given));
        }
        return text;
    }

    /**
     * The whole line at once, so that those of several threads do not mix. If a value has no text,
     * what stands before it is printed, as in CPython.
     */
    private static String line(TextOutput output, Object[] values, String between, String last) {
        if (values.length == 1) {
            return Texts.str(values[0]).concat(last);
        }
        StringBuilder out = new StringBuilder();
        boolean done = false;
        try {
            for (int at = 0; at < values.length; at++) {
                if (at > 0) {
                    out.append(between);
                }
                out.append(Texts.str(values[at]));
            }
            done = true;
        } finally {
            if (!done) {
                output.print(out.toString());
            }
        }
        return out.append(last).toString();
    }

    /** A stream of the program's sees each piece in a call of its own, as in CPython. */
    private static void writePieces(Object stream, Object[] values, String between, String last) {
        for (int at = 0; at < values.length; at++) {
            if (at > 0) {
                Attributes.callMethod(stream, "write", between);
            }
            Attributes.callMethod(stream, "write", Texts.str(values[at]));
        }
        Attributes.callMethod(stream, "write", last);
    }
}
