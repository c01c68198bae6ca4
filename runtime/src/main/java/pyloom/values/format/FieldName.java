package pyloom.values.format;

import java.util.ArrayList;
import java.util.List;

/**
 * The name of a replacement field, such as {@code 0.name[key]}.
 *
 * @param first the argument: a {@link Long} for a position, a {@link String} for a keyword, {@link
 *     Step.Broken} where it cannot be understood; the empty string takes the next position
 * @param steps what is looked up in the argument, in order
 */
public record FieldName(Object first, List<Step> steps) {

    /** A look-up. */
    public sealed interface Step {

        /** {@code .name}. */
        record Attribute(String name) implements Step {}

        /** {@code [key]}, with a {@link Long} or {@link String}. */
        record Item(Object key) implements Step {}

        /** Where the name cannot be understood, with the text of the {@code ValueError}. */
        record Broken(String message) implements Step {}
    }

    /** {@return the parsed name} */
    public static FieldName parse(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) != '.' && text.charAt(end) != '[') {
            end++;
        }
        List<Step> steps = new ArrayList<>();
        Object key = key(text.substring(0, end), steps);
        Object first = steps.isEmpty() ? key : steps.getFirst();
        int at = end;
        while (at < text.length() && !endsBroken(steps)) {
            at = step(text, at, steps);
        }
        return new FieldName(first, List.copyOf(steps));
    }

    private static boolean endsBroken(List<Step> steps) {
        return !steps.isEmpty() && steps.getLast() instanceof Step.Broken;
    }

    private static int step(String text, int start, List<Step> steps) {
        int at = start + 1;
        if (text.charAt(start) == '.') {
            while (at < text.length() && text.charAt(at) != '.' && text.charAt(at) != '[') {
                at++;
            }
            String name = text.substring(start + 1, at);
            steps.add(name.isEmpty() ? empty() : new Step.Attribute(name));
            return at;
        }
        if (text.charAt(start) != '[') {
            steps.add(new Step.Broken("Only '.' or '[' may follow ']' in format field specifier"));
            return text.length();
        }
        int close = text.indexOf(']', at);
        if (close < 0) {
            steps.add(new Step.Broken("Missing ']' in format string"));
            return text.length();
        }
        if (close == at) {
            steps.add(empty());
        } else {
            Object key = key(text.substring(at, close), steps);
            if (!endsBroken(steps)) {
                steps.add(new Step.Item(key));
            }
        }
        return close + 1;
    }

    private static Step empty() {
        return new Step.Broken("Empty attribute in format string");
    }

    /** {@return the text as a Long if it has digits only} */
    private static Object key(String text, List<Step> steps) {
        long value = 0;
        for (int at = 0; at < text.length(); at++) {
            int digit = Character.digit(text.charAt(at), 10);
            if (digit < 0 || Character.isLetter(text.charAt(at))) {
                return text;
            }
            if (value > (Long.MAX_VALUE - digit) / 10) {
                steps.add(new Step.Broken("Too many decimal digits in format string"));
                return text;
            }
            value = value * 10 + digit;
        }
        return text.isEmpty() ? (Object) text : value;
    }
}
