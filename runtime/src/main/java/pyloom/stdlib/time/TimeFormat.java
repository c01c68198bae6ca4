package pyloom.stdlib.time;

import java.util.Locale;

/**
 * Formats times as C's {@code strftime} does, with the flags and widths of the GNU library: {@code
 * %[flags][width][E|O]conversion}. What it does not know it copies.
 */
public final class TimeFormat {

    private static final String FLAGS = "_-0^#+";

    private final String format;
    private final TimeFields time;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private TimeFormat(String format, TimeFields time) {
        this.format = format;
        this.time = time;
    }

    /**
     * {@return a time as text}
     *
     * @param format the format
     * @param time the time
     */
    public static String format(String format, TimeFields time) {
        TimeFormat formatter = new TimeFormat(format, time);
        formatter.run();
        return formatter.out.toString();
    }

    private void run() {
        while (at < format.length()) {
            char c = format.charAt(at++);
            if (c == '%') {
                directive();
            } else {
                out.append(c);
            }
        }
    }

    /** How a directive wants its text: {@code pad} 0 is what is usual for it. */
    private record Style(char pad, boolean isUpper, boolean isSwapped, int width) {}

    private void directive() {
        int start = at - 1;
        char pad = 0;
        boolean isUpper = false;
        boolean isSwapped = false;
        while (at < format.length() && FLAGS.indexOf(format.charAt(at)) >= 0) {
            char flag = format.charAt(at++);
            isUpper |= flag == '^';
            isSwapped |= flag == '#';
            pad = flag == '^' || flag == '#' ? pad : flag;
        }
        int width = -1;
        while (at < format.length() && Character.isDigit(format.charAt(at))) {
            width = Math.max(width, 0) * 10 + format.charAt(at++) - '0';
        }
        char modifier = 0;
        if (at < format.length() && "EO".indexOf(format.charAt(at)) >= 0) {
            modifier = format.charAt(at++);
        }
        Style style = new Style(pad, isUpper, isSwapped, width);
        if (at >= format.length() || !convert(format.charAt(at), modifier, style)) {
            out.append(format, start, Math.min(at + 1, format.length()));
        }
        at++;
    }

    private boolean convert(char conversion, char modifier, Style style) {
        String allowed = modifier == 'E' ? "cCxXyY" : "deHImMSuUVwWy";
        if (modifier != 0 && allowed.indexOf(conversion) < 0) {
            return false;
        }
        return convertNumber(conversion, style)
                || convertName(conversion, style)
                || convertComposite(conversion, style);
    }

    private boolean convertNumber(char conversion, Style style) {
        switch (conversion) {
            case 'C' -> number(Math.floorDiv(time.year(), 100), 1, '0', style);
            case 'd' -> number(time.day(), 2, '0', style);
            case 'e' -> number(time.day(), 2, '_', style);
            case 'g' -> number(Math.floorMod(Weeks.isoYear(time), 100), 2, '0', style);
            case 'G' -> number(Weeks.isoYear(time), 1, '0', style);
            case 'H' -> number(time.hour(), 2, '0', style);
            case 'I' -> number(hourOf12(), 2, '0', style);
            case 'j' -> number(time.yearDay(), 3, '0', style);
            case 'k' -> number(time.hour(), 2, '_', style);
            case 'l' -> number(hourOf12(), 2, '_', style);
            case 'm' -> number(time.month(), 2, '0', style);
            case 'M' -> number(time.minute(), 2, '0', style);
            case 's' -> number(LocalSeconds.of(time), 1, '0', style);
            case 'S' -> number(time.second(), 2, '0', style);
            case 'u' -> number(time.weekday() + 1L, 1, '0', style);
            case 'U' -> number(Weeks.fromSunday(time), 2, '0', style);
            case 'V' -> number(Weeks.isoWeek(time), 2, '0', style);
            case 'w' -> number((time.weekday() + 1L) % 7, 1, '0', style);
            case 'W' -> number(Weeks.fromMonday(time), 2, '0', style);
            case 'y' -> number(Math.floorMod(time.year(), 100), 2, '0', style);
            case 'Y' -> number(time.year(), 1, '0', style);
            case 'z' -> zoneOffset(style);
            default -> {
                return false;
            }
        }
        return true;
    }

    private int hourOf12() {
        int hour = time.hour() % 12;
        return hour == 0 ? 12 : hour;
    }

    private boolean convertName(char conversion, Style style) {
        String day = TimeNames.DAYS.get(time.weekday());
        String month = TimeNames.MONTHS.get(time.month() - 1);
        String half = time.hour() < 12 ? "AM" : "PM";
        switch (conversion) {
            case 'a' -> text(upperIf(style.isSwapped, day.substring(0, 3)), style);
            case 'A' -> text(upperIf(style.isSwapped, day), style);
            case 'b', 'h' -> text(upperIf(style.isSwapped, month.substring(0, 3)), style);
            case 'B' -> text(upperIf(style.isSwapped, month), style);
            case 'p' -> text(style.isSwapped ? half.toLowerCase(Locale.ROOT) : half, style);
            case 'P' -> text(half.toLowerCase(Locale.ROOT), style);
            case 'Z' -> text(zoneName(style), style);
            case 'n' -> text("\n", style);
            case 't' -> text("\t", style);
            case '%' -> text("%", style);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean convertComposite(char conversion, Style style) {
        String expanded =
                switch (conversion) {
                    case 'c' -> "%a %b %e %H:%M:%S %Y";
                    case 'D', 'x' -> "%m/%d/%y";
                    case 'F' -> "%Y-%m-%d";
                    case 'r' -> "%I:%M:%S %p";
                    case 'R' -> "%H:%M";
                    case 'T', 'X' -> "%H:%M:%S";
                    default -> null;
                };
        if (expanded == null) {
            return false;
        }
        text(format(expanded, time), style);
        return true;
    }

    private String zoneName(Style style) {
        String name = time.zone();
        if (name == null || name.isEmpty()) {
            name = time.isDst() < 0 ? "" : TimeZones.name(time.isDst() > 0);
        }
        return style.isSwapped ? name.toLowerCase(Locale.ROOT) : name;
    }

    private void zoneOffset(Style style) {
        if (time.isDst() < 0) {
            return;
        }
        long seconds = time.offset() == null ? 0 : time.offset();
        long minutes = Math.abs(seconds) / 60;
        long shown = minutes / 60 * 100 + minutes % 60;
        out.append(seconds < 0 ? '-' : '+');
        number(shown, 4, '0', style);
    }

    private static String upperIf(boolean isUpper, String text) {
        return isUpper ? text.toUpperCase(Locale.ROOT) : text;
    }

    private void number(long value, int digits, char usualPad, Style style) {
        char pad = style.pad == 0 ? usualPad : style.pad;
        if (value < 0) {
            out.append('-');
        }
        String shown = Long.toString(Math.abs(value));
        int width = Math.max(digits, style.width) - (value < 0 && style.width > 0 ? 1 : 0);
        fill(pad == '-' ? 0 : width - shown.length(), pad == '_' ? ' ' : '0');
        out.append(shown);
    }

    private void text(String value, Style style) {
        String shown = upperIf(style.isUpper, value);
        fill(style.pad == '-' ? 0 : style.width - shown.length(), style.pad == '0' ? '0' : ' ');
        out.append(shown);
    }

    private void fill(int count, char c) {
        for (int i = 0; i < count; i++) {
            out.append(c);
        }
    }
}
