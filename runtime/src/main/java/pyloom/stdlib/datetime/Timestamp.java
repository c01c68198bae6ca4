package pyloom.stdlib.datetime;

import pyloom.object.Numbers;
import pyloom.object.OSError;
import pyloom.object.OverflowError;
import pyloom.object.PyValueInstance;
import pyloom.object.ValueError;

/**
 * An instant.
 *
 * @param seconds since 1970
 * @param microsecond 0 to 999999
 */
record Timestamp(long seconds, int microsecond) {

    private static final long MOST = 67_768_036_191_676_799L; // of the C library
    private static final long LEAST_OF_CALENDAR = -62_135_596_800L - 86_400;
    private static final long MOST_OF_CALENDAR = 253_402_300_799L + 86_400;

    /** {@return the instant of a number of seconds, rounded half to even} */
    static Timestamp rounded(Object value) {
        return of(value, true);
    }

    /** {@return the instant of a number of seconds, without the fraction} */
    static Timestamp floored(Object value) {
        return of(value, false);
    }

    private static Timestamp of(Object value, boolean isRounded) {
        if (!(PyValueInstance.unwrap(value) instanceof Double real)) {
            Object seconds = Numbers.exactIndex(value);
            if (seconds instanceof Long number) {
                return checked(number, 0);
            }
            throw new OverflowError("timestamp out of range for platform time_t");
        }
        if (Double.isNaN(real)) {
            throw new ValueError("Invalid value NaN (not a number)");
        }
        double whole = real < 0 ? Math.ceil(real) : Math.floor(real);
        double micros = isRounded ? Math.rint((real - whole) * 1e6) : 0;
        if (!isRounded && real < whole) {
            whole--;
        }
        if (micros >= 1e6) {
            micros -= 1e6;
            whole++;
        } else if (micros < 0) {
            micros += 1e6;
            whole--;
        }
        if (Math.abs(whole) >= 0x1p63) {
            throw new OverflowError("timestamp out of range for platform time_t");
        }
        return checked((long) whole, (int) micros);
    }

    private static Timestamp checked(long seconds, int microsecond) {
        if (Math.abs(seconds) > MOST) {
            throw OSError.of(75, "Value too large for defined data type", null);
        }
        if (seconds < LEAST_OF_CALENDAR || seconds > MOST_OF_CALENDAR) {
            long day = Math.floorDiv(seconds, (long) PyTimeDelta.SECONDS_PER_DAY);
            throw new ValueError("year " + Days.year(day + LocalZone.EPOCH) + " is out of range");
        }
        return new Timestamp(seconds, microsecond);
    }
}
