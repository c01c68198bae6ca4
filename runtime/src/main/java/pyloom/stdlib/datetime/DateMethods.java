package pyloom.stdlib.datetime;

import static pyloom.object.Absent.ABSENT;
import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.stdlib.builtins.PyBytes;
import pyloom.stdlib.time.StructTime;

import java.time.Instant;

/** The methods and attributes of {@code datetime.date}. */
@PythonModule(value = "datetime", doc = "library/datetime.html#date-objects")
@PythonType(name = "date", holder = PyDate.class, doc = "date(year, month, day) --> date object")
public final class DateMethods {

    /** The first day. */
    @PythonApi("date.min")
    public static final PyDate MIN = PyDate.of(1, 1, 1);

    /** The last day. */
    @PythonApi("date.max")
    public static final PyDate MAX = PyDate.of(9999, 12, 31);

    /** The step of dates. */
    @PythonApi("date.resolution")
    public static final PyTimeDelta RESOLUTION = PyTimeDelta.of(1, 0, 0);

    private DateMethods() {}

    @PythonApi("date.__new__(cls, year, month=<unset>, day=<unset>)")
    public static PyDate make(PyType cls, Object year, Object month, Object day) {
        if (month == ABSENT && year instanceof PyBytes state) {
            byte[] bytes = state.toByteArray();
            if (bytes.length == 4 && bytes[2] >= 1 && bytes[2] <= 12) {
                return new PyDate(cls, Pickles.year(bytes), bytes[2], bytes[3]);
            }
        }
        requireArguments(month, day);
        int givenYear = Given.number(year);
        int givenMonth = Given.number(month);
        int givenDay = Given.number(day);
        Days.checkDate(givenYear, givenMonth, givenDay);
        return new PyDate(cls, givenYear, givenMonth, givenDay);
    }

    static void requireArguments(Object month, Object day) {
        if (month == ABSENT || day == ABSENT) {
            throw new TypeError(
                    "function missing required argument "
                            + (month == ABSENT ? "'month' (pos 2)" : "'day' (pos 3)"));
        }
    }

    @PythonApi(value = "date.year", kind = Kind.GETTER)
    public static long year(PyDate self) {
        return self.year;
    }

    @PythonApi(value = "date.month", kind = Kind.GETTER)
    public static long month(PyDate self) {
        return self.month;
    }

    @PythonApi(value = "date.day", kind = Kind.GETTER)
    public static long day(PyDate self) {
        return self.day;
    }

    @PythonApi(value = "date.today(cls, /)", kind = Kind.CLASS)
    public static Object today(PyType cls) {
        if (cls == PyDate.TYPE) {
            long now = Instant.now().getEpochSecond();
            return PyDate.ofOrdinal(LocalZone.at(now, 0).ordinal());
        }
        Object now = Instant.now().toEpochMilli() / 1000.0;
        return Attributes.callMethod(cls, "fromtimestamp", now);
    }

    @PythonApi(value = "date.fromtimestamp(cls, timestamp, /)", kind = Kind.CLASS)
    public static Object fromTimestamp(PyType cls, Object timestamp) {
        Timestamp instant = Timestamp.floored(timestamp);
        return PyDate.ofOrdinal(cls, LocalZone.at(instant.seconds(), 0).ordinal());
    }

    @PythonApi(value = "date.fromordinal(cls, ordinal, /)", kind = Kind.CLASS)
    public static Object fromOrdinal(PyType cls, int ordinal) {
        if (ordinal < 1) {
            throw new ValueError("ordinal must be >= 1");
        }
        if (ordinal > Days.LAST) {
            throw new ValueError("year " + Days.year(ordinal) + " is out of range");
        }
        return ofOrdinal(cls, ordinal);
    }

    /** {@return a date, or a datetime at midnight, by the class} */
    private static Object ofOrdinal(PyType cls, int ordinal) {
        return cls == PyDateTime.TYPE
                ? new PyDateTime(cls, PyDate.ofOrdinal(ordinal), Clock.MIDNIGHT, null, 0)
                : PyDate.ofOrdinal(cls, ordinal);
    }

    @PythonApi(value = "date.fromisoformat(cls, string, /)", kind = Kind.CLASS)
    public static Object fromIsoFormat(PyType cls, Object string) {
        IsoParser parser = new IsoParser(IsoParser.requireText(string));
        return PyDate.ofOrdinal(cls, parser.onlyDate().ordinal());
    }

    @PythonApi(value = "date.fromisocalendar(cls, year, week, day)", kind = Kind.CLASS)
    public static Object fromIsoCalendar(PyType cls, int year, int week, int day) {
        return ofOrdinal(cls, Days.ofIsoWeek(year, week, day));
    }

    @PythonApi("date.toordinal(self, /)")
    public static long toOrdinal(PyDate self) {
        return self.ordinal();
    }

    @PythonApi("date.weekday(self, /)")
    public static long weekday(PyDate self) {
        return Days.weekday(self.ordinal());
    }

    @PythonApi("date.isoweekday(self, /)")
    public static long isoWeekday(PyDate self) {
        return Days.weekday(self.ordinal()) + 1L;
    }

    @PythonApi("date.isocalendar(self, /)")
    public static IsoCalendarDate isoCalendar(PyDate self) {
        return IsoCalendarDate.of(self);
    }

