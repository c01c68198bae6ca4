package pyloom.stdlib.datetime;

import static pyloom.object.Absent.ABSENT;
import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.values.number.IntDivision;

import java.util.StringJoiner;

/** The methods and attributes of {@code datetime.timedelta} but for its operators. */
@PythonModule(value = "datetime", doc = "library/datetime.html#timedelta-objects")
@PythonType(
        name = "timedelta",
        holder = PyTimeDelta.class,
        doc =
                """
                Difference between two datetime values.

                timedelta(days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, \
                hours=0, weeks=0)

                All arguments are optional and default to 0.
                Arguments may be integers or floats, and may be positive or negative.\
                """)
public final class TimeDeltaMethods {

    /** The shortest duration. */
    @PythonApi("timedelta.min")
    public static final PyTimeDelta MIN = PyTimeDelta.of(-PyTimeDelta.MOST_DAYS, 0, 0);

    /** The longest duration. */
    @PythonApi("timedelta.max")
    public static final PyTimeDelta MAX =
            PyTimeDelta.of(
                    PyTimeDelta.MOST_DAYS,
                    PyTimeDelta.SECONDS_PER_DAY - 1,
                    PyTimeDelta.MILLION - 1);

    /** The step of durations. */
    @PythonApi("timedelta.resolution")
    public static final PyTimeDelta RESOLUTION = PyTimeDelta.of(0, 0, 1);

    private TimeDeltaMethods() {}

    @PythonApi(
            "timedelta.__new__(cls, days=<unset>, seconds=<unset>, microseconds=<unset>,"
                    + " milliseconds=<unset>, minutes=<unset>, hours=<unset>, weeks=<unset>)")
    public static PyTimeDelta make(
            PyType cls,
            Object days,
            Object seconds,
            Object microseconds,
            Object milliseconds,
            Object minutes,
            Object hours,
            Object weeks) {
        DeltaBuilder builder = new DeltaBuilder();
        add(builder, "microseconds", microseconds, 1);
        add(builder, "milliseconds", milliseconds, 1000);
        add(builder, "seconds", seconds, PyTimeDelta.MILLION);
        add(builder, "minutes", minutes, 60L * PyTimeDelta.MILLION);
        add(builder, "hours", hours, 3600L * PyTimeDelta.MILLION);
        add(builder, "days", days, 86_400L * PyTimeDelta.MILLION);
        add(builder, "weeks", weeks, 7 * 86_400L * PyTimeDelta.MILLION);
        return PyTimeDelta.ofMicroseconds(cls, builder.total());
    }

    private static void add(DeltaBuilder builder, String name, Object value, long factor) {
        if (value != ABSENT) {
            builder.add(name, value, factor);
        }
    }

    @PythonApi(value = "timedelta.days", kind = Kind.MEMBER)
    public static long days(PyTimeDelta self) {
        return self.days;
    }

    @PythonApi(value = "timedelta.seconds", kind = Kind.MEMBER)
    public static long seconds(PyTimeDelta self) {
        return self.seconds;
    }

    @PythonApi(value = "timedelta.microseconds", kind = Kind.MEMBER)
    public static long microseconds(PyTimeDelta self) {
        return self.microseconds;
    }

    @PythonApi("timedelta.total_seconds(self, /)")
    public static double totalSeconds(PyTimeDelta self) {
        return IntDivision.trueDivide(self.toMicroseconds(), (Object) (long) PyTimeDelta.MILLION);
    }

    @PythonApi("timedelta.__repr__(self, /)")
    public static String repr(PyTimeDelta self) {
        StringJoiner parts = new StringJoiner(", ", self.pyType().name() + "(", ")");
        parts.setEmptyValue(self.pyType().name() + "(0)");
        addPart(parts, "days", self.days);
        addPart(parts, "seconds", self.seconds);
        addPart(parts, "microseconds", self.microseconds);
        return parts.toString();
    }

    private static void addPart(StringJoiner parts, String name, int value) {
        if (value != 0) {
            parts.add(name + "=" + value);
        }
    }

    @PythonApi("timedelta.__str__(self, /)")
    public static String text(PyTimeDelta self) {
        StringBuilder text = new StringBuilder();
        if (self.days != 0) {
            text.append(self.days);
            text.append(Math.abs(self.days) == 1 ? " day, " : " days, ");
        }
        text.append(self.seconds / 3600);
        IsoText.twoDigits(text.append(':'), self.seconds / 60 % 60);
        IsoText.twoDigits(text.append(':'), self.seconds % 60);
        if (self.microseconds != 0) {
            IsoText.digits(text.append('.'), self.microseconds, 6);
        }
        return text.toString();
    }

    @PythonApi("timedelta.__hash__(self, /)")
    public static long hash(PyTimeDelta self) {
        return self.hash();
    }

    @PythonApi("timedelta.__bool__(self, /)")
    public static boolean truth(PyTimeDelta self) {
        return !self.isZero();
    }

    @PythonApi("timedelta.__reduce__(self, /)")
    public static PyTuple reduce(PyTimeDelta self) {
        return PyTuple.of(
                (Object) self.pyType(),
                PyTuple.of(
                        new Object[] {
                            (long) self.days, (long) self.seconds, (long) self.microseconds
                        }));
    }

    @PythonApi("timedelta.__eq__(self, value, /)")
    public static Object eq(PyTimeDelta self, Object value) {
        return value instanceof PyTimeDelta other
                ? (Object) (self.compareTo(other) == 0)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("timedelta.__ne__(self, value, /)")
    public static Object ne(PyTimeDelta self, Object value) {
        return value instanceof PyTimeDelta other
                ? (Object) (self.compareTo(other) != 0)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("timedelta.__lt__(self, value, /)")
    public static Object lt(PyTimeDelta self, Object value) {
        return value instanceof PyTimeDelta other
                ? (Object) (self.compareTo(other) < 0)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("timedelta.__le__(self, value, /)")
    public static Object le(PyTimeDelta self, Object value) {
        return value instanceof PyTimeDelta other
                ? (Object) (self.compareTo(other) <= 0)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("timedelta.__gt__(self, value, /)")
    public static Object gt(PyTimeDelta self, Object value) {
        return value instanceof PyTimeDelta other
                ? (Object) (self.compareTo(other) > 0)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("timedelta.__ge__(self, value, /)")
    public static Object ge(PyTimeDelta self, Object value) {
        return value instanceof PyTimeDelta other
                ? (Object) (self.compareTo(other) >= 0)
                : NOT_IMPLEMENTED;
    }
}
