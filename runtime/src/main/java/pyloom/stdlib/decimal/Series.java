package pyloom.stdlib.decimal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Exponential and logarithm to any number of digits: ints that count units of {@code 10**-digits}.
 * The last few digits are not exact.
 */
final class Series {

    private static final int GUARD = 12;
    private static final int HALVINGS = 12;

    private static volatile BigDecimal ln10 = BigDecimal.ZERO; // as long as it was needed so far

    private Series() {}

    private static BigInteger unit(int digits) {
        return BigInteger.TEN.pow(digits);
    }

    /** {@return {@code e**x} with so many digits} */
    static BigDecimal exp(BigDecimal x, int digits) {
        int before = (int) Math.max(0, x.precision() - (long) x.scale());
        int work = digits + GUARD + before;
        BigDecimal ln10Here = ln10(work + before);
        BigInteger tens = x.divide(ln10Here, 0, RoundingMode.HALF_EVEN).toBigInteger();
        BigDecimal rest = x.subtract(ln10Here.multiply(new BigDecimal(tens)));
        BigInteger one = unit(work);
        BigInteger r = rest.setScale(work, RoundingMode.HALF_EVEN).unscaledValue();
        r = r.shiftRight(HALVINGS);
        BigInteger sum = one;
        BigInteger term = one;
        for (int n = 1; term.signum() != 0; n++) {
            term = term.multiply(r).divide(one).divide(BigInteger.valueOf(n));
            sum = sum.add(term);
        }
        for (int i = 0; i < HALVINGS; i++) {
            sum = sum.multiply(sum).divide(one);
        }
        return new BigDecimal(sum, work)
                .scaleByPowerOfTen(tens.intValueExact())
                .round(new MathContext(digits, RoundingMode.HALF_EVEN));
    }

    /** {@return the natural logarithm of a positive number with so many digits behind the point} */
    static BigDecimal ln(BigDecimal x, int places) {
        int work = places + GUARD;
        long exponent = x.precision() - (long) x.scale();
        BigDecimal mantissa = x.scaleByPowerOfTen(Math.toIntExact(-exponent)); // 0.1 to 1
        BigDecimal guess = BigDecimal.valueOf(Math.log(mantissa.doubleValue()));
        int correct = 14;
        while (correct < work) {
            correct = Math.min(3 * correct - 2, work);
            int digits = correct + 4;
            BigDecimal power = exp(guess, digits + 2);
            MathContext precise = new MathContext(digits, RoundingMode.HALF_EVEN);
            BigDecimal step =
                    mantissa.subtract(power)
                            .multiply(BigDecimal.TWO)
                            .divide(mantissa.add(power), precise);
            guess = guess.add(step).setScale(digits, RoundingMode.HALF_EVEN);
        }
        BigDecimal whole = ln10(work + 20).multiply(BigDecimal.valueOf(exponent));
        return guess.add(whole).setScale(places + 2, RoundingMode.HALF_EVEN);
    }

    /** {@return the natural logarithm of 10 with so many digits} */
    static BigDecimal ln10(int digits) {
        BigDecimal known = ln10;
        if (known.scale() < digits) {
            int work = digits + GUARD;
            BigInteger sum =
                    inverseArcTangent(31, work)
                            .multiply(BigInteger.valueOf(46))
                            .add(inverseArcTangent(49, work).multiply(BigInteger.valueOf(34)))
                            .add(inverseArcTangent(161, work).multiply(BigInteger.valueOf(20)));
            known = new BigDecimal(sum, work).setScale(digits + 2, RoundingMode.HALF_EVEN);
            ln10 = known;
        }
        return known;
    }

    /** {@return the inverse hyperbolic tangent of {@code 1 / n}} */
    private static BigInteger inverseArcTangent(int n, int digits) {
        BigInteger square = BigInteger.valueOf((long) n * n);
        BigInteger term = unit(digits).divide(BigInteger.valueOf(n));
        BigInteger sum = BigInteger.ZERO;
        for (int k = 1; term.signum() != 0; k += 2) {
            sum = sum.add(term.divide(BigInteger.valueOf(k)));
            term = term.divide(square);
        }
        return sum;
    }
}
