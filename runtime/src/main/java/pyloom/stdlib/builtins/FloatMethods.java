package pyloom.stdlib.builtins;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.BuiltinTypes;
import pyloom.object.Numbers;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.PyValueInstance;
import pyloom.object.Specials;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.values.format.FloatFormat;
import pyloom.values.format.FormatSpec;
import pyloom.values.number.FloatHex;
import pyloom.values.number.FloatParser;
import pyloom.values.number.FloatRounding;
import pyloom.values.number.FloatText;
import pyloom.values.number.Floats;
import pyloom.values.number.NumberHash;

import java.nio.charset.StandardCharsets;

/** The methods and attributes of {@code float}; its operators are in {@link FloatOperators}. */
@PythonModule("builtins")
@PythonType(
        name = "float",
        holder = BuiltinTypes.class,
        field = "FLOAT",
        doc = "library/functions.html#float")
public final class FloatMethods {

    private FloatMethods() {}

    @PythonApi("float.__new__(cls, x=0, /)")
    static Object make(PyType type, Object value) {
        return Payloads.instance(type, BuiltinTypes.FLOAT, convert(value));
    }

    static double convert(Object value) {
        if (value instanceof Double number) {
            return number;
        }
        String text = Payloads.text(value);
        if (text != null) {
            return parse(text, value);
        }
        if (Specials.has(value, "__float__") || Specials.has(value, "__index__")) {
            return Numbers.real(value);
        }
        if (BytesConversion.isBuffer(value)) {
            byte[] bytes = BytesConversion.bytes(value);
            return parse(new String(bytes, StandardCharsets.ISO_8859_1), value);
        }
        throw new TypeError(
                "float() argument must be a string or a real number, not '"
                        + Payloads.typeName(value)
                        + "'");
    }

    /** {@return {@code float(text)}} */
    public static double parse(String text) {
        return parse(text, text);
    }

    private static double parse(String text, Object shown) {
        Double value = FloatParser.parse(text);
        if (value == null) {
            throw new ValueError("could not convert string to float: " + Texts.repr(shown));
        }
        return value;
    }

    @PythonApi("float.__repr__(self, /)")
    static String repr(double self) {
        return FloatText.repr(self);
    }

    @PythonApi("float.__hash__(self, /)")
    static long hash(double self) {
        return NumberHash.of(self);
    }

    @PythonApi("float.__bool__(self, /)")
    static boolean truth(double self) {
        return self != 0.0;
    }

    @PythonApi("float.__int__(self, /)")
    static Object toInt(double self) {
        return Floats.truncate(self);
    }

    @PythonApi("float.__float__(self, /)")
    static double toFloat(double self) {
        return self;
    }

    @PythonApi("float.__trunc__(self, /)")
    static Object truncate(double self) {
        return Floats.truncate(self);
    }

    @PythonApi("float.__floor__(self, /)")
    static Object floor(double self) {
        return Floats.floor(self);
    }

    @PythonApi("float.__ceil__(self, /)")
    static Object ceil(double self) {
        return Floats.ceil(self);
    }

    @PythonApi("float.__round__(self, ndigits=None, /)")
    static Object round(double self, Object digits) {
        return digits == null
                ? FloatRounding.round(self)
                : (Object) FloatRounding.round(self, Numbers.index(digits));
    }

    @PythonApi("float.__format__(self, format_spec, /)")
    static String format(double self, String specification) {
        return specification.isEmpty()
                ? FloatText.repr(self)
                : FloatFormat.format(self, FormatSpec.parse(specification, "float"));
    }

    @PythonApi("float.__getnewargs__(self, /)")
    static PyTuple newArguments(double self) {
        return PyTuple.of(new Object[] {self});
    }

    /** {@return whether the value has no fraction} */
    @PythonApi("float.is_integer(self, /)")
    public static boolean isInteger(double self) {
        return Floats.isInteger(self);
    }

    /** {@return the value as numerator and denominator} */
    @PythonApi("float.as_integer_ratio(self, /)")
    public static PyTuple asIntegerRatio(double self) {
        return PyTuple.of(Floats.integerRatio(self));
    }

    /** {@return the value in hexadecimal} */
    @PythonApi("float.hex(self, /)")
    public static String hex(double self) {
        return FloatHex.hex(self);
    }

    @PythonApi(value = "float.fromhex(cls, string, /)", kind = Kind.CLASS)
    static Object fromHex(PyType type, Object string) {
        String text = Payloads.text(string);
        if (text == null) {
            throw new TypeError("bad argument type for built-in operation");
        }
        double value = FloatHex.parse(text);
        return type == BuiltinTypes.FLOAT ? (Object) value : type.call(value);
    }

    @PythonApi(value = "float.__getformat__(cls, typestr, /)", kind = Kind.CLASS)
    static String storedFormat(PyType type, String kind) {
        if (kind.equals("double") || kind.equals("float")) {
            return "IEEE, little-endian";
        }
        throw new ValueError("__getformat__() argument 1 must be 'double' or 'float'");
    }

    @PythonApi("float.conjugate(self, /)")
    static double conjugate(double self) {
        return self;
    }

    @PythonApi(value = "float.real", kind = Kind.GETTER)
    static double real(double self) {
        return self;
    }

    @PythonApi(value = "float.imag", kind = Kind.GETTER)
    static double imaginary(double self) {
        return 0.0;
    }

    /**
     * {@return the float that an operator takes, or {@code ABSENT} if the value is neither float
     * nor int}
     */
    static Object operand(Object value) {
        Object plain = PyValueInstance.unwrap(value);
        if (plain instanceof Double) {
            return plain;
        }
        return Payloads.isInteger(plain)
                ? (Object) pyloom.values.number.Ints.toDouble(Payloads.integer(plain))
                : ABSENT;
    }
}
