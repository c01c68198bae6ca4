package pyloom.translator.types;

import java.math.BigInteger;
import java.util.List;

/**
 * The ints from {@code low} to {@code high}, both included; null means that there is no bound.
 *
 * @param low the smallest, or null
 * @param high the greatest, or null
 */
public record IntRange(BigInteger low, BigInteger high) {

    /** All ints. */
    public static final IntRange ALL = new IntRange(null, null);

    /** What a length can be: a Java array holds the elements. */
    public static final IntRange LENGTH = of(0, Integer.MAX_VALUE);

    private static final BigInteger SMALLEST = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger GREATEST = BigInteger.valueOf(Long.MAX_VALUE);
    private static final BigInteger EXACT = BigInteger.ONE.shiftLeft(53);

    /** {@return the ints from {@code low} to {@code high}} */
    public static IntRange of(long low, long high) {
        return new IntRange(BigInteger.valueOf(low), BigInteger.valueOf(high));
    }

    /** {@return one int} */
    public static IntRange of(BigInteger value) {
        return new IntRange(value, value);
    }

    /** {@return whether each of them fits a {@code long}} */
    public boolean fitsLong() {
        return isWithin(SMALLEST, GREATEST);
    }

    /** {@return whether each of them is a {@code double} exactly} */
    public boolean fitsDouble() {
        return isWithin(EXACT.negate(), EXACT);
    }

    /** {@return whether both bounds are known} */
    public boolean isBounded() {
        return low != null && high != null;
    }

    private boolean isWithin(BigInteger least, BigInteger most) {
        return isBounded() && low.compareTo(least) >= 0 && high.compareTo(most) <= 0;
    }

    /** {@return whether none of them is negative} */
    public boolean isNatural() {
        return low != null && low.signum() >= 0;
    }

    /** {@return whether all of them are positive} */
    public boolean isPositive() {
        return low != null && low.signum() > 0;
    }

    /** {@return whether {@code value} is among them} */
    public boolean contains(long value) {
        BigInteger big = BigInteger.valueOf(value);
        return (low == null || low.compareTo(big) <= 0)
                && (high == null || high.compareTo(big) >= 0);
    }

    /** {@return whether all of {@code other} are among them} */
    public boolean contains(IntRange other) {
        return union(other).equals(this);
    }

    /** {@return the only int, or null if there are several} */
    public BigInteger single() {
        return isBounded() && low.equals(high) ? low : null;
    }

    /** {@return the smallest range around both} */
    public IntRange union(IntRange other) {
        return new IntRange(
                low == null || other.low == null ? null : low.min(other.low),
                high == null || other.high == null ? null : high.max(other.high));
    }

    /** {@return what is in both, or null if that is nothing} */
    public IntRange intersection(IntRange other) {
        BigInteger from = low == null ? other.low : other.low == null ? low : low.max(other.low);
        BigInteger to =
                high == null ? other.high : other.high == null ? high : high.min(other.high);
        return from != null && to != null && from.compareTo(to) > 0 ? null : new IntRange(from, to);
    }

    /** {@return the ints below {@code bound}'s greatest} */
    public static IntRange below(IntRange bound) {
        return new IntRange(null, bound.high == null ? null : bound.high.subtract(BigInteger.ONE));
    }

    /** {@return the ints above {@code bound}'s smallest} */
    public static IntRange above(IntRange bound) {
        return new IntRange(bound.low == null ? null : bound.low.add(BigInteger.ONE), null);
    }

    /** {@return the negated ints} */
    public IntRange negate() {
        return new IntRange(high == null ? null : high.negate(), low == null ? null : low.negate());
    }

    /** {@return all sums} */
    public IntRange plus(IntRange other) {
        return new IntRange(
                low == null || other.low == null ? null : low.add(other.low),
                high == null || other.high == null ? null : high.add(other.high));
    }

    /** {@return all differences} */
    public IntRange minus(IntRange other) {
        return plus(other.negate());
    }

    /** {@return all products} */
    public IntRange times(IntRange other) {
        if (isBounded() && other.isBounded()) {
            return hull(
                    List.of(
                            low.multiply(other.low),
                            low.multiply(other.high),
                            high.multiply(other.low),
                            high.multiply(other.high)));
        }
        return isNatural() && other.isNatural() ? new IntRange(low.multiply(other.low), null) : ALL;
    }

