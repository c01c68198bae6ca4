package pyloom.stdlib.urllib;

import pyloom.object.Attributes;
import pyloom.object.PyTuple;
import pyloom.object.PyValueInstance;
import pyloom.object.Truth;
import pyloom.object.TypeError;
import pyloom.stdlib.builtins.PyBytes;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Arguments that are all text or all bytes of ASCII characters, as text.
 *
 * @param parts the arguments
 * @param isText whether they were text
 */
record UrlText(String[] parts, boolean isText) {

    /** {@return the arguments as text} */
    static UrlText of(Object... arguments) {
        boolean isText = PyValueInstance.unwrap(arguments[0]) instanceof String;
        String[] parts = new String[arguments.length];
        for (int at = 0; at < parts.length; at++) {
            Object plain = PyValueInstance.unwrap(arguments[at]);
            boolean mixes = at > 0 && Truth.truth(plain) && plain instanceof String != isText;
            if (mixes) {
                throw new TypeError("Cannot mix str and non-str arguments");
            }
            if (!isText) {
                plain =
                        Truth.truth(plain)
                                ? Attributes.callMethod(plain, "decode", "ascii", "strict")
                                : "";
            }
            parts[at] = plain == null ? null : (String) plain;
        }
        return new UrlText(parts, isText);
    }

    /** {@return the result as the arguments were} */
    Object result(String text) {
        return isText ? text : bytes(text);
    }

    /** {@return a result with parts as the arguments were} */
    PyTuple result(UrlResults results, String... values) {
        Object[] converted = Arrays.copyOf(values, values.length, Object[].class);
        if (!isText) {
            for (int at = 0; at < converted.length; at++) {
                converted[at] = bytes(values[at]);
            }
        }
        return results.make(isText, converted);
    }

    private static PyBytes bytes(String text) {
        return PyBytes.owning(text.getBytes(StandardCharsets.US_ASCII));
    }
}
