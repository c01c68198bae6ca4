package pyloom.stdlib.time;

import pyloom.object.ValueError;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A format of {@code strptime} as a regular expression.
 *
 * @param regex the expression
 * @param directives the directives of its groups, in order
 */
record TimePattern(Pattern regex, List<Character> directives) {

    static TimePattern of(String format) {
        List<Character> directives = new ArrayList<>();
        String regex = translate(format, format, directives);
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return new TimePattern(Pattern.compile(regex, flags), List.copyOf(directives));
    }

    /** {@return what each directive matched} */
    Map<Character, String> values(Matcher found) {
        Map<Character, String> values = new HashMap<>();
        for (int i = 0; i < directives.size(); i++) {
            values.put(directives.get(i), found.group("g" + i));
        }
        return values;
    }

    private static String translate(String part, String format, List<Character> directives) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (Character.isWhitespace(c)) {
                while (i + 1 < part.length() && Character.isWhitespace(part.charAt(i + 1))) {
                    i++;
                }
                regex.append("\\s+");
            } else if (c != '%') {
                regex.append(Pattern.quote(String.valueOf(c)));
            } else if (++i == part.length()) {
                throw new ValueError("stray % in format '" + format + "'");
            } else {
                regex.append(directive(part.charAt(i), format, directives));
            }
        }
        return regex.toString();
    }

    private static String directive(char directive, String format, List<Character> directives) {
        switch (directive) {
            case '%':
                return "%";
            case 'c':
                return translate("%a %b %d %H:%M:%S %Y", format, directives);
            case 'x':
                return translate("%m/%d/%y", format, directives);
            case 'X':
                return translate("%H:%M:%S", format, directives);
            default:
                String regex = group(directive);
                if (regex == null) {
                    String shown = Character.isWhitespace(directive) ? "%" : "" + directive;
                    throw new ValueError(
                            "'" + shown + "' is a bad directive in format '" + format + "'");
                }
                directives.add(directive);
                return "(?<g" + (directives.size() - 1) + ">" + regex + ")";
        }
    }

    /** {@return what a directive matches, or null if there is none such} */
    private static String group(char directive) {
        return switch (directive) {
            case 'd' -> "3[0-1]|[1-2]\\d|0[1-9]|[1-9]| [1-9]";
            case 'f' -> "[0-9]{1,6}";
            case 'H' -> "2[0-3]|[0-1]\\d|\\d";
            case 'I' -> "1[0-2]|0[1-9]|[1-9]";
            case 'G', 'Y' -> "\\d\\d\\d\\d";
            case 'j' -> "36[0-6]|3[0-5]\\d|[1-2]\\d\\d|0[1-9]\\d|00[1-9]|[1-9]\\d|0[1-9]|[1-9]";
            case 'm' -> "1[0-2]|0[1-9]|[1-9]";
            case 'M' -> "[0-5]\\d|\\d";
            case 'S' -> "6[0-1]|[0-5]\\d|\\d";
            case 'U', 'W' -> "5[0-3]|[0-4]\\d|\\d";
            case 'w' -> "[0-6]";
            case 'u' -> "[1-7]";
            case 'V' -> "5[0-3]|0[1-9]|[1-4]\\d|\\d";
            case 'y' -> "\\d\\d";
            case 'z' -> "[+-]\\d\\d:?[0-5]\\d(?::?[0-5]\\d(?:\\.\\d{1,6})?)?|(?-i:Z)";
            case 'A' -> anyOf(TimeNames.DAYS);
            case 'a' -> anyOf(TimeNames.abbreviated(TimeNames.DAYS));
            case 'B' -> anyOf(TimeNames.MONTHS);
            case 'b' -> anyOf(TimeNames.abbreviated(TimeNames.MONTHS));
            case 'p' -> "am|pm";
            case 'Z' -> anyOf(zones());
            default -> null;
        };
    }

    /** {@return the names of zones that can be read} */
    static List<String> zones() {
        return List.of("utc", "gmt", TimeZones.name(false), TimeZones.name(true));
    }

    private static String anyOf(List<String> names) {
        return names.stream()
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
