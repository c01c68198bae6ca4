package pyloom.stdlib.time;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.Locale;
import java.util.TimeZone;

/** The local time zone, as the process found it. */
final class TimeZones {

    private static final int JULY = 182;
    private static final long DAY = 86_400;

    private TimeZones() {}

    static ZoneId local() {
        return ZoneId.systemDefault();
    }

    /** {@return the short name of the zone in standard or in daylight saving time} */
    static String name(boolean isDst) {
        return TimeZone.getDefault()
                .getDisplayName(isDst && hasDst(), TimeZone.SHORT, Locale.ENGLISH);
    }

    /** {@return whether the zone has daylight saving time this year} */
    static boolean hasDst() {
        return standardOffset() != summerOffset();
    }

    /** {@return seconds west of UTC in standard time} */
    static long standardOffset() {
        ZoneRules rules = local().getRules();
        return -rules.getStandardOffset(Instant.now()).getTotalSeconds();
    }

    /** {@return seconds west of UTC in daylight saving time, or else in standard time} */
    static long summerOffset() {
        ZoneRules rules = local().getRules();
        Instant now = Instant.now();
        Instant halfAYearOn = now.plusSeconds(JULY * DAY);
        int most =
                Math.max(
                        rules.getOffset(now).getTotalSeconds(),
                        rules.getOffset(halfAYearOn).getTotalSeconds());
        return -most;
    }
}
