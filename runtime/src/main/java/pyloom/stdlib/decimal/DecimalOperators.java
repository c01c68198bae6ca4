package pyloom.stdlib.decimal;

import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyTuple;

/** The arithmetic operators of {@code decimal.Decimal}. */
@PythonModule(value = "decimal", doc = "library/decimal.html#decimal-objects")
@PythonType(name = "Decimal", holder = PyDecimal.class)
public final class DecimalOperators {

    private DecimalOperators() {}

    @PythonApi("Decimal.__add__(self, value, /)")
    public static Object add(PyDecimal self, Object value) {
        PyDecimal other = Conversion.operand(value);
        return other == null ? NOT_IMPLEMENTED : Arithmetic.add(self, other, PyContext.current());
    }

    @PythonApi("Decimal.__radd__(self, value, /)")
    public static Object reflectedAdd(PyDecimal self, Object value) {
        PyDecimal other = Conversion.operand(value);
        return other == null ? NOT_IMPLEMENTED : Arithmetic.add(other, self, PyContext.current());
    }

    @PythonApi("Decimal.__sub__(self, value, /)")
    public static Object subtract(PyDecimal self, Object value) {
        PyDecimal other = Conversion.operand(value);
        return other == null
                ? NOT_IMPLEMENTED
                : Arithmetic.subtract(self, other, PyContext.current());
    }

    @PythonApi("Decimal.__rsub__(self, value, /)")
    public static Object reflectedSubtract(PyDecimal self, Object value) {
        PyDecimal other = Conversion.operand(value);
        return other == null
                ? NOT_IMPLEMENTED
                : Arithmetic.subtract(other, self, PyContext.current());
    }

    @PythonApi("Decimal.__mul__(self, value, /)")
    public static Object multiply(PyDecimal self, Object value) {
        PyDecimal other = Conversion.operand(value);
        return other == null
                ? NOT_IMPLEMENTED
                : Arithmetic.multiply(self, other, PyContext.current());
    }

    @PythonApi("Decimal.__rmul__(self, value, /)")
    public static Object reflectedMultiply(PyDecimal self, Object value) {
        PyDecimal other = Conversion.operand(value);
        return other == null
                ? NOT_IMPLEMENTED
                : Arithmetic.multiply(other, self, PyContext.current());
    }

    @PythonApi("Decimal.__truediv__(self, value, /)")
    public static Object divide(PyDecimal self, Object value) {
        PyDecimal other = Conversion.operand(value);
        return other == null
                ? NOT_IMPLEMENTED
                : Arithmetic.divide(self, other, PyContext.current());
    }

    @PythonApi("Decimal.__rtruediv__(self, value, /)")
    public static Object reflectedDivide(PyDecimal self, Object value) {
        PyDecimal other = Conversion.operand(value);
        return other == null
                ? NOT_IMPLEMENTED
                : Arithmetic.divide(other, self, PyContext.current());
    }

    @PythonApi("Decimal.__floordiv__(self, value, /)")
    public static Object divideInteger(PyDecimal self, Object value) {
        PyDecimal other = Conversion.operand(value);
        return other == null
                ? NOT_IMPLEMENTED
                : Arithmetic.divideInteger(self, other, PyContext.current());
    }

    @PythonApi("Decimal.__rfloordiv__(self, value, /)")
    public static Object reflectedDivideInteger(PyDecimal self, Object value) {
        PyDecimal other = Conversion.operand(value);
        return other == null
                ? NOT_IMPLEMENTED
                : Arithmetic.divideInteger(other, self, PyContext.current());
    }

    @PythonApi("Decimal.__mod__(self, value, /)")
    public static Object remainder(PyDecimal self, Object value) {
        PyDecimal other = Conversion.operand(value);
        return other == null
                ? NOT_IMPLEMENTED
                : Arithmetic.remainder(self, other, PyContext.current());
    }

    @PythonApi("Decimal.__rmod__(self, value, /)")
    public static Object reflectedRemainder(PyDecimal self, Object value) {
        PyDecimal other = Conversion.operand(value);
        return other == null
                ? NOT_IMPLEMENTED
                : Arithmetic.remainder(other, self, PyContext.current());
    }

    @PythonApi("Decimal.__divmod__(self, value, /)")
    public static Object divmod(PyDecimal self, Object value) {
        PyDecimal other = Conversion.operand(value);
        return other == null
                ? NOT_IMPLEMENTED
                : PyTuple.of((Object[]) Arithmetic.divmod(self, other, PyContext.current()));
    }

    @PythonApi("Decimal.__rdivmod__(self, value, /)")
    public static Object reflectedDivmod(PyDecimal self, Object value) {
        PyDecimal other = Conversion.operand(value);
        return other == null
                ? NOT_IMPLEMENTED
                : PyTuple.of((Object[]) Arithmetic.divmod(other, self, PyContext.current()));
    }

    @PythonApi("Decimal.__pow__(self, value, mod=None, /)")
    public static Object power(PyDecimal self, Object value, Object mod) {
        PyDecimal other = Conversion.operand(value);
        PyDecimal modulus = mod == null ? PyDecimal.ZERO : Conversion.operand(mod);
        if (other == null || modulus == null) {
            return NOT_IMPLEMENTED;
        }
        PyContext context = PyContext.current();
        return mod == null
                ? Powers.power(self, other, context)
                : Powers.modularPower(self, other, modulus, context);
    }

    @PythonApi("Decimal.__rpow__(self, value, mod=None, /)")
    public static Object reflectedPower(PyDecimal self, Object value, Object mod) {
        PyDecimal other = Conversion.operand(value);
        return other == null ? NOT_IMPLEMENTED : power(other, self, mod);
    }

    @PythonApi("Decimal.__neg__(self, /)")
    public static PyDecimal negate(PyDecimal self) {
        return Adjusting.minus(self, PyContext.current());
    }

    @PythonApi("Decimal.__pos__(self, /)")
    public static PyDecimal positive(PyDecimal self) {
        return Adjusting.plus(self, PyContext.current());
    }

    @PythonApi("Decimal.__abs__(self, /)")
    public static PyDecimal absolute(PyDecimal self) {
        return Adjusting.abs(self, PyContext.current());
    }
}
