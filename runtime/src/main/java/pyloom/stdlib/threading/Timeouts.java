package pyloom.stdlib.threading;

import pyloom.object.Comparisons;
import pyloom.object.Numbers;
import pyloom.object.Operators;
import pyloom.object.OverflowError;
import pyloom.object.PyValueInstance;
import pyloom.object.Truth;
import pyloom.object.ValueError;
import pyloom.sync.Deadline;

import java.math.BigInteger;

/** Time-outs as CPython's functions take and refuse them. */
public final class Timeouts {

    private static final double MAX_TIME = 9223372036.854775807;

    private Timeouts() {}

    /**
     * {@return the deadline of {@code acquire(blocking, timeout)}}
     *
     * @param blocking whether to wait
     * @param timeout seconds, or -1 for no limit
     */
    public static Deadline ofAcquire(boolean blocking, Object timeout) {
        double seconds = seconds(timeout);
        if (!blocking && seconds != -1) {
            throw new ValueError("can't specify a timeout for a non-blocking call");
        }
        if (seconds < 0 && seconds != -1) {
            throw new ValueError("timeout value must be a non-negative number");
        }
        if (!blocking) {
            return Deadline.NOW;
        }
        return seconds == -1 ? Deadline.NEVER : limited(seconds);
    }

    /**
     * {@return the deadline of {@code wait(timeout)}: None is no limit, nothing above 0 is no wait}
     *
     * @param timeout a number of seconds, or None
     */
    public static Deadline ofWait(Object timeout) {
        if (timeout == null) {
            return Deadline.NEVER;
        }
        return Truth.truth(Comparisons.gt(timeout, 0L)) ? limited(seconds(timeout)) : Deadline.NOW;
    }

    /**
     * {@return the deadline of {@code join(timeout)}: None is no limit, nothing above 0 is no wait}
     *
     * @param timeout a number of seconds, or None
     */
    static Deadline ofJoin(Object timeout) {
        if (timeout == null) {
            return Deadline.NEVER;
        }
        return Truth.truth(Comparisons.gt(0L, timeout)) ? Deadline.NOW : limited(seconds(timeout));
    }

    /**
     * {@return the deadline of a function that adds the time-out to the clock}
     *
     * @param timeout a number of seconds, or None
     */
    public static Deadline ofSum(Object timeout) {
        if (timeout == null) {
            return Deadline.NEVER;
        }
        double seconds = Numbers.real(Operators.add(0.0, timeout));
        return seconds > 0 ? Deadline.in(Math.min(seconds, Deadline.MAX_SECONDS)) : Deadline.NOW;
    }

    /**
     * {@return a number of seconds, as CPython reads a time}
     *
     * @param value an int, a float or what has {@code __index__}
     */
    public static double seconds(Object value) {
        Object plain = PyValueInstance.unwrap(value);
        if (plain instanceof Double number) {
            if (number.isNaN()) {
                throw new ValueError("Invalid value NaN (not a number)");
            }
            if (Math.abs(number) >= MAX_TIME) {
                throw new OverflowError("timestamp out of range for platform time_t");
            }
            return number;
        }
        Object number = Numbers.exactIndex(plain);
        if (number instanceof BigInteger || Math.abs((double) (Long) number) >= MAX_TIME) {
            throw new OverflowError("timestamp too large to convert to C PyTime_t");
        }
        return (Long) number;
    }

    private static Deadline limited(double seconds) {
        if (seconds > Deadline.MAX_SECONDS) {
            throw new OverflowError("timeout value is too large");
        }
        return Deadline.in(seconds);
    }
}
