package pyloom.stdlib.datetime;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.PyTuple;

/** The constants of Python's {@code datetime}. */
@PythonModule(value = "datetime", doc = "library/datetime.html")
public final class DatetimeModule {

    /** What {@code from ... import *} takes. */
    @PythonApi("__all__")
    public static final PyTuple ALL =
            PyTuple.of(
                    new Object[] {
                        "date",
                        "datetime",
                        "time",
                        "timedelta",
                        "timezone",
                        "tzinfo",
                        "MINYEAR",
                        "MAXYEAR",
                        "UTC"
                    });

    /** The first year. */
    @PythonApi("MINYEAR")
    public static final long MIN_YEAR = Days.MIN_YEAR;

    /** The last year. */
    @PythonApi("MAXYEAR")
    public static final long MAX_YEAR = Days.MAX_YEAR;

    /** UTC. */
    @PythonApi("UTC")
    public static final PyTimezone UTC = PyTimezone.UTC;

    private DatetimeModule() {}
}
