package pyloom.stdlib.datetime;

import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.stdlib.builtins.PyBytes;

/** The methods and attributes of {@code datetime.time}. */
@PythonModule(value = "datetime", doc = "library/datetime.html#time-objects")
@PythonType(
        name = "time",
        holder = PyTime.class,
        doc =
                """
                time([hour[, minute[, second[, microsecond[, tzinfo]]]]]) --> a time object

                All arguments are optional. tzinfo may be None, or an instance of
                a tzinfo subclass. The remaining arguments may be ints.
                """)
public final class TimeMethods {

    /** Midnight. */
    @PythonApi("time.min")
    public static final PyTime MIN = new PyTime(PyTime.TYPE, Clock.MIDNIGHT, null, 0);

    /** The last time of a day. */
    @PythonApi("time.max")
    public static final PyTime MAX =
            new PyTime(PyTime.TYPE, new Clock(23, 59, 59, 999999), null, 0);

    /** The step of times. */
    @PythonApi("time.resolution")
    public static final PyTimeDelta RESOLUTION = TimeDeltaMethods.RESOLUTION;

    private TimeMethods() {}

    @PythonApi(
            "time.__new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0)")
    public static PyTime make(
            PyType cls,
            Object hour,
            Object minute,
            Object second,
            Object microsecond,
            Object tzinfo,
            Object fold) {
        if (hour instanceof PyBytes state && state.size() == 6) {
            byte[] bytes = state.toByteArray();
            PyTzInfo zone = minute instanceof PyTzInfo given ? given : null;
            return new PyTime(cls, Pickles.clock(bytes, 0), zone, Pickles.fold(bytes[0]));
        }
        int givenFold = Given.number(fold);
        Clock clock = DateTimeMaking.clock(hour, minute, second, microsecond, givenFold);
        return new PyTime(cls, clock, Zones.require(tzinfo), givenFold);
    }

    @PythonApi(value = "time.hour", kind = Kind.GETTER)
    public static long hour(PyTime self) {
        return self.clock.hour();
    }

    @PythonApi(value = "time.minute", kind = Kind.GETTER)
    public static long minute(PyTime self) {
        return self.clock.minute();
    }

    @PythonApi(value = "time.second", kind = Kind.GETTER)
    public static long second(PyTime self) {
        return self.clock.second();
    }

    @PythonApi(value = "time.microsecond", kind = Kind.GETTER)
    public static long microsecond(PyTime self) {
        return self.clock.microsecond();
    }

    @PythonApi(value = "time.tzinfo", kind = Kind.GETTER)
    public static Object zone(PyTime self) {
        return self.zone;
    }

    @PythonApi(value = "time.fold", kind = Kind.GETTER)
    public static long fold(PyTime self) {
        return self.fold;
    }

    @PythonApi(value = "time.fromisoformat(cls, string, /)", kind = Kind.CLASS)
    public static Object fromIsoFormat(PyType cls, Object string) {
        IsoParser.Time time = new IsoParser(IsoParser.requireText(string)).onlyTime();
        return of(cls, time.clock(), time.zone(), 0);
    }

    private static Object of(PyType cls, Clock clock, PyTzInfo zone, int fold) {
        if (cls == PyTime.TYPE) {
            return new PyTime(cls, clock, zone, fold);
        }
        Object[] arguments = {
            (long) clock.hour(),
            (long) clock.minute(),
            (long) clock.second(),
            (long) clock.microsecond(),
            zone,
            (long) fold
        };
        return Calls.callArray(cls, arguments, new String[] {"fold"});
    }

    @PythonApi("time.isoformat(self, timespec='auto')")
    public static String isoFormat(PyTime self, String precision) {
        StringBuilder text = new StringBuilder();
        IsoText.time(text, self.clock, precision);
        PyTimeDelta offset = self.offset();
        return offset == null ? text.toString() : IsoText.offset(text, offset, ":").toString();
    }

    @PythonApi("time.strftime(self, format)")
    public static String strftime(PyTime self, Object template) {
        String format = Given.text(template, "strftime");
        return Formats.format(format, PyDate.of(1900, 1, 1), self.clock, self.zone, null);
    }

    @PythonApi("time.__format__(self, format_spec, /)")
    public static Object format(PyTime self, Object specification) {
        String format = Given.text(specification, "__format__");
        return format.isEmpty() ? Texts.str(self) : Attributes.callMethod(self, "strftime", format);
    }

    @PythonApi("time.utcoffset(self, /)")
    public static Object offset(PyTime self) {
        return self.offset();
    }

    @PythonApi("time.dst(self, /)")
    public static Object summerOffset(PyTime self) {
        return Zones.summerOffset(self.zone, null);
    }

    @PythonApi("time.tzname(self, /)")
    public static Object zoneName(PyTime self) {
        return Zones.name(self.zone, null);
    }

