package pyloom.stdlib.time;

import pyloom.object.Numbers;
import pyloom.object.OSError;
import pyloom.object.OverflowError;
import pyloom.object.PyTuple;
import pyloom.object.PyValueInstance;
import pyloom.object.TypeError;
import pyloom.object.ValueError;

import java.math.BigInteger;

/** The arguments of the functions of {@code time}, checked as CPython does. */
final class TimeArguments {

    private static final int ELEMENTS = 9;
    private static final double SECONDS_BOUND = 0x1p63;
    private static final long YEARS_BOUND = 999_999_999L; // of java.time
    private static final long SECONDS_PER_YEAR = 31_556_952;

    private TimeArguments() {}

    /** {@return whole seconds since 1970; None is now} */
    static long seconds(Object value) {
        if (value == null) {
            return System.currentTimeMillis() / 1000;
        }
        long seconds = wholeSeconds(PyValueInstance.unwrap(value));
        if (Math.abs(seconds / SECONDS_PER_YEAR) >= YEARS_BOUND) {
            throw new OSError(75L, "Value too large for defined data type");
        }
        return seconds;
    }

    private static long wholeSeconds(Object value) {
        if (value instanceof Double number) {
            if (number.isNaN()) {
                throw new ValueError("Invalid value NaN (not a number)");
            }
            if (number >= SECONDS_BOUND || number < -SECONDS_BOUND) {
                throw outOfRange();
            }
            return (long) Math.floor(number);
        }
        Object number = Numbers.exactIndex(value);
        if (number instanceof BigInteger) {
            throw outOfRange();
        }
        return (Long) number;
    }

    private static OverflowError outOfRange() {
        return new OverflowError("timestamp out of range for platform time_t");
    }

    /**
     * {@return the time that a tuple says, its numbers as they are}
     *
     * @param value a tuple of nine or a struct_time
     * @param function the name of the function, for messages
     */
    static TimeFields fields(Object value, String function) {
        if (!(value instanceof PyTuple tuple)) {
            throw new TypeError("Tuple or struct_time argument required");
        }
        if (tuple.size() != ELEMENTS) {
            throw new TypeError(function + "(): illegal time tuple argument");
        }
        int[] n = new int[ELEMENTS];
        for (int i = 0; i < ELEMENTS; i++) {
            n[i] = number(tuple.get(i));
        }
        String zone = null;
        Long offset = null;
        if (value instanceof StructTime struct) {
            zone = struct.zone() instanceof String name ? name : null;
            offset = struct.offset() instanceof Long seconds ? seconds : null;
        }
        return new TimeFields(n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8], zone, offset);
    }

    private static int number(Object value) {
        long number = Numbers.index(value);
        if (number != (int) number) {
            throw new OverflowError(
                    number > 0
                            ? "signed integer is greater than maximum"
                            : "signed integer is less than minimum");
        }
        return (int) number;
    }

    /** {@return the time with 0 made the first of its kind; ValueError for what is out of range} */
    static TimeFields checked(TimeFields time) {
        int month = time.month() == 0 ? 1 : time.month();
        int day = time.day() == 0 ? 1 : time.day();
        int yearDay = time.yearDay() == 0 ? 1 : time.yearDay();
        int fromSunday = (time.weekday() + 1) % 7; // as C divides
        require(month >= 1 && month <= 12, "month out of range");
        require(day >= 1 && day <= 31, "day of month out of range");
        require(time.hour() >= 0 && time.hour() <= 23, "hour out of range");
        require(time.minute() >= 0 && time.minute() <= 59, "minute out of range");
        require(time.second() >= 0 && time.second() <= 61, "seconds out of range");
        require(fromSunday >= 0, "day of week out of range");
        require(yearDay >= 1 && yearDay <= 366, "day of year out of range");
        return new TimeFields(
                time.year(),
                month,
                day,
                time.hour(),
                time.minute(),
                time.second(),
                (fromSunday + 6) % 7,
                yearDay,
                Integer.signum(time.isDst()),
                time.zone(),
                time.offset());
    }

    private static void require(boolean isInRange, String message) {
        if (!isInRange) {
            throw new ValueError(message);
        }
    }
}
