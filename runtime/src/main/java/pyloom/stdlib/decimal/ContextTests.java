package pyloom.stdlib.decimal;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.stdlib.decimal.PyDecimal.Kind;

/** What {@code decimal.Context} can say of numbers. */
@PythonModule(value = "decimal", doc = "library/decimal.html#context-objects")
@PythonType(name = "Context", holder = PyContext.class)
public final class ContextTests {

    private ContextTests() {}

    @PythonApi("Context.is_finite(self, x, /)")
    public static boolean isFinite(PyContext self, Object x) {
        PyDecimal number = Conversion.required(x);
        return number.isFinite();
    }

    @PythonApi("Context.is_infinite(self, x, /)")
    public static boolean isInfinite(PyContext self, Object x) {
        PyDecimal number = Conversion.required(x);
        return number.isInfinite();
    }

    @PythonApi("Context.is_nan(self, x, /)")
    public static boolean isNan(PyContext self, Object x) {
        PyDecimal number = Conversion.required(x);
        return number.isNan();
    }

    @PythonApi("Context.is_qnan(self, x, /)")
    public static boolean isQnan(PyContext self, Object x) {
        PyDecimal number = Conversion.required(x);
        return number.kind == Kind.QUIET;
    }

    @PythonApi("Context.is_snan(self, x, /)")
    public static boolean isSnan(PyContext self, Object x) {
        PyDecimal number = Conversion.required(x);
        return number.kind == Kind.SIGNALING;
    }

    @PythonApi("Context.is_signed(self, x, /)")
    public static boolean isSigned(PyContext self, Object x) {
        PyDecimal number = Conversion.required(x);
        return number.isNegative;
    }

    @PythonApi("Context.is_zero(self, x, /)")
    public static boolean isZero(PyContext self, Object x) {
        PyDecimal number = Conversion.required(x);
        return number.isZero();
    }

    @PythonApi("Context.is_normal(self, x, /)")
    public static boolean isNormal(PyContext self, Object x) {
        PyDecimal number = Conversion.required(x);
        return DecimalOperations.isNormal(number, self);
    }

    @PythonApi("Context.is_subnormal(self, x, /)")
    public static boolean isSubnormal(PyContext self, Object x) {
        PyDecimal number = Conversion.required(x);
        return DecimalOperations.isSubnormal(number, self);
    }

    @PythonApi("Context.number_class(self, x, /)")
    public static String numberClass(PyContext self, Object x) {
        PyDecimal number = Conversion.required(x);
        return Adjusting.numberClass(number, self);
    }

    @PythonApi("Context.to_sci_string(self, x, /)")
    public static String toSciString(PyContext self, Object x) {
        PyDecimal number = Conversion.required(x);
        return number.text(false, self.isCapital);
    }

    @PythonApi("Context.to_eng_string(self, x, /)")
    public static String toEngString(PyContext self, Object x) {
        PyDecimal number = Conversion.required(x);
        return number.text(true, self.isCapital);
    }

    @PythonApi("Context.copy_abs(self, x, /)")
    public static PyDecimal copyAbs(PyContext self, Object x) {
        return Conversion.required(x).withSign(false);
    }

    @PythonApi("Context.copy_negate(self, x, /)")
    public static PyDecimal copyNegate(PyContext self, Object x) {
        return Conversion.required(x).negated();
    }

    @PythonApi("Context.copy_decimal(self, x, /)")
    public static PyDecimal copyDecimal(PyContext self, Object x) {
        return Conversion.required(x).as(PyDecimal.TYPE);
    }

    @PythonApi("Context.is_canonical(self, x, /)")
    public static boolean isCanonical(PyContext self, PyDecimal x) {
        return true;
    }

    @PythonApi("Context.canonical(self, x, /)")
    public static PyDecimal canonical(PyContext self, PyDecimal x) {
        return x;
    }

    @PythonApi("Context.copy_sign(self, x, y, /)")
    public static PyDecimal copySign(PyContext self, Object x, Object y) {
        return Conversion.required(x).withSign(Conversion.required(y).isNegative);
    }

    @PythonApi("Context.same_quantum(self, x, y, /)")
    public static boolean sameQuantum(PyContext self, Object x, Object y) {
        return Ordering.sameQuantum(Conversion.required(x), Conversion.required(y));
    }

    @PythonApi("Context.compare_total(self, x, y, /)")
    public static PyDecimal compareTotal(PyContext self, Object x, Object y) {
        return Ordering.totalOrder(Conversion.required(x), Conversion.required(y));
    }

    @PythonApi("Context.compare_total_mag(self, x, y, /)")
    public static PyDecimal compareTotalMag(PyContext self, Object x, Object y) {
        return Ordering.totalOrderOfSizes(Conversion.required(x), Conversion.required(y));
    }

    @PythonApi("Context.radix(self, /)")
    public static PyDecimal radix(PyContext self) {
        return Conversion.required(10L);
    }
}
