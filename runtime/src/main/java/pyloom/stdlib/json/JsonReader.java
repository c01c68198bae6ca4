package pyloom.stdlib.json;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Calls;
import pyloom.object.PyDict;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.RecursionError;

/**
 * Reads the value at a place of a JSON text. Not thread-safe.
 *
 * <p>The words and places of errors are those of CPython's scanner.
 */
final class JsonReader {

    private static final int DEEPEST = 9996;

    private final String text;
    private final DecoderOptions options;
    private final JsonStrings strings;
    private final JsonNumbers numbers;
    private int at;
    private int depth;

    JsonReader(String text, DecoderOptions options) {
        this.text = text;
        this.options = options;
        this.strings = new JsonStrings(text, options.strict());
        this.numbers = new JsonNumbers(text, options);
    }

    /** {@return the offset behind what was read} */
    int position() {
        return at;
    }

    /**
     * {@return the value that begins at an offset, or ABSENT if none does}
     *
     * @param offset the offset
     */
    Object read(int offset) {
        at = offset;
        return value();
    }

    /** Skips whitespace; {@link #position} is behind it. */
    void skip(int offset) {
        at = offset;
        skipSpace();
    }

    private void skipSpace() {
        while (at < text.length()) {
            char character = text.charAt(at);
            if (character != ' ' && character != '\n' && character != '\t' && character != '\r') {
                return;
            }
            at++;
        }
    }

    private boolean isAt(char expected) {
        return at < text.length() && text.charAt(at) == expected;
    }

    private JSONDecodeError error(String message, int offset) {
        return JSONDecodeError.of(message, text, offset);
    }

    /** {@return the value here, or ABSENT} */
    private Object value() {
        if (at >= text.length()) {
            return ABSENT;
        }
        return switch (text.charAt(at)) {
            case '"' -> string();
            case '{' -> nested(true);
            case '[' -> nested(false);
            case 'n' -> word("null", null);
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'N' -> constant("NaN", Double.NaN);
            case 'I' -> constant("Infinity", Double.POSITIVE_INFINITY);
            case '-' ->
                    text.startsWith("-Infinity", at)
                            ? constant("-Infinity", Double.NEGATIVE_INFINITY)
                            : number();
            default -> number();
        };
    }

    private Object required() {
        int start = at;
        Object value = value();
        if (value == ABSENT) {
            throw error("Expecting value", Math.max(start, at));
        }
        return value;
    }

    private Object word(String word, Object meaning) {
        if (!text.startsWith(word, at)) {
            return ABSENT;
        }
        at += word.length();
        return meaning;
    }

    private Object constant(String name, double meaning) {
        Object found = word(name, meaning);
        return found == ABSENT || options.parseConstant() == null
                ? found
                : Calls.call(options.parseConstant(), name);
    }

    private Object number() {
        Object number = numbers.read(at);
        if (number != ABSENT) {
            at = numbers.position();
        }
        return number;
    }

    private String string() {
        String string = strings.read(at);
        at = strings.position();
        return string;
    }

    private Object nested(boolean isObject) {
        if (++depth > DEEPEST) {
            throw new RecursionError(
                    "maximum recursion depth exceeded while decoding a JSON "
                            + (isObject ? "object" : "array")
                            + " from a unicode string");
        }
        at++;
        skipSpace();
        Object result = !isObject ? array() : options.pairsHook() == null ? object() : pairs();
        depth--;
        return result;
    }

    private PyList array() {
        PyList list = new PyList();
        if (isAt(']')) {
            at++;
            return list;
        }
        while (true) {
            list.append(required());
            if (!goesOn(']', "array")) {
                return list;
            }
        }
    }

    /** {@return whether a comma follows; the end is read too} */
    private boolean goesOn(char end, String what) {
        skipSpace();
        if (isAt(end)) {
            at++;
            return false;
        }
        if (!isAt(',')) {
            throw error("Expecting ',' delimiter", at);
        }
        int comma = at++;
        skipSpace();
        if (isAt(end)) {
            throw error("Illegal trailing comma before end of " + what, comma);
        }
        return true;
    }

    private Object object() {
        PyDict dict = new PyDict();
        if (isAt('}')) {
            at++;
        } else {
            do {
                String key = key();
                dict.put(key, required());
            } while (goesOn('}', "object"));
        }
        return options.objectHook() == null ? dict : Calls.call(options.objectHook(), dict);
    }

    private Object pairs() {
        PyList pairs = new PyList();
        if (isAt('}')) {
            at++;
        } else {
            do {
                String key = key();
                pairs.append(PyTuple.of(key, required()));
            } while (goesOn('}', "object"));
        }
        return Calls.call(options.pairsHook(), pairs);
    }

    private String key() {
        if (!isAt('"')) {
            throw error("Expecting property name enclosed in double quotes", at);
        }
        String key = strings.readKey(at);
        at = strings.position();
        skipSpace();
        if (!isAt(':')) {
            throw error("Expecting ':' delimiter", at);
        }
        at++;
        skipSpace();
        return key;
    }
}
