package pyloom.stdlib.datetime;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.PyType;
import pyloom.object.TypeError;
import pyloom.stdlib.builtins.PyBytes;
import pyloom.stdlib.time.TimeFields;
import pyloom.stdlib.time.TimeParser;

import java.time.Instant;

/** How datetimes are made: the constructor, the class methods, copies with changes. */
@PythonModule(value = "datetime", doc = "library/datetime.html#datetime-objects")
@PythonType(
        name = "datetime",
        holder = PyDateTime.class,
        doc =
                """
                datetime(year, month, day[, hour[, minute[, second[, microsecond[,tzinfo]]]]])

                The year, month and day arguments are required. tzinfo may be None, or an
                instance of a tzinfo subclass. The remaining arguments may be ints.
                """)
public final class DateTimeMaking {

    /** The first moment. */
    @PythonApi("datetime.min")
    public static final PyDateTime MIN =
            new PyDateTime(PyDateTime.TYPE, DateMethods.MIN, Clock.MIDNIGHT, null, 0);

    /** The last moment. */
    @PythonApi("datetime.max")
    public static final PyDateTime MAX =
            new PyDateTime(
                    PyDateTime.TYPE, DateMethods.MAX, new Clock(23, 59, 59, 999999), null, 0);

    /** The step of moments. */
    @PythonApi("datetime.resolution")
    public static final PyTimeDelta RESOLUTION = TimeDeltaMethods.RESOLUTION;

    private DateTimeMaking() {}

    @PythonApi(
            "datetime.__new__(cls, year, month=<unset>, day=<unset>, hour=0, minute=0, second=0,"
                    + " microsecond=0, tzinfo=None, *, fold=0)")
    public static PyDateTime make(
            PyType cls,
            Object year,
            Object month,
            Object day,
            Object hour,
            Object minute,
            Object second,
            Object microsecond,
            Object zone,
            Object fold) {
        if (year instanceof PyBytes state && state.size() == 10 && day == ABSENT) {
            return restored(cls, state.toByteArray(), month == ABSENT ? null : month);
        }
        DateMethods.requireArguments(month, day);
        PyDate date = PyDate.of(Given.number(year), Given.number(month), Given.number(day));
        int givenFold = Given.number(fold);
        Clock clock = clock(hour, minute, second, microsecond, givenFold);
        return new PyDateTime(cls, date, clock, Zones.require(zone), givenFold);
    }

    static Clock clock(Object hour, Object minute, Object second, Object microsecond, int fold) {
        Clock clock =
                new Clock(
                        Given.number(hour),
                        Given.number(minute),
                        Given.number(second),
                        Given.number(microsecond));
        Days.checkTime(clock.hour(), clock.minute(), clock.second(), clock.microsecond(), fold);
        return clock;
    }

    private static PyDateTime restored(PyType cls, byte[] bytes, Object zone) {
        if (zone != null && !(zone instanceof PyTzInfo)) {
            throw new TypeError("bad tzinfo state arg");
        }
        PyDate date = PyDate.of(Pickles.year(bytes), Pickles.unflagged(bytes[2]), bytes[3]);
        return new PyDateTime(
                cls, date, Pickles.clock(bytes, 4), (PyTzInfo) zone, Pickles.fold(bytes[2]));
    }

    @PythonApi(value = "datetime.now(cls, /, tz=None)", kind = Kind.CLASS)
    public static Object now(PyType cls, Object tz) {
        Instant now = Instant.now();
        return at(cls, new Timestamp(now.getEpochSecond(), now.getNano() / 1000), tz);
    }

    @PythonApi(value = "datetime.today(cls, /)", kind = Kind.CLASS)
    public static Object today(PyType cls) {
        return now(cls, null);
    }

    @PythonApi(value = "datetime.utcnow(cls, /)", kind = Kind.CLASS)
    public static Object utcNow(PyType cls) {
        Instant now = Instant.now();
        PyDateTime utc = PyDateTime.ofEpoch(now.getEpochSecond(), now.getNano() / 1000);
        return PyDateTime.of(cls, utc, utc.clock, null, 0);
    }

    @PythonApi(value = "datetime.fromtimestamp(cls, timestamp, tz=None)", kind = Kind.CLASS)
    public static Object fromTimestamp(PyType cls, Object timestamp, Object tz) {
        PyTzInfo zone = Zones.require(tz);
        return at(cls, Timestamp.rounded(timestamp), zone);
    }

    @PythonApi(value = "datetime.utcfromtimestamp(cls, timestamp, /)", kind = Kind.CLASS)
    public static Object utcFromTimestamp(PyType cls, Object timestamp) {
        Timestamp instant = Timestamp.rounded(timestamp);
        PyDateTime utc = PyDateTime.ofEpoch(instant.seconds(), instant.microsecond());
        return PyDateTime.of(cls, utc, utc.clock, null, 0);
    }

