package pyloom.stdlib.datetime;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.Locale;
import java.util.TimeZone;

/** The time zone of the process. */
final class LocalZone {

    /** The ordinal of 1 January 1970. */
    static final int EPOCH = 719163;

    private LocalZone() {}

    private static ZoneId zone() {
        return ZoneId.systemDefault();
    }

    /** {@return the local time of an instant} */
    static PyDateTime at(long seconds, int microsecond) {
        ZoneOffset offset = zone().getRules().getOffset(Instant.ofEpochSecond(seconds));
        long local = seconds + offset.getTotalSeconds();
        PyDateTime moment = PyDateTime.ofEpoch(local, microsecond);
        ZoneOffsetTransition change = transition(moment);
        boolean isSecond =
                change != null && change.isOverlap() && offset.equals(change.getOffsetAfter());
        return moment.withFold(isSecond ? 1 : 0);
    }

    private static ZoneOffsetTransition transition(PyDateTime moment) {
        return zone().getRules().getTransition(local(moment));
    }

    private static LocalDateTime local(PyDateTime moment) {
        return LocalDateTime.ofEpochSecond(moment.toEpoch(), 0, ZoneOffset.UTC);
    }

    /** {@return seconds since 1970 of a local time; the fold tells which of two} */
    static long toEpoch(PyDateTime moment) {
        ZoneOffsetTransition change = transition(moment);
        ZoneOffset offset;
        if (change == null) {
            offset = zone().getRules().getOffset(local(moment));
        } else {
            offset = moment.fold == 0 ? change.getOffsetBefore() : change.getOffsetAfter();
        }
        return moment.toEpoch() - offset.getTotalSeconds();
    }

    /** {@return the offset and name in force at an instant, as a zone} */
    static PyTimezone zoneAt(long seconds) {
        Instant instant = Instant.ofEpochSecond(seconds);
        ZoneOffset offset = zone().getRules().getOffset(instant);
        boolean isSummer = zone().getRules().isDaylightSavings(instant);
        String name =
                TimeZone.getTimeZone(zone())
                        .getDisplayName(isSummer, TimeZone.SHORT, Locale.ENGLISH);
        return PyTimezone.of(PyTimeDelta.ofSeconds(offset.getTotalSeconds()), name);
    }
}
