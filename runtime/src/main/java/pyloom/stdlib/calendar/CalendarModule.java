package pyloom.stdlib.calendar;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.stdlib.time.TimeNames;

import java.util.stream.Stream;

/** The names of Python's {@code calendar}. */
@PythonModule(value = "calendar", pure = true, doc = "library/calendar.html")
public final class CalendarModule {

    /** The months. */
    @PythonApi("Month")
    public static final PyType MONTH = Months.MONTH;

    /** The days of the week. */
    @PythonApi("Day")
    public static final PyType DAY = Months.DAY;

    /** A month. */
    @PythonApi("JANUARY")
    public static final Object JANUARY = Months.member(MONTH, "JANUARY");

    /** A month. */
    @PythonApi("FEBRUARY")
    public static final Object FEBRUARY = Months.member(MONTH, "FEBRUARY");

    /** A month. */
    @PythonApi("MARCH")
    public static final Object MARCH = Months.member(MONTH, "MARCH");

    /** A month. */
    @PythonApi("APRIL")
    public static final Object APRIL = Months.member(MONTH, "APRIL");

    /** A month. */
    @PythonApi("MAY")
    public static final Object MAY = Months.member(MONTH, "MAY");

    /** A month. */
    @PythonApi("JUNE")
    public static final Object JUNE = Months.member(MONTH, "JUNE");

    /** A month. */
    @PythonApi("JULY")
    public static final Object JULY = Months.member(MONTH, "JULY");

    /** A month. */
    @PythonApi("AUGUST")
    public static final Object AUGUST = Months.member(MONTH, "AUGUST");

    /** A month. */
    @PythonApi("SEPTEMBER")
    public static final Object SEPTEMBER = Months.member(MONTH, "SEPTEMBER");

    /** A month. */
    @PythonApi("OCTOBER")
    public static final Object OCTOBER = Months.member(MONTH, "OCTOBER");

    /** A month. */
    @PythonApi("NOVEMBER")
    public static final Object NOVEMBER = Months.member(MONTH, "NOVEMBER");

    /** A month. */
    @PythonApi("DECEMBER")
    public static final Object DECEMBER = Months.member(MONTH, "DECEMBER");

    /** A day of the week. */
    @PythonApi("MONDAY")
    public static final Object MONDAY = Months.member(DAY, "MONDAY");

    /** A day of the week. */
    @PythonApi("TUESDAY")
    public static final Object TUESDAY = Months.member(DAY, "TUESDAY");

    /** A day of the week. */
    @PythonApi("WEDNESDAY")
    public static final Object WEDNESDAY = Months.member(DAY, "WEDNESDAY");

    /** A day of the week. */
    @PythonApi("THURSDAY")
    public static final Object THURSDAY = Months.member(DAY, "THURSDAY");

    /** A day of the week. */
    @PythonApi("FRIDAY")
    public static final Object FRIDAY = Months.member(DAY, "FRIDAY");

    /** A day of the week. */
    @PythonApi("SATURDAY")
    public static final Object SATURDAY = Months.member(DAY, "SATURDAY");

    /** A day of the week. */
    @PythonApi("SUNDAY")
    public static final Object SUNDAY = Months.member(DAY, "SUNDAY");

    /** The names of the months, from 1 on. */
    @PythonApi("month_name")
    public static final Names MONTH_NAMES =
            Names.of(Stream.concat(Stream.of(""), TimeNames.MONTHS.stream()).toArray());

    /** The short names of the months, from 1 on. */
    @PythonApi("month_abbr")
    public static final Names SHORT_MONTHS = MONTH_NAMES.cut();

    /** The names of the days. */
    @PythonApi("day_name")
    public static final Names DAY_NAMES = Names.of(TimeNames.DAYS.toArray());

    /** The short names of the days. */
    @PythonApi("day_abbr")
    public static final Names SHORT_DAYS = DAY_NAMES.cut();

    /** The lengths of the months in a year that is no leap year. */
    @PythonApi("mdays")
    public static final PyList LENGTHS =
            PyList.of(0L, 31L, 28L, 31L, 30L, 31L, 30L, 31L, 31L, 30L, 31L, 30L, 31L);

    /** The year of the epoch. */
    @PythonApi("EPOCH")
    public static final long EPOCH = 1970;

    /** The calendar of the functions. */
    @PythonApi("c")
    public static final TextCalendar SHARED = TextCalendar.make();

    /** {@code monthcalendar}. */
    @PythonApi("monthcalendar")
    public static final Object MONTHCALENDAR = Attributes.getAttr(SHARED, "monthdayscalendar");

    /** {@code prweek}. */
    @PythonApi("prweek")
    public static final Object PRWEEK = Attributes.getAttr(SHARED, "prweek");

    /** {@code week}. */
    @PythonApi("week")
    public static final Object WEEK = Attributes.getAttr(SHARED, "formatweek");

    /** {@code weekheader}. */
    @PythonApi("weekheader")
    public static final Object WEEKHEADER = Attributes.getAttr(SHARED, "formatweekheader");

    /** {@code prmonth}. */
    @PythonApi("prmonth")
    public static final Object PRMONTH = Attributes.getAttr(SHARED, "prmonth");

    /** {@code month}. */
    @PythonApi("month")
    public static final Object MONTH_OF = Attributes.getAttr(SHARED, "formatmonth");

    /** {@code calendar}. */
    @PythonApi("calendar")
    public static final Object CALENDAR = Attributes.getAttr(SHARED, "formatyear");

    /** {@code prcal}. */
    @PythonApi("prcal")
    public static final Object PRCAL = Attributes.getAttr(SHARED, "pryear");

    /** {@code firstweekday}. */
    @PythonApi("firstweekday")
    public static final Object FIRSTWEEKDAY = Attributes.getAttr(SHARED, "getfirstweekday");

    private CalendarModule() {}

    /** Lets weeks begin on a day. */
    @PythonApi("setfirstweekday(firstweekday)")
    public static void setFirstWeekday(long first) {
        if (first < 0 || first > 6) {
            throw new IllegalWeekdayError(first);
        }
        SHARED.setFirstWeekday(first);
    }

    /** {@return whether a year is a leap year} */
    @PythonApi("isleap(year)")
    public static boolean isleap(long year) {
        return Months.isLeap(year);
    }

    /** {@return how many leap years lie between two years} */
    @PythonApi("leapdays(y1, y2)")
    public static long leapdays(long from, long to) {
        return leapYearsBefore(to) - leapYearsBefore(from);
    }

    private static long leapYearsBefore(long year) {
        long past = year - 1;
        return Math.floorDiv(past, 4L) - Math.floorDiv(past, 100L) + Math.floorDiv(past, 400L);
    }

    private static Object day(long number) {
        return Calls.call(DAY, number);
    }

    /** {@return the day of the week of a date} */
    @PythonApi("weekday(year, month, day)")
    public static Object weekday(long year, long month, long day) {
        return day(Months.weekday(year, month, day));
    }

    /** {@return the day of the week on which a month begins, and its length} */
    @PythonApi("monthrange(year, month)")
    public static PyTuple monthrange(long year, long month) {
        if (month < 1 || month > 12) {
            throw new IllegalMonthError(month);
        }
        return PyTuple.of(day(Months.weekday(year, month, 1)), (long) Months.length(year, month));
    }

    /** {@return the seconds since 1970 of a UTC tuple} */
    @PythonApi("timegm(tuple)")
    public static long timegm(Object tuple) {
        return TextCalendar.seconds(tuple);
    }
}
