package pyloom.stdlib.builtins;

import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;

/**
 * A {@code range} in typed code: only where it is proven never to reach dynamic code, which knows
 * {@link PyRange}.
 *
 * @param start the first number
 * @param stop what the numbers stay below, or above if {@code step} is negative
 * @param step from one number to the next, not 0
 */
public record Range(long start, long stop, long step) implements Iterable<Long> {

    /** {@return the numbers from 0 to below {@code stop}} */
    public static Range range(long stop) {
        return new Range(0, stop, 1);
    }

    /** {@return the numbers from {@code start} to below {@code stop}} */
    public static Range range(long start, long stop) {
        return new Range(start, stop, 1);
    }

    /** {@return the numbers from {@code start} in steps, up to but not {@code stop}} */
    public static Range range(long start, long stop, long step) {
        return new Range(start, stop, step);
    }

    @Override
    public PrimitiveIterator.OfLong iterator() {
        return step == 1 ? new Counting(start, stop) : new Stepping(this);
    }

    /** Counts up by one, which is what nearly all loops do. */
    private static final class Counting implements PrimitiveIterator.OfLong {

        private final long stop;
        private long next;

        Counting(long start, long stop) {
            this.next = start;
            this.stop = stop;
        }

        @Override
        public boolean hasNext() {
            return next < stop;
        }

        @Override
        public long nextLong() {
            long current = next;
            if (current >= stop) {
                throw new NoSuchElementException();
            }
            next = current + 1;
            return current;
        }
    }

    private static final class Stepping implements PrimitiveIterator.OfLong {

        private final long stop;
        private final long step;
        private long next;

        Stepping(Range range) {
            next = range.start;
            stop = range.stop;
            step = range.step;
        }

        @Override
        public boolean hasNext() {
            return step > 0 ? next < stop : next > stop;
        }

        @Override
        public long nextLong() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            long current = next;
            next += step;
            return current;
        }
    }

    @Override
    public String toString() {
        String steps = step == 1 ? ")" : ", " + step + ")";
        return "range(" + start + ", " + stop + steps;
    }
}
