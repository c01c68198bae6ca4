package pyloom.stdlib.datetime;

import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyTuple;
import pyloom.object.PyValueInstance;
import pyloom.object.ZeroDivisionError;
import pyloom.values.number.Floats;
import pyloom.values.number.IntDivision;
import pyloom.values.number.Ints;

import java.math.BigInteger;

/** The operators of {@code datetime.timedelta}; they round half to even. */
@PythonModule(value = "datetime", doc = "library/datetime.html#timedelta-objects")
@PythonType(name = "timedelta", holder = PyTimeDelta.class)
public final class TimeDeltaOperators {

    private TimeDeltaOperators() {}

    /** {@return the int of a value that is one, else null} */
    private static Object asInt(Object value) {
        Object plain = PyValueInstance.unwrap(value);
        if (plain instanceof Boolean flag) {
            return flag ? 1L : 0L;
        }
        return Ints.isInt(plain) ? plain : null;
    }

    @PythonApi("timedelta.__add__(self, value, /)")
    public static Object add(PyTimeDelta self, Object value) {
        return value instanceof PyTimeDelta other ? self.plus(other) : NOT_IMPLEMENTED;
    }

    @PythonApi("timedelta.__radd__(self, value, /)")
    public static Object reflectedAdd(PyTimeDelta self, Object value) {
        return value instanceof PyTimeDelta other ? other.plus(self) : NOT_IMPLEMENTED;
    }

    @PythonApi("timedelta.__sub__(self, value, /)")
    public static Object subtract(PyTimeDelta self, Object value) {
        return value instanceof PyTimeDelta other ? self.minus(other) : NOT_IMPLEMENTED;
    }

    @PythonApi("timedelta.__rsub__(self, value, /)")
    public static Object reflectedSubtract(PyTimeDelta self, Object value) {
        return value instanceof PyTimeDelta other ? other.minus(self) : NOT_IMPLEMENTED;
    }

    @PythonApi("timedelta.__neg__(self, /)")
    public static PyTimeDelta negate(PyTimeDelta self) {
        return self.negated();
    }

    @PythonApi("timedelta.__pos__(self, /)")
    public static PyTimeDelta positive(PyTimeDelta self) {
        return PyTimeDelta.of(self.days, self.seconds, self.microseconds);
    }

    @PythonApi("timedelta.__abs__(self, /)")
    public static PyTimeDelta absolute(PyTimeDelta self) {
        return self.days < 0 ? self.negated() : positive(self);
    }

    @PythonApi("timedelta.__mul__(self, value, /)")
    public static Object multiply(PyTimeDelta self, Object value) {
        Object factor = asInt(value);
        if (factor != null) {
            return PyTimeDelta.ofMicroseconds(Ints.multiply(self.toMicroseconds(), factor));
        }
        if (PyValueInstance.unwrap(value) instanceof Double real) {
            Object[] ratio = Floats.integerRatio(real);
            Object product = Ints.multiply(self.toMicroseconds(), ratio[0]);
            return PyTimeDelta.ofMicroseconds(divideNearest(product, ratio[1]));
        }
        return NOT_IMPLEMENTED;
    }

    @PythonApi("timedelta.__rmul__(self, value, /)")
    public static Object reflectedMultiply(PyTimeDelta self, Object value) {
        return multiply(self, value);
    }

    @PythonApi("timedelta.__truediv__(self, value, /)")
    public static Object trueDivide(PyTimeDelta self, Object value) {
        if (value instanceof PyTimeDelta other) {
            if (other.isZero()) {
                throw new ZeroDivisionError("division by zero");
            }
            return IntDivision.trueDivide(self.toMicroseconds(), other.toMicroseconds());
        }
        Object divisor = asInt(value);
        if (divisor != null) {
            return PyTimeDelta.ofMicroseconds(divideNearest(self.toMicroseconds(), divisor));
        }
        if (PyValueInstance.unwrap(value) instanceof Double real) {
            Object[] ratio = Floats.integerRatio(real);
            Object product = Ints.multiply(self.toMicroseconds(), ratio[1]);
            return PyTimeDelta.ofMicroseconds(divideNearest(product, ratio[0]));
        }
        return NOT_IMPLEMENTED;
    }

    @PythonApi("timedelta.__rtruediv__(self, value, /)")
    public static Object reflectedTrueDivide(PyTimeDelta self, Object value) {
        return value instanceof PyTimeDelta other ? trueDivide(other, self) : NOT_IMPLEMENTED;
    }

    @PythonApi("timedelta.__floordiv__(self, value, /)")
    public static Object floorDivide(PyTimeDelta self, Object value) {
        if (value instanceof PyTimeDelta other) {
            requireDivisor(!other.isZero(), "integer division or modulo by zero");
            return IntDivision.floorDivide(self.toMicroseconds(), other.toMicroseconds());
        }
        Object divisor = asInt(value);
        if (divisor == null) {
            return NOT_IMPLEMENTED;
        }
        requireDivisor(Ints.sign(divisor) != 0, "integer division or modulo by zero");
        return PyTimeDelta.ofMicroseconds(IntDivision.floorDivide(self.toMicroseconds(), divisor));
    }

    private static void requireDivisor(boolean isValid, String complaint) {
        if (!isValid) {
            throw new ZeroDivisionError(complaint);
        }
    }

    @PythonApi("timedelta.__rfloordiv__(self, value, /)")
    public static Object reflectedFloorDivide(PyTimeDelta self, Object value) {
        return value instanceof PyTimeDelta other ? floorDivide(other, self) : NOT_IMPLEMENTED;
    }

    @PythonApi("timedelta.__mod__(self, value, /)")
    public static Object modulo(PyTimeDelta self, Object value) {
        if (!(value instanceof PyTimeDelta other)) {
            return NOT_IMPLEMENTED;
        }
        requireDivisor(!other.isZero(), "integer modulo by zero");
        return PyTimeDelta.ofMicroseconds(
                IntDivision.modulo(self.toMicroseconds(), other.toMicroseconds()));
    }

    @PythonApi("timedelta.__rmod__(self, value, /)")
    public static Object reflectedModulo(PyTimeDelta self, Object value) {
        return value instanceof PyTimeDelta other ? modulo(other, self) : NOT_IMPLEMENTED;
    }

    @PythonApi("timedelta.__divmod__(self, value, /)")
    public static Object divmod(PyTimeDelta self, Object value) {
        if (!(value instanceof PyTimeDelta other)) {
            return NOT_IMPLEMENTED;
        }
        requireDivisor(!other.isZero(), "integer division or modulo by zero");
        return PyTuple.of(floorDivide(self, other), modulo(self, other));
    }

    @PythonApi("timedelta.__rdivmod__(self, value, /)")
    public static Object reflectedDivmod(PyTimeDelta self, Object value) {
        return value instanceof PyTimeDelta other ? divmod(other, self) : NOT_IMPLEMENTED;
    }

    private static Object divideNearest(Object dividend, Object divisor) {
        requireDivisor(Ints.sign(divisor) != 0, "integer division or modulo by zero");
        BigInteger bottom = Ints.big(divisor);
        BigInteger top = bottom.signum() < 0 ? Ints.big(dividend).negate() : Ints.big(dividend);
        bottom = bottom.abs();
        BigInteger[] parts = top.divideAndRemainder(bottom);
        BigInteger quotient = parts[0];
        int half = parts[1].abs().shiftLeft(1).compareTo(bottom);
        if (half > 0 || half == 0 && quotient.testBit(0)) {
            quotient = quotient.add(BigInteger.valueOf(top.signum()));
        }
        return Ints.normalize(quotient);
    }
}
