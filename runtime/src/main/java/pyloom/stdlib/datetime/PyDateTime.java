package pyloom.stdlib.datetime;

import pyloom.object.Calls;
import pyloom.object.PyType;

import java.util.Arrays;

/** Python's {@code datetime.datetime}: a day and a time of day, maybe in a time zone. */
public final class PyDateTime extends PyDate {

    /** The type {@code datetime.datetime}. */
    public static final PyType TYPE =
            PyType.nativeType("datetime", "datetime", PyDate.TYPE).dotted().solid();

    final Clock clock;
    final PyTzInfo zone; // null: naive
    final int fold;

    /** Makes a moment; the caller has checked it. */
    PyDateTime(PyType type, PyDate date, Clock clock, PyTzInfo zone, int fold) {
        super(type, date.year, date.month, date.day);
        this.clock = clock;
        this.zone = zone;
        this.fold = fold;
    }

    /** {@return a moment as an instance of a class, by its constructor if it is a program's} */
    static Object of(PyType type, PyDate date, Clock clock, PyTzInfo zone, int fold) {
        if (type == TYPE) {
            return new PyDateTime(type, date, clock, zone, fold);
        }
        Object[] arguments = {
            (long) date.year,
            (long) date.month,
            (long) date.day,
            (long) clock.hour(),
            (long) clock.minute(),
            (long) clock.second(),
            (long) clock.microsecond(),
            zone,
            (long) fold
        };
        return fold == 0
                ? Calls.callArray(type, Arrays.copyOf(arguments, 8), new String[0])
                : Calls.callArray(type, arguments, new String[] {"fold"});
    }

    /**
     * {@return the moment of an instant in UTC, without a zone}
     *
     * @param seconds since 1970
     * @param microsecond 0 to 999999
     */
    static PyDateTime ofEpoch(long seconds, int microsecond) {
        long days = Math.floorDiv(seconds, (long) PyTimeDelta.SECONDS_PER_DAY);
        int rest = Math.floorMod(seconds, PyTimeDelta.SECONDS_PER_DAY);
        PyDate date = PyDate.ofOrdinal((int) (days + LocalZone.EPOCH));
        return new PyDateTime(TYPE, date, Clock.of(rest, microsecond), null, 0);
    }

    /** {@return the offset from UTC, or null} */
    PyTimeDelta offset() {
        return Zones.offset(zone, this);
    }

    /** {@return seconds since 1970 if this were UTC} */
    long toEpoch() {
        return (ordinal() - LocalZone.EPOCH) * (long) PyTimeDelta.SECONDS_PER_DAY
                + clock.toSeconds();
    }

    /** {@return this moment so much later, or earlier for a sign of -1} */
    Object plus(PyTimeDelta delta, int sign) {
        long microseconds = clock.microsecond() + (long) sign * delta.microseconds;
        long seconds =
                clock.toSeconds()
                        + (long) sign * delta.seconds
                        + Math.floorDiv(microseconds, PyTimeDelta.MILLION);
        long days = (long) sign * delta.days + Math.floorDiv(seconds, PyTimeDelta.SECONDS_PER_DAY);
        PyDate date = days == 0 ? this : PyDate.ofOrdinal(Days.require(ordinal() + days));
        Clock time =
                Clock.of(
                        Math.floorMod(seconds, PyTimeDelta.SECONDS_PER_DAY),
                        Math.floorMod(microseconds, PyTimeDelta.MILLION));
        return of(pyType(), date, time, zone, 0);
    }

    /** {@return the difference, as if both were in the same zone} */
    PyTimeDelta since(PyDateTime other) {
        return PyTimeDelta.of(
                (long) ordinal() - other.ordinal(),
                (long) clock.toSeconds() - other.clock.toSeconds(),
                (long) clock.microsecond() - other.clock.microsecond());
    }

    /** {@return the comparison, as if both were in the same zone} */
    int compareFields(PyDateTime other) {
        int order = compareDate(other);
        return order != 0
                ? order
                : Long.compare(clock.toMicroseconds(), other.clock.toMicroseconds());
    }

    PyDateTime withFold(int newFold) {
        return fold == newFold ? this : new PyDateTime(pyType(), this, clock, zone, newFold);
    }

    PyDateTime withZone(PyTzInfo newZone) {
        return new PyDateTime(TYPE, this, clock, newZone, fold);
    }

    @Override
    PyType nativeType() {
        return TYPE;
    }
}
