package pyloom.stdlib.datetime;

import pyloom.object.Texts;
import pyloom.stdlib.time.TimeFields;
import pyloom.stdlib.time.TimeFormat;

/** The formats of {@code strftime}: those of C, and {@code %f}, {@code %z}, {@code %:z}. */
final class Formats {

    private static final String[] DAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };

    private Formats() {}

    static TimeFields fields(PyDate date, Clock clock, int summer) {
        return new TimeFields(
                date.year,
                date.month,
                date.day,
                clock.hour(),
                clock.minute(),
                clock.second(),
                Days.weekday(date.ordinal()),
                Days.beforeMonth(date.year, date.month) + date.day,
                summer,
                null,
                null);
    }

    static String format(String format, PyDate date, Clock clock, PyTzInfo zone, Object moment) {
        return TimeFormat.format(expanded(format, clock, zone, moment), fields(date, clock, -1));
    }

    private static String expanded(String format, Clock clock, PyTzInfo zone, Object moment) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c != '%' || i + 1 == format.length()) {
                out.append(c);
                continue;
            }
            char directive = format.charAt(++i);
            if (directive == ':' && i + 1 < format.length() && format.charAt(i + 1) == 'z') {
                i++;
                appendOffset(out, zone, moment, ":");
            } else if (directive == 'z') {
                appendOffset(out, zone, moment, "");
            } else if (directive == 'Z') {
                Object name = Zones.name(zone, moment);
                out.append(name == null ? "" : Texts.str(name).replace("%", "%%"));
            } else if (directive == 'f') {
                IsoText.digits(out, clock.microsecond(), 6);
            } else {
                out.append('%').append(directive);
            }
        }
        return out.toString();
    }

    private static void appendOffset(
            StringBuilder out, PyTzInfo zone, Object moment, String separator) {
        PyTimeDelta offset = Zones.offset(zone, moment);
        if (offset != null) {
            IsoText.offset(out, offset, separator);
        }
    }

    /** {@return the text of {@code ctime}} */
    static String classic(PyDate date, Clock clock) {
        StringBuilder text = new StringBuilder();
        text.append(DAYS[Days.weekday(date.ordinal())]).append(' ');
        text.append(MONTHS[date.month - 1]).append(date.day < 10 ? "  " : " ");
        text.append(date.day).append(' ');
        IsoText.twoDigits(text, clock.hour()).append(':');
        IsoText.twoDigits(text, clock.minute()).append(':');
        IsoText.twoDigits(text, clock.second()).append(' ');
        return IsoText.digits(text, date.year, 4).toString();
    }
}
