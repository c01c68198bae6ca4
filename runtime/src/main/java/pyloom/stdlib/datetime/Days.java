package pyloom.stdlib.datetime;

import pyloom.object.OverflowError;
import pyloom.object.ValueError;

/** The proleptic Gregorian calendar as numbers of days: 1 January of the year 1 is day 1. */
final class Days {

    static final int MIN_YEAR = 1;
    static final int MAX_YEAR = 9999;
    static final int LAST = 3652059;

    private static final int[] BEFORE_MONTH = {
        0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334
    };
    private static final long FIRST_OF_MARCH = 306; // days from 1 March of a year to its end

    private Days() {}

    static boolean isLeap(int year) {
        return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    static int inMonth(int year, int month) {
        return switch (month) {
            case 2 -> isLeap(year) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    static int beforeMonth(int year, int month) {
        return BEFORE_MONTH[month] + (month > 2 && isLeap(year) ? 1 : 0);
    }

    static int beforeYear(int year) {
        int past = year - 1;
        return past * 365 + past / 4 - past / 100 + past / 400;
    }

    static int ordinal(int year, int month, int day) {
        return beforeYear(year) + beforeMonth(year, month) + day;
    }

    /** {@return the year of a day, which may lie outside of the calendar's} */
    static long year(long ordinal) {
        return packed(ordinal) >> 16;
    }

    /** {@return year, month and day in one: {@code year << 16 | month << 8 | day}} */
    static long packed(long ordinal) {
        long shifted = ordinal + FIRST_OF_MARCH - 1; // days since 1 March of the year 0
        long era = Math.floorDiv(shifted, 146097L);
        long dayOfEra = shifted - era * 146097;
        long yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
        long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        long marchMonth = (5 * dayOfYear + 2) / 153;
        long day = dayOfYear - (153 * marchMonth + 2) / 5 + 1;
        long month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
        long year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
        return year << 16 | month << 8 | day;
    }

    /** {@return the day, if it lies within the calendar} */
    static int require(long ordinal) {
        if (ordinal < 1 || ordinal > LAST) {
            throw new OverflowError("date value out of range");
        }
        return (int) ordinal;
    }

    static void checkDate(int year, int month, int day) {
        if (year < MIN_YEAR || year > MAX_YEAR) {
            throw new ValueError("year " + year + " is out of range");
        }
        if (month < 1 || month > 12) {
            throw new ValueError("month must be in 1..12");
        }
        if (day < 1 || day > inMonth(year, month)) {
            throw new ValueError("day is out of range for month");
        }
    }

    static void checkTime(int hour, int minute, int second, int microsecond, int fold) {
        require(hour, 23, "hour");
        require(minute, 59, "minute");
        require(second, 59, "second");
        require(microsecond, 999999, "microsecond");
        if (fold != 0 && fold != 1) {
            throw new ValueError("fold must be either 0 or 1");
        }
    }

    private static void require(int value, int most, String name) {
        if (value < 0 || value > most) {
            throw new ValueError(name + " must be in 0.." + most);
        }
    }

    /** {@return 0 for Monday to 6} */
    static int weekday(int ordinal) {
        return (ordinal + 6) % 7;
    }

    /** {@return the Monday with which the first ISO week of a year begins} */
    static int firstMonday(int year) {
        int firstDay = beforeYear(year) + 1;
        int weekday = Math.floorMod(firstDay + 6, 7);
        return firstDay - weekday + (weekday > 3 ? 7 : 0);
    }

    /** {@return the day of an ISO week} */
    static int ofIsoWeek(long year, long week, long weekday) {
        if (year < MIN_YEAR || year > MAX_YEAR) {
            throw new ValueError("Year is out of range: " + year);
        }
        int monday = firstMonday((int) year);
        boolean isLong = week == 53 && firstMonday((int) year + 1) - monday == 53 * 7;
        if ((week < 1 || week > 52) && !isLong) {
            throw new ValueError("Invalid week: " + week);
        }
        if (weekday < 1 || weekday > 7) {
            throw new ValueError("Invalid day: " + weekday + " (range is [1, 7])");
        }
        return monday + (int) (week - 1) * 7 + (int) weekday - 1;
    }
}
