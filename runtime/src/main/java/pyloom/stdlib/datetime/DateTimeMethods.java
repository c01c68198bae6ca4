package pyloom.stdlib.datetime;

import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.PyTuple;
import pyloom.object.PyValueInstance;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.stdlib.time.StructTime;

/** The attributes of {@code datetime.datetime}, and what it says of itself. */
@PythonModule(value = "datetime", doc = "library/datetime.html#datetime-objects")
@PythonType(name = "datetime", holder = PyDateTime.class)
public final class DateTimeMethods {

    private DateTimeMethods() {}

    @PythonApi(value = "datetime.hour", kind = Kind.GETTER)
    public static long hour(PyDateTime self) {
        return self.clock.hour();
    }

    @PythonApi(value = "datetime.minute", kind = Kind.GETTER)
    public static long minute(PyDateTime self) {
        return self.clock.minute();
    }

    @PythonApi(value = "datetime.second", kind = Kind.GETTER)
    public static long second(PyDateTime self) {
        return self.clock.second();
    }

    @PythonApi(value = "datetime.microsecond", kind = Kind.GETTER)
    public static long microsecond(PyDateTime self) {
        return self.clock.microsecond();
    }

    @PythonApi(value = "datetime.tzinfo", kind = Kind.GETTER)
    public static Object zone(PyDateTime self) {
        return self.zone;
    }

    @PythonApi(value = "datetime.fold", kind = Kind.GETTER)
    public static long fold(PyDateTime self) {
        return self.fold;
    }

    @PythonApi("datetime.date(self, /)")
    public static PyDate date(PyDateTime self) {
        return PyDate.of(self.year, self.month, self.day);
    }

    @PythonApi("datetime.time(self, /)")
    public static PyTime time(PyDateTime self) {
        return new PyTime(PyTime.TYPE, self.clock, null, self.fold);
    }

    @PythonApi("datetime.timetz(self, /)")
    public static PyTime timeWithZone(PyDateTime self) {
        return new PyTime(PyTime.TYPE, self.clock, self.zone, self.fold);
    }

    @PythonApi("datetime.utcoffset(self, /)")
    public static Object offset(PyDateTime self) {
        return self.offset();
    }

    @PythonApi("datetime.dst(self, /)")
    public static Object summerOffset(PyDateTime self) {
        return Zones.summerOffset(self.zone, self);
    }

    @PythonApi("datetime.tzname(self, /)")
    public static Object zoneName(PyDateTime self) {
        return Zones.name(self.zone, self);
    }

    @PythonApi("datetime.timetuple(self, /)")
    public static StructTime timeTuple(PyDateTime self) {
        PyTimeDelta summer = Zones.summerOffset(self.zone, self);
        int flag = summer == null ? -1 : summer.isZero() ? 0 : 1;
        return StructTime.of(Formats.fields(self, self.clock, flag));
    }

    @PythonApi("datetime.utctimetuple(self, /)")
    public static StructTime utcTimeTuple(PyDateTime self) {
        PyTimeDelta offset = self.offset();
        PyDateTime utc =
                offset == null
                        ? self
                        : (PyDateTime)
                                new PyDateTime(PyDateTime.TYPE, self, self.clock, null, 0)
                                        .plus(offset, -1);
        return StructTime.of(Formats.fields(utc, utc.clock, 0));
    }

    @PythonApi("datetime.timestamp(self, /)")
    public static double timestamp(PyDateTime self) {
        if (self.zone != null) {
            PyTimeDelta offset = self.offset();
            if (offset != null) {
                PyTimeDelta sinceEpoch =
                        PyTimeDelta.of(0, self.toEpoch(), self.clock.microsecond()).minus(offset);
                return TimeDeltaMethods.totalSeconds(sinceEpoch);
            }
        }
        if (self.ordinal() == 1) {
            throw new ValueError("year 0 is out of range");
        }
        return LocalZone.toEpoch(self) + self.clock.microsecond() / 1e6;
    }

    @PythonApi("datetime.isoformat(self, sep='T', timespec='auto')")
    public static String isoFormat(PyDateTime self, Object separator, String precision) {
        String text = PyValueInstance.unwrap(separator) instanceof String given ? given : null;
        if (text == null || text.codePointCount(0, text.length()) != 1) {
            throw new TypeError(
                    "isoformat() argument 1 must be a unicode character, not "
                            + DateMethods.typeName(separator));
        }
        StringBuilder out = IsoText.date(new StringBuilder(32), self).append(text);
        IsoText.time(out, self.clock, precision);
        PyTimeDelta offset = self.offset();
        return offset == null ? out.toString() : IsoText.offset(out, offset, ":").toString();
    }

    @PythonApi("datetime.ctime(self, /)")
    public static String classicText(PyDateTime self) {
        return Formats.classic(self, self.clock);
    }

    @PythonApi("datetime.__str__(self, /)")
    public static Object text(PyDateTime self) {
        return self.pyType() == PyDateTime.TYPE
                ? isoFormat(self, " ", "auto")
                : Attributes.callMethod(self, "isoformat", " ");
    }

