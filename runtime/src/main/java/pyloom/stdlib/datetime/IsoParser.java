package pyloom.stdlib.datetime;

import pyloom.object.PyType;
import pyloom.object.PyValueInstance;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.values.text.StringRepr;

/** Reads dates and times in most formats of ISO 8601. */
final class IsoParser {

    private final String text;

    IsoParser(String text) {
        this.text = text;
    }

    static String requireText(Object value) {
        if (PyValueInstance.unwrap(value) instanceof String text) {
            return text;
        }
        throw new TypeError("fromisoformat: argument must be str");
    }

    private ValueError invalid() {
        return new ValueError("Invalid isoformat string: " + StringRepr.repr(text));
    }

    private int digits(String part, int from, int count) {
        if (from + count > part.length()) {
            throw invalid();
        }
        int number = 0;
        for (int i = from; i < from + count; i++) {
            char c = part.charAt(i);
            if (c < '0' || c > '9') {
                throw invalid();
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    PyDate onlyDate() {
        int length = text.length();
        if (length != 7 && length != 8 && length != 10) {
            throw invalid();
        }
        return date(text);
    }

    private PyDate date(String part) {
        int year = digits(part, 0, 4);
        int at = 4;
        boolean isExtended = part.length() > 4 && part.charAt(4) == '-';
        at += isExtended ? 1 : 0;
        if (at < part.length() && part.charAt(at) == 'W') {
            return week(part, year, at + 1, isExtended);
        }
        int month = digits(part, at, 2);
        at += 2;
        at = separator(part, at, isExtended);
        int day = digits(part, at, 2);
        requireEnd(part, at + 2);
        return PyDate.of(year, month, day);
    }

    private int separator(String part, int at, boolean isExtended) {
        if (!isExtended) {
            return at;
        }
        if (at >= part.length() || part.charAt(at) != '-') {
            throw invalid();
        }
        return at + 1;
    }

    private void requireEnd(String part, int at) {
        if (at != part.length()) {
            throw invalid();
        }
    }

    private PyDate week(String part, int year, int from, boolean isExtended) {
        int week = digits(part, from, 2);
        int day = 1;
        int at = from + 2;
        if (at < part.length()) {
            at = separator(part, at, isExtended);
            day = digits(part, at, 1);
            at++;
        }
        requireEnd(part, at);
        try {
            return PyDate.ofOrdinal(Days.ofIsoWeek(year, week, day));
        } catch (ValueError _) {
            throw invalid();
        }
    }

    /** A time of day and its offset from UTC, null if there is none. */
    record Time(Clock clock, PyTzInfo zone) {}

    /** {@return a moment as an instance of a class} */
    Object dateTime(PyType type) {
        if (text.length() < 7) {
            throw invalid();
        }
        int end = dateEnd();
        PyDate date = date(text.substring(0, Math.min(end, text.length())));
        Clock clock = Clock.MIDNIGHT;
        PyTzInfo zone = null;
        if (end < text.length()) {
            int next = end + Character.charCount(text.codePointAt(end));
            if (next >= text.length()) {
                throw invalid();
            }
            Time time = time(text.substring(next));
            clock = time.clock;
            zone = time.zone;
        }
        return PyDateTime.of(type, date, clock, zone, 0);
    }

    /** {@return where the date ends: the formats differ in length} */
    private int dateEnd() {
        int length = text.length();
        if (length == 7) {
            return 7;
        }
        if (text.charAt(4) == '-') {
            if (text.charAt(5) != 'W') {
                return 10;
            }
            if (length <= 8 || text.charAt(8) != '-') {
                return 8;
            }
            if (length == 9) {
                throw invalid();
            }
            return length > 10 && Character.isDigit(text.charAt(10)) ? 8 : 10;
        }
        if (text.charAt(4) != 'W') {
            return 8;
        }
        int at = 7;
        while (at < length && Character.isDigit(text.charAt(at))) {
            at++;
        }
        if (at < 9) {
            return at;
        }
        return at % 2 == 0 ? 7 : 8;
    }

    Time onlyTime() {
        String part = text.startsWith("T") ? text.substring(1) : text;
        return time(part);
    }

    private Time time(String part) {
        int at = 0;
        while (at < part.length() && "+-Z".indexOf(part.charAt(at)) < 0) {
            at++;
        }
        long clock = clock(part.substring(0, at));
        PyTzInfo zone = null;
        if (at < part.length()) {
            zone = zone(part.charAt(at), part.substring(at + 1));
        }
        int second = (int) (clock / PyTimeDelta.MILLION);
        int microsecond = (int) (clock % PyTimeDelta.MILLION);
        Clock result = new Clock(second / 10000, second / 100 % 100, second % 100, microsecond);
        Days.checkTime(result.hour(), result.minute(), result.second(), microsecond, 0);
        return new Time(result, zone);
    }

    private PyTzInfo zone(char sign, String part) {
        if (sign == 'Z') {
            requireEnd(part, 0);
            return PyTimezone.UTC;
        }
        long clock = clock(part);
        long second = clock / PyTimeDelta.MILLION;
        long seconds = second / 10000 * 3600 + second / 100 % 100 * 60 + second % 100;
        PyTimeDelta offset = PyTimeDelta.of(0, seconds, clock % PyTimeDelta.MILLION);
        return PyTimezone.of(sign == '-' ? offset.negated() : offset, null);
    }

    /** {@return hours, minutes, seconds and microseconds as the digits of one number} */
    private long clock(String part) {
        long number = digits(part, 0, 2);
        boolean isExtended = part.length() > 2 && part.charAt(2) == ':';
        int at = 2;
        int count = 1;
        for (; count < 3 && at < part.length(); count++) {
            if (isExtended && part.charAt(at++) != ':') {
                throw invalid();
            }
            number = number * 100 + digits(part, at, 2);
            at += 2;
        }
        for (int missing = count; missing < 3; missing++) {
            number *= 100;
        }
        return number * PyTimeDelta.MILLION + fraction(part, at, count);
    }

    private long fraction(String part, int from, int count) {
        if (from >= part.length()) {
            return 0;
        }
        char point = part.charAt(from);
        int length = part.length() - from - 1;
        if (count < 3 || point != '.' && point != ',' || length == 0) {
            throw invalid();
        }
        int shown = Math.min(length, 6);
        long micros = digits(part, from + 1, shown);
        digits(part, from + 1 + shown, length - shown);
        for (int i = shown; i < 6; i++) {
            micros *= 10;
        }
        return micros;
    }
}
