package pyloom.stdlib.datetime;

import static pyloom.object.Absent.ABSENT;
import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.BuiltinTypes;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.values.text.StringRepr;

/** The methods of {@code datetime.timezone}. */
@PythonModule(value = "datetime", doc = "library/datetime.html#timezone-objects")
@PythonType(
        name = "timezone",
        holder = PyTimezone.class,
        doc = "Fixed offset from UTC implementation of tzinfo.")
public final class TimezoneMethods {

    /** UTC. */
    @PythonApi("timezone.utc")
    public static final PyTimezone UTC = PyTimezone.UTC;

    /** The westernmost zone. */
    @PythonApi("timezone.min")
    public static final PyTimezone MIN =
            PyTimezone.of(PyTimeDelta.ofSeconds(-(23 * 3600 + 59 * 60)), null);

    /** The easternmost zone. */
    @PythonApi("timezone.max")
    public static final PyTimezone MAX =
            PyTimezone.of(PyTimeDelta.ofSeconds(23 * 3600 + 59 * 60), null);

    private TimezoneMethods() {}

    @PythonApi("timezone.__new__(cls, offset, name=<unset>)")
    public static PyTimezone make(PyType cls, Object offset, Object name) {
        if (!(offset instanceof PyTimeDelta delta)) {
            throw wrongArgument(1, "datetime.timedelta", offset);
        }
        if (name != ABSENT && !(name instanceof String)) {
            throw wrongArgument(2, "str", name);
        }
        return PyTimezone.of(delta, name == ABSENT ? null : (String) name);
    }

    private static TypeError wrongArgument(int position, String expected, Object actual) {
        return new TypeError(
                "timezone() argument "
                        + position
                        + " must be "
                        + expected
                        + ", not "
                        + (actual == null ? "None" : BuiltinTypes.typeOf(actual).name()));
    }

    private static void checkMoment(Object moment, String method) {
        if (moment != null && !(moment instanceof PyDateTime)) {
            throw new TypeError(
                    method
                            + "(dt) argument must be a datetime instance or None, not "
                            + BuiltinTypes.typeOf(moment).name());
        }
    }

    @PythonApi("timezone.utcoffset(self, dt, /)")
    public static PyTimeDelta offset(PyTimezone self, Object moment) {
        checkMoment(moment, "utcoffset");
        return self.offset;
    }

    @PythonApi("timezone.dst(self, dt, /)")
    public static Object summerOffset(PyTimezone self, Object moment) {
        checkMoment(moment, "dst");
        return null;
    }

    @PythonApi("timezone.tzname(self, dt, /)")
    public static String name(PyTimezone self, Object moment) {
        checkMoment(moment, "tzname");
        return self.shownName();
    }

    @PythonApi("timezone.fromutc(self, dt, /)")
    public static Object fromUtc(PyTimezone self, Object moment) {
        if (!(moment instanceof PyDateTime utc)) {
            throw new TypeError("fromutc: argument must be a datetime");
        }
        if (utc.zone != self) {
            throw new ValueError("fromutc: dt.tzinfo is not self");
        }
        return utc.plus(self.offset, 1);
    }

    @PythonApi("timezone.__repr__(self, /)")
    public static String repr(PyTimezone self) {
        if (self == PyTimezone.UTC) {
            return "datetime.timezone.utc";
        }
        String offset = Texts.repr(self.offset);
        return "datetime.timezone("
                + (self.name == null ? offset : offset + ", " + StringRepr.repr(self.name))
                + ")";
    }

    @PythonApi("timezone.__str__(self, /)")
    public static String text(PyTimezone self) {
        return self.shownName();
    }

    @PythonApi("timezone.__hash__(self, /)")
    public static long hash(PyTimezone self) {
        return self.offset.hash();
    }

    @PythonApi("timezone.__eq__(self, value, /)")
    public static Object eq(PyTimezone self, Object value) {
        return value instanceof PyTimezone other
                ? (Object) self.offset.equals(other.offset)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("timezone.__ne__(self, value, /)")
    public static Object ne(PyTimezone self, Object value) {
        return value instanceof PyTimezone other
                ? (Object) !self.offset.equals(other.offset)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("timezone.__getinitargs__(self, /)")
    public static PyTuple initialArguments(PyTimezone self) {
        return self.name == null
                ? PyTuple.of(new Object[] {self.offset})
                : PyTuple.of((Object) self.offset, self.name);
    }
}
