package pyloom.stdlib.builtins;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Items;
import pyloom.object.LookupError;
import pyloom.object.PyDict;
import pyloom.object.PyException;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.values.text.CodePoints;

/** {@code str.translate()} and {@code str.maketrans()}. */
final class Translation {

    private static final int ASCII = 128; // characters below are looked up once for a text

    private Translation() {}

    static String translate(String text, Object table) {
        StringBuilder out = new StringBuilder(text.length());
        boolean repeatable = table instanceof PyDict && table.getClass() == PyDict.class;
        Object[] known = new Object[repeatable ? ASCII : 0];
        boolean[] isKnown = new boolean[known.length];
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            if (character >= known.length) {
                append(character, lookUp(table, character), out);
                continue;
            }
            if (!isKnown[character]) {
                known[character] = lookUp(table, character);
                isKnown[character] = true;
            }
            Object replacement = known[character];
            if (replacement == ABSENT) {
                out.append((char) character);
            } else {
                append(character, replacement, out);
            }
        }
        return out.toString();
    }

    private static Object lookUp(Object table, int character) {
        if (table instanceof PyDict dict && dict.getClass() == PyDict.class) {
            return dict.getOrAbsent((long) character);
        }
        try {
            return Items.getItem(table, (long) character);
        } catch (PyException missing) {
            if (missing.pyType().isSubtypeOf(LookupError.TYPE)) {
                return ABSENT;
            }
            throw missing;
        }
    }

    private static void append(int character, Object replacement, StringBuilder out) {
        if (replacement == ABSENT) {
            out.appendCodePoint(character);
        } else if (replacement != null) {
            String text = Payloads.text(replacement);
            if (text != null) {
                out.append(text);
            } else {
                out.appendCodePoint(codePoint(replacement));
            }
        }
    }

    private static int codePoint(Object replacement) {
        if (!Payloads.isInteger(replacement)) {
            throw new TypeError("character mapping must return integer, None or str");
        }
        if (Payloads.integer(replacement) instanceof Long code
                && code >= 0
                && code <= Character.MAX_CODE_POINT) {
            return (int) (long) code;
        }
        throw new ValueError("character mapping must be in range(0x110000)");
    }

    static PyDict table(Object from, Object to, Object dropped) {
        return to == ABSENT ? ofMapping(from) : ofStrings(from, to, dropped);
    }

    private static PyDict ofMapping(Object mapping) {
        if (!(mapping instanceof PyDict dict)) {
            throw new TypeError("if you give only one argument to maketrans it must be a dict");
        }
        PyDict table = new PyDict();
        for (Object key : dict.keyList()) {
            Object value = dict.getOrAbsent(key);
            String text = Payloads.text(key);
            if (text == null && !Payloads.isInteger(key)) {
                throw new TypeError("keys in translate table must be strings or integers");
            }
            if (text != null && CodePoints.length(text) != 1) {
                throw new ValueError("string keys in translate table must be of length 1");
            }
            table.put(text == null ? key : (Object) (long) text.codePointAt(0), value);
        }
        return table;
    }

    private static PyDict ofStrings(Object from, Object to, Object dropped) {
        String keys = Payloads.text(from);
        if (keys == null) {
            throw new TypeError(
                    "first maketrans argument must be a string if there is a second argument");
        }
        int[] sources = keys.codePoints().toArray();
        int[] targets = argument(to, 2).codePoints().toArray();
        if (sources.length != targets.length) {
            throw new ValueError("the first two maketrans arguments must have equal length");
        }
        PyDict table = new PyDict();
        for (int at = 0; at < sources.length; at++) {
            table.put((long) sources[at], (long) targets[at]);
        }
        if (dropped != ABSENT) {
            argument(dropped, 3)
                    .codePoints()
                    .forEach(character -> table.put((long) character, null));
        }
        return table;
    }

    private static String argument(Object value, int number) {
        String text = Payloads.text(value);
        if (text == null) {
            throw new TypeError(
                    "maketrans() argument "
                            + number
                            + " must be str, not "
                            + (value == null ? "None" : Payloads.typeName(value)));
        }
        return text;
    }
}
