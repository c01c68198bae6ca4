package pyloom.stdlib.decimal;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyTuple;

/** The operations of {@code decimal.Context}. */
@PythonModule(value = "decimal", doc = "library/decimal.html#context-objects")
@PythonType(name = "Context", holder = PyContext.class)
public final class ContextOperations {

    private ContextOperations() {}

    @PythonApi("Context.exp(self, x, /)")
    public static PyDecimal exp(PyContext self, Object x) {
        return Powers.exp(Conversion.required(x), self);
    }

    @PythonApi("Context.ln(self, x, /)")
    public static PyDecimal ln(PyContext self, Object x) {
        return Powers.ln(Conversion.required(x), self);
    }

    @PythonApi("Context.log10(self, x, /)")
    public static PyDecimal log10(PyContext self, Object x) {
        return Powers.log10(Conversion.required(x), self);
    }

    @PythonApi("Context.sqrt(self, x, /)")
    public static PyDecimal sqrt(PyContext self, Object x) {
        return Powers.sqrt(Conversion.required(x), self);
    }

    @PythonApi("Context.logb(self, x, /)")
    public static PyDecimal logb(PyContext self, Object x) {
        return Adjusting.logb(Conversion.required(x), self);
    }

    @PythonApi("Context.normalize(self, x, /)")
    public static PyDecimal normalize(PyContext self, Object x) {
        return Adjusting.normalize(Conversion.required(x), self);
    }

    @PythonApi("Context.next_minus(self, x, /)")
    public static PyDecimal nextMinus(PyContext self, Object x) {
        return Adjusting.nextMinus(Conversion.required(x), self);
    }

    @PythonApi("Context.next_plus(self, x, /)")
    public static PyDecimal nextPlus(PyContext self, Object x) {
        return Adjusting.nextPlus(Conversion.required(x), self);
    }

    @PythonApi("Context.logical_invert(self, x, /)")
    public static PyDecimal logicalInvert(PyContext self, Object x) {
        return Adjusting.logicalInvert(Conversion.required(x), self);
    }

    @PythonApi("Context.abs(self, x, /)")
    public static PyDecimal abs(PyContext self, Object x) {
        return Adjusting.abs(Conversion.required(x), self);
    }

    @PythonApi("Context.plus(self, x, /)")
    public static PyDecimal plus(PyContext self, Object x) {
        return Adjusting.plus(Conversion.required(x), self);
    }

    @PythonApi("Context.minus(self, x, /)")
    public static PyDecimal minus(PyContext self, Object x) {
        return Adjusting.minus(Conversion.required(x), self);
    }

    @PythonApi("Context.compare(self, x, y, /)")
    public static PyDecimal compare(PyContext self, Object x, Object y) {
        return Ordering.compare(Conversion.required(x), Conversion.required(y), self);
    }

    @PythonApi("Context.compare_signal(self, x, y, /)")
    public static PyDecimal compareSignal(PyContext self, Object x, Object y) {
        return Ordering.compareSignal(Conversion.required(x), Conversion.required(y), self);
    }

    @PythonApi("Context.next_toward(self, x, y, /)")
    public static PyDecimal nextToward(PyContext self, Object x, Object y) {
        return Adjusting.nextToward(Conversion.required(x), Conversion.required(y), self);
    }

    @PythonApi("Context.remainder_near(self, x, y, /)")
    public static PyDecimal remainderNear(PyContext self, Object x, Object y) {
        return Arithmetic.remainderNear(Conversion.required(x), Conversion.required(y), self);
    }

    @PythonApi("Context.rotate(self, x, y, /)")
    public static PyDecimal rotate(PyContext self, Object x, Object y) {
        return Adjusting.rotate(Conversion.required(x), Conversion.required(y), self);
    }

    @PythonApi("Context.shift(self, x, y, /)")
    public static PyDecimal shift(PyContext self, Object x, Object y) {
        return Adjusting.shift(Conversion.required(x), Conversion.required(y), self);
    }

    @PythonApi("Context.scaleb(self, x, y, /)")
    public static PyDecimal scaleb(PyContext self, Object x, Object y) {
        return Adjusting.scaleb(Conversion.required(x), Conversion.required(y), self);
    }

    @PythonApi("Context.add(self, x, y, /)")
    public static PyDecimal add(PyContext self, Object x, Object y) {
        return Arithmetic.add(Conversion.required(x), Conversion.required(y), self);
    }

    @PythonApi("Context.subtract(self, x, y, /)")
    public static PyDecimal subtract(PyContext self, Object x, Object y) {
        return Arithmetic.subtract(Conversion.required(x), Conversion.required(y), self);
    }