    private static Object at(PyType cls, Timestamp instant, Object tz) {
        PyTzInfo zone = Zones.require(tz);
        if (zone == null) {
            PyDateTime local = LocalZone.at(instant.seconds(), instant.microsecond());
            return PyDateTime.of(cls, local, local.clock, null, local.fold);
        }
        PyDateTime utc = PyDateTime.ofEpoch(instant.seconds(), instant.microsecond());
        Object aware = PyDateTime.of(cls, utc, utc.clock, zone, 0);
        return zone == PyTimezone.UTC ? aware : Attributes.callMethod(zone, "fromutc", aware);
    }

    @PythonApi(value = "datetime.combine(cls, date, time, tzinfo=<unset>)", kind = Kind.CLASS)
    public static Object combine(PyType cls, Object date, Object time, Object tzinfo) {
        if (!(date instanceof PyDate day)) {
            throw wrongArgument("combine", 1, "datetime.date", date);
        }
        if (!(time instanceof PyTime clock)) {
            throw wrongArgument("combine", 2, "datetime.time", time);
        }
        return PyDateTime.of(cls, day, clock.clock, Given.zone(tzinfo, clock.zone), clock.fold);
    }

    private static TypeError wrongArgument(
            String function, int position, String expected, Object actual) {
        return new TypeError(
                function
                        + "() argument "
                        + position
                        + " must be "
                        + expected
                        + ", not "
                        + DateMethods.typeName(actual));
    }

    @PythonApi(value = "datetime.fromisoformat(cls, string, /)", kind = Kind.CLASS)
    public static Object fromIsoFormat(PyType cls, Object string) {
        return new IsoParser(IsoParser.requireText(string)).dateTime(cls);
    }

    @PythonApi(value = "datetime.strptime(cls, string, format, /)", kind = Kind.CLASS)
    public static Object strptime(PyType cls, String string, String format) {
        TimeParser.Parsed parsed = TimeParser.parse(string, format);
        TimeFields fields = parsed.fields();
        PyDate date = PyDate.of(fields.year(), fields.month(), fields.day());
        Clock clock =
                new Clock(fields.hour(), fields.minute(), fields.second(), parsed.microsecond());
        Days.checkTime(clock.hour(), clock.minute(), clock.second(), clock.microsecond(), 0);
        PyTzInfo zone = null;
        if (fields.offset() != null) {
            PyTimeDelta offset = PyTimeDelta.of(0, fields.offset(), parsed.offsetMicroseconds());
            zone = PyTimezone.of(offset, fields.zone());
        }
        return PyDateTime.of(cls, date, clock, zone, 0);
    }

    @PythonApi(
            "datetime.replace(self, year=<unset>, month=<unset>, day=<unset>, hour=<unset>,"
                    + " minute=<unset>, second=<unset>, microsecond=<unset>, tzinfo=<unset>, *,"
                    + " fold=<unset>)")
    public static Object replace(
            PyDateTime self,
            Object year,
            Object month,
            Object day,
            Object hour,
            Object minute,
            Object second,
            Object microsecond,
            Object tzinfo,
            Object fold) {
        PyDate date =
                PyDate.of(
                        Given.number(year, self.year),
                        Given.number(month, self.month),
                        Given.number(day, self.day));
        Clock clock =
                new Clock(
                        Given.number(hour, self.clock.hour()),
                        Given.number(minute, self.clock.minute()),
                        Given.number(second, self.clock.second()),
                        Given.number(microsecond, self.clock.microsecond()));
        int newFold = Given.number(fold, self.fold);
        Days.checkTime(clock.hour(), clock.minute(), clock.second(), clock.microsecond(), newFold);
        return PyDateTime.of(self.pyType(), date, clock, Given.zone(tzinfo, self.zone), newFold);
    }

    @PythonApi(
            "datetime.__replace__(self, /, *, year=<unset>, month=<unset>, day=<unset>,"
                    + " hour=<unset>, minute=<unset>, second=<unset>, microsecond=<unset>,"
                    + " tzinfo=<unset>, fold=<unset>)")
    public static Object replaceNamed(
            PyDateTime self,
            Object year,
            Object month,
            Object day,
            Object hour,
            Object minute,
            Object second,
            Object microsecond,
            Object tzinfo,
            Object fold) {
        return replace(self, year, month, day, hour, minute, second, microsecond, tzinfo, fold);
    }

    @PythonApi("datetime.astimezone(self, tz=None)")
    public static Object asTimezone(PyDateTime self, Object tz) {
        PyTzInfo target = Zones.require(tz);
        if (self.zone != null && self.zone == target) {
            return self;
        }
        PyTimeDelta offset = self.offset();
        long local = 0;
        if (offset == null) {
            long utc = LocalZone.toEpoch(self);
            offset = PyTimeDelta.ofSeconds(self.toEpoch() - utc);
            local = utc;
        } else {
            local = self.toEpoch() - offset.toSeconds();
        }
        PyTzInfo zone = target == null ? LocalZone.zoneAt(local) : target;
        PyDateTime utc =
                (PyDateTime)
                        new PyDateTime(PyDateTime.TYPE, self, self.clock, zone, 0).plus(offset, -1);
        if (self.pyType() == PyDateTime.TYPE) {
            return Attributes.callMethod(zone, "fromutc", utc);
        }
        Object own = PyDateTime.of(self.pyType(), utc, utc.clock, zone, 0);
        return Attributes.callMethod(zone, "fromutc", own);
    }
}
