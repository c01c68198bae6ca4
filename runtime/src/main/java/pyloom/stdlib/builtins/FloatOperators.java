package pyloom.stdlib.builtins;

import static pyloom.object.Absent.ABSENT;
import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.BuiltinTypes;
import pyloom.object.PyTuple;
import pyloom.object.PyValueInstance;
import pyloom.object.TypeError;
import pyloom.values.number.FloatPower;
import pyloom.values.number.Floats;

/**
 * The operators of {@code float} as special methods: {@code NotImplemented} where the other operand
 * is no number.
 */
@PythonModule("builtins")
@PythonType(name = "float", holder = BuiltinTypes.class, field = "FLOAT")
final class FloatOperators {

    private FloatOperators() {}

    private static PyTuple divmod(double left, double right) {
        Floats.requireDivmod(right);
        return PyTuple.of((Object) Floats.floorDivide(left, right), Floats.modulo(left, right));
    }

    private static Object power(double base, double exponent) {
        return FloatPower.isComplex(base, exponent)
                ? PyComplex.power(base, 0.0, exponent, 0.0)
                : (Object) FloatPower.power(base, exponent);
    }

    @PythonApi("float.__add__(self, value, /)")
    static Object add(double self, Object value) {
        return FloatMethods.operand(value) instanceof Double other
                ? (Object) (self + other)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("float.__radd__(self, value, /)")
    static Object reflectedAdd(double self, Object value) {
        return FloatMethods.operand(value) instanceof Double other
                ? (Object) (other + self)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("float.__sub__(self, value, /)")
    static Object subtract(double self, Object value) {
        return FloatMethods.operand(value) instanceof Double other
                ? (Object) (self - other)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("float.__rsub__(self, value, /)")
    static Object reflectedSubtract(double self, Object value) {
        return FloatMethods.operand(value) instanceof Double other
                ? (Object) (other - self)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("float.__mul__(self, value, /)")
    static Object multiply(double self, Object value) {
        return FloatMethods.operand(value) instanceof Double other
                ? (Object) (self * other)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("float.__rmul__(self, value, /)")
    static Object reflectedMultiply(double self, Object value) {
        return FloatMethods.operand(value) instanceof Double other
                ? (Object) (other * self)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("float.__truediv__(self, value, /)")
    static Object trueDivide(double self, Object value) {
        return FloatMethods.operand(value) instanceof Double other
                ? (Object) Floats.divide(self, (double) other)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("float.__rtruediv__(self, value, /)")
    static Object reflectedTrueDivide(double self, Object value) {
        return FloatMethods.operand(value) instanceof Double other
                ? (Object) Floats.divide((double) other, self)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("float.__floordiv__(self, value, /)")
    static Object floorDivide(double self, Object value) {
        return FloatMethods.operand(value) instanceof Double other
                ? (Object) Floats.floorDivide(self, (double) other)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("float.__rfloordiv__(self, value, /)")
    static Object reflectedFloorDivide(double self, Object value) {
        return FloatMethods.operand(value) instanceof Double other
                ? (Object) Floats.floorDivide((double) other, self)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("float.__mod__(self, value, /)")
    static Object modulo(double self, Object value) {
        return FloatMethods.operand(value) instanceof Double other
                ? (Object) Floats.modulo(self, (double) other)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("float.__rmod__(self, value, /)")
    static Object reflectedModulo(double self, Object value) {
        return FloatMethods.operand(value) instanceof Double other
                ? (Object) Floats.modulo((double) other, self)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("float.__divmod__(self, value, /)")
    static Object divmod(double self, Object value) {
        return FloatMethods.operand(value) instanceof Double other
                ? divmod(self, (double) other)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("float.__rdivmod__(self, value, /)")
    static Object reflectedDivmod(double self, Object value) {
        return FloatMethods.operand(value) instanceof Double other
                ? divmod((double) other, self)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("float.__pow__(self, value, mod=None, /)")
    static Object power(double self, Object value, Object modulus) {
        requireNoModulus(modulus);
        return FloatMethods.operand(value) instanceof Double other
                ? power(self, (double) other)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("float.__rpow__(self, value, mod=None, /)")
    static Object reflectedPower(double self, Object value, Object modulus) {
        requireNoModulus(modulus);
        return FloatMethods.operand(value) instanceof Double other
                ? power((double) other, self)
                : NOT_IMPLEMENTED;
    }

    private static void requireNoModulus(Object modulus) {
        if (modulus != null) {
            throw new TypeError("pow() 3rd argument not allowed unless all arguments are integers");
        }
    }

    @PythonApi("float.__neg__(self, /)")
    static double negate(double self) {
        return -self;
    }

    @PythonApi("float.__pos__(self, /)")
    static double plus(double self) {
        return self;
    }

    @PythonApi("float.__abs__(self, /)")
    static double abs(double self) {
        return Math.abs(self);
    }

    /**
     * Compares exactly; {@code ABSENT} where the other operand is no number, null where one is NaN.
     */
    private static Object compare(double self, Object value) {
        Object plain = PyValueInstance.unwrap(value);
        if (plain instanceof Double other) {
            if (Double.isNaN(self) || Double.isNaN(other)) {
                return null;
            }
            return self < other ? -1 : self > other ? 1 : 0;
        }
        if (!Payloads.isInteger(plain)) {
            return ABSENT;
        }
        return Double.isNaN(self)
                ? null
                : (Object) (-Floats.compare(Payloads.integer(plain), self));
    }

    private static Object result(
            Object comparison, boolean nan, java.util.function.IntPredicate test) {
        if (comparison == ABSENT) {
            return NOT_IMPLEMENTED;
        }
        return comparison == null ? nan : test.test((Integer) comparison);
    }

    @PythonApi("float.__eq__(self, value, /)")
    static Object eq(double self, Object value) {
        return result(compare(self, value), false, order -> order == 0);
    }

    @PythonApi("float.__ne__(self, value, /)")
    static Object ne(double self, Object value) {
        return result(compare(self, value), true, order -> order != 0);
    }

    @PythonApi("float.__lt__(self, value, /)")
    static Object lt(double self, Object value) {
        return result(compare(self, value), false, order -> order < 0);
    }

    @PythonApi("float.__le__(self, value, /)")
    static Object le(double self, Object value) {
        return result(compare(self, value), false, order -> order <= 0);
    }

    @PythonApi("float.__gt__(self, value, /)")
    static Object gt(double self, Object value) {
        return result(compare(self, value), false, order -> order > 0);
    }

    @PythonApi("float.__ge__(self, value, /)")
    static Object ge(double self, Object value) {
        return result(compare(self, value), false, order -> order >= 0);
    }
}
