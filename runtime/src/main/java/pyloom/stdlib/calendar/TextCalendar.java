package pyloom.stdlib.calendar;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Iteration;
import pyloom.object.NativeModule;
import pyloom.object.Numbers;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Python's {@code calendar.TextCalendar}: months and years as text. */
@PythonModule(value = "calendar", pure = true, doc = "library/calendar.html#calendar.TextCalendar")
@PythonType(name = "TextCalendar")
public final class TextCalendar extends Calendar {

    /** The type {@code calendar.TextCalendar}. */
    public static final PyType TYPE =
            PyType.nativeType("calendar", "TextCalendar", Calendar.TYPE)
                    .changeable()
                    .allocating(TextCalendar::new);

    private TextCalendar(PyType type) {
        super(type);
    }

    static TextCalendar make() {
        return new TextCalendar(TYPE);
    }

    private static String centered(String text, long width) {
        long missing = width - text.length();
        if (missing <= 0) {
            return text;
        }
        long left = missing / 2 + (missing & width & 1);
        return " ".repeat((int) left) + text + " ".repeat((int) (missing - left));
    }

    private static void print(String text) {
        Calls.callArray(
                NativeModule.builtins().peek("print"),
                new Object[] {text, ""},
                new String[] {"end"});
    }

    private String own(String method, Object... arguments) {
        return Texts.str(Attributes.callMethodArray(this, method, arguments, new String[0]));
    }

    @PythonApi("TextCalendar.prweek(self, theweek, width)")
    void printWeek(Object week, Object width) {
        print(own("formatweek", week, width));
    }

    @PythonApi("TextCalendar.formatday(self, day, weekday, width)")
    String day(long day, Object weekday, long width) {
        String text = day == 0 ? "" : (day < 10 ? " " : "") + day;
        return centered(text, width);
    }

    @PythonApi("TextCalendar.formatweek(self, theweek, width)")
    String week(Object week, Object width) {
        List<String> days = new ArrayList<>();
        for (Object pair : Iteration.toArray(week)) {
            Object[] parts = Iteration.toArray(pair);
            days.add(own("formatday", parts[0], parts[1], width));
        }
        return String.join(" ", days);
    }

    @PythonApi("TextCalendar.formatweekday(self, day, width)")
    String weekday(long day, long width) {
        String name = (width >= 9 ? CalendarModule.DAY_NAMES : CalendarModule.SHORT_DAYS).at(day);
        return centered(name.substring(0, (int) Math.min(width, name.length())), width);
    }

    @PythonApi("TextCalendar.formatweekheader(self, width)")
    String weekHeader(Object width) {
        List<String> days = new ArrayList<>();
        for (long i = 0; i < 7; i++) {
            days.add(own("formatweekday", (first() + i) % 7, width));
        }
        return String.join(" ", days);
    }

    @PythonApi("TextCalendar.formatmonthname(self, theyear, themonth, width, withyear=True)")
    String monthName(Object year, long month, long width, boolean withYear) {
        if (month < 1 || month > 12) {
            throw new IllegalMonthError(month);
        }
        String name = CalendarModule.MONTH_NAMES.at(month);
        return centered(withYear ? name + " " + Texts.repr(year) : name, width);
    }

    @PythonApi("TextCalendar.prmonth(self, theyear, themonth, w=0, l=0)")
    void printMonth(Object year, Object month, Object w, Object l) {
        print(own("formatmonth", year, month, w, l));
    }

    @PythonApi("TextCalendar.formatmonth(self, theyear, themonth, w=0, l=0)")
    String month(long year, long month, long w, long l) {
        long width = Math.max(2, w);
        String newlines = "\n".repeat((int) Math.max(1, l));
        StringBuilder text = new StringBuilder();
        text.append(own("formatmonthname", year, month, 7 * (width + 1) - 1).stripTrailing());
        text.append(newlines);
        text.append(own("formatweekheader", width).stripTrailing()).append(newlines);
        for (Object week : weeksOfDaysAndWeekdays(year, month)) {
            text.append(own("formatweek", week, width).stripTrailing()).append(newlines);
        }
        return text.toString();
    }

    @PythonApi("TextCalendar.formatyear(self, theyear, w=2, l=1, c=6, m=3)")
    String year(long year, long w, long l, long c, long m) {
        long width = Math.max(2, w);
        long space = Math.max(2, c);
        String newlines = "\n".repeat((int) Math.max(1, l));
        long column = (width + 1) * 7 - 1;
        StringBuilder text = new StringBuilder();
        text.append(centered(Long.toString(year), column * m + space * (m - 1)).stripTrailing());
        text.append(newlines);
        String header = own("formatweekheader", width);
        PyList rows = yearOfDaysAndWeekdays(year, m);
        for (int i = 0; i < rows.size(); i++) {
            PyList row = (PyList) rows.get(i);
            List<String> names = new ArrayList<>();
            List<String> headers = new ArrayList<>();
            for (long month = m * i + 1; month <= Math.min(m * (i + 1), 12); month++) {
                names.add(own("formatmonthname", year, month, column, false));
                headers.add(header);
            }
            text.append(newlines);
            text.append(columns(names, column, space).stripTrailing()).append(newlines);
            text.append(columns(headers, column, space).stripTrailing()).append(newlines);
            weeks(text, row, new long[] {width, column, space}, newlines);
        }
        return text.toString();
    }

    private void weeks(StringBuilder text, PyList row, long[] sizes, String newlines) {
        int height = row.stream().mapToInt(month -> ((PyList) month).size()).max().orElse(0);
        for (int line = 0; line < height; line++) {
            List<String> weeks = new ArrayList<>();
            for (Object month : row) {
                PyList lines = (PyList) month;
                weeks.add(line >= lines.size() ? "" : own("formatweek", lines.get(line), sizes[0]));
            }
            text.append(columns(weeks, sizes[1], sizes[2]).stripTrailing()).append(newlines);
        }
    }

    static String columns(List<String> columns, long width, long space) {
        return String.join(
                " ".repeat((int) space),
                columns.stream().map(column -> centered(column, width)).toList());
    }

    @PythonApi("TextCalendar.pryear(self, theyear, w=0, l=0, c=6, m=3)")
    void printYear(Object year, Object w, Object l, Object c, Object m) {
        print(own("formatyear", year, w, l, c, m));
    }

    static long seconds(Object tuple) {
        Object[] parts =
                tuple instanceof PyTuple known ? known.toArray() : Iteration.toArray(tuple);
        long days =
                LocalDate.of((int) Numbers.index(parts[0]), (int) Numbers.index(parts[1]), 1)
                        .toEpochDay();
        long hours = (days + Numbers.index(parts[2]) - 1) * 24 + Numbers.index(parts[3]);
        return (hours * 60 + Numbers.index(parts[4])) * 60 + Numbers.index(parts[5]);
    }
}
