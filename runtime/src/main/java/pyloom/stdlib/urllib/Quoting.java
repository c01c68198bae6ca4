package pyloom.stdlib.urllib;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.Operators;
import pyloom.object.PyValueInstance;
import pyloom.object.TypeError;
import pyloom.stdlib.builtins.BytesConversion;
import pyloom.stdlib.builtins.PyByteArray;
import pyloom.stdlib.builtins.PyBytes;
import pyloom.stdlib.script.Python;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The functions of {@code urllib.parse} that quote and unquote. */
@PythonModule(value = "urllib.parse", pure = true, doc = "library/urllib.parse.html")
public final class Quoting {

    private static final String ALWAYS_SAFE =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~";
    private static final String HEXADECIMAL = "0123456789ABCDEF";

    private Quoting() {}

    private static boolean isText(Object value) {
        return PyValueInstance.unwrap(value) instanceof String;
    }

    /** {@code urllib.parse.quote}. */
    @PythonApi("quote(string, safe='/', encoding=None, errors=None)")
    public static Object quote(Object string, Object safe, Object encoding, Object errors) {
        Object bytes = string;
        if (isText(string)) {
            if (PyValueInstance.unwrap(string).equals("")) {
                return string;
            }
            bytes =
                    Attributes.callMethod(
                            string,
                            "encode",
                            encoding == null ? "utf-8" : encoding,
                            errors == null ? "strict" : errors);
        } else if (encoding != null) {
            throw new TypeError("quote() doesn't support 'encoding' for bytes");
        } else if (errors != null) {
            throw new TypeError("quote() doesn't support 'errors' for bytes");
        }
        return quoteBytes(bytes, safe);
    }

    /** {@code urllib.parse.quote_from_bytes}. */
    @PythonApi("quote_from_bytes(bs, safe='/')")
    public static String quoteBytes(Object bs, Object safe) {
        if (!(bs instanceof PyBytes) && !(bs instanceof PyByteArray)) {
            throw new TypeError("quote_from_bytes() expected bytes");
        }
        boolean[] isSafe = new boolean[256];
        ALWAYS_SAFE.chars().forEach(character -> isSafe[character] = true);
        String added =
                isText(safe)
                        ? (String) PyValueInstance.unwrap(safe)
                        : new String(BytesConversion.buffer(safe), StandardCharsets.ISO_8859_1);
        added.chars().filter(c -> c < 0x80).forEach(character -> isSafe[character] = true);
        StringBuilder out = new StringBuilder();
        for (byte signed : BytesConversion.buffer(bs)) {
            int value = signed & 0xff;
            if (isSafe[value]) {
                out.append((char) value);
            } else {
                out.append('%')
                        .append(HEXADECIMAL.charAt(value >> 4))
                        .append(HEXADECIMAL.charAt(value & 0xf));
            }
        }
        return out.toString();
    }

    /** {@code urllib.parse.quote_plus}. */
    @PythonApi("quote_plus(string, safe='', encoding=None, errors=None)")
    public static Object quotePlus(Object string, Object safe, Object encoding, Object errors) {
        boolean hasSpace =
                isText(string)
                        ? ((String) PyValueInstance.unwrap(string)).indexOf(' ') >= 0
                        : !(string instanceof PyBytes)
                                || latin(BytesConversion.buffer(string)).indexOf(' ') >= 0;
        if (!hasSpace) {
            return quote(string, safe, encoding, errors);
        }
        Object space = isText(safe) ? " " : PyBytes.owning(new byte[] {' '});
        Object quoted = quote(string, Operators.add(safe, space), encoding, errors);
        return ((String) quoted).replace(' ', '+');
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] unquoted(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        for (int at = 0; at < bytes.length; at++) {
            int high = bytes[at] == '%' && at + 2 < bytes.length ? digit(bytes[at + 1]) : -1;
            int low = high < 0 ? -1 : digit(bytes[at + 2]);
            if (low >= 0) {
                out.write(high << 4 | low);
                at += 2;
            } else {
                out.write(bytes[at]);
            }
        }
        return out.toByteArray();
    }

    private static int digit(byte character) {
        return character < 0 ? -1 : Character.digit(character, 16);
    }

    /** {@code urllib.parse.unquote_to_bytes}. */
    @PythonApi("unquote_to_bytes(string)")
    public static PyBytes unquoteToBytes(Object string) {
        Object bytes = isText(string) ? Attributes.callMethod(string, "encode", "utf-8") : string;
        Attributes.getAttr(bytes, "split");
        return PyBytes.owning(unquoted(BytesConversion.buffer(bytes)));
    }

    /** {@code urllib.parse.unquote}. */
    @PythonApi("unquote(string, encoding='utf-8', errors='replace')")
    public static Object unquote(Object string, Object encoding, Object errors) {
        Object charset = encoding == null ? "utf-8" : encoding;
        Object handling = errors == null ? "replace" : errors;
        if (string instanceof PyBytes bytes) {
            return decoded(unquoted(bytes.toByteArray()), charset, handling);
        }
        if (!isText(string)) {
            throw new TypeError(
                    "argument of type '"
                            + (string == null ? "NoneType" : Python.typeName(string))
                            + "' is not iterable");
        }
        String text = (String) PyValueInstance.unwrap(string);
        if (text.indexOf('%') < 0) {
            return string;
        }
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && text.charAt(end) < 0x80) {
                end++;
            }
            byte[] ascii = text.substring(at, end).getBytes(StandardCharsets.US_ASCII);
            out.append(decoded(unquoted(ascii), charset, handling));
            at = end;
            while (at < text.length() && text.charAt(at) >= 0x80) {
                out.append(text.charAt(at++));
            }
        }
        return out.toString();
    }

    private static Object decoded(byte[] bytes, Object encoding, Object errors) {
        return Attributes.callMethod(PyBytes.owning(bytes), "decode", encoding, errors);
    }

    /** {@code urllib.parse.unquote_plus}. */
    @PythonApi("unquote_plus(string, encoding='utf-8', errors='replace')")
    public static Object unquotePlus(Object string, Object encoding, Object errors) {
        Object spaced = Attributes.callMethod(string, "replace", "+", " ");
        return unquote(spaced, encoding, errors);
    }
}
