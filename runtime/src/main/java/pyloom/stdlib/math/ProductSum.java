package pyloom.stdlib.math;

import pyloom.object.Operators;

import java.math.BigInteger;

/**
 * A sum of products: runs of ints in 64 bits, runs of floats in three of them, so that little is
 * lost, all else by the operators.
 */
final class ProductSum {

    private Object total = 0L;
    private boolean isIntRun = true;
    private boolean hasInts;
    private long ints;
    private boolean isFloatRun = true;
    private boolean hasFloats;
    private double high;
    private double low;
    private double tiny;

    void add(Object a, Object b) {
        if (isIntRun) {
            if (addInts(a, b)) {
                return;
            }
            endInts();
        }
        if (isFloatRun) {
            if (addFloats(a, b)) {
                return;
            }
            endFloats();
        }
        total = Operators.add(total, Operators.mul(a, b));
    }

    private boolean addInts(Object a, Object b) {
        if (!(a instanceof Long x) || !(b instanceof Long y)) {
            return false;
        }
        long product = x * y;
        long sum = ints + product;
        if (Math.multiplyHigh(x, y) != product >> 63 || ((ints ^ sum) & (product ^ sum)) < 0) {
            return false;
        }
        ints = sum;
        hasInts = true;
        return true;
    }

    private void endInts() {
        isIntRun = false;
        if (hasInts) {
            total = Operators.add(total, ints);
        }
    }

    private boolean addFloats(Object a, Object b) {
        if (!(a instanceof Double) && !(b instanceof Double)) {
            return false;
        }
        Double x = real(a);
        Double y = real(b);
        if (x == null || y == null) {
            return false;
        }
        Twin product = Twin.product(x, y);
        Twin sum = Twin.sum(high, product.high());
        Twin rest = Twin.sum(low, product.low());
        Twin carried = Twin.sum(rest.high(), sum.low());
        if (!Double.isFinite(sum.high())) {
            return false;
        }
        high = sum.high();
        low = carried.high();
        tiny += rest.low() + carried.low();
        hasFloats = true;
        return true;
    }

    /** {@return a float or an int as float; null for anything else} */
    private static Double real(Object value) {
        return switch (value) {
            case Double number -> number;
            case Long number -> (Double) (double) number;
            case BigInteger number when !Double.isInfinite(number.doubleValue()) ->
                    (Double) number.doubleValue();
            case Boolean flag -> flag ? (Double) 1.0 : (Double) 0.0;
            case null, default -> null;
        };
    }

    private void endFloats() {
        isFloatRun = false;
        if (hasFloats) {
            total = Operators.add(total, rounded());
        }
    }

    private double rounded() {
        Twin upper = Twin.sum(high, low);
        return upper.high() + (upper.low() + tiny);
    }

    Object value() {
        if (isIntRun) {
            endInts();
        }
        if (isFloatRun) {
            endFloats();
        }
        return total;
    }
}