    @PythonApi("date.timetuple(self, /)")
    public static StructTime timeTuple(PyDate self) {
        return StructTime.of(Formats.fields(self, Clock.MIDNIGHT, -1));
    }

    @PythonApi("date.isoformat(self, /)")
    public static String isoFormat(PyDate self) {
        return IsoText.date(new StringBuilder(10), self).toString();
    }

    @PythonApi("date.ctime(self, /)")
    public static String classicText(PyDate self) {
        return Formats.classic(self, Clock.MIDNIGHT);
    }

    @PythonApi("date.strftime(self, format)")
    public static String strftime(PyDate self, Object template) {
        String format = Given.text(template, "strftime");
        return self instanceof PyDateTime moment
                ? Formats.format(format, moment, moment.clock, moment.zone, moment)
                : Formats.format(format, self, Clock.MIDNIGHT, null, null);
    }

    @PythonApi("date.__format__(self, format_spec, /)")
    public static Object format(PyDate self, Object specification) {
        String format = Given.text(specification, "__format__");
        return format.isEmpty() ? Texts.str(self) : Attributes.callMethod(self, "strftime", format);
    }

    @PythonApi("date.replace(self, year=<unset>, month=<unset>, day=<unset>)")
    public static Object replace(PyDate self, Object year, Object month, Object day) {
        int newYear = Given.number(year, self.year);
        int newMonth = Given.number(month, self.month);
        int newDay = Given.number(day, self.day);
        PyType type = self.pyType();
        return type == PyDate.TYPE
                ? PyDate.of(newYear, newMonth, newDay)
                : Calls.call(type, (long) newYear, (long) newMonth, (long) newDay);
    }

    @PythonApi("date.__replace__(self, /, *, year=<unset>, month=<unset>, day=<unset>)")
    public static Object replaceNamed(PyDate self, Object year, Object month, Object day) {
        return replace(self, year, month, day);
    }

    @PythonApi("date.__repr__(self, /)")
    public static String repr(PyDate self) {
        return self.pyType().name() + "(" + self.year + ", " + self.month + ", " + self.day + ")";
    }

    @PythonApi("date.__str__(self, /)")
    public static Object text(PyDate self) {
        return Attributes.callMethod(self, "isoformat");
    }

    @PythonApi("date.__hash__(self, /)")
    public static long hash(PyDate self) {
        return (self.year * 16L + self.month) * 32 + self.day;
    }

    @PythonApi("date.__reduce__(self, /)")
    public static PyTuple reduce(PyDate self) {
        return PyTuple.of((Object) self.pyType(), PyTuple.of(new Object[] {Pickles.bytes(self)}));
    }

    @PythonApi("date.__add__(self, value, /)")
    public static Object add(PyDate self, Object value) {
        return value instanceof PyTimeDelta delta
                ? shifted(self, (long) self.ordinal() + delta.days)
                : NOT_IMPLEMENTED;
    }

    private static Object shifted(PyDate self, long ordinal) {
        return PyDate.ofOrdinal(self.pyType(), Days.require(ordinal));
    }

    @PythonApi("date.__radd__(self, value, /)")
    public static Object reflectedAdd(PyDate self, Object value) {
        return add(self, value);
    }

    @PythonApi("date.__sub__(self, value, /)")
    public static Object subtract(PyDate self, Object value) {
        if (value instanceof PyTimeDelta delta) {
            return shifted(self, (long) self.ordinal() - delta.days);
        }
        return value instanceof PyDate other && !(value instanceof PyDateTime)
                ? PyTimeDelta.of((long) self.ordinal() - other.ordinal(), 0, 0)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("date.__rsub__(self, value, /)")
    public static Object reflectedSubtract(PyDate self, Object value) {
        return value instanceof PyDate other && !(value instanceof PyDateTime)
                ? subtract(other, self)
                : NOT_IMPLEMENTED;
    }

    private static boolean comparable(PyDate self, Object value) {
        return value instanceof PyDate
                && !(self instanceof PyDateTime)
                && !(value instanceof PyDateTime);
    }

    @PythonApi("date.__eq__(self, value, /)")
    public static Object eq(PyDate self, Object value) {
        return comparable(self, value)
                ? (Object) (self.compareDate((PyDate) value) == 0)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("date.__ne__(self, value, /)")
    public static Object ne(PyDate self, Object value) {
        return comparable(self, value)
                ? (Object) (self.compareDate((PyDate) value) != 0)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("date.__lt__(self, value, /)")
    public static Object lt(PyDate self, Object value) {
        return comparable(self, value)
                ? (Object) (self.compareDate((PyDate) value) < 0)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("date.__le__(self, value, /)")
    public static Object le(PyDate self, Object value) {
        return comparable(self, value)
                ? (Object) (self.compareDate((PyDate) value) <= 0)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("date.__gt__(self, value, /)")
    public static Object gt(PyDate self, Object value) {
        return comparable(self, value)
                ? (Object) (self.compareDate((PyDate) value) > 0)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("date.__ge__(self, value, /)")
    public static Object ge(PyDate self, Object value) {
        return comparable(self, value)
                ? (Object) (self.compareDate((PyDate) value) >= 0)
                : NOT_IMPLEMENTED;
    }

    static String typeName(Object value) {
        return value == null ? "None" : BuiltinTypes.typeOf(value).name();
    }
}
