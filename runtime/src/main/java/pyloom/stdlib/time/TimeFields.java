package pyloom.stdlib.time;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/**
 * A time of the calendar, as C's {@code struct tm} has it, with Python's numbers.
 *
 * @param year the year
 * @param month 1 to 12
 * @param day 1 to 31
 * @param hour 0 to 23
 * @param minute 0 to 59
 * @param second 0 to 61
 * @param weekday 0 for Monday to 6
 * @param yearDay 1 to 366
 * @param isDst 1 if daylight saving time is in effect, 0 if not, below 0 if that is not known
 * @param zone the name of the time zone, or null
 * @param offset seconds east of UTC, or null
 */
public record TimeFields(
        int year,
        int month,
        int day,
        int hour,
        int minute,
        int second,
        int weekday,
        int yearDay,
        int isDst,
        String zone,
        Long offset) {

    /** {@return the UTC of a number of seconds since 1970} */
    static TimeFields utc(long seconds) {
        return of(Instant.ofEpochSecond(seconds).atZone(ZoneOffset.UTC), 0, "GMT");
    }

    /** {@return the local time of a number of seconds since 1970} */
    static TimeFields local(long seconds) {
        ZoneId zone = TimeZones.local();
        Instant instant = Instant.ofEpochSecond(seconds);
        boolean isDst = zone.getRules().isDaylightSavings(instant);
        return of(instant.atZone(zone), isDst ? 1 : 0, TimeZones.name(isDst));
    }

    private static TimeFields of(ZonedDateTime time, int isDst, String zone) {
        return new TimeFields(
                time.getYear(),
                time.getMonthValue(),
                time.getDayOfMonth(),
                time.getHour(),
                time.getMinute(),
                time.getSecond(),
                time.getDayOfWeek().getValue() - 1,
                time.getDayOfYear(),
                isDst,
                zone,
                (long) time.getOffset().getTotalSeconds());
    }
}
