package pyloom.stdlib.decimal;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Calls;
import pyloom.object.Numbers;
import pyloom.object.OverflowError;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.PyValueInstance;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.stdlib.builtins.PyComplex;
import pyloom.values.number.Ints;

import java.math.BigDecimal;
import java.math.BigInteger;

/** How decimals are made and turned into other objects. */
@PythonModule(value = "decimal", doc = "library/decimal.html#decimal-objects")
@PythonType(name = "Decimal", holder = PyDecimal.class)
public final class DecimalMethods {

    private DecimalMethods() {}

    @PythonApi("Decimal.__new__(cls, value=<unset>, context=None)")
    public static PyDecimal make(PyType cls, Object value, Object context) {
        return Conversion.of(value, PyContext.of(context)).as(cls);
    }

    @PythonApi(value = "Decimal.from_float(cls, f, /)", kind = Kind.CLASS)
    public static Object fromFloat(PyType cls, Object f) {
        Object plain = PyValueInstance.unwrap(f);
        PyDecimal exact;
        if (plain instanceof Double real) {
            exact = Conversion.ofReal(real);
        } else if (Ints.isInt(plain) || plain instanceof Boolean) {
            exact = Conversion.required(f);
        } else {
            throw new TypeError("argument must be int or float");
        }
        return cls == PyDecimal.TYPE ? exact : Calls.call(cls, exact);
    }

    @PythonApi("Decimal.__repr__(self, /)")
    public static String repr(PyDecimal self) {
        return "Decimal('" + self.text(false, PyContext.current().isCapital) + "')";
    }

    @PythonApi("Decimal.__str__(self, /)")
    public static String text(PyDecimal self) {
        return self.text(false, PyContext.current().isCapital);
    }

    @PythonApi("Decimal.__format__(self, format_spec, override=<unset>, /)")
    public static String format(PyDecimal self, Object specification, Object override) {
        if (!(PyValueInstance.unwrap(specification) instanceof String text)) {
            throw new TypeError("format arg must be str");
        }
        return DecimalFormat.format(self, text, PyContext.current());
    }

    @PythonApi("Decimal.__hash__(self, /)")
    public static long hash(PyDecimal self) {
        return DecimalHash.of(self);
    }

    @PythonApi("Decimal.__bool__(self, /)")
    public static boolean truth(PyDecimal self) {
        return !self.isZero();
    }

    private static BigInteger integer(PyDecimal self, Rounding rounding, String target) {
        if (self.isNan()) {
            throw new ValueError("cannot convert NaN to " + target);
        }
        if (self.isInfinite()) {
            throw new OverflowError("cannot convert Infinity to " + target);
        }
        return (self.exponent() >= 0 ? self.value : rounding.rescale(self.value, 0)).toBigInteger();
    }

    @PythonApi("Decimal.__int__(self, /)")
    public static Object toInt(PyDecimal self) {
        return Ints.normalize(integer(self, Rounding.ROUND_DOWN, "integer"));
    }

    @PythonApi("Decimal.__trunc__(self, /)")
    public static Object truncate(PyDecimal self) {
        return toInt(self);
    }

    @PythonApi("Decimal.__floor__(self, /)")
    public static Object floor(PyDecimal self) {
        return Ints.normalize(integer(self, Rounding.ROUND_FLOOR, "integer"));
    }

    @PythonApi("Decimal.__ceil__(self, /)")
    public static Object ceil(PyDecimal self) {
        return Ints.normalize(integer(self, Rounding.ROUND_CEILING, "integer"));
    }

    @PythonApi("Decimal.__round__(self, ndigits=<unset>, /)")
    public static Object round(PyDecimal self, Object ndigits) {
        if (ndigits == ABSENT) {
            return Ints.normalize(integer(self, Rounding.ROUND_HALF_EVEN, "integer"));
        }
        if (!Ints.isInt(PyValueInstance.unwrap(ndigits)) && !(ndigits instanceof Boolean)) {
            throw new TypeError("optional arg must be an integer");
        }
        PyContext context = PyContext.current();
        int scale = Math.toIntExact(Numbers.index(ndigits));
        PyDecimal step = PyDecimal.finite(BigDecimal.valueOf(1, scale));
        return Adjusting.quantize(self, step, context.rounding, context);
    }

    @PythonApi("Decimal.__float__(self, /)")
    public static double toFloat(PyDecimal self) {
        return switch (self.kind) {
            case FINITE -> {
                double real = self.value.doubleValue();
                yield self.isZero() && self.isNegative ? -0.0 : real;
            }
            case INFINITE -> self.isNegative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
            case QUIET -> Double.NaN;
            case SIGNALING -> throw new ValueError("cannot convert signaling NaN to float");
        };
    }

