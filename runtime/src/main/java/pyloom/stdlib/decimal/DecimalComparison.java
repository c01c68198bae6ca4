package pyloom.stdlib.decimal;

import static pyloom.object.Absent.ABSENT;
import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.PyValueInstance;
import pyloom.stdlib.builtins.PyComplex;

import java.math.BigDecimal;

/** The comparisons of {@code decimal.Decimal}, with ints, floats and fractions too. */
@PythonModule(value = "decimal", doc = "library/decimal.html#decimal-objects")
@PythonType(name = "Decimal", holder = PyDecimal.class)
public final class DecimalComparison {

    private static final int UNORDERED = 2;
    private static final int UNKNOWN = 3;

    private DecimalComparison() {}

    /** {@return -1, 0 or 1; UNORDERED with what is no number, UNKNOWN with another type} */
    private static int compare(PyDecimal self, Object value, boolean isEquality) {
        PyContext context = PyContext.current();
        PyDecimal left = self;
        PyDecimal right = Conversion.operand(value);
        if (right == null) {
            Object plain = PyValueInstance.unwrap(value);
            if (plain instanceof PyComplex complex && isEquality) {
                if (complex.value().imaginary() != 0) {
                    return UNORDERED;
                }
                plain = complex.value().real();
            }
            if (plain instanceof Double real) {
                int trapped = isEquality ? 0 : context.traps & Conditions.FLOAT_OPERATION;
                context.flags |= Conditions.FLOAT_OPERATION;
                context.signal(trapped);
                right = Conversion.ofReal(real);
            } else {
                PyDecimal[] scaled = fraction(self, value);
                if (scaled == null) {
                    return UNKNOWN;
                }
                left = scaled[0];
                right = scaled[1];
            }
        }
        if (left.isNan() || right.isNan()) {
            boolean isSignaling =
                    left.kind == PyDecimal.Kind.SIGNALING || right.kind == PyDecimal.Kind.SIGNALING;
            if (isSignaling || !isEquality) {
                context.signal(Conditions.INVALID_OPERATION);
            }
            return UNORDERED;
        }
        return Ordering.compareNumbers(left, right);
    }

    /** {@return both times the denominator of a fraction; null if it is none} */
    private static PyDecimal[] fraction(PyDecimal self, Object value) {
        Object top = Attributes.getAttrOr(value, "numerator", ABSENT);
        Object bottom = Attributes.getAttrOr(value, "denominator", ABSENT);
        PyDecimal numerator = top == ABSENT ? null : Conversion.operand(top);
        PyDecimal denominator = bottom == ABSENT ? null : Conversion.operand(bottom);
        if (numerator == null || denominator == null) {
            return null;
        }
        if (!self.isFinite()) {
            return new PyDecimal[] {self, numerator};
        }
        BigDecimal product = self.value.multiply(denominator.value);
        return new PyDecimal[] {PyDecimal.finite(product), numerator};
    }

    @PythonApi("Decimal.__eq__(self, value, /)")
    public static Object eq(PyDecimal self, Object value) {
        int order = compare(self, value, true);
        return order == UNKNOWN ? NOT_IMPLEMENTED : (Object) (order == 0);
    }

    @PythonApi("Decimal.__ne__(self, value, /)")
    public static Object ne(PyDecimal self, Object value) {
        int order = compare(self, value, true);
        return order == UNKNOWN ? NOT_IMPLEMENTED : (Object) (order != 0);
    }

    @PythonApi("Decimal.__lt__(self, value, /)")
    public static Object lt(PyDecimal self, Object value) {
        int order = compare(self, value, false);
        return order == UNKNOWN ? NOT_IMPLEMENTED : (Object) (order < 0);
    }

    @PythonApi("Decimal.__le__(self, value, /)")
    public static Object le(PyDecimal self, Object value) {
        int order = compare(self, value, false);
        return order == UNKNOWN ? NOT_IMPLEMENTED : (Object) (order <= 0);
    }

    @PythonApi("Decimal.__gt__(self, value, /)")
    public static Object gt(PyDecimal self, Object value) {
        int order = compare(self, value, false);
        return order == UNKNOWN ? NOT_IMPLEMENTED : (Object) (order == 1);
    }

    @PythonApi("Decimal.__ge__(self, value, /)")
    public static Object ge(PyDecimal self, Object value) {
        int order = compare(self, value, false);
        return order == UNKNOWN ? NOT_IMPLEMENTED : (Object) (order == 0 || order == 1);
    }
}
