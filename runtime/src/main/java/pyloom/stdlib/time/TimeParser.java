package pyloom.stdlib.time;

import pyloom.object.BuiltinTypes;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.object.ValueError;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;

/** Reads times as Python's {@code strptime} does, for {@code time} and {@code datetime}. */
public final class TimeParser {

    private static final int MOST_CACHED = 64;
    private static final Map<String, TimePattern> PATTERNS = new ConcurrentHashMap<>();

    private TimeParser() {}

    /**
     * What was read.
     *
     * @param fields the time
     * @param microsecond the microseconds
     * @param offsetMicroseconds the microseconds of the offset from UTC
     */
    public record Parsed(TimeFields fields, int microsecond, int offsetMicroseconds) {}

    /**
     * {@return the time that a text says}
     *
     * @param text the text
     * @param format its format
     */
    public static Parsed parse(Object text, Object format) {
        String string = requireText(text, 0);
        String pattern = requireText(format, 1);
        TimePattern compiled = compiled(pattern);
        Matcher found = compiled.regex().matcher(string);
        if (!found.lookingAt()) {
            throw new ValueError(
                    "time data "
                            + Texts.repr(string)
                            + " does not match format "
                            + Texts.repr(pattern));
        }
        if (found.end() != string.length()) {
            throw new ValueError("unconverted data remains: " + string.substring(found.end()));
        }
        return new TimeBuilder(compiled.values(found)).build();
    }

    private static String requireText(Object value, int index) {
        if (value instanceof String text) {
            return text;
        }
        throw new TypeError(
                "strptime() argument "
                        + index
                        + " must be str, not "
                        + Texts.repr(BuiltinTypes.typeOf(value)));
    }

    private static TimePattern compiled(String format) {
        if (PATTERNS.size() > MOST_CACHED) {
            PATTERNS.clear();
        }
        return PATTERNS.computeIfAbsent(format, TimePattern::of);
    }
}
