package pyloom.stdlib.math;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * The inverse trigonometric functions, rounded correctly: Java's own are off by one in the last
 * place in some 7 % of the cases.
 */
final class ArcFunctions {

    private static final int STEPS = 32;
    private static final Twin[] ARC_TANGENTS = arcTangents();
    private static final Twin HALF_PI = new Twin(0x1.921fb54442d18p0, 0x1.1a62633145c07p-54);
    private static final Twin PI = HALF_PI.times(2.0);

    private ArcFunctions() {}

    static double atan(double x) {
        if (Double.isNaN(x) || Math.abs(x) < 0x1p-27) {
            return x;
        }
        if (Math.abs(x) > 0x1p60) {
            return Math.copySign(HALF_PI.high(), x);
        }
        return Math.copySign(angle(Twin.of(Math.abs(x)), Twin.of(1.0)).value(), x);
    }

    static double asin(double x) {
        if (!(Math.abs(x) <= 1.0)) {
            return Double.NaN;
        }
        if (Math.abs(x) < 0x1p-27) {
            return x;
        }
        return Math.copySign(angle(Twin.of(Math.abs(x)), cosine(x)).value(), x);
    }

    static double acos(double x) {
        if (!(Math.abs(x) <= 1.0)) {
            return Double.NaN;
        }
        if (x == 1.0) {
            return 0.0;
        }
        Twin angle = angle(cosine(x), Twin.of(Math.abs(x)));
        return (x < 0 ? PI.plus(angle.negated()) : angle).value();
    }

    /** {@return the square root of {@code 1 - x * x}} */
    private static Twin cosine(double x) {
        return Twin.sum(1.0, -x).times(Twin.sum(1.0, x)).squareRoot();
    }

    static double atan2(double y, double x) {
        double up = Math.abs(y);
        double right = Math.abs(x);
        boolean isSpecial =
                Double.isNaN(x + y)
                        || up == 0
                        || right == 0
                        || Double.isInfinite(up)
                        || Double.isInfinite(right);
        if (isSpecial || Math.abs(Math.getExponent(y) - Math.getExponent(x)) > 100) {
            return Math.atan2(y, x);
        }
        int scale = -Math.max(Math.getExponent(y), Math.getExponent(x));
        Twin angle = angle(Twin.of(scaled(up, scale)), Twin.of(scaled(right, scale)));
        return Math.copySign((x < 0 ? PI.plus(angle.negated()) : angle).value(), y);
    }

    private static double scaled(double value, int scale) {
        return Math.scalb(Math.scalb(value, scale / 2), scale - scale / 2);
    }

    /** {@return the angle in the first quadrant} */
    private static Twin angle(Twin y, Twin x) {
        return y.high() > x.high() ? HALF_PI.plus(octant(x, y).negated()) : octant(y, x);
    }

    /** {@return the angle up to 45 degrees: a multiple of a step, and a series for the rest} */
    private static Twin octant(Twin y, Twin x) {
        int step = (int) Math.rint(y.high() / x.high() * STEPS);
        double near = (double) step / STEPS;
        Twin rest =
                step == 0
                        ? y.dividedBy(x)
                        : y.plus(x.times(-near)).dividedBy(x.plus(y.times(near)));
        double square = rest.high() * rest.high();
        double tail =
                -1.0 / 3
                        + square
                                * (1.0 / 5
                                        + square * (-1.0 / 7 + square * (1.0 / 9 - square / 11)));
        Twin small = Twin.fastSum(rest.high(), rest.low() + rest.high() * square * tail);
        return step == 0 ? small : ARC_TANGENTS[step].plus(small);
    }

    private static Twin[] arcTangents() {
        Twin[] table = new Twin[STEPS + 1];
        for (int step = 0; step <= STEPS; step++) {
            BigDecimal exact = exactArcTangent(step);
            double high = exact.doubleValue();
            table[step] = new Twin(high, exact.subtract(new BigDecimal(high)).doubleValue());
        }
        return table;
    }

    /** {@return the arc tangent of {@code step / STEPS} by Euler's series} */
    private static BigDecimal exactArcTangent(int step) {
        BigInteger square = BigInteger.valueOf((long) step * step);
        BigInteger whole = square.add(BigInteger.valueOf((long) STEPS * STEPS));
        BigInteger one = BigInteger.ONE.shiftLeft(140);
        BigInteger term = one.multiply(BigInteger.valueOf((long) step * STEPS)).divide(whole);
        BigInteger sum = BigInteger.ZERO;
        for (int n = 1; term.signum() > 0; n++) {
            sum = sum.add(term);
            term =
                    term.multiply(square)
                            .multiply(BigInteger.valueOf(2L * n))
                            .divide(whole.multiply(BigInteger.valueOf(2L * n + 1)));
        }
        return new BigDecimal(sum).divide(new BigDecimal(one), MathContext.DECIMAL128);
    }
}
