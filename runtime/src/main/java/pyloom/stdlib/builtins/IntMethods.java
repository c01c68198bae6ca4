package pyloom.stdlib.builtins;

import static pyloom.object.Absent.ABSENT;
import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.BuiltinTypes;
import pyloom.object.Numbers;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.TypeError;
import pyloom.values.format.FormatSpec;
import pyloom.values.format.IntFormat;
import pyloom.values.number.FloatRounding;
import pyloom.values.number.IntBytes;
import pyloom.values.number.IntText;
import pyloom.values.number.Ints;
import pyloom.values.number.NumberHash;

/** The methods and attributes of {@code int}; its operators are in {@link IntOperators}. */
@PythonModule("builtins")
@PythonType(
        name = "int",
        holder = BuiltinTypes.class,
        field = "INT",
        doc = "library/functions.html#int")
public final class IntMethods {

    private IntMethods() {}

    @PythonApi("int.__new__(cls, x=<unset>, /, base=<unset>)")
    static Object make(PyType type, Object value, Object base) {
        return Payloads.instance(type, BuiltinTypes.INT, IntConversion.convert(value, base));
    }

    @PythonApi("int.__repr__(self, /)")
    static String repr(Object self) {
        return IntText.decimal(self);
    }

    @PythonApi("int.__hash__(self, /)")
    static long hash(Object self) {
        return NumberHash.of(self);
    }

    @PythonApi("int.__bool__(self, /)")
    static boolean truth(Object self) {
        return Ints.sign(self) != 0;
    }

    @PythonApi("int.__int__(self, /)")
    static Object toInt(Object self) {
        return Ints.plain(self);
    }

    @PythonApi("int.__index__(self, /)")
    static Object index(Object self) {
        return Ints.plain(self);
    }

    @PythonApi("int.__float__(self, /)")
    static double toFloat(Object self) {
        return Ints.toDouble(Ints.plain(self));
    }

    @PythonApi("int.__trunc__(self, /)")
    static Object truncate(Object self) {
        return Ints.plain(self);
    }

    @PythonApi("int.__floor__(self, /)")
    static Object floor(Object self) {
        return Ints.plain(self);
    }

    @PythonApi("int.__ceil__(self, /)")
    static Object ceil(Object self) {
        return Ints.plain(self);
    }

    @PythonApi("int.__round__(self, ndigits=<unset>, /)")
    static Object round(Object self, Object digits) {
        return digits == ABSENT
                ? Ints.plain(self)
                : FloatRounding.round(self, Numbers.exactIndex(digits));
    }

    @PythonApi("int.__format__(self, format_spec, /)")
    static String format(Object self, String specification) {
        String typeName = self instanceof Boolean ? "bool" : "int";
        if (specification.isEmpty()) {
            return self instanceof Boolean truth ? BoolMethods.repr(truth) : IntText.decimal(self);
        }
        return IntFormat.format(self, FormatSpec.parse(specification, typeName), typeName);
    }

    @PythonApi("int.__getnewargs__(self, /)")
    static PyTuple newArguments(Object self) {
        return PyTuple.of(new Object[] {Ints.plain(self)});
    }

    @PythonApi("int.__sizeof__(self, /)")
    static long sizeOf(Object self) {
        return 24 + 4 * Math.max(1, (Ints.bitLength(self) + 29) / 30);
    }

    /** {@return the number of bits of the absolute value} */
    @PythonApi("int.bit_length(self, /)")
    public static long bitLength(Object self) {
        return Ints.bitLength(self);
    }

    /** {@return the number of ones in the absolute value} */
    @PythonApi("int.bit_count(self, /)")
    public static long bitCount(Object self) {
        return Ints.bitCount(self);
    }

    @PythonApi("int.conjugate(self, /)")
    static Object conjugate(Object self) {
        return Ints.plain(self);
    }

    /** {@return the int over 1} */
    @PythonApi("int.as_integer_ratio(self, /)")
    public static PyTuple asIntegerRatio(Object self) {
        return PyTuple.of(Ints.plain(self), 1L);
    }

    @PythonApi("int.is_integer(self, /)")
    static boolean isInteger(Object self) {
        return true;
    }

    /** {@return the int as bytes, in two's complement if {@code signed}} */
    @PythonApi("int.to_bytes(self, /, length=1, byteorder='big', *, signed=False)")
    public static PyBytes toBytes(Object self, long length, String order, boolean signed) {
        boolean bigEndian = IntBytes.isBigEndian(order);
        return PyBytes.owning(IntBytes.encode(Ints.plain(self), length, bigEndian, signed));
    }

    @PythonApi(
            value = "int.from_bytes(cls, /, bytes, byteorder='big', *, signed=False)",
            kind = Kind.CLASS)
    static Object fromBytes(PyType type, Object bytes, String order, boolean signed) {
        boolean bigEndian = IntBytes.isBigEndian(order);
        Object value = IntBytes.decode(BytesConversion.bytes(bytes), bigEndian, signed);
        return type == BuiltinTypes.INT ? value : type.call(value);
    }

    @PythonApi(value = "int.real", kind = Kind.GETTER)
    static Object real(Object self) {
        return Ints.plain(self);
    }

    @PythonApi(value = "int.imag", kind = Kind.GETTER)
    static long imaginary(Object self) {
        return 0;
    }

    @PythonApi(value = "int.numerator", kind = Kind.GETTER)
    static Object numerator(Object self) {
        return Ints.plain(self);
    }

    @PythonApi(value = "int.denominator", kind = Kind.GETTER)
    static long denominator(Object self) {
        return 1;
    }

    /** {@return {@code pow(self, exponent, modulus)} of ints, or {@code NotImplemented}} */
    static Object power(Object self, Object exponent, Object modulus) {
        Object times = Payloads.integer(exponent);
        Object divisor = Payloads.integer(modulus);
        if (times == NOT_IMPLEMENTED || divisor == NOT_IMPLEMENTED) {
            return NOT_IMPLEMENTED;
        }
        return pyloom.values.number.IntPower.power(Ints.plain(self), times, divisor);
    }

    static TypeError cannotConvert(Object value) {
        return new TypeError(
                "int() argument must be a string, a bytes-like object or a real number, not '"
                        + Payloads.typeName(value)
                        + "'");
    }
}
