package pyloom.stdlib.math;

/**
 * An unevaluated sum of two floats, about 106 bits: what correctly rounded results are computed
 * with.
 *
 * @param high the sum rounded to a float
 * @param low what the rounding left
 */
record Twin(double high, double low) {

    static Twin of(double value) {
        return new Twin(value, 0.0);
    }

    /** {@return the exact sum} */
    static Twin sum(double a, double b) {
        double sum = a + b;
        double b2 = sum - a;
        return new Twin(sum, (a - (sum - b2)) + (b - b2));
    }

    /** {@return the exact sum, if {@code a} is not the smaller one} */
    static Twin fastSum(double a, double b) {
        double sum = a + b;
        return new Twin(sum, b - (sum - a));
    }

    /** {@return the exact product} */
    static Twin product(double a, double b) {
        double product = a * b;
        return new Twin(product, Math.fma(a, b, -product));
    }

    Twin plus(Twin other) {
        Twin highs = sum(high, other.high);
        return fastSum(highs.high, highs.low + (low + other.low));
    }

    Twin negated() {
        return new Twin(-high, -low);
    }

    Twin times(Twin other) {
        Twin product = product(high, other.high);
        return fastSum(product.high, product.low + (high * other.low + low * other.high));
    }

    Twin times(double factor) {
        Twin product = product(high, factor);
        return fastSum(product.high, Math.fma(low, factor, product.low));
    }

    Twin dividedBy(Twin divisor) {
        double quotient = high / divisor.high;
        Twin rest = plus(divisor.times(-quotient));
        return fastSum(quotient, (rest.high + rest.low) / divisor.high);
    }

    Twin squareRoot() {
        if (high <= 0) {
            return of(0.0);
        }
        double root = Math.sqrt(high);
        Twin rest = plus(product(-root, root));
        return fastSum(root, (rest.high + rest.low) / (2 * root));
    }

    double value() {
        return high + low;
    }
}
