package pyloom.stdlib.calendar;

import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.NativeModule;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.stdlib.datetime.PyDate;
import pyloom.stdlib.enumeration.EnumTypes;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Months of the calendar, and the enumerations of months and days. */
final class Months {

    static final PyType MONTH =
            enumeration(
                    "Month",
                    1,
                    "JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER"
                            + " DECEMBER");
    static final PyType DAY =
            enumeration("Day", 0, "MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY");

    private static final long LAST_YEAR = 9999;

    private Months() {}

    private static PyType enumeration(String name, long first, String members) {
        PyList pairs = new PyList();
        long value = first;
        for (String member : members.split(" ")) {
            pairs.append(PyTuple.of((Object) member, value++));
        }
        Object[] arguments = {name, pairs, "calendar"};
        PyType type =
                (PyType) Calls.callArray(EnumTypes.INT_ENUM, arguments, new String[] {"module"});
        Object shown = NativeModule.named("enum").peek("global_enum_repr");
        Attributes.setAttr(type, "__repr__", shown);
        return type;
    }

    static Object member(PyType type, String name) {
        return Attributes.getAttr(type, name.intern());
    }

    static boolean isLeap(long year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    /** {@return 0 for Monday to 6; years outside of the calendar repeat every 400} */
    static int weekday(long year, long month, long day) {
        long inside = year < 1 || year > LAST_YEAR ? 2000 + Math.floorMod(year, 400L) : year;
        PyDate.of((int) inside, (int) month, (int) day);
        return LocalDate.of((int) inside, (int) month, (int) day).getDayOfWeek().getValue() - 1;
    }

    static int length(long year, long month) {
        return YearMonth.of(isLeap(year) ? 2000 : 2001, (int) month).lengthOfMonth();
    }

    /** A day of a month that may be the one before or after. */
    record Day(long year, long month, long day, long weekday, boolean isInside) {}

    /** {@return the days of the weeks that a month touches} */
    static List<Day> days(long year, long month, long firstWeekday) {
        if (month < 1 || month > 12) {
            throw new IllegalMonthError(month);
        }
        List<Day> days = new ArrayList<>();
        long before = Math.floorMod(weekday(year, month, 1) - firstWeekday, 7L);
        long length = length(year, month);
        long previousYear = month == 1 ? year - 1 : year;
        long previous = month == 1 ? 12 : month - 1;
        long previousLength = length(previousYear, previous);
        for (long i = 0; i < before; i++) {
            days.add(
                    new Day(
                            previousYear,
                            previous,
                            previousLength - before + 1 + i,
                            (firstWeekday + i) % 7,
                            false));
        }
        for (long day = 1; day <= length; day++) {
            days.add(new Day(year, month, day, (firstWeekday + days.size()) % 7, true));
        }
        long nextYear = month == 12 ? year + 1 : year;
        long next = month == 12 ? 1 : month + 1;
        for (long day = 1; days.size() % 7 != 0; day++) {
            days.add(new Day(nextYear, next, day, (firstWeekday + days.size()) % 7, false));
        }
        return days;
    }
}
