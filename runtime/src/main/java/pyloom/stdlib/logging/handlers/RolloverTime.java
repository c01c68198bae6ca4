package pyloom.stdlib.logging.handlers;

import pyloom.object.Comparisons;
import pyloom.object.Items;
import pyloom.object.Numbers;
import pyloom.object.Operators;
import pyloom.object.Truth;
import pyloom.stdlib.script.Python;

/** When a {@code TimedRotatingFileHandler} starts its next file. Times are seconds. */
final class RolloverTime {

    private static final long DAY = 24 * 60 * 60;
    private static final long HOUR = 60 * 60;

    private RolloverTime() {}

    static Object now() {
        return whole(Python.call(Python.member("time", "time")));
    }

    static Object whole(Object seconds) {
        return Python.call(Python.member("builtins", "int"), seconds);
    }

    /** {@return the time that follows {@code now}} */
    static Object after(Object self, Object now) {
        Object interval = Python.get(self, "interval");
        String when = Python.text(self, "when");
        boolean isWeekly = when.startsWith("W");
        if (!when.equals("MIDNIGHT") && !isWeekly) {
            return Operators.add(now, interval);
        }
        Object clock = clock(self, now);
        long day = field(clock, 6);
        long second = (field(clock, 3) * 60 + field(clock, 4)) * 60 + field(clock, 5);
        long left = secondOfDay(self) - second;
        if (left <= 0) {
            left += DAY;
            day = (day + 1) % 7;
        }
        Object result = Operators.add(now, left);
        if (isWeekly) {
            long wanted = Numbers.index(Python.get(self, "dayOfWeek"));
            result = Operators.add(result, Math.floorMod(wanted - day, 7) * DAY);
        }
        long known = isWeekly ? 7 * DAY : DAY;
        result = Operators.add(result, Operators.sub(interval, known));
        return Python.is(self, "utc") ? result : acrossClockChange(clock, result);
    }

    private static long secondOfDay(Object self) {
        Object time = Python.get(self, "atTime");
        if (time == null) {
            return DAY;
        }
        long minutes =
                Numbers.index(Python.get(time, "hour")) * 60
                        + Numbers.index(Python.get(time, "minute"));
        return minutes * 60 + Numbers.index(Python.get(time, "second"));
    }

    /** The hour on the clock stays when summer time begins or ends in between. */
    private static Object acrossClockChange(Object before, Object time) {
        boolean isSummerBefore = isSummer(before);
        if (isSummerBefore == isSummer(localTime(time))) {
            return time;
        }
        if (isSummerBefore) {
            return Operators.add(time, HOUR);
        }
        Object earlier = Operators.sub(time, HOUR);
        return isSummer(localTime(earlier)) ? earlier : time;
    }

    /** {@return the date for the name of the file that ends now} */
    static Object startOfPeriod(Object self, Object now, Object start) {
        Object clock = clock(self, start);
        if (Python.is(self, "utc")) {
            return clock;
        }
        boolean isSummerNow = isSummer(localTime(now));
        return isSummerNow == isSummer(clock)
                ? clock
                : localTime(Operators.add(start, isSummerNow ? HOUR : -HOUR));
    }

    private static Object clock(Object self, Object time) {
        return Python.is(self, "utc")
                ? Python.call(Python.member("time", "gmtime"), time)
                : localTime(time);
    }

    private static Object localTime(Object time) {
        return Python.call(Python.member("time", "localtime"), time);
    }

    private static boolean isSummer(Object clock) {
        Object flag = Items.getItem(clock, 8L);
        return Truth.truth(flag) && !Comparisons.equal(flag, -1L);
    }

    private static long field(Object clock, long index) {
        return Numbers.index(Items.getItem(clock, index));
    }
}