    @PythonApi("datetime.__repr__(self, /)")
    public static String repr(PyDateTime self) {
        StringBuilder text = new StringBuilder(self.pyType().name()).append('(');
        text.append(self.year).append(", ").append(self.month).append(", ").append(self.day);
        text.append(", ");
        ClockText.repr(text, self.clock);
        ClockText.suffix(text, self.zone, self.fold);
        return text.append(')').toString();
    }

    @PythonApi("datetime.__hash__(self, /)")
    public static long hash(PyDateTime self) {
        PyTimeDelta offset = self.withFold(0).offset();
        PyTimeDelta sinceStart =
                PyTimeDelta.of(self.ordinal(), self.clock.toSeconds(), self.clock.microsecond());
        return (offset == null ? sinceStart : sinceStart.minus(offset)).hash();
    }

    @PythonApi("datetime.__reduce_ex__(self, protocol, /)")
    public static PyTuple reduce(PyDateTime self, long protocol) {
        Object bytes = Pickles.bytes(self, self.fold == 1 && protocol > 3);
        return PyTuple.of(
                (Object) self.pyType(),
                self.zone == null
                        ? PyTuple.of(new Object[] {bytes})
                        : PyTuple.of(bytes, self.zone));
    }

    @PythonApi("datetime.__reduce__(self, /)")
    public static PyTuple reduce(PyDateTime self) {
        return reduce(self, 2);
    }

    @PythonApi("datetime.__add__(self, value, /)")
    public static Object add(PyDateTime self, Object value) {
        return value instanceof PyTimeDelta delta ? self.plus(delta, 1) : NOT_IMPLEMENTED;
    }

    @PythonApi("datetime.__radd__(self, value, /)")
    public static Object reflectedAdd(PyDateTime self, Object value) {
        return add(self, value);
    }

    @PythonApi("datetime.__sub__(self, value, /)")
    public static Object subtract(PyDateTime self, Object value) {
        if (value instanceof PyTimeDelta delta) {
            return self.plus(delta, -1);
        }
        return value instanceof PyDateTime other ? difference(self, other) : NOT_IMPLEMENTED;
    }

    private static PyTimeDelta difference(PyDateTime self, PyDateTime other) {
        PyTimeDelta fields = self.since(other);
        if (self.zone == other.zone) {
            return fields;
        }
        PyTimeDelta left = self.offset();
        PyTimeDelta right = other.offset();
        if ((left == null) != (right == null)) {
            throw new TypeError("can't subtract offset-naive and offset-aware datetimes");
        }
        return left == null || left.equals(right) ? fields : fields.plus(right).minus(left);
    }

    @PythonApi("datetime.__rsub__(self, value, /)")
    public static Object reflectedSubtract(PyDateTime self, Object value) {
        return value instanceof PyDateTime other ? subtract(other, self) : NOT_IMPLEMENTED;
    }

    /** {@return the comparison as an int; null if one is naive and only equality is asked} */
    private static Integer compare(PyDateTime self, PyDateTime other, boolean isEquality) {
        if (self.zone == other.zone) {
            return self.compareFields(other);
        }
        PyTimeDelta left = self.offset();
        PyTimeDelta right = other.offset();
        if (isEquality && (dependsOnFold(self, left) || dependsOnFold(other, right))) {
            return null;
        }
        if (left == null ? right == null : left.equals(right)) {
            return self.compareFields(other);
        }
        if (left != null && right != null) {
            return difference(self, other).compareTo(PyTimeDelta.ZERO);
        }
        if (isEquality) {
            return null;
        }
        throw new TypeError("can't compare offset-naive and offset-aware datetimes");
    }

    private static boolean dependsOnFold(PyDateTime moment, PyTimeDelta offset) {
        return offset != null
                && !(moment.zone instanceof PyTimezone)
                && !offset.equals(moment.withFold(1 - moment.fold).offset());
    }

    @PythonApi("datetime.__eq__(self, value, /)")
    public static Object eq(PyDateTime self, Object value) {
        if (!(value instanceof PyDateTime other)) {
            return NOT_IMPLEMENTED;
        }
        Integer order = compare(self, other, true);
        return order != null && order == 0;
    }

    @PythonApi("datetime.__ne__(self, value, /)")
    public static Object ne(PyDateTime self, Object value) {
        return eq(self, value) instanceof Boolean isEqual ? (Object) !isEqual : NOT_IMPLEMENTED;
    }

    @PythonApi("datetime.__lt__(self, value, /)")
    public static Object lt(PyDateTime self, Object value) {
        return value instanceof PyDateTime other
                ? (Object) (compare(self, other, false) < 0)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("datetime.__le__(self, value, /)")
    public static Object le(PyDateTime self, Object value) {
        return value instanceof PyDateTime other
                ? (Object) (compare(self, other, false) <= 0)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("datetime.__gt__(self, value, /)")
    public static Object gt(PyDateTime self, Object value) {
        return value instanceof PyDateTime other
                ? (Object) (compare(self, other, false) > 0)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("datetime.__ge__(self, value, /)")
    public static Object ge(PyDateTime self, Object value) {
        return value instanceof PyDateTime other
                ? (Object) (compare(self, other, false) >= 0)
                : NOT_IMPLEMENTED;
    }
}
