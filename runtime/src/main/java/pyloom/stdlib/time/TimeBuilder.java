package pyloom.stdlib.time;

import pyloom.object.ValueError;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes a time of what the directives of {@code strptime} matched. */
final class TimeBuilder {

    private static final int DEFAULT_YEAR = 1900;
    private static final int LEAP_YEAR = 1904;

    private final Map<Character, String> values;

    TimeBuilder(Map<Character, String> values) {
        this.values = values;
    }

    private Integer number(char directive) {
        String text = values.get(directive);
        return text == null ? null : Integer.valueOf(text.strip());
    }

    private int numberOr(char directive, int otherwise) {
        Integer number = number(directive);
        return number == null ? otherwise : number;
    }

    /** {@return the index of what a directive matched among names, from 0, or null} */
    private Integer name(char directive, List<String> names) {
        String text = values.get(directive);
        for (int i = 0; text != null && i < names.size(); i++) {
            if (names.get(i).equalsIgnoreCase(text)) {
                return i;
            }
        }
        return null;
    }

    TimeParser.Parsed build() {
        Integer year = year();
        Integer weekday = weekday();
        checkIso(year, weekday);
        boolean isLeapDay = year == null && month() == 2 && numberOr('d', 1) == 29;
        int usedYear = year != null ? year : isLeapDay ? LEAP_YEAR : DEFAULT_YEAR;
        LocalDate date = date(usedYear, weekday);
        ZoneOffsetText offset = ZoneOffsetText.parse(values.get('z'));
        String zone = values.get('Z');
        TimeFields fields =
                new TimeFields(
                        isLeapDay ? DEFAULT_YEAR : date.getYear(),
                        date.getMonthValue(),
                        date.getDayOfMonth(),
                        hour(),
                        numberOr('M', 0),
                        numberOr('S', 0),
                        weekday != null ? weekday : date.getDayOfWeek().getValue() - 1,
                        date.getDayOfYear(),
                        isDst(zone),
                        zone,
                        offset.seconds());
        return new TimeParser.Parsed(fields, microsecond(), offset.microseconds());
    }

    private Integer year() {
        Integer year = number('Y');
        Integer ofCentury = number('y');
        if (year == null && ofCentury != null) {
            return ofCentury + (ofCentury <= 68 ? 2000 : 1900);
        }
        return year;
    }

    private int month() {
        Integer full = name('B', TimeNames.MONTHS);
        Integer short3 = name('b', TimeNames.abbreviated(TimeNames.MONTHS));
        if (full != null) {
            return full + 1;
        }
        return short3 != null ? short3 + 1 : numberOr('m', 1);
    }

    private Integer weekday() {
        Integer full = name('A', TimeNames.DAYS);
        if (full != null) {
            return full;
        }
        Integer short3 = name('a', TimeNames.abbreviated(TimeNames.DAYS));
        if (short3 != null) {
            return short3;
        }
        Integer fromMonday = number('u');
        if (fromMonday != null) {
            return fromMonday - 1;
        }
        Integer fromSunday = number('w');
        return fromSunday == null ? null : (Integer) ((fromSunday + 6) % 7);
    }

    private void checkIso(Integer year, Integer weekday) {
        if (values.containsKey('G')) {
            if (values.containsKey('j')) {
                throw new ValueError(
                        "Day of the year directive '%j' is not compatible with ISO year"
                                + " directive '%G'. Use '%Y' instead.");
            }
            if (!values.containsKey('V') || weekday == null) {
                throw new ValueError(
                        "ISO year directive '%G' must be used with the ISO week directive"
                                + " '%V' and a weekday directive ('%A', '%a', '%w', or '%u').");
            }
        } else if (values.containsKey('V')) {
            throw new ValueError(
                    year == null || weekday == null
                            ? "ISO week directive '%V' must be used with the ISO year directive"
                                    + " '%G' and a weekday directive ('%A', '%a', '%w', or '%u')."
                            : "ISO week directive '%V' is incompatible with the year directive"
                                    + " '%Y'. Use the ISO year '%G' instead.");
        }
    }

    private LocalDate date(int year, Integer weekday) {
        Integer yearDay = number('j');
        if (yearDay == null && weekday != null) {
            if (values.containsKey('U') || values.containsKey('W')) {
                yearDay = yearDayOfWeek(year, weekday);
            } else if (values.containsKey('G')) {
                return isoDate(number('G'), number('V'), weekday);
            }
        }
        try {
            return yearDay == null
                    ? LocalDate.of(year, month(), numberOr('d', 1))
                    : LocalDate.of(year, 1, 1).plusDays(yearDay - 1L);
        } catch (DateTimeException _) {
            throw new ValueError(
                    year == 0 ? "year 0 is out of range" : "day is out of range for month");
        }
    }

    private static LocalDate isoDate(int year, int week, int weekday) {
        LocalDate inFirstWeek = LocalDate.of(year, 1, 4);
        long weeks = IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inFirstWeek).getMaximum();
        if (week > weeks) {
            throw new ValueError("Invalid week: " + week);
        }
        return inFirstWeek
                .minusDays(inFirstWeek.getDayOfWeek().getValue() - 1L)
                .plusDays((week - 1) * 7L + weekday);
    }

    /** The day of the year in a numbered week; below 1 it is one of the year before. */
    private int yearDayOfWeek(int year, int weekday) {
        boolean fromSunday = values.containsKey('U');
        int week = number(fromSunday ? 'U' : 'W');
        int shift = fromSunday ? 1 : 0;
        int first = (LocalDate.of(year, 1, 1).getDayOfWeek().getValue() - 1 + shift) % 7;
        int day = (weekday + shift) % 7;
        return week == 0 ? 1 + day - first : 1 + (7 - first) % 7 + 7 * (week - 1) + day;
    }

    private int hour() {
        Integer ofHalf = number('I');
        if (ofHalf == null) {
            return numberOr('H', 0);
        }
        boolean isAfternoon = "pm".equalsIgnoreCase(values.get('p'));
        return ofHalf % 12 + (isAfternoon ? 12 : 0);
    }

    private int microsecond() {
        String text = values.get('f');
        return text == null ? 0 : Integer.parseInt((text + "00000").substring(0, 6));
    }

    private static int isDst(String zone) {
        if (zone == null) {
            return -1;
        }
        String name = zone.toLowerCase(Locale.ROOT);
        boolean isStandard =
                name.equals("utc")
                        || name.equals("gmt")
                        || name.equalsIgnoreCase(TimeZones.name(false));
        return isStandard ? 0 : 1;
    }
}
