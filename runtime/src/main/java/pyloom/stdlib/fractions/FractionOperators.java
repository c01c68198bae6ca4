package pyloom.stdlib.fractions;

import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Operators;
import pyloom.object.PyTuple;
import pyloom.object.PyValueInstance;
import pyloom.object.ZeroDivisionError;
import pyloom.stdlib.builtins.PyComplex;
import pyloom.values.number.IntDivision;
import pyloom.values.number.IntPower;
import pyloom.values.number.IntText;
import pyloom.values.number.Ints;

import java.util.function.BinaryOperator;

/** The binary operators of {@code fractions.Fraction}; with floats they give floats. */
@PythonModule(value = "fractions", pure = true, doc = "library/fractions.html")
@PythonType(name = "Fraction", holder = PyFraction.class)
public final class FractionOperators {

    private FractionOperators() {}

    /** {@return what an operator gives for operands that are no two fractions} */
    private static Object fallback(
            PyFraction self,
            Object value,
            boolean isReflected,
            boolean isForComplex,
            BinaryOperator<Object> operator) {
        Object plain = PyValueInstance.unwrap(value);
        Object mine;
        if (plain instanceof Double) {
            mine = self.toDouble();
        } else if (isForComplex && plain instanceof PyComplex) {
            mine = PyComplex.of(self.toDouble(), 0.0);
        } else {
            return NOT_IMPLEMENTED;
        }
        return isReflected ? operator.apply(plain, mine) : operator.apply(mine, plain);
    }

    @PythonApi("Fraction.__add__(a, b)")
    public static Object plus(PyFraction a, Object b) {
        PyFraction other = PyFraction.rational(b);
        return other != null ? a.plus(other) : fallback(a, b, false, true, Operators::add);
    }

    @PythonApi("Fraction.__radd__(a, b)")
    public static Object reflectedPlus(PyFraction a, Object b) {
        PyFraction other = PyFraction.rational(b);
        return other != null ? other.plus(a) : fallback(a, b, true, true, Operators::add);
    }

    @PythonApi("Fraction.__sub__(a, b)")
    public static Object minus(PyFraction a, Object b) {
        PyFraction other = PyFraction.rational(b);
        return other != null ? a.minus(other) : fallback(a, b, false, true, Operators::sub);
    }

    @PythonApi("Fraction.__rsub__(a, b)")
    public static Object reflectedMinus(PyFraction a, Object b) {
        PyFraction other = PyFraction.rational(b);
        return other != null ? other.minus(a) : fallback(a, b, true, true, Operators::sub);
    }

    @PythonApi("Fraction.__mul__(a, b)")
    public static Object times(PyFraction a, Object b) {
        PyFraction other = PyFraction.rational(b);
        return other != null ? a.times(other) : fallback(a, b, false, true, Operators::mul);
    }

    @PythonApi("Fraction.__rmul__(a, b)")
    public static Object reflectedTimes(PyFraction a, Object b) {
        PyFraction other = PyFraction.rational(b);
        return other != null ? other.times(a) : fallback(a, b, true, true, Operators::mul);
    }

    @PythonApi("Fraction.__truediv__(a, b)")
    public static Object dividedBy(PyFraction a, Object b) {
        PyFraction other = PyFraction.rational(b);
        return other != null ? a.dividedBy(other) : fallback(a, b, false, true, Operators::trueDiv);
    }

    @PythonApi("Fraction.__rtruediv__(a, b)")
    public static Object reflectedDividedBy(PyFraction a, Object b) {
        PyFraction other = PyFraction.rational(b);
        return other != null ? other.dividedBy(a) : fallback(a, b, true, true, Operators::trueDiv);
    }

    @PythonApi("Fraction.__floordiv__(a, b)")
    public static Object floorDivide(PyFraction a, Object b) {
        PyFraction other = PyFraction.rational(b);
        return other != null
                ? floorQuotient(a, other)
                : fallback(a, b, false, false, Operators::floorDiv);
    }

