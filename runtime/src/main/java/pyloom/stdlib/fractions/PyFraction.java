package pyloom.stdlib.fractions;

import pyloom.object.PyInstance;
import pyloom.object.PyObject;
import pyloom.object.PyType;
import pyloom.object.PyValueInstance;
import pyloom.object.ZeroDivisionError;
import pyloom.values.number.IntDivision;
import pyloom.values.number.IntText;
import pyloom.values.number.Ints;

import java.math.BigInteger;

/** Python's {@code fractions.Fraction}: two ints without a common divisor. */
public final class PyFraction extends PyObject {

    /** The type {@code fractions.Fraction}. */
    public static final PyType TYPE =
            PyType.nativeType("fractions", "Fraction", PyType.OBJECT).solid().weak().changeable();

    /** Zero. */
    public static final PyFraction ZERO = new PyFraction(TYPE, 0L, 1L);

    private static final long SMALL = 1L << 31;

    final Object numerator;
    final Object denominator; // positive
    private final PyInstance attributes; // null unless of a subclass

    private PyFraction(PyType type, Object numerator, Object denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.attributes = type == TYPE ? null : new PyInstance(type);
    }

    static PyFraction coprime(PyType type, Object numerator, Object denominator) {
        return new PyFraction(type, numerator, denominator);
    }

    /** {@return a fraction of two ints} */
    public static PyFraction of(Object numerator, Object denominator) {
        return of(TYPE, numerator, denominator);
    }

    static PyFraction of(PyType type, Object numerator, Object denominator) {
        int sign = Ints.sign(denominator);
        if (sign == 0) {
            throw new ZeroDivisionError("Fraction(" + IntText.decimal(numerator) + ", 0)");
        }
        if (isSmall(numerator) && isSmall(denominator)) {
            long n = (Long) numerator;
            long d = (Long) denominator;
            long common = gcd(n, d) * sign;
            return new PyFraction(type, n / common, d / common);
        }
        BigInteger n = Ints.big(numerator);
        BigInteger d = Ints.big(denominator);
        BigInteger common = n.gcd(d);
        common = sign < 0 ? common.negate() : common;
        return new PyFraction(
                type, Ints.normalize(n.divide(common)), Ints.normalize(d.divide(common)));
    }

    private static long gcd(long a, long b) {
        long x = Math.abs(a);
        long y = Math.abs(b);
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return x;
    }

    private static boolean isSmall(Object number) {
        return number instanceof Long small && small != Long.MIN_VALUE;
    }

    /** {@return an int or fraction as fraction; null for anything else} */
    public static PyFraction rational(Object value) {
        if (value instanceof PyFraction fraction) {
            return fraction;
        }
        Object plain = PyValueInstance.unwrap(value);
        if (plain instanceof Boolean flag) {
            return new PyFraction(TYPE, flag ? 1L : 0L, 1L);
        }
        return Ints.isInt(plain) ? new PyFraction(TYPE, plain, 1L) : null;
    }

    /** {@return the numerator, an int} */
    public Object top() {
        return numerator;
    }

    /** {@return the denominator, a positive int} */
    public Object bottom() {
        return denominator;
    }

    /** {@return the sum} */
    public PyFraction plus(PyFraction other) {
        if (isHalf(this) && isHalf(other)) {
            long n =
                    (Long) numerator * (Long) other.denominator
                            + (Long) other.numerator * (Long) denominator;
            return of(n, (Object) ((Long) denominator * (Long) other.denominator));
        }
        return of(
                Ints.add(
                        Ints.multiply(numerator, other.denominator),
                        Ints.multiply(other.numerator, denominator)),
                Ints.multiply(denominator, other.denominator));
    }

    /** {@return whether products of two such cannot overflow} */
    private static boolean isHalf(PyFraction fraction) {
        return fraction.numerator instanceof Long n
                && fraction.denominator instanceof Long d
                && Math.abs(n) < SMALL / 2
                && d < SMALL / 2;
    }

    /** {@return the difference} */
    public PyFraction minus(PyFraction other) {
        return plus(other.negated());
    }

    /** {@return the product} */
    public PyFraction times(PyFraction other) {
        return of(
                Ints.multiply(numerator, other.numerator),
                Ints.multiply(denominator, other.denominator));
    }

    /** {@return the quotient} */
    public PyFraction dividedBy(PyFraction other) {
        if (Ints.sign(other.numerator) == 0) {
            throw new ZeroDivisionError("Fraction(" + IntText.decimal(other.denominator) + ", 0)");
        }
        return of(
                Ints.multiply(numerator, other.denominator),
                Ints.multiply(denominator, other.numerator));
    }

    PyFraction negated() {
        return new PyFraction(TYPE, Ints.negate(numerator), denominator);
    }

    Object floor() {
        return IntDivision.floorDivide(numerator, denominator);
    }

    /** {@return the order of two fractions} */
    public int compareTo(PyFraction other) {
        return Ints.compare(
                Ints.multiply(numerator, other.denominator),
                Ints.multiply(other.numerator, denominator));
    }

    /** {@return the nearest float} */
    public double toDouble() {
        return IntDivision.trueDivide(numerator, denominator);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PyFraction fraction
                && Ints.equal(numerator, fraction.numerator)
                && Ints.equal(denominator, fraction.denominator);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(FractionMethods.hash(this));
    }

    @Override
    public PyType pyType() {
        return attributes == null ? TYPE : attributes.pyType();
    }

    @Override
    public PyInstance attributes() {
        return attributes;
    }
}
