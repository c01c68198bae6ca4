package pyloom.stdlib.fractions;

import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.Comparisons;
import pyloom.object.Numbers;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.PyValueInstance;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.stdlib.builtins.PyComplex;
import pyloom.stdlib.decimal.PyDecimal;
import pyloom.values.number.Floats;
import pyloom.values.number.IntDivision;
import pyloom.values.number.IntPower;
import pyloom.values.number.IntText;
import pyloom.values.number.Ints;

import java.math.BigInteger;

/** The methods of {@code fractions.Fraction} but for its binary operators. */
@PythonModule(value = "fractions", pure = true, doc = "library/fractions.html")
@PythonType(name = "Fraction", holder = PyFraction.class)
public final class FractionMethods {

    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(61).subtract(BigInteger.ONE);
    private static final long INFINITE_HASH = 314159;

    private FractionMethods() {}

    @PythonApi("Fraction.__new__(cls, numerator=0, denominator=None)")
    public static PyFraction make(PyType cls, Object numerator, Object denominator) {
        PyFraction top = PyFraction.rational(numerator);
        if (denominator == null) {
            if (top != null) {
                return PyFraction.coprime(cls, top.numerator, top.denominator);
            }
            Object plain = PyValueInstance.unwrap(numerator);
            if (plain instanceof Double real) {
                Object[] ratio = Floats.integerRatio(real);
                return PyFraction.coprime(cls, ratio[0], ratio[1]);
            }
            if (plain instanceof PyDecimal) {
                return ofRatio(cls, numerator);
            }
            if (plain instanceof String text) {
                Object[] ratio = FractionText.parse(text);
                return PyFraction.of(cls, ratio[0], ratio[1]);
            }
            throw new TypeError("argument should be a string or a Rational instance");
        }
        PyFraction bottom = PyFraction.rational(denominator);
        if (top == null || bottom == null) {
            throw new TypeError("both arguments should be Rational instances");
        }
        return PyFraction.of(
                cls,
                Ints.multiply(top.numerator, bottom.denominator),
                Ints.multiply(bottom.numerator, top.denominator));
    }

    private static PyFraction ofRatio(PyType cls, Object number) {
        PyTuple ratio = (PyTuple) Attributes.callMethod(number, "as_integer_ratio");
        return PyFraction.coprime(cls, ratio.get(0), ratio.get(1));
    }

    @PythonApi(value = "Fraction.from_float(cls, f)", kind = Kind.CLASS)
    public static Object fromFloat(PyType cls, Object f) {
        if (PyFraction.rational(f) != null && !(f instanceof PyFraction)) {
            return Calls.call(cls, f);
        }
        if (!(PyValueInstance.unwrap(f) instanceof Double real)) {
            throw wrongSource(cls, "from_float() only takes floats", f);
        }
        Object[] ratio = Floats.integerRatio(real);
        return PyFraction.coprime(cls, ratio[0], ratio[1]);
    }

    private static TypeError wrongSource(PyType cls, String what, Object value) {
        return new TypeError(
                cls.shortName()
                        + "."
                        + what
                        + ", not "
                        + Texts.repr(value)
                        + " ("
                        + BuiltinTypes.typeOf(value).shortName()
                        + ")");
    }

    @PythonApi(value = "Fraction.from_decimal(cls, dec)", kind = Kind.CLASS)
    public static PyFraction fromDecimal(PyType cls, Object dec) {
        PyFraction rational = PyFraction.rational(dec);
        if (rational != null && !(dec instanceof PyFraction)) {
            return PyFraction.coprime(cls, rational.numerator, 1L);
        }
        if (!(dec instanceof PyDecimal)) {
            throw wrongSource(cls, "from_decimal() only takes Decimals", dec);
        }
        return ofRatio(cls, dec);
    }

    @PythonApi(value = "Fraction.numerator", kind = Kind.GETTER)
    public static Object numerator(PyFraction self) {
        return self.numerator;
    }

    @PythonApi(value = "Fraction.denominator", kind = Kind.GETTER)
    public static Object denominator(PyFraction self) {
        return self.denominator;
    }

    @PythonApi(value = "Fraction.real", kind = Kind.GETTER)
    public static Object real(PyFraction self) {
        return self;
    }

    @PythonApi(value = "Fraction.imag", kind = Kind.GETTER)
    public static long imaginary(PyFraction self) {
        return 0;
    }

    @PythonApi("Fraction.conjugate(self)")
    public static Object conjugate(PyFraction self) {
        return self;
    }