    @PythonApi("Decimal.__complex__(self, /)")
    public static PyComplex toComplex(PyDecimal self) {
        return PyComplex.of(toFloat(self), 0.0);
    }

    @PythonApi("Decimal.as_integer_ratio(self, /)")
    public static PyTuple asIntegerRatio(PyDecimal self) {
        if (!self.isFinite()) {
            integer(self, Rounding.ROUND_DOWN, "integer ratio");
        }
        BigDecimal stripped = self.value.signum() == 0 ? BigDecimal.ZERO : self.value;
        BigInteger top = stripped.unscaledValue();
        BigInteger bottom = BigInteger.ONE;
        if (stripped.scale() > 0) {
            bottom = BigInteger.TEN.pow(stripped.scale());
            BigInteger common = top.gcd(bottom);
            top = top.divide(common);
            bottom = bottom.divide(common);
        } else {
            top = top.multiply(BigInteger.TEN.pow(-stripped.scale()));
        }
        return PyTuple.of(Ints.normalize(top), Ints.normalize(bottom));
    }

    @PythonApi("Decimal.as_tuple(self, /)")
    public static Object asTuple(PyDecimal self) {
        Object exponent =
                switch (self.kind) {
                    case FINITE -> (Object) self.exponent();
                    case INFINITE -> "F";
                    case QUIET -> "n";
                    case SIGNALING -> "N";
                };
        boolean hasDigits = !self.isNan() || self.value.signum() != 0;
        String shown = hasDigits ? self.digits().toString() : "";
        Object[] digits = shown.chars().mapToObj(c -> (Object) (long) (c - '0')).toArray();
        return Calls.call(
                DecimalModule.DECIMAL_TUPLE,
                self.isNegative ? 1L : 0L,
                PyTuple.of(digits),
                exponent);
    }

    @PythonApi("Decimal.__reduce__(self, /)")
    public static PyTuple reduce(PyDecimal self) {
        return PyTuple.of(
                (Object) self.pyType(), PyTuple.of(new Object[] {self.text(false, true)}));
    }

    @PythonApi("Decimal.__copy__(self, /)")
    public static PyDecimal copy(PyDecimal self) {
        return self;
    }

    @PythonApi("Decimal.__deepcopy__(self, memo, /)")
    public static PyDecimal deepCopy(PyDecimal self, Object memo) {
        return self;
    }

    @PythonApi("Decimal.adjusted(self, /)")
    public static long adjusted(PyDecimal self) {
        return self.isFinite() ? self.adjusted() : 0;
    }

    @PythonApi("Decimal.canonical(self, /)")
    public static PyDecimal canonical(PyDecimal self) {
        return self;
    }

    @PythonApi("Decimal.conjugate(self, /)")
    public static PyDecimal conjugate(PyDecimal self) {
        return self;
    }

    @PythonApi(value = "Decimal.real", kind = Kind.GETTER)
    public static PyDecimal real(PyDecimal self) {
        return self;
    }

    @PythonApi(value = "Decimal.imag", kind = Kind.GETTER)
    public static PyDecimal imaginary(PyDecimal self) {
        return PyDecimal.ZERO;
    }

    @PythonApi("Decimal.radix(self, /)")
    public static PyDecimal radix(PyDecimal self) {
        return Conversion.required(10L);
    }

    @PythonApi("Decimal.copy_abs(self, /)")
    public static PyDecimal copyAbs(PyDecimal self) {
        return self.withSign(false);
    }

    @PythonApi("Decimal.copy_negate(self, /)")
    public static PyDecimal copyNegate(PyDecimal self) {
        return self.negated();
    }

    @PythonApi("Decimal.is_canonical(self, /)")
    public static boolean isCanonical(PyDecimal self) {
        return true;
    }

    @PythonApi("Decimal.is_finite(self, /)")
    public static boolean isFinite(PyDecimal self) {
        return self.isFinite();
    }

    @PythonApi("Decimal.is_infinite(self, /)")
    public static boolean isInfinite(PyDecimal self) {
        return self.isInfinite();
    }

    @PythonApi("Decimal.is_nan(self, /)")
    public static boolean isNan(PyDecimal self) {
        return self.isNan();
    }

    @PythonApi("Decimal.is_qnan(self, /)")
    public static boolean isQuiet(PyDecimal self) {
        return self.kind == PyDecimal.Kind.QUIET;
    }

    @PythonApi("Decimal.is_snan(self, /)")
    public static boolean isSignaling(PyDecimal self) {
        return self.kind == PyDecimal.Kind.SIGNALING;
    }

    @PythonApi("Decimal.is_signed(self, /)")
    public static boolean isSigned(PyDecimal self) {
        return self.isNegative;
    }

    @PythonApi("Decimal.is_zero(self, /)")
    public static boolean isZero(PyDecimal self) {
        return self.isZero();
    }
}
