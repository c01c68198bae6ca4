package pyloom.stdlib.threading;

import pyloom.object.BuiltinTypes;
import pyloom.object.OverflowError;
import pyloom.object.Specials;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.sync.Deadline;

import java.math.BigInteger;

/** Time-outs as the functions of this module take them. */
public final class Timeouts {

    private Timeouts() {}

    /**
     * {@return the deadline of {@code acquire(blocking, timeout)}, checked as CPython checks it}
     *
     * @param blocking whether to wait
     * @param timeout seconds, or -1 for no limit
     */
    public static Deadline ofAcquire(boolean blocking, double timeout) {
        if (!blocking) {
            if (timeout != -1) {
                throw new ValueError("can't specify a timeout for a non-blocking call");
            }
            return Deadline.NOW;
        }
        if (timeout == -1) {
            return Deadline.NEVER;
        }
        if (timeout < 0) {
            throw new ValueError("timeout value must be a non-negative number");
        }
        return limited(timeout);
    }

    /**
     * {@return the deadline of {@code wait(timeout)}: None is no limit, nothing above 0 is no wait}
     *
     * @param timeout a number of seconds, or None
     */
    public static Deadline ofWait(Object timeout) {
        return timeout == null ? Deadline.NEVER : limited(seconds(timeout));
    }

    /** {@return the deadline of {@code join(timeout)}: nothing above 0 is no wait} */
    static Deadline ofJoin(Object timeout) {
        return limited(seconds(timeout));
    }

    /**
     * {@return a number of seconds}
     *
     * @param value an int, a float or what has {@code __float__}
     */
    public static double seconds(Object value) {
        return switch (value) {
            case Double number -> number;
            case Long number -> number;
            case BigInteger number -> number.doubleValue();
            case Boolean flag -> flag ? 1 : 0;
            case null, default -> {
                if (Specials.call(value, "__float__") instanceof Double number) {
                    yield number;
                }
                throw new TypeError(
                        "must be real number, not " + BuiltinTypes.typeOf(value).name());
            }
        };
    }

    private static Deadline limited(double seconds) {
        if (seconds > Deadline.MAX_SECONDS) {
            throw new OverflowError("timeout value is too large");
        }
        return Deadline.in(seconds);
    }
}
