package pyloom.stdlib.decimal;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** The methods of {@code decimal.Decimal} that take a context. */
@PythonModule(value = "decimal", doc = "library/decimal.html#decimal-objects")
@PythonType(name = "Decimal", holder = PyDecimal.class)
public final class DecimalOperations {

    private DecimalOperations() {}

    @PythonApi("Decimal.exp(self, /, context=None)")
    public static PyDecimal exp(PyDecimal self, Object context) {
        return Powers.exp(self, PyContext.of(context));
    }

    @PythonApi("Decimal.ln(self, /, context=None)")
    public static PyDecimal ln(PyDecimal self, Object context) {
        return Powers.ln(self, PyContext.of(context));
    }

    @PythonApi("Decimal.log10(self, /, context=None)")
    public static PyDecimal log10(PyDecimal self, Object context) {
        return Powers.log10(self, PyContext.of(context));
    }

    @PythonApi("Decimal.sqrt(self, /, context=None)")
    public static PyDecimal sqrt(PyDecimal self, Object context) {
        return Powers.sqrt(self, PyContext.of(context));
    }

    @PythonApi("Decimal.logb(self, /, context=None)")
    public static PyDecimal logb(PyDecimal self, Object context) {
        return Adjusting.logb(self, PyContext.of(context));
    }

    @PythonApi("Decimal.normalize(self, /, context=None)")
    public static PyDecimal normalize(PyDecimal self, Object context) {
        return Adjusting.normalize(self, PyContext.of(context));
    }

    @PythonApi("Decimal.next_minus(self, /, context=None)")
    public static PyDecimal nextMinus(PyDecimal self, Object context) {
        return Adjusting.nextMinus(self, PyContext.of(context));
    }

    @PythonApi("Decimal.next_plus(self, /, context=None)")
    public static PyDecimal nextPlus(PyDecimal self, Object context) {
        return Adjusting.nextPlus(self, PyContext.of(context));
    }

    @PythonApi("Decimal.logical_invert(self, /, context=None)")
    public static PyDecimal logicalInvert(PyDecimal self, Object context) {
        return Adjusting.logicalInvert(self, PyContext.of(context));
    }

    @PythonApi("Decimal.compare(self, /, other, context=None)")
    public static PyDecimal compare(PyDecimal self, Object other, Object context) {
        return Ordering.compare(self, Conversion.required(other), PyContext.of(context));
    }

    @PythonApi("Decimal.compare_signal(self, /, other, context=None)")
    public static PyDecimal compareSignal(PyDecimal self, Object other, Object context) {
        return Ordering.compareSignal(self, Conversion.required(other), PyContext.of(context));
    }

    @PythonApi("Decimal.next_toward(self, /, other, context=None)")
    public static PyDecimal nextToward(PyDecimal self, Object other, Object context) {
        return Adjusting.nextToward(self, Conversion.required(other), PyContext.of(context));
    }

    @PythonApi("Decimal.remainder_near(self, /, other, context=None)")
    public static PyDecimal remainderNear(PyDecimal self, Object other, Object context) {
        return Arithmetic.remainderNear(self, Conversion.required(other), PyContext.of(context));
    }

    @PythonApi("Decimal.rotate(self, /, other, context=None)")
    public static PyDecimal rotate(PyDecimal self, Object other, Object context) {
        return Adjusting.rotate(self, Conversion.required(other), PyContext.of(context));
    }

    @PythonApi("Decimal.shift(self, /, other, context=None)")
    public static PyDecimal shift(PyDecimal self, Object other, Object context) {
        return Adjusting.shift(self, Conversion.required(other), PyContext.of(context));
    }

    @PythonApi("Decimal.scaleb(self, /, other, context=None)")
    public static PyDecimal scaleb(PyDecimal self, Object other, Object context) {
        return Adjusting.scaleb(self, Conversion.required(other), PyContext.of(context));
    }

    @PythonApi("Decimal.max(self, /, other, context=None)")
    public static PyDecimal max(PyDecimal self, Object other, Object context) {
        return Ordering.extreme(
                self, Conversion.required(other), PyContext.of(context), true, false);
    }

    @PythonApi("Decimal.max_mag(self, /, other, context=None)")
    public static PyDecimal maxMag(PyDecimal self, Object other, Object context) {
        return Ordering.extreme(
                self, Conversion.required(other), PyContext.of(context), true, true);
    }

    @PythonApi("Decimal.min(self, /, other, context=None)")
    public static PyDecimal min(PyDecimal self, Object other, Object context) {
        return Ordering.extreme(
                self, Conversion.required(other), PyContext.of(context), false, false);
    }

