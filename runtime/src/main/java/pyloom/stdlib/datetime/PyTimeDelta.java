package pyloom.stdlib.datetime;

import pyloom.object.OverflowError;
import pyloom.object.PyInstance;
import pyloom.object.PyObject;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.values.number.IntDivision;
import pyloom.values.number.Ints;

/** Python's {@code datetime.timedelta}: a duration in days, seconds and microseconds. */
public final class PyTimeDelta extends PyObject implements Comparable<PyTimeDelta> {

    /** The type {@code datetime.timedelta}. */
    public static final PyType TYPE =
            PyType.nativeType("datetime", "timedelta", PyType.OBJECT).dotted().solid();

    /** No time. */
    public static final PyTimeDelta ZERO = new PyTimeDelta(TYPE, 0, 0, 0);

    static final int SECONDS_PER_DAY = 86_400;
    static final int MILLION = 1_000_000;
    static final int MOST_DAYS = 999_999_999;

    private static final long PER_DAY = 86_400_000_000L;

    final int days;
    final int seconds;
    final int microseconds;
    private final PyInstance attributes; // null unless of a subclass

    PyTimeDelta(PyType type, int days, int seconds, int microseconds) {
        this.days = days;
        this.seconds = seconds;
        this.microseconds = microseconds;
        this.attributes = type == TYPE ? null : new PyInstance(type);
    }

    /** {@return the duration of numbers that need not be in their ranges} */
    static PyTimeDelta of(long days, long seconds, long microseconds) {
        long allSeconds = seconds + Math.floorDiv(microseconds, MILLION);
        long allDays = days + Math.floorDiv(allSeconds, SECONDS_PER_DAY);
        return new PyTimeDelta(
                TYPE,
                requireDays(allDays),
                Math.floorMod(allSeconds, SECONDS_PER_DAY),
                Math.floorMod(microseconds, MILLION));
    }

    private static int requireDays(long days) {
        if (days < -MOST_DAYS || days > MOST_DAYS) {
            throw new OverflowError(
                    days != (int) days
                            ? "Python int too large to convert to C int"
                            : "days=" + days + "; must have magnitude <= " + MOST_DAYS);
        }
        return (int) days;
    }

    /** {@return the duration of so many seconds} */
    public static PyTimeDelta ofSeconds(long seconds) {
        return of(0, seconds, 0);
    }

    /**
     * {@return the duration of so many microseconds}
     *
     * @param type its type
     * @param microseconds an int
     */
    static PyTimeDelta ofMicroseconds(PyType type, Object microseconds) {
        Object[] parts =
                microseconds instanceof Long number
                        ? new Object[] {
                            Math.floorDiv(number, PER_DAY), Math.floorMod(number, PER_DAY)
                        }
                        : IntDivision.divideAndRemainder(microseconds, PER_DAY);
        int days = requireDays(parts[0] instanceof Long number ? number : Long.MAX_VALUE);
        long rest = (Long) parts[1];
        return new PyTimeDelta(type, days, (int) (rest / MILLION), (int) (rest % MILLION));
    }

    static PyTimeDelta ofMicroseconds(Object microseconds) {
        return ofMicroseconds(TYPE, microseconds);
    }

    /** {@return all of it in microseconds, an int} */
    Object toMicroseconds() {
        long wholeSeconds = (long) days * SECONDS_PER_DAY + seconds;
        return Ints.add(Ints.multiply(wholeSeconds, (long) MILLION), (Object) (long) microseconds);
    }

    /** {@return all of it in seconds, rounded down} */
    public long toSeconds() {
        return (long) days * SECONDS_PER_DAY + seconds;
    }

    PyTimeDelta plus(PyTimeDelta other) {
        return of(
                (long) days + other.days,
                (long) seconds + other.seconds,
                (long) microseconds + other.microseconds);
    }

    PyTimeDelta minus(PyTimeDelta other) {
        return of(
                (long) days - other.days,
                (long) seconds - other.seconds,
                (long) microseconds - other.microseconds);
    }

    PyTimeDelta negated() {
        return of(-(long) days, -(long) seconds, -(long) microseconds);
    }

    boolean isZero() {
        return days == 0 && seconds == 0 && microseconds == 0;
    }

    /** {@return whether it is shorter than a day in either direction, as offsets from UTC are} */
    boolean isWithinDay() {
        return days == 0 || days == -1 && (seconds != 0 || microseconds != 0);
    }

    long hash() {
        return PyTuple.of(new Object[] {(long) days, (long) seconds, (long) microseconds}).hash();
    }

    @Override
    public int compareTo(PyTimeDelta other) {
        if (days != other.days) {
            return Integer.compare(days, other.days);
        }
        return seconds != other.seconds
                ? Integer.compare(seconds, other.seconds)
                : Integer.compare(microseconds, other.microseconds);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PyTimeDelta delta && compareTo(delta) == 0;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(hash());
    }

    @Override
    public PyType pyType() {
        return attributes == null ? TYPE : attributes.pyType();
    }

    @Override
    public PyInstance attributes() {
        return attributes;
    }
}
