package pyloom.stdlib.datetime;

import pyloom.object.ValueError;

/** Dates and times in the formats of ISO 8601. */
final class IsoText {

    private IsoText() {}

    static StringBuilder twoDigits(StringBuilder text, int number) {
        return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    static StringBuilder digits(StringBuilder text, int number, int count) {
        int place = 1;
        for (int i = 1; i < count; i++) {
            place *= 10;
        }
        for (; place > 0; place /= 10) {
            text.append((char) ('0' + number / place % 10));
        }
        return text;
    }

    static StringBuilder date(StringBuilder text, PyDate date) {
        digits(text, date.year, 4).append('-');
        twoDigits(text, date.month).append('-');
        return twoDigits(text, date.day);
    }

    /** How much of the time is shown. */
    static void time(StringBuilder text, Clock clock, String precision) {
        String shown =
                precision.equals("auto")
                        ? clock.microsecond() == 0 ? "seconds" : "microseconds"
                        : precision;
        twoDigits(text, clock.hour());
        if (shown.equals("hours")) {
            return;
        }
        twoDigits(text.append(':'), clock.minute());
        if (shown.equals("minutes")) {
            return;
        }
        twoDigits(text.append(':'), clock.second());
        switch (shown) {
            case "seconds" -> {}
            case "milliseconds" -> digits(text.append('.'), clock.microsecond() / 1000, 3);
            case "microseconds" -> digits(text.append('.'), clock.microsecond(), 6);
            default -> throw new ValueError("Unknown timespec value");
        }
    }

    /** Adds an offset from UTC as {@code +01:00}, with seconds only if there are some. */
    static StringBuilder offset(StringBuilder text, PyTimeDelta offset, String separator) {
        PyTimeDelta size = offset;
        if (offset.days < 0) {
            text.append('-');
            size = offset.negated();
        } else {
            text.append('+');
        }
        twoDigits(text, size.seconds / 3600).append(separator);
        twoDigits(text, size.seconds / 60 % 60);
        if (size.seconds % 60 != 0 || size.microseconds != 0) {
            twoDigits(text.append(separator), size.seconds % 60);
        }
        return size.microseconds == 0 ? text : digits(text.append('.'), size.microseconds, 6);
    }
}
