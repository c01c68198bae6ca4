package pyloom.stdlib.datetime;

import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** What time zones of other packages need of datetimes. */
public final class Moments {

    private Moments() {}

    /** {@return the day and time of day} */
    public static LocalDateTime local(PyDateTime moment) {
        return LocalDateTime.ofEpochSecond(
                moment.toEpoch(), moment.clock.microsecond() * 1000, ZoneOffset.UTC);
    }

    /** {@return which of two equal times it is, 0 or 1} */
    public static int fold(PyDateTime moment) {
        return moment.fold;
    }

    /** {@return the time zone, or null} */
    public static PyTzInfo zone(PyDateTime moment) {
        return moment.zone;
    }

    /** {@return the moment so many seconds later, with a fold} */
    public static Object shifted(PyDateTime moment, long seconds, int fold) {
        Object shifted = moment.plus(PyTimeDelta.ofSeconds(seconds), 1);
        return shifted instanceof PyDateTime plain ? plain.withFold(fold) : shifted;
    }
}