    @PythonApi("Fraction.is_integer(self)")
    public static boolean isInteger(PyFraction self) {
        return Ints.equal(self.denominator, 1L);
    }

    @PythonApi("Fraction.as_integer_ratio(self)")
    public static PyTuple asIntegerRatio(PyFraction self) {
        return PyTuple.of(self.numerator, self.denominator);
    }

    @PythonApi("Fraction.limit_denominator(self, max_denominator=1000000)")
    public static PyFraction limitDenominator(PyFraction self, Object most) {
        if (Truth.truth(Comparisons.lt(most, 1L))) {
            throw new ValueError("max_denominator should be at least 1");
        }
        BigInteger limit = Ints.big(Numbers.exactIndex(most));
        BigInteger bottom = Ints.big(self.denominator);
        if (bottom.compareTo(limit) <= 0) {
            return PyFraction.coprime(PyFraction.TYPE, self.numerator, self.denominator);
        }
        BigInteger p0 = BigInteger.ZERO;
        BigInteger q0 = BigInteger.ONE;
        BigInteger p1 = BigInteger.ONE;
        BigInteger q1 = BigInteger.ZERO;
        BigInteger n = Ints.big(self.numerator);
        BigInteger d = bottom;
        while (true) {
            BigInteger a = Ints.big(IntDivision.floorDivide(Ints.normalize(n), Ints.normalize(d)));
            BigInteger q2 = q0.add(a.multiply(q1));
            if (q2.compareTo(limit) > 0) {
                break;
            }
            BigInteger p2 = p0.add(a.multiply(p1));
            p0 = p1;
            q0 = q1;
            p1 = p2;
            q1 = q2;
            BigInteger rest = n.subtract(a.multiply(d));
            n = d;
            d = rest;
        }
        BigInteger k = limit.subtract(q0).divide(q1);
        BigInteger other = q0.add(k.multiply(q1));
        boolean isFirst = d.shiftLeft(1).multiply(other).compareTo(bottom) <= 0;
        return isFirst
                ? PyFraction.of(Ints.normalize(p1), Ints.normalize(q1))
                : PyFraction.of(Ints.normalize(p0.add(k.multiply(p1))), Ints.normalize(other));
    }

    @PythonApi("Fraction.__repr__(self)")
    public static String repr(PyFraction self) {
        return self.pyType().shortName()
                + "("
                + IntText.decimal(self.numerator)
                + ", "
                + IntText.decimal(self.denominator)
                + ")";
    }

    @PythonApi("Fraction.__str__(self)")
    public static String text(PyFraction self) {
        String top = IntText.decimal(self.numerator);
        return isInteger(self) ? top : top + "/" + IntText.decimal(self.denominator);
    }

    @PythonApi("Fraction.__format__(self, format_spec, /)")
    public static String format(PyFraction self, String specification) {
        return FractionFormat.format(self, specification);
    }

    @PythonApi("Fraction.__pos__(a)")
    public static PyFraction positive(PyFraction a) {
        return PyFraction.coprime(PyFraction.TYPE, a.numerator, a.denominator);
    }

    @PythonApi("Fraction.__neg__(a)")
    public static PyFraction negate(PyFraction a) {
        return a.negated();
    }

    @PythonApi("Fraction.__abs__(a)")
    public static PyFraction absolute(PyFraction a) {
        return PyFraction.coprime(PyFraction.TYPE, Ints.abs(a.numerator), a.denominator);
    }

    @PythonApi("Fraction.__bool__(a)")
    public static boolean truth(PyFraction a) {
        return Ints.sign(a.numerator) != 0;
    }

    @PythonApi("Fraction.__float__(a)")
    public static double toFloat(PyFraction a) {
        return a.toDouble();
    }

    @PythonApi("Fraction.__complex__(a)")
    public static PyComplex toComplex(PyFraction a) {
        return PyComplex.of(a.toDouble(), 0.0);
    }

    @PythonApi("Fraction.__int__(a)")
    public static Object toInt(PyFraction a) {
        return truncate(a);
    }

    @PythonApi("Fraction.__trunc__(a)")
    public static Object truncate(PyFraction a) {
        return Ints.sign(a.numerator) < 0 ? ceil(a) : a.floor();
    }

    @PythonApi("Fraction.__floor__(a)")
    public static Object floor(PyFraction a) {
        return a.floor();
    }

    @PythonApi("Fraction.__ceil__(a)")
    public static Object ceil(PyFraction a) {
        return Ints.negate(a.negated().floor());
    }

