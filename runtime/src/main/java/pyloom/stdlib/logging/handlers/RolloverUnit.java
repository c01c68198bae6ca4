package pyloom.stdlib.logging.handlers;

import pyloom.object.ValueError;

import java.util.List;

/** In what a {@code TimedRotatingFileHandler} counts, and what old files are called then. */
enum RolloverUnit {
    SECOND(1, "%Y-%m-%d_%H-%M-%S"),
    MINUTE(60, "%Y-%m-%d_%H-%M"),
    HOUR(60 * 60, "%Y-%m-%d_%H"),
    DAY(24 * 60 * 60, "%Y-%m-%d"),
    WEEK(7 * 24 * 60 * 60, "%Y-%m-%d");

    private final long seconds;
    private final String suffix;

    RolloverUnit(long seconds, String suffix) {
        this.seconds = seconds;
        this.suffix = suffix;
    }

    /** {@return what {@code when} says in upper case; ValueError for anything else} */
    static RolloverUnit of(String when) {
        if (List.of("D", "MIDNIGHT").contains(when)) {
            return DAY;
        }
        if (when.startsWith("W")) {
            checkWeekday(when);
            return WEEK;
        }
        return switch (when) {
            case "S" -> SECOND;
            case "M" -> MINUTE;
            case "H" -> HOUR;
            default -> throw new ValueError("Invalid rollover interval specified: " + when);
        };
    }

    private static void checkWeekday(String when) {
        if (when.codePointCount(0, when.length()) != 2) {
            throw new ValueError(
                    "You must specify a day for weekly rollover from 0 to 6 (0 is Monday): "
                            + when);
        }
        if (when.charAt(1) < '0' || when.charAt(1) > '6') {
            throw new ValueError("Invalid day specified for weekly rollover: " + when);
        }
    }

    long seconds() {
        return seconds;
    }

    /** {@return the date in the name of an old file, for {@code strftime}} */
    String suffix() {
        return suffix;
    }

    /** {@return the regular expression of such a date that is no part of a longer number} */
    String pattern() {
        String digits = suffix.replace("%Y", "\\d{4}").replaceAll("%[mdHMS]", "\\\\d{2}");
        return "(?<!\\d)" + digits + "(?!\\d)";
    }
}