    @PythonApi("Context.multiply(self, x, y, /)")
    public static PyDecimal multiply(PyContext self, Object x, Object y) {
        return Arithmetic.multiply(Conversion.required(x), Conversion.required(y), self);
    }

    @PythonApi("Context.divide(self, x, y, /)")
    public static PyDecimal divide(PyContext self, Object x, Object y) {
        return Arithmetic.divide(Conversion.required(x), Conversion.required(y), self);
    }

    @PythonApi("Context.divide_int(self, x, y, /)")
    public static PyDecimal divideInt(PyContext self, Object x, Object y) {
        return Arithmetic.divideInteger(Conversion.required(x), Conversion.required(y), self);
    }

    @PythonApi("Context.remainder(self, x, y, /)")
    public static PyDecimal remainder(PyContext self, Object x, Object y) {
        return Arithmetic.remainder(Conversion.required(x), Conversion.required(y), self);
    }

    @PythonApi("Context.max(self, x, y, /)")
    public static PyDecimal max(PyContext self, Object x, Object y) {
        return Ordering.extreme(Conversion.required(x), Conversion.required(y), self, true, false);
    }

    @PythonApi("Context.max_mag(self, x, y, /)")
    public static PyDecimal maxMag(PyContext self, Object x, Object y) {
        return Ordering.extreme(Conversion.required(x), Conversion.required(y), self, true, true);
    }

    @PythonApi("Context.min(self, x, y, /)")
    public static PyDecimal min(PyContext self, Object x, Object y) {
        return Ordering.extreme(Conversion.required(x), Conversion.required(y), self, false, false);
    }

    @PythonApi("Context.min_mag(self, x, y, /)")
    public static PyDecimal minMag(PyContext self, Object x, Object y) {
        return Ordering.extreme(Conversion.required(x), Conversion.required(y), self, false, true);
    }

    @PythonApi("Context.logical_and(self, x, y, /)")
    public static PyDecimal logicalAnd(PyContext self, Object x, Object y) {
        return Adjusting.logical(
                Conversion.required(x), Conversion.required(y), self, (p, q) -> p && q);
    }

    @PythonApi("Context.logical_or(self, x, y, /)")
    public static PyDecimal logicalOr(PyContext self, Object x, Object y) {
        return Adjusting.logical(
                Conversion.required(x), Conversion.required(y), self, (p, q) -> p || q);
    }

    @PythonApi("Context.logical_xor(self, x, y, /)")
    public static PyDecimal logicalXor(PyContext self, Object x, Object y) {
        return Adjusting.logical(
                Conversion.required(x), Conversion.required(y), self, (p, q) -> p != q);
    }

    @PythonApi("Context.divmod(self, x, y, /)")
    public static PyTuple divmod(PyContext self, Object x, Object y) {
        return PyTuple.of(
                (Object[]) Arithmetic.divmod(Conversion.required(x), Conversion.required(y), self));
    }

    @PythonApi("Context.fma(self, x, y, z, /)")
    public static PyDecimal fma(PyContext self, Object x, Object y, Object z) {
        return Arithmetic.fma(
                Conversion.required(x), Conversion.required(y), Conversion.required(z), self);
    }

    @PythonApi("Context.power(self, /, a, b, modulo=None)")
    public static PyDecimal power(PyContext self, Object a, Object b, Object modulo) {
        PyDecimal base = Conversion.required(a);
        PyDecimal exponent = Conversion.required(b);
        return modulo == null
                ? Powers.power(base, exponent, self)
                : Powers.modularPower(base, exponent, Conversion.required(modulo), self);
    }

    @PythonApi("Context.quantize(self, x, y, /)")
    public static PyDecimal quantize(PyContext self, Object x, Object y) {
        return Adjusting.quantize(
                Conversion.required(x), Conversion.required(y), self.rounding, self);
    }

    @PythonApi("Context.to_integral(self, x, /)")
    public static PyDecimal toIntegral(PyContext self, Object x) {
        return Adjusting.toIntegral(Conversion.required(x), self.rounding, self, false);
    }

    @PythonApi("Context.to_integral_value(self, x, /)")
    public static PyDecimal toIntegralValue(PyContext self, Object x) {
        return Adjusting.toIntegral(Conversion.required(x), self.rounding, self, false);
    }

    @PythonApi("Context.to_integral_exact(self, x, /)")
    public static PyDecimal toIntegralExact(PyContext self, Object x) {
        return Adjusting.toIntegral(Conversion.required(x), self.rounding, self, true);
    }
}