    @PythonApi("Fraction.__round__(self, ndigits=None)")
    public static Object round(PyFraction self, Object ndigits) {
        if (ndigits == null) {
            return nearest(self);
        }
        Object digits = Numbers.exactIndex(ndigits);
        Object shift = IntPower.power(10L, Ints.abs(digits));
        PyFraction scale = PyFraction.of(shift, 1L);
        return Ints.sign(digits) > 0
                ? PyFraction.of(nearest(self.times(scale)), shift)
                : PyFraction.of(Ints.multiply(nearest(self.dividedBy(scale)), shift), 1L);
    }

    private static Object nearest(PyFraction self) {
        Object floor = self.floor();
        Object rest = Ints.subtract(self.numerator, Ints.multiply(floor, self.denominator));
        int half = Ints.compare(Ints.multiply(rest, (Object) 2L), self.denominator);
        boolean isUp = half > 0 || half == 0 && Ints.and(floor, 1L).equals(1L);
        return isUp ? Ints.add(floor, (Object) 1L) : floor;
    }

    @PythonApi("Fraction.__hash__(self)")
    public static long hash(PyFraction self) {
        BigInteger bottom = Ints.big(self.denominator).mod(MODULUS);
        long hash =
                bottom.signum() == 0
                        ? INFINITE_HASH
                        : Ints.big(self.numerator)
                                .abs()
                                .multiply(bottom.modInverse(MODULUS))
                                .mod(MODULUS)
                                .longValue();
        long signed = Ints.sign(self.numerator) < 0 ? -hash : hash;
        return signed == -1 ? -2 : signed;
    }

    @PythonApi("Fraction.__reduce__(self)")
    public static PyTuple reduce(PyFraction self) {
        return PyTuple.of((Object) self.pyType(), asIntegerRatio(self));
    }

    @PythonApi("Fraction.__copy__(self)")
    public static Object copy(PyFraction self) {
        return self.pyType() == PyFraction.TYPE
                ? self
                : Calls.call(self.pyType(), self.numerator, self.denominator);
    }

    @PythonApi("Fraction.__deepcopy__(self, memo)")
    public static Object deepCopy(PyFraction self, Object memo) {
        return copy(self);
    }

    @PythonApi("Fraction.__eq__(a, b)")
    public static Object eq(PyFraction a, Object b) {
        PyFraction other = PyFraction.rational(b);
        if (other != null) {
            return a.equals(other);
        }
        Object plain = PyValueInstance.unwrap(b);
        if (plain instanceof PyComplex complex && complex.value().imaginary() == 0) {
            plain = complex.value().real();
        }
        if (plain instanceof Double real) {
            Object[] ratio = Double.isFinite(real) ? Floats.integerRatio(real) : null;
            return ratio != null && a.equals(PyFraction.of(ratio[0], ratio[1]));
        }
        return NOT_IMPLEMENTED;
    }

    /** {@return the order; null with NaN; NOT_IMPLEMENTED for other types} */
    private static Object compare(PyFraction a, Object b) {
        PyFraction other = PyFraction.rational(b);
        if (other != null) {
            return a.compareTo(other);
        }
        if (PyValueInstance.unwrap(b) instanceof Double real) {
            if (Double.isNaN(real)) {
                return null;
            }
            if (Double.isInfinite(real)) {
                return real > 0 ? -1 : 1;
            }
            Object[] ratio = Floats.integerRatio(real);
            return a.compareTo(PyFraction.of(ratio[0], ratio[1]));
        }
        return NOT_IMPLEMENTED;
    }

    @PythonApi("Fraction.__lt__(a, b)")
    public static Object lt(PyFraction a, Object b) {
        Object order = compare(a, b);
        return order == NOT_IMPLEMENTED ? order : (Object) (order instanceof Integer i && i < 0);
    }

    @PythonApi("Fraction.__le__(a, b)")
    public static Object le(PyFraction a, Object b) {
        Object order = compare(a, b);
        return order == NOT_IMPLEMENTED ? order : (Object) (order instanceof Integer i && i <= 0);
    }

    @PythonApi("Fraction.__gt__(a, b)")
    public static Object gt(PyFraction a, Object b) {
        Object order = compare(a, b);
        return order == NOT_IMPLEMENTED ? order : (Object) (order instanceof Integer i && i > 0);
    }

    @PythonApi("Fraction.__ge__(a, b)")
    public static Object ge(PyFraction a, Object b) {
        Object order = compare(a, b);
        return order == NOT_IMPLEMENTED ? order : (Object) (order instanceof Integer i && i >= 0);
    }
}
