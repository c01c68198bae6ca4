package pyloom.stdlib.zoneinfo;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;

/**
 * The short names of zones. The JDK has names for all zones, the IANA database only those that
 * people use: others are numbers there.
 */
final class ZoneNames {

    private static final Set<String> IN_USE =
            Set.of(
                    "UTC", "GMT", "BST", "IST", "WET", "WEST", "CET", "CEST", "EET", "EEST", "MSK",
                    "EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT", "AKST", "AKDT", "HST",
                    "HDT", "AST", "ADT", "NST", "NDT", "JST", "KST", "HKT", "PKT", "WIB", "WITA",
                    "WIT", "AEST", "AEDT", "ACST", "ACDT", "AWST", "NZST", "NZDT", "SAST", "CAT",
                    "EAT", "WAT", "SST", "IDT");

    private ZoneNames() {}

    static String at(ZoneId zone, Instant instant) {
        boolean isSummer = zone.getRules().isDaylightSavings(instant);
        String name =
                TimeZone.getTimeZone(zone).getDisplayName(isSummer, TimeZone.SHORT, Locale.ENGLISH);
        return IN_USE.contains(name) ? name : number(zone.getRules().getOffset(instant));
    }

    private static String number(ZoneOffset offset) {
        int minutes = Math.abs(offset.getTotalSeconds()) / 60;
        String sign = offset.getTotalSeconds() < 0 ? "-" : "+";
        String hours = "%s%02d".formatted(sign, minutes / 60);
        return minutes % 60 == 0 ? hours : "%s%02d".formatted(hours, minutes % 60);
    }
}
