package pyloom.stdlib.json;

import pyloom.object.Calls;
import pyloom.object.DictCursor;
import pyloom.object.Items;
import pyloom.object.Iteration;
import pyloom.object.PyDict;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyValueInstance;
import pyloom.object.RecursionError;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.stdlib.script.Python;
import pyloom.values.number.IntText;

import java.math.BigInteger;
import java.util.Arrays;

/** Writes one value as JSON, as one text or in the pieces of {@code iterencode}. */
final class JsonWriter {

    private static final int DEEPEST = 9996;

    private final EncoderOptions options;
    private final StringBuilder out = new StringBuilder();
    private final PyList pieces; // or null for one text
    private Object[] open = new Object[16]; // what is being written, from the outermost on
    private int depth;

    JsonWriter(EncoderOptions options, boolean inPieces) {
        this.options = options;
        this.pieces = inPieces ? new PyList() : null;
    }

    /** {@return the JSON text of a value} */
    static String text(Object value, EncoderOptions options) {
        JsonWriter writer = new JsonWriter(options, false);
        writer.write(value, 0);
        return writer.out.toString();
    }

    /** {@return the pieces that were written so far} */
    PyList pieces() {
        return pieces;
    }

    /** Writes a value and ends the piece. */
    void write(Object value) {
        write(value, 0);
    }

    private void cut() {
        if (pieces != null && !out.isEmpty()) {
            pieces.append(out.toString());
            out.setLength(0);
        }
    }

    private void write(Object value, int level) {
        if (value instanceof String text) {
            JsonText.append(text, options.asciiOnly(), out);
            cut();
        } else if (writeSimple(PyValueInstance.unwrap(value))) {
            cut();
        } else if (value instanceof PyDict dict) {
            writeDict(dict, level);
        } else if (value instanceof PyList || value instanceof PyTuple) {
            writeList(value, level);
        } else {
            writeOther(value, level);
        }
    }

    private boolean writeSimple(Object value) {
        switch (value) {
            case null -> out.append("null");
            case Long number -> out.append((long) number);
            case Boolean flag -> out.append(flag ? "true" : "false");
            case Double number -> out.append(JsonText.of(number, options.allowsNan()));
            case String text -> JsonText.append(text, options.asciiOnly(), out);
            case BigInteger number -> out.append(IntText.decimal(number));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void enter(Object value) {
        if (options.checksCircles()) {
            for (int at = depth - 1; at >= 0; at--) {
                if (open[at] == value) {
                    throw new ValueError("Circular reference detected");
                }
            }
        }
        if (depth >= DEEPEST) {
            throw new RecursionError(
                    "maximum recursion depth exceeded while encoding a JSON object");
        }
        if (depth == open.length) {
            open = Arrays.copyOf(open, 2 * depth);
        }
        open[depth++] = value;
    }

    private void leave() {
        open[--depth] = null;
    }

    private void writeOther(Object value, int level) {
        enter(value);
        if (options.fallback() == null) {
            throw refused(value);
        }
        write(Calls.call(options.fallback(), value), level);
        leave();
    }

    static TypeError refused(Object value) {
        return new TypeError(
                "Object of type " + Python.typeName(value) + " is not JSON serializable");
    }

    private void newLine(int level) {
        if (options.indent() != null) {
            out.append('\n').repeat(options.indent(), level);
        }
    }

    private void writeList(Object list, int level) {
        if (Items.len(list) == 0) {
            out.append("[]");
            cut();
            return;
        }
        enter(list);
        out.append('[');
        newLine(level + 1);
        boolean isFirst = true;
        for (Object item : Iteration.iterate(list)) {
            if (!isFirst) {
                out.append(options.itemSeparator());
                newLine(level + 1);
            }
            isFirst = false;
            if (pieces != null && isContainer(item)) {
                cut();
            }
            write(item, level + 1);
        }
        if (isFirst) {
            cut();
        }
        end(level, ']');
        leave();
    }

    private static boolean isContainer(Object item) {
        Object plain = PyValueInstance.unwrap(item);
        return !(plain == null
                || plain instanceof String
                || plain instanceof Long
                || plain instanceof Boolean
                || plain instanceof Double
                || plain instanceof BigInteger);
    }

    private void end(int level, char bracket) {
        newLine(level);
        cut();
        out.append(bracket);
        cut();
    }

    private void writeDict(PyDict dict, int level) {
        if (dict.isEmpty()) {
            out.append("{}");
            cut();
            return;
        }
        enter(dict);
        out.append('{');
        cut();
        newLine(level + 1);
        cut();
        boolean isFirst = true;
        if (options.sortsKeys() || dict.pyType() != PyDict.TYPE) {
            for (Object pair : Iteration.iterate(pairs(dict))) {
                Object key = Items.getItem(pair, 0L);
                isFirst = writeEntry(key, Items.getItem(pair, 1L), isFirst, level + 1);
            }
        } else {
            for (DictCursor cursor = dict.cursor(); cursor.advance(); ) {
                isFirst = writeEntry(cursor.key(), cursor.value(), isFirst, level + 1);
            }
        }
        end(level, '}');
        leave();
    }

    private Object pairs(PyDict dict) {
        Object items = Python.invoke(dict, "items");
        if (!options.sortsKeys()) {
            return items;
        }
        return Python.call(Python.member("builtins", "sorted"), items);
    }

    /** {@return whether the next entry is still the first: this one was left out} */
    private boolean writeEntry(Object key, Object value, boolean isFirst, int level) {
        String name = key instanceof String text ? text : keyText(PyValueInstance.unwrap(key));
        if (name == null) {
            if (options.skipsKeys()) {
                return isFirst;
            }
            throw new TypeError(
                    "keys must be str, int, float, bool or None, not " + Python.typeName(key));
        }
        if (!isFirst) {
            out.append(options.itemSeparator());
            newLine(level);
            cut();
        }
        JsonText.append(name, options.asciiOnly(), out);
        cut();
        out.append(options.keySeparator());
        cut();
        write(value, level);
        return false;
    }

    private String keyText(Object key) {
        return switch (key) {
            case null -> "null";
            case String text -> text;
            case Boolean flag -> flag ? "true" : "false";
            case Long number -> number.toString();
            case BigInteger number -> IntText.decimal(number);
            case Double number -> JsonText.of(number, options.allowsNan());
            default -> null;
        };
    }
}