    @PythonApi("Fraction.__rfloordiv__(a, b)")
    public static Object reflectedFloorDivide(PyFraction a, Object b) {
        PyFraction other = PyFraction.rational(b);
        return other != null
                ? floorQuotient(other, a)
                : fallback(a, b, true, false, Operators::floorDiv);
    }

    @PythonApi("Fraction.__mod__(a, b)")
    public static Object modulo(PyFraction a, Object b) {
        PyFraction other = PyFraction.rational(b);
        return other != null ? rest(a, other) : fallback(a, b, false, false, Operators::mod);
    }

    @PythonApi("Fraction.__rmod__(a, b)")
    public static Object reflectedModulo(PyFraction a, Object b) {
        PyFraction other = PyFraction.rational(b);
        return other != null ? rest(other, a) : fallback(a, b, true, false, Operators::mod);
    }

    @PythonApi("Fraction.__divmod__(a, b)")
    public static Object divmod(PyFraction a, Object b) {
        PyFraction other = PyFraction.rational(b);
        return other != null
                ? PyTuple.of(floorQuotient(a, other), rest(a, other))
                : fallback(a, b, false, false, Operators::divmod);
    }

    @PythonApi("Fraction.__rdivmod__(a, b)")
    public static Object reflectedDivmod(PyFraction a, Object b) {
        PyFraction other = PyFraction.rational(b);
        return other != null
                ? PyTuple.of(floorQuotient(other, a), rest(other, a))
                : fallback(a, b, true, false, Operators::divmod);
    }

    private static Object floorQuotient(PyFraction a, PyFraction b) {
        Object divisor = Ints.multiply(a.denominator, b.numerator);
        requireDivisor(divisor);
        return IntDivision.floorDivide(Ints.multiply(a.numerator, b.denominator), divisor);
    }

    private static PyFraction rest(PyFraction a, PyFraction b) {
        Object divisor = Ints.multiply(b.numerator, a.denominator);
        if (Ints.sign(divisor) == 0) {
            throw new ZeroDivisionError("integer modulo by zero");
        }
        return PyFraction.of(
                IntDivision.modulo(Ints.multiply(a.numerator, b.denominator), divisor),
                Ints.multiply(a.denominator, b.denominator));
    }

    private static void requireDivisor(Object divisor) {
        if (Ints.sign(divisor) == 0) {
            throw new ZeroDivisionError("integer division or modulo by zero");
        }
    }

    @PythonApi("Fraction.__pow__(a, b)")
    public static Object power(PyFraction a, Object b) {
        PyFraction exponent = PyFraction.rational(b);
        if (exponent == null) {
            Object plain = PyValueInstance.unwrap(b);
            return plain instanceof Double || plain instanceof PyComplex
                    ? Operators.pow(a.toDouble(), plain)
                    : NOT_IMPLEMENTED;
        }
        if (!Ints.equal(exponent.denominator, 1L)) {
            return Operators.pow(a.toDouble(), exponent.toDouble());
        }
        Object power = exponent.numerator;
        if (Ints.sign(power) >= 0) {
            return PyFraction.coprime(
                    PyFraction.TYPE,
                    IntPower.power(a.numerator, power),
                    IntPower.power(a.denominator, power));
        }
        Object size = Ints.negate(power);
        Object bottom = IntPower.power(a.denominator, size);
        if (Ints.sign(a.numerator) == 0) {
            throw new ZeroDivisionError("Fraction(" + IntText.decimal(bottom) + ", 0)");
        }
        return PyFraction.of(bottom, IntPower.power(a.numerator, size));
    }

    @PythonApi("Fraction.__rpow__(b, a)")
    public static Object reflectedPower(PyFraction b, Object a) {
        boolean isWhole = Ints.equal(b.denominator, 1L);
        if (isWhole && Ints.sign(b.numerator) >= 0) {
            return Operators.pow(a, b.numerator);
        }
        PyFraction base = PyFraction.rational(a);
        if (base != null) {
            return power(base, b);
        }
        return Operators.pow(a, isWhole ? b.numerator : (Object) b.toDouble());
    }
}
