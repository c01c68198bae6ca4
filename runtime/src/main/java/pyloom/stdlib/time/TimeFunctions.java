package pyloom.stdlib.time;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.PyTuple;

/** The functions of Python's {@code time} that deal with the calendar. */
@PythonModule(value = "time", doc = "library/time.html")
public final class TimeFunctions {

    /** Seconds west of UTC. */
    @PythonApi("timezone")
    public static final long TIMEZONE = TimeZones.standardOffset();

    /** Seconds west of UTC in daylight saving time. */
    @PythonApi("altzone")
    public static final long ALTZONE = TimeZones.summerOffset();

    /** Whether there is daylight saving time. */
    @PythonApi("daylight")
    public static final long DAYLIGHT = TimeZones.hasDst() ? 1 : 0;

    /** The names of the time zone. */
    @PythonApi("tzname")
    public static final PyTuple TZNAME = PyTuple.of(TimeZones.name(false), TimeZones.name(true));

    private TimeFunctions() {}

    /**
     * {@return the UTC}
     *
     * @param seconds since 1970, or None for now
     */
    @PythonApi("gmtime(seconds=None, /)")
    public static StructTime gmtime(Object seconds) {
        return StructTime.of(TimeFields.utc(TimeArguments.seconds(seconds)));
    }

    /**
     * {@return the local time}
     *
     * @param seconds since 1970, or None for now
     */
    @PythonApi("localtime(seconds=None, /)")
    public static StructTime localtime(Object seconds) {
        return StructTime.of(TimeFields.local(TimeArguments.seconds(seconds)));
    }

    /**
     * {@return the seconds since 1970 of a local time}
     *
     * @param tuple the time
     */
    @PythonApi("mktime(tuple, /)")
    public static double mktime(Object tuple) {
        return LocalSeconds.of(TimeArguments.fields(tuple, "mktime"));
    }

    private static TimeFields orNow(Object tuple, String function) {
        return tuple == ABSENT
                ? TimeFields.local(TimeArguments.seconds(null))
                : TimeArguments.checked(TimeArguments.fields(tuple, function));
    }

    /**
     * {@return a time as text}
     *
     * @param tuple the time, now if it is absent
     */
    @PythonApi("asctime(tuple=<unset>, /)")
    public static String asctime(Object tuple) {
        return text(orNow(tuple, "asctime"));
    }

    private static String text(TimeFields time) {
        return TimeFormat.format("%a %b%_3d %H:%M:%S ", time) + time.year();
    }

    /**
     * {@return a local time as text}
     *
     * @param seconds since 1970, or None for now
     */
    @PythonApi("ctime(seconds=None, /)")
    public static String ctime(Object seconds) {
        return text(TimeFields.local(TimeArguments.seconds(seconds)));
    }

    /**
     * {@return a time as text}
     *
     * @param format the format, as C's {@code strftime} takes it
     * @param tuple the time, now if it is absent
     */
    @PythonApi("strftime(format, tuple=<unset>, /)")
    public static String strftime(String format, Object tuple) {
        return TimeFormat.format(format, orNow(tuple, "strftime"));
    }

    /**
     * {@return the time that a text says}
     *
     * @param text the text
     * @param format its format
     */
    @PythonApi("strptime(string, format='%a %b %d %H:%M:%S %Y', /)")
    public static StructTime strptime(Object text, Object format) {
        return StructTime.of(TimeParser.parse(text, format).fields());
    }

    /** Reads the time zone of the process again, which never changes. */
    @PythonApi("tzset()")
    public static void tzset() {}
}