    /** {@return all results of {@code //}} */
    public IntRange floorDivide(IntRange other) {
        if (!other.isPositive()) {
            return isBounded() ? symmetric(low.abs().max(high.abs()).add(BigInteger.ONE)) : ALL;
        }
        BigInteger least =
                low == null
                        ? null
                        : floor(
                                low,
                                low.signum() < 0 || other.high == null ? other.low : other.high);
        if (low != null && low.signum() >= 0 && other.high == null) {
            least = BigInteger.ZERO;
        }
        BigInteger most =
                high == null
                        ? null
                        : high.signum() >= 0
                                ? floor(high, other.low)
                                : other.high == null
                                        ? BigInteger.ONE.negate()
                                        : floor(high, other.high);
        return new IntRange(least, most);
    }

    private static BigInteger floor(BigInteger dividend, BigInteger divisor) {
        BigInteger[] parts = dividend.divideAndRemainder(divisor);
        boolean rounds = parts[1].signum() != 0 && parts[1].signum() != divisor.signum();
        return rounds ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /** {@return all results of {@code %}} */
    public IntRange modulo(IntRange other) {
        if (other.isPositive()) {
            BigInteger most = other.high == null ? null : other.high.subtract(BigInteger.ONE);
            if (isNatural() && high != null && (most == null || high.compareTo(most) < 0)) {
                most = high;
            }
            return new IntRange(BigInteger.ZERO, most);
        }
        return other.isBounded() ? symmetric(other.low.abs().max(other.high.abs())) : ALL;
    }

    private static IntRange symmetric(BigInteger bound) {
        return new IntRange(bound.negate(), bound);
    }

    /** {@return all results of {@code <<}} */
    public IntRange shiftLeft(IntRange count) {
        if (!count.isNatural() || count.high == null || count.high.bitLength() > 12) {
            return isNatural() ? new IntRange(BigInteger.ZERO, null) : ALL;
        }
        BigInteger least = BigInteger.ONE.shiftLeft(count.low.intValue());
        return times(new IntRange(least, BigInteger.ONE.shiftLeft(count.high.intValue())));
    }

    /** {@return all results of {@code >>}} */
    public IntRange shiftRight(IntRange count) {
        if (!count.isNatural() || count.high == null || count.high.bitLength() > 12) {
            return union(of(-1, 0));
        }
        int least = count.low.intValue();
        int most = count.high.intValue();
        return new IntRange(
                low == null ? null : low.shiftRight(low.signum() < 0 ? least : most),
                high == null ? null : high.shiftRight(high.signum() < 0 ? most : least));
    }

    /** {@return all results of {@code &}} */
    public IntRange and(IntRange other) {
        if (isNatural() && other.isNatural()) {
            BigInteger most =
                    high == null ? other.high : other.high == null ? high : high.min(other.high);
            return new IntRange(BigInteger.ZERO, most);
        }
        if (isNatural() || other.isNatural()) {
            return new IntRange(BigInteger.ZERO, isNatural() ? high : other.high);
        }
        return bits(other);
    }

    /** {@return all results of {@code |} or {@code ^}} */
    public IntRange bits(IntRange other) {
        if (!isBounded() || !other.isBounded()) {
            return isNatural() && other.isNatural() ? new IntRange(BigInteger.ZERO, null) : ALL;
        }
        IntRange both = union(other);
        int length = Math.max(both.low.bitLength(), both.high.bitLength());
        BigInteger most = BigInteger.ONE.shiftLeft(length).subtract(BigInteger.ONE);
        return new IntRange(both.isNatural() ? BigInteger.ZERO : most.not(), most);
    }

    /** {@return the results of {@code ~}} */
    public IntRange invert() {
        return negate().minus(of(1, 1));
    }

    /** {@return the absolute values} */
    public IntRange absolute() {
        if (isNatural()) {
            return this;
        }
        IntRange both = union(negate());
        return new IntRange(BigInteger.ZERO, both.high);
    }

    private static IntRange hull(List<BigInteger> values) {
        return new IntRange(
                values.stream().min(BigInteger::compareTo).orElseThrow(),
                values.stream().max(BigInteger::compareTo).orElseThrow());
    }

    @Override
    public String toString() {
        return (low == null ? "" : low) + ".." + (high == null ? "" : high);
    }
}
