package pyloom.stdlib.time;

import java.time.Year;

/** The numbers of weeks, from the day of the year and the day of the week as they are given. */
final class Weeks {

    private Weeks() {}

    /** {@return the week of the year, if weeks begin on Sunday; before the first one it is 0} */
    static int fromSunday(TimeFields time) {
        return (time.yearDay() - 1 - (time.weekday() + 1) % 7 + 7) / 7;
    }

    /** {@return the week of the year, if weeks begin on Monday; before the first one it is 0} */
    static int fromMonday(TimeFields time) {
        return (time.yearDay() - 1 - time.weekday() + 7) / 7;
    }

    /** {@return the week of ISO 8601} */
    static int isoWeek(TimeFields time) {
        int days = daysIntoIsoYear(time, time.yearDay() - 1);
        if (days < 0) {
            return daysIntoIsoYear(time, time.yearDay() - 1 + daysOf(time.year() - 1)) / 7 + 1;
        }
        int daysOfNext = daysIntoIsoYear(time, time.yearDay() - 1 - daysOf(time.year()));
        return daysOfNext >= 0 ? daysOfNext / 7 + 1 : days / 7 + 1;
    }

    /** {@return the year that the week of ISO 8601 belongs to} */
    static int isoYear(TimeFields time) {
        if (daysIntoIsoYear(time, time.yearDay() - 1) < 0) {
            return time.year() - 1;
        }
        int daysOfNext = daysIntoIsoYear(time, time.yearDay() - 1 - daysOf(time.year()));
        return daysOfNext >= 0 ? time.year() + 1 : time.year();
    }

    /** Days since the Monday of the week with the fourth of January, below 0 before it. */
    private static int daysIntoIsoYear(TimeFields time, int yearDay) {
        int fromSunday = (time.weekday() + 1) % 7;
        return yearDay - Math.floorMod(yearDay - fromSunday + 4, 7) + 3;
    }

    private static int daysOf(int year) {
        return Year.isLeap(year) ? 366 : 365;
    }
}
