package pyloom.stdlib.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;

/** The seconds since 1970 of a local time, whose numbers may be out of range as for C. */
final class LocalSeconds {

    private static final int DST = 3600;

    private LocalSeconds() {}

    static long of(TimeFields time) {
        long months = time.year() * 12L + time.month() - 1;
        long year = Math.floorDiv(months, 12L);
        int month = (int) Math.floorMod(months, 12L) + 1;
        LocalDateTime local =
                LocalDate.of((int) year, month, 1)
                        .atStartOfDay()
                        .plusDays(time.day() - 1L)
                        .plusHours(time.hour())
                        .plusMinutes(time.minute())
                        .plusSeconds(time.second());
        ZoneRules rules = TimeZones.local().getRules();
        ZoneOffset offset = rules.getOffset(local);
        long seconds = local.toEpochSecond(offset);
        boolean isDst = rules.isDaylightSavings(Instant.ofEpochSecond(seconds));
        if (time.isDst() > 0 && !isDst && TimeZones.hasDst()) {
            return seconds - DST;
        }
        return time.isDst() == 0 && isDst ? seconds + DST : seconds;
    }
}