    @PythonApi(
            "time.replace(self, hour=<unset>, minute=<unset>, second=<unset>,"
                    + " microsecond=<unset>, tzinfo=<unset>, *, fold=<unset>)")
    public static Object replace(
            PyTime self,
            Object hour,
            Object minute,
            Object second,
            Object microsecond,
            Object tzinfo,
            Object fold) {
        Clock clock =
                new Clock(
                        Given.number(hour, self.clock.hour()),
                        Given.number(minute, self.clock.minute()),
                        Given.number(second, self.clock.second()),
                        Given.number(microsecond, self.clock.microsecond()));
        int newFold = Given.number(fold, self.fold);
        Days.checkTime(clock.hour(), clock.minute(), clock.second(), clock.microsecond(), newFold);
        return of(self.pyType(), clock, Given.zone(tzinfo, self.zone), newFold);
    }

    @PythonApi(
            "time.__replace__(self, /, *, hour=<unset>, minute=<unset>, second=<unset>,"
                    + " microsecond=<unset>, tzinfo=<unset>, fold=<unset>)")
    public static Object replaceNamed(
            PyTime self,
            Object hour,
            Object minute,
            Object second,
            Object microsecond,
            Object tzinfo,
            Object fold) {
        return replace(self, hour, minute, second, microsecond, tzinfo, fold);
    }

    @PythonApi("time.__repr__(self, /)")
    public static String repr(PyTime self) {
        StringBuilder text = new StringBuilder(self.pyType().name()).append('(');
        ClockText.repr(text, self.clock);
        if (self.zone != null) {
            text.append(", tzinfo=").append(Texts.repr(self.zone));
        }
        if (self.fold != 0) {
            text.append(", fold=").append(self.fold);
        }
        return text.append(')').toString();
    }

    @PythonApi("time.__str__(self, /)")
    public static Object text(PyTime self) {
        return Attributes.callMethod(self, "isoformat");
    }

    @PythonApi("time.__reduce_ex__(self, protocol, /)")
    public static PyTuple reduce(PyTime self, long protocol) {
        Object bytes =
                PyBytes.owning(Pickles.clockBytes(self.clock, self.fold == 1 && protocol > 3));
        return PyTuple.of(
                (Object) self.pyType(),
                self.zone == null
                        ? PyTuple.of(new Object[] {bytes})
                        : PyTuple.of(bytes, self.zone));
    }

    @PythonApi("time.__reduce__(self, /)")
    public static PyTuple reduce(PyTime self) {
        return reduce(self, 2);
    }

    @PythonApi("time.__hash__(self, /)")
    public static long hash(PyTime self) {
        PyTimeDelta offset = self.offset();
        PyTimeDelta time = PyTimeDelta.of(0, self.clock.toSeconds(), self.clock.microsecond());
        return (offset == null ? time : time.minus(offset)).hash();
    }

    /** {@return the comparison as an int; null if one is naive and only equality is asked} */
    private static Integer compare(PyTime self, PyTime other, boolean isEquality) {
        PyTimeDelta left = self.zone == other.zone ? null : self.offset();
        PyTimeDelta right = self.zone == other.zone ? null : other.offset();
        if ((left == null) != (right == null)) {
            if (isEquality) {
                return null;
            }
            throw new TypeError("can't compare offset-naive and offset-aware times");
        }
        long shift = left == null ? 0 : left.toSeconds() - right.toSeconds();
        return Long.compare(
                self.clock.toMicroseconds() - shift * PyTimeDelta.MILLION,
                other.clock.toMicroseconds());
    }

    @PythonApi("time.__eq__(self, value, /)")
    public static Object eq(PyTime self, Object value) {
        if (!(value instanceof PyTime other)) {
            return NOT_IMPLEMENTED;
        }
        Integer order = compare(self, other, true);
        return order != null && order == 0;
    }

    @PythonApi("time.__ne__(self, value, /)")
    public static Object ne(PyTime self, Object value) {
        return eq(self, value) instanceof Boolean isEqual ? (Object) !isEqual : NOT_IMPLEMENTED;
    }

    @PythonApi("time.__lt__(self, value, /)")
    public static Object lt(PyTime self, Object value) {
        return value instanceof PyTime other
                ? (Object) (compare(self, other, false) < 0)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("time.__le__(self, value, /)")
    public static Object le(PyTime self, Object value) {
        return value instanceof PyTime other
                ? (Object) (compare(self, other, false) <= 0)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("time.__gt__(self, value, /)")
    public static Object gt(PyTime self, Object value) {
        return value instanceof PyTime other
                ? (Object) (compare(self, other, false) > 0)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("time.__ge__(self, value, /)")
    public static Object ge(PyTime self, Object value) {
        return value instanceof PyTime other
                ? (Object) (compare(self, other, false) >= 0)
                : NOT_IMPLEMENTED;
    }
}