    @PythonApi("Decimal.min_mag(self, /, other, context=None)")
    public static PyDecimal minMag(PyDecimal self, Object other, Object context) {
        return Ordering.extreme(
                self, Conversion.required(other), PyContext.of(context), false, true);
    }

    @PythonApi("Decimal.logical_and(self, /, other, context=None)")
    public static PyDecimal logicalAnd(PyDecimal self, Object other, Object context) {
        return Adjusting.logical(
                self, Conversion.required(other), PyContext.of(context), (x, y) -> x && y);
    }

    @PythonApi("Decimal.logical_or(self, /, other, context=None)")
    public static PyDecimal logicalOr(PyDecimal self, Object other, Object context) {
        return Adjusting.logical(
                self, Conversion.required(other), PyContext.of(context), (x, y) -> x || y);
    }

    @PythonApi("Decimal.logical_xor(self, /, other, context=None)")
    public static PyDecimal logicalXor(PyDecimal self, Object other, Object context) {
        return Adjusting.logical(
                self, Conversion.required(other), PyContext.of(context), (x, y) -> x != y);
    }

    @PythonApi("Decimal.fma(self, /, other, third, context=None)")
    public static PyDecimal fma(PyDecimal self, Object other, Object third, Object context) {
        return Arithmetic.fma(
                self,
                Conversion.required(other),
                Conversion.required(third),
                PyContext.of(context));
    }

    @PythonApi("Decimal.quantize(self, /, exp, rounding=None, context=None)")
    public static PyDecimal quantize(PyDecimal self, Object exp, Object rounding, Object context) {
        PyContext used = PyContext.of(context);
        Rounding how = rounding == null ? used.rounding : Rounding.named(rounding);
        return Adjusting.quantize(self, Conversion.required(exp), how, used);
    }

    private static PyDecimal toIntegral(
            PyDecimal self, Object rounding, Object context, boolean isSignaling) {
        PyContext used = PyContext.of(context);
        Rounding how = rounding == null ? used.rounding : Rounding.named(rounding);
        return Adjusting.toIntegral(self, how, used, isSignaling);
    }

    @PythonApi("Decimal.to_integral(self, /, rounding=None, context=None)")
    public static PyDecimal toIntegral(PyDecimal self, Object rounding, Object context) {
        return toIntegral(self, rounding, context, false);
    }

    @PythonApi("Decimal.to_integral_value(self, /, rounding=None, context=None)")
    public static PyDecimal toIntegralValue(PyDecimal self, Object rounding, Object context) {
        return toIntegral(self, rounding, context, false);
    }

    @PythonApi("Decimal.to_integral_exact(self, /, rounding=None, context=None)")
    public static PyDecimal toIntegralExact(PyDecimal self, Object rounding, Object context) {
        return toIntegral(self, rounding, context, true);
    }

    @PythonApi("Decimal.compare_total(self, /, other, context=None)")
    public static PyDecimal compareTotal(PyDecimal self, Object other, Object context) {
        return Ordering.totalOrder(self, Conversion.required(other));
    }

    @PythonApi("Decimal.compare_total_mag(self, /, other, context=None)")
    public static PyDecimal compareTotalMag(PyDecimal self, Object other, Object context) {
        return Ordering.totalOrderOfSizes(self, Conversion.required(other));
    }

    @PythonApi("Decimal.copy_sign(self, /, other, context=None)")
    public static PyDecimal copySign(PyDecimal self, Object other, Object context) {
        return self.withSign(Conversion.required(other).isNegative);
    }

    @PythonApi("Decimal.same_quantum(self, /, other, context=None)")
    public static boolean sameQuantum(PyDecimal self, Object other, Object context) {
        return Ordering.sameQuantum(self, Conversion.required(other));
    }

    @PythonApi("Decimal.number_class(self, /, context=None)")
    public static String numberClass(PyDecimal self, Object context) {
        return Adjusting.numberClass(self, PyContext.of(context));
    }

    @PythonApi("Decimal.is_normal(self, /, context=None)")
    public static boolean isNormal(PyDecimal self, Object context) {
        return self.isFinite()
                && !self.isZero()
                && self.adjusted() >= PyContext.of(context).leastExponent;
    }

    @PythonApi("Decimal.is_subnormal(self, /, context=None)")
    public static boolean isSubnormal(PyDecimal self, Object context) {
        return self.isFinite()
                && !self.isZero()
                && self.adjusted() < PyContext.of(context).leastExponent;
    }

    @PythonApi("Decimal.to_eng_string(self, /, context=None)")
    public static String toEngineeringString(PyDecimal self, Object context) {
        return self.text(true, PyContext.of(context).isCapital);
    }
}
