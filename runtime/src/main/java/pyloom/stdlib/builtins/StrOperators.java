package pyloom.stdlib.builtins;

import static pyloom.object.Absent.ABSENT;
import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.BuiltinTypes;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.values.codec.Codecs;
import pyloom.values.format.FormatSpec;
import pyloom.values.format.TextFormat;
import pyloom.values.text.CodePoints;
import pyloom.values.text.Layout;
import pyloom.values.text.Search;
import pyloom.values.text.StringRepr;

/** The special methods of {@code str}. */
@PythonModule("builtins")
@PythonType(name = "str", holder = BuiltinTypes.class, field = "STR")
public final class StrOperators {

    private StrOperators() {}

    @PythonApi("str.__new__(cls, object=<unset>, encoding=<unset>, errors=<unset>)")
    static Object make(PyType type, Object object, Object encoding, Object errors) {
        return Payloads.instance(type, BuiltinTypes.STR, text(object, encoding, errors));
    }

    private static String text(Object object, Object encoding, Object errors) {
        if (object == ABSENT) {
            return "";
        }
        if (encoding == ABSENT && errors == ABSENT) {
            return Texts.str(object);
        }
        String codec =
                encoding == ABSENT ? "utf-8" : Payloads.requireText(encoding, "str", "encoding");
        String handler =
                errors == ABSENT ? "strict" : Payloads.requireText(errors, "str", "errors");
        if (Payloads.text(object) != null) {
            throw new TypeError("decoding str is not supported");
        }
        byte[] bytes = BytesConversion.bufferOrNull(object);
        if (bytes == null) {
            throw new TypeError(
                    "decoding to str: need a bytes-like object, "
                            + Payloads.typeName(object)
                            + " found");
        }
        return Codecs.named(codec).decode(bytes, handler);
    }

    @PythonApi("str.__repr__(self, /)")
    static String repr(String self) {
        return StringRepr.repr(self);
    }

    @PythonApi("str.__str__(self, /)")
    static String str(String self) {
        return self;
    }

    @PythonApi("str.__hash__(self, /)")
    static long hash(String self) {
        long hash = self.hashCode();
        return hash == -1 ? -2 : hash;
    }

    @PythonApi("str.__len__(self, /)")
    static long length(String self) {
        return CodePoints.length(self);
    }

    /**
     * {@return the character at an index, which may count from the end, or the characters of a
     * slice}
     */
    @PythonApi("str.__getitem__(self, key, /)")
    public static String item(String self, Object key) {
        int length = CodePoints.length(self);
        if (key instanceof PySlice slice) {
            return slice(self, SliceRange.of(slice, length));
        }
        if (!Payloads.isInteger(key) && !pyloom.object.Specials.has(key, "__index__")) {
            throw new TypeError(
                    "string indices must be integers, not '" + Payloads.typeName(key) + "'");
        }
        return CodePoints.get(
                self, Indexes.element(key, length, "string", "string index out of range"));
    }

    private static String slice(String self, SliceRange range) {
        return range.isContiguous()
                ? CodePoints.slice(self, range.start(), range.end())
                : CodePoints.slice(self, range.start(), range.step(), range.count());
    }

    @PythonApi("str.__contains__(self, key, /)")
    static boolean contains(String self, Object part) {
        String text = Payloads.text(part);
        if (text == null) {
            throw new TypeError(
                    "'in <string>' requires string as left operand, not "
                            + Payloads.typeName(part));
        }
        return Search.contains(self, text);
    }

    @PythonApi("str.__add__(self, value, /)")
    static Object add(String self, Object value) {
        String text = Payloads.text(value);
        if (text == null) {
            throw new TypeError(
                    "can only concatenate str (not \"" + Payloads.typeName(value) + "\") to str");
        }
        return self.concat(text);
    }

    @PythonApi("str.__mul__(self, value, /)")
    static Object multiply(String self, Object value) {
        return Layout.repeat(self, Indexes.repetition(value));
    }

    @PythonApi("str.__rmul__(self, value, /)")
    static Object reflectedMultiply(String self, Object value) {
        return multiply(self, value);
    }

    @PythonApi("str.__mod__(self, value, /)")
    static String percent(String self, Object value) {
        return PercentText.format(self, value);
    }

    @PythonApi("str.__rmod__(self, value, /)")
    static Object reflectedPercent(String self, Object value) {
        String template = Payloads.text(value);
        return template == null ? NOT_IMPLEMENTED : (Object) PercentText.format(template, self);
    }

    @PythonApi("str.__format__(self, format_spec, /)")
    static String format(String self, String specification) {
        return specification.isEmpty()
                ? self
                : TextFormat.format(self, FormatSpec.parse(specification, "str"));
    }

    @PythonApi("str.__getnewargs__(self, /)")
    static PyTuple newArguments(String self) {
        return PyTuple.of(new Object[] {self});
    }

    @PythonApi("str.__sizeof__(self, /)")
    static long sizeOf(String self) {
        int widest = self.codePoints().max().orElse(0);
        int length = CodePoints.length(self);
        if (widest < 0x80) {
            return 41 + length;
        }
        return widest < 0x100
                ? 57 + length
                : widest < 0x10000 ? 58 + 2L * length : 60 + 4L * length;
    }

    @PythonApi("str.__eq__(self, value, /)")
    static Object eq(String self, Object value) {
        String text = Payloads.text(value);
        return text == null ? NOT_IMPLEMENTED : (Object) self.equals(text);
    }

    @PythonApi("str.__ne__(self, value, /)")
    static Object ne(String self, Object value) {
        String text = Payloads.text(value);
        return text == null ? NOT_IMPLEMENTED : (Object) !self.equals(text);
    }

    @PythonApi("str.__lt__(self, value, /)")
    static Object lt(String self, Object value) {
        String text = Payloads.text(value);
        return text == null ? NOT_IMPLEMENTED : (Object) (CodePoints.compare(self, text) < 0);
    }

    @PythonApi("str.__le__(self, value, /)")
    static Object le(String self, Object value) {
        String text = Payloads.text(value);
        return text == null ? NOT_IMPLEMENTED : (Object) (CodePoints.compare(self, text) <= 0);
    }

    @PythonApi("str.__gt__(self, value, /)")
    static Object gt(String self, Object value) {
        String text = Payloads.text(value);
        return text == null ? NOT_IMPLEMENTED : (Object) (CodePoints.compare(self, text) > 0);
    }

    @PythonApi("str.__ge__(self, value, /)")
    static Object ge(String self, Object value) {
        String text = Payloads.text(value);
        return text == null ? NOT_IMPLEMENTED : (Object) (CodePoints.compare(self, text) >= 0);
    }
}
