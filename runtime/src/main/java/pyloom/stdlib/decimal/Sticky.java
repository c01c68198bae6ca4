package pyloom.stdlib.decimal;

import java.math.BigDecimal;
import java.math.BigInteger;

/** A digit behind a truncated number that says that it was truncated. */
final class Sticky {

    private Sticky() {}

    static BigDecimal append(BigDecimal truncated) {
        BigInteger digits = truncated.unscaledValue().multiply(BigInteger.TEN);
        return new BigDecimal(
                digits.add(BigInteger.valueOf(truncated.signum())), truncated.scale() + 1);
    }
}
