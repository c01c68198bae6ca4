package pyloom.values.regex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class RegexTableTest {

    /** What CPython found, see record.py beside the table. */
    private static final String TABLE = "/regex/table.txt";

    @Test
    void everyPatternFindsWhatCpythonFinds() {
        List<String> wrong = new ArrayList<>();
        for (String line : lines()) {
            String[] fields = line.split("\t", -1);
            String source = unescape(fields[0]);
            String text = unescape(fields[2]);
            String result = result(source, Integer.parseInt(fields[1]), text);
            if (!result.equals(unescape(fields[3]))) {
                wrong.add(line + "\n  found " + result);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> lines() {
        String other = System.getProperty("pyloom.regex.table");
        try (InputStream table =
                        other == null
                                ? RegexTableTest.class.getResourceAsStream(TABLE)
                                : Files.newInputStream(Path.of(other));
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String unescape(String field) {
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < field.length(); at++) {
            char character = field.charAt(at);
            if (character != '\\') {
                out.append(character);
                continue;
            }
            out.append(
                    switch (field.charAt(++at)) {
                        case 'n' -> '\n';
                        case 't' -> '\t';
                        case 'r' -> '\r';
                        default -> '\\';
                    });
        }
        return out.toString();
    }

    private static String result(String source, int flags, String text) {
        Regex regex;
        try {
            regex = Regex.compile(source, true, flags);
        } catch (RegexError error) {
            return "E" + error.getMessage() + "@" + error.position();
        } catch (RuntimeException other) {
            return "E" + other.getClass().getSimpleName() + ": " + other.getMessage();
        }
        List<String> found = new ArrayList<>();
        Matcher matcher = regex.matcher(text, text.length());
        found.add(matcher.match(0, false) ? spans(matcher, text) : "-");
        found.add(matcher.match(0, true) ? spans(matcher, text) : "-");
        int from = 0;
        boolean advance = false;
        while (from <= text.length() && matcher.search(from, advance)) {
            found.add(spans(matcher, text));
            from = matcher.end();
            advance = matcher.start() == from;
        }
        return String.join("/", found);
    }

    private static String spans(Matcher matcher, String text) {
        StringBuilder out = new StringBuilder().append(matcher.lastGroup()).append(':');
        int[] spans = matcher.spans();
        for (int at = 0; at < spans.length; at += 2) {
            out.append(at == 0 ? "" : ";")
                    .append(index(text, spans[at]))
                    .append(',')
                    .append(index(text, spans[at + 1]));
        }
        return out.toString();
    }

    private static int index(String text, int offset) {
        return offset < 0 ? -1 : text.codePointCount(0, offset);
    }
}
