package pyloom.translator.inference;

import pyloom.translator.types.IntRange;
import pyloom.translator.types.Slot;
import pyloom.translator.types.Type;

import java.math.BigInteger;

/** The numbers of {@code range()}. */
final class Ranges {

    private Ranges() {}

    /** {@return the type of a range with such ends and steps} */
    static Type.RangeOf of(IntRange start, IntRange stop, IntRange step, Slot looks) {
        IntRange element;
        if (step.isPositive()) {
            element = new IntRange(start.low(), IntRange.below(stop).high());
        } else if (step.high() != null && step.high().signum() < 0) {
            element = new IntRange(IntRange.above(stop).low(), start.high());
        } else {
            element = start.union(stop);
        }
        boolean isEmpty = element.isBounded() && element.low().compareTo(element.high()) > 0;
        BigInteger most =
                isEmpty
                        ? BigInteger.ZERO
                        : element.isBounded()
                                ? element.high().subtract(element.low()).add(BigInteger.ONE)
                                : null;
        return new Type.RangeOf(
                isEmpty ? start : element, new IntRange(BigInteger.ZERO, most), looks);
    }
}
