package pyloom.stdlib.decimal;

import pyloom.object.PyInstance;
import pyloom.object.PyObject;
import pyloom.object.PyType;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Python's {@code decimal.Decimal}: a sign, digits and an exponent, an infinity or no number.
 *
 * <p>The exponents go to 10**9 in either direction; CPython's go further.
 */
public final class PyDecimal extends PyObject {

    /** The type {@code decimal.Decimal}. */
    public static final PyType TYPE =
            PyType.nativeType("decimal", "Decimal", PyType.OBJECT).dotted().solid();

    /** What is not a number can be quiet, or signal. */
    enum Kind {
        FINITE,
        INFINITE,
        QUIET,
        SIGNALING
    }

    /** The largest exponent, and the smallest without its sign. */
    static final long MOST_EXPONENT = 1_000_000_000;

    static final PyDecimal ZERO = finite(BigDecimal.ZERO);
    static final PyDecimal ONE = finite(BigDecimal.ONE);
    static final PyDecimal NAN = new PyDecimal(Kind.QUIET, false, BigDecimal.ZERO);

    final Kind kind;
    final boolean isNegative;
    final BigDecimal value; // with its sign; of what is no number, its payload
    private final PyInstance attributes; // null unless of a subclass

    PyDecimal(Kind kind, boolean isNegative, BigDecimal value) {
        this(kind, isNegative, value, null);
    }

    private PyDecimal(Kind kind, boolean isNegative, BigDecimal value, PyInstance attributes) {
        this.kind = kind;
        this.isNegative = isNegative;
        this.value = value;
        this.attributes = attributes;
    }

    static PyDecimal finite(BigDecimal value) {
        return new PyDecimal(Kind.FINITE, value.signum() < 0, value);
    }

    static PyDecimal finite(BigDecimal value, boolean isNegative) {
        return new PyDecimal(Kind.FINITE, isNegative, value);
    }

    static PyDecimal zero(boolean isNegative, long exponent) {
        return finite(BigDecimal.valueOf(0, Math.toIntExact(-exponent)), isNegative);
    }

    static PyDecimal infinity(boolean isNegative) {
        return new PyDecimal(Kind.INFINITE, isNegative, BigDecimal.ZERO);
    }

    PyDecimal as(PyType type) {
        if (type == pyType()) {
            return this;
        }
        PyInstance storage = type == TYPE ? null : new PyInstance(type);
        return new PyDecimal(kind, isNegative, value, storage);
    }

    boolean isFinite() {
        return kind == Kind.FINITE;
    }

    boolean isInfinite() {
        return kind == Kind.INFINITE;
    }

    boolean isNan() {
        return kind == Kind.QUIET || kind == Kind.SIGNALING;
    }

    boolean isZero() {
        return kind == Kind.FINITE && value.signum() == 0;
    }

    boolean isInteger() {
        return isFinite() && (value.signum() == 0 || value.stripTrailingZeros().scale() <= 0);
    }

    long exponent() {
        return -(long) value.scale();
    }

    /** {@return the exponent of the first digit} */
    long adjusted() {
        return value.precision() - 1 - (long) value.scale();
    }

    /** {@return the digits as an int without sign} */
    BigInteger digits() {
        return value.unscaledValue().abs();
    }

    PyDecimal negated() {
        return new PyDecimal(kind, !isNegative, isFinite() ? value.negate() : value);
    }

    PyDecimal withSign(boolean isNewNegative) {
        return isNegative == isNewNegative ? this.as(TYPE) : negated();
    }

    PyDecimal quiet() {
        return new PyDecimal(Kind.QUIET, isNegative, value);
    }

    String text(boolean isEngineering, boolean isUpper) {
        String shown =
                switch (kind) {
                    case FINITE -> {
                        String number =
                                isEngineering ? value.toEngineeringString() : value.toString();
                        yield value.signum() == 0 && isNegative ? "-" + number : number;
                    }
                    case INFINITE -> isNegative ? "-Infinity" : "Infinity";
                    case QUIET, SIGNALING ->
                            (isNegative ? "-" : "")
                                    + (kind == Kind.QUIET ? "NaN" : "sNaN")
                                    + (value.signum() == 0 ? "" : value.toString());
                };
        return isUpper || !isFinite() ? shown : shown.replace('E', 'e');
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PyDecimal decimal
                && !isNan()
                && kind == decimal.kind
                && (isFinite()
                        ? value.compareTo(decimal.value) == 0
                        : isNegative == decimal.isNegative);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(DecimalHash.of(this));
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
