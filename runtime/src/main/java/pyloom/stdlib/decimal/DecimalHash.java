package pyloom.stdlib.decimal;

import pyloom.object.Hashing;
import pyloom.object.TypeError;

import java.math.BigInteger;

/** Hashes of decimals, which are those of equal ints, floats and fractions. */
final class DecimalHash {

    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(61).subtract(BigInteger.ONE);
    private static final BigInteger TENTH = BigInteger.TEN.modInverse(MODULUS);
    private static final long INFINITY = 314159;

    private DecimalHash() {}

    static long of(PyDecimal decimal) {
        return switch (decimal.kind) {
            case SIGNALING -> throw new TypeError("Cannot hash a signaling NaN value");
            case QUIET -> Hashing.identity(decimal);
            case INFINITE -> decimal.isNegative ? -INFINITY : INFINITY;
            case FINITE -> {
                long exponent = decimal.exponent();
                BigInteger power =
                        (exponent >= 0 ? BigInteger.TEN : TENTH)
                                .modPow(BigInteger.valueOf(Math.abs(exponent)), MODULUS);
                long hash = decimal.digits().multiply(power).mod(MODULUS).longValue();
                long signed = decimal.isNegative ? -hash : hash;
                yield signed == -1 ? -2 : signed;
            }
        };
    }
}
