package pyloom.stdlib.builtins;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Numbers;
import pyloom.object.PyValueInstance;
import pyloom.object.Specials;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.values.number.IntParser;
import pyloom.values.number.Ints;
import pyloom.values.text.CodePoints;

import java.nio.charset.StandardCharsets;

/** {@code int(value)} and {@code int(text, base)}. */
public final class IntConversion {

    private static final int SHOWN_TEXT = 200;
    private static final int MAXIMUM_BASE = 36;

    private IntConversion() {}

    /** {@return the int that {@code text} spells in base 10} */
    public static Object parse(String text) {
        return parse(text, 10, text);
    }

    static Object convert(Object value, Object base) {
        if (base != ABSENT) {
            return withBase(value, base);
        }
        return value == ABSENT ? 0L : toInt(value);
    }

    private static Object withBase(Object value, Object base) {
        if (value == ABSENT) {
            throw new TypeError("int() missing string argument");
        }
        Object number = Numbers.exactIndex(base);
        if (!(number instanceof Long known) || known != 0 && known < 2 || known > MAXIMUM_BASE) {
            throw new ValueError("int() base must be >= 2 and <= 36, or 0");
        }
        String text = Payloads.text(value);
        if (text != null) {
            return parse(text, known, value);
        }
        if (value instanceof PyBytes || value instanceof PyByteArray) {
            return parseBytes(value, known);
        }
        throw new TypeError("int() can't convert non-string with explicit base");
    }

    private static Object parseBytes(Object value, long base) {
        byte[] bytes = BytesConversion.bytes(value);
        return parse(new String(bytes, StandardCharsets.ISO_8859_1), base, PyBytes.owning(bytes));
    }

    private static Object parse(String text, long base, Object shown) {
        boolean ascii = !(shown instanceof PyBytes) || text.chars().allMatch(c -> c < 0x80);
        Object result = ascii ? IntParser.parse(text, base) : null;
        if (result == null) {
            String repr = Texts.repr(shown);
            if (CodePoints.length(repr) > SHOWN_TEXT) {
                repr = CodePoints.slice(repr, 0, SHOWN_TEXT);
            }
            throw new ValueError("invalid literal for int() with base " + base + ": " + repr);
        }
        return result;
    }

    /** {@return {@code int(value)}} */
    public static Object toInt(Object value) {
        if (value instanceof Boolean || Ints.isInt(value)) {
            return Ints.plain(value);
        }
        Object result = value instanceof String ? ABSENT : Specials.call(value, "__int__");
        if (result != ABSENT) {
            return checked(result, "__int__");
        }
        String text = Payloads.text(value);
        if (text != null) {
            return parse(text, 10, text);
        }
        if (Specials.has(value, "__index__")) {
            return Numbers.exactIndex(value);
        }
        if (Specials.has(value, "__trunc__")) {
            Object whole = Specials.call(value, "__trunc__");
            return Payloads.isInteger(whole) ? Payloads.integer(whole) : Numbers.exactIndex(whole);
        }
        if (BytesConversion.isBuffer(value)) {
            return parseBytes(value, 10);
        }
        throw IntMethods.cannotConvert(value);
    }

    private static Object checked(Object result, String method) {
        if (!Payloads.isInteger(result)) {
            throw new TypeError(
                    method + " returned non-int (type " + Payloads.typeName(result) + ")");
        }
        return Ints.plain(PyValueInstance.unwrap(result));
    }
}
