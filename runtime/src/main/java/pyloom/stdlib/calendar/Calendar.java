package pyloom.stdlib.calendar;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Iteration;
import pyloom.object.Numbers;
import pyloom.object.PyInstance;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.stdlib.calendar.Months.Day;
import pyloom.stdlib.datetime.PyDate;

import java.util.List;
import java.util.function.Function;

/** Python's {@code calendar.Calendar}: months as weeks. */
@PythonModule(value = "calendar", pure = true, doc = "library/calendar.html#calendar.Calendar")
@PythonType(name = "Calendar")
public class Calendar extends PyInstance {

    /** The type {@code calendar.Calendar}. */
    public static final PyType TYPE =
            PyType.nativeType("calendar", "Calendar", PyType.OBJECT)
                    .solid()
                    .withDict()
                    .weak()
                    .changeable()
                    .allocating(Calendar::new);

    private long firstWeekday;

    /**
     * Makes one whose weeks begin on Monday.
     *
     * @param type its type
     */
    protected Calendar(PyType type) {
        super(type);
    }

    @PythonApi("Calendar.__init__(self, firstweekday=0)")
    final void initialize(Object first) {
        firstWeekday = Numbers.index(first);
    }

    @PythonApi(value = "Calendar.firstweekday", kind = Kind.GETTER)
    final long first() {
        return Math.floorMod(firstWeekday, 7L);
    }

    @PythonApi(value = "Calendar.firstweekday", kind = Kind.SETTER)
    final void assignFirst(Object first) {
        firstWeekday = Numbers.index(first);
    }

    @PythonApi("Calendar.getfirstweekday(self)")
    final long firstWeekday() {
        return first();
    }

    @PythonApi("Calendar.setfirstweekday(self, firstweekday)")
    final void setFirstWeekday(Object first) {
        firstWeekday = Numbers.index(first);
    }

    /** {@return the days of the weeks of a month, made into something} */
    final PyList days(long year, long month, Function<Day, Object> form) {
        List<Day> days = Months.days(year, month, first());
        return PyList.of(days.stream().map(form).toArray());
    }

    static Object ofDay(Day day) {
        return day.isInside() ? day.day() : 0L;
    }

    static Object ofDayAndWeekday(Day day) {
        return PyTuple.of(ofDay(day), day.weekday());
    }

    static Object ofDate(Day day) {
        return PyDate.of((int) day.year(), (int) day.month(), (int) day.day());
    }

    private static PyList parts(PyList all, int size) {
        PyList parts = new PyList();
        for (int from = 0; from < all.size(); from += size) {
            parts.append(all.slice(from, Math.min(all.size(), from + size)));
        }
        return parts;
    }

    final PyList weeks(long year, long month, Function<Day, Object> form) {
        return parts(days(year, month, form), 7);
    }

    final PyList year(long year, long width, Function<Day, Object> form) {
        PyList months = new PyList();
        for (long month = 1; month <= 12; month++) {
            months.append(weeks(year, month, form));
        }
        return parts(months, (int) width);
    }

    @PythonApi("Calendar.iterweekdays(self)")
    final Object weekdays() {
        PyList days = new PyList();
        for (long i = first(); i < first() + 7; i++) {
            days.append(i % 7);
        }
        return Iteration.iter(days);
    }

    @PythonApi("Calendar.itermonthdates(self, year, month)")
    final Object monthDates(long year, long month) {
        return Iteration.iter(days(year, month, Calendar::ofDate));
    }

    @PythonApi("Calendar.itermonthdays(self, year, month)")
    final Object monthDays(long year, long month) {
        return Iteration.iter(days(year, month, Calendar::ofDay));
    }

    @PythonApi("Calendar.itermonthdays2(self, year, month)")
    final Object monthDaysAndWeekdays(long year, long month) {
        return Iteration.iter(days(year, month, Calendar::ofDayAndWeekday));
    }

    @PythonApi("Calendar.itermonthdays3(self, year, month)")
    final Object monthFullDays(long year, long month) {
        return Iteration.iter(
                days(
                        year,
                        month,
                        day -> PyTuple.of(new Object[] {day.year(), day.month(), day.day()})));
    }

    @PythonApi("Calendar.itermonthdays4(self, year, month)")
    final Object monthFullDaysAndWeekdays(long year, long month) {
        return Iteration.iter(
                days(
                        year,
                        month,
                        day ->
                                PyTuple.of(
                                        new Object[] {
                                            day.year(), day.month(), day.day(), day.weekday()
                                        })));
    }

    @PythonApi("Calendar.monthdatescalendar(self, year, month)")
    final PyList weeksOfDates(long year, long month) {
        return weeks(year, month, Calendar::ofDate);
    }

    @PythonApi("Calendar.monthdays2calendar(self, year, month)")
    final PyList weeksOfDaysAndWeekdays(long year, long month) {
        return weeks(year, month, Calendar::ofDayAndWeekday);
    }

    @PythonApi("Calendar.monthdayscalendar(self, year, month)")
    final PyList weeksOfDays(long year, long month) {
        return weeks(year, month, Calendar::ofDay);
    }

    @PythonApi("Calendar.yeardatescalendar(self, year, width=3)")
    final PyList yearOfDates(long year, long width) {
        return year(year, width, Calendar::ofDate);
    }

    @PythonApi("Calendar.yeardays2calendar(self, year, width=3)")
    final PyList yearOfDaysAndWeekdays(long year, long width) {
        return year(year, width, Calendar::ofDayAndWeekday);
    }

    @PythonApi("Calendar.yeardayscalendar(self, year, width=3)")
    final PyList yearOfDays(long year, long width) {
        return year(year, width, Calendar::ofDay);
    }
}
