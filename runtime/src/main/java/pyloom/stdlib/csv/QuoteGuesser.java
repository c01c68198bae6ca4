package pyloom.stdlib.csv;

import pyloom.values.regex.Matcher;
import pyloom.values.regex.Regex;
import pyloom.values.regex.RegexFlags;

import java.util.LinkedHashMap;
import java.util.Map;

/** Looks for quoted fields: what encloses them, and what stands beside them most often. */
final class QuoteGuesser {

    private static final String[] FIELDS = {
        "(?P<delim>[^\\w\\n\"'])(?P<space> ?)(?P<quote>[\"']).*?(?P=quote)(?P=delim)",
        "(?:^|\\n)(?P<quote>[\"']).*?(?P=quote)(?P<delim>[^\\w\\n\"'])(?P<space> ?)",
        "(?P<delim>[^\\w\\n\"'])(?P<space> ?)(?P<quote>[\"']).*?(?P=quote)(?:$|\\n)",
        "(?:^|\\n)(?P<quote>[\"']).*?(?P=quote)(?:$|\\n)",
    };

    private final String text;
    private final Object delimiters;
    private final Map<String, Integer> quotes = new LinkedHashMap<>();
    private final Map<String, Integer> found = new LinkedHashMap<>();
    private int spaces;

    QuoteGuesser(String text, Object delimiters) {
        this.text = text;
        this.delimiters = delimiters;
    }

    Sniffer.Guess guess() {
        for (String field : FIELDS) {
            count(Regex.compile(field, true, RegexFlags.DOTALL | RegexFlags.MULTILINE));
            if (!quotes.isEmpty()) {
                return result();
            }
        }
        return new Sniffer.Guess("", false, null, 0L);
    }

    private void count(Regex field) {
        Matcher matcher = field.matcher(text, text.length());
        int from = 0;
        boolean isEmpty = false;
        while (from <= text.length() && matcher.search(from, isEmpty)) {
            quotes.merge(group(field, matcher, "quote"), 1, Integer::sum);
            if (field.groupNames().containsKey("delim")) {
                String delimiter = group(field, matcher, "delim");
                if (!delimiter.isEmpty() && Sniffer.isAllowed(delimiter, delimiters)) {
                    found.merge(delimiter, 1, Integer::sum);
                }
                spaces += group(field, matcher, "space").isEmpty() ? 0 : 1;
            }
            from = matcher.end();
            isEmpty = from == matcher.start();
        }
    }

    private String group(Regex field, Matcher matcher, String name) {
        int group = field.groupNames().get(name);
        return text.substring(matcher.start(group), matcher.end(group));
    }

    private static String mostFrequent(Map<String, Integer> counts) {
        String best = null;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (best == null || entry.getValue() > counts.get(best)) {
                best = entry.getKey();
            }
        }
        return best;
    }

    private Sniffer.Guess result() {
        String quote = mostFrequent(quotes);
        String delimiter = "";
        Object skipsSpace = 0L;
        if (!found.isEmpty()) {
            delimiter = mostFrequent(found);
            skipsSpace = found.get(delimiter) == spaces;
            delimiter = delimiter.equals("\n") ? "" : delimiter;
        }
        return new Sniffer.Guess(quote, hasDoubledQuotes(quote, delimiter), delimiter, skipsSpace);
    }

    private boolean hasDoubledQuotes(String quote, String delimiter) {
        String escaped = delimiter.isEmpty() ? "" : escape(delimiter);
        String field = "[^" + escaped + "\\n]*";
        String pattern =
                "(("
                        + escaped
                        + ")|^)\\W*"
                        + quote
                        + field
                        + quote
                        + field
                        + quote
                        + "\\W*(("
                        + escaped
                        + ")|$)";
        Regex regex = Regex.compile(pattern, true, RegexFlags.MULTILINE);
        return regex.matcher(text, text.length()).search(0, false);
    }

    private static String escape(String delimiter) {
        return (String) pyloom.stdlib.re.ReModule.escape(delimiter);
    }
}
