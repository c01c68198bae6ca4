package pyloom.translator.parse;

import pyloom.translator.ast.ConstantValue;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Strings that may hold halves of surrogate pairs side by side, which Python keeps apart and UTF-16
 * would join.
 */
final class PythonStrings {

    private PythonStrings() {}

    /** A string in which the pairs whose second half has its bit set are two code points. */
    static ConstantValue.SurrogateStr split(String text, BitSet splits) {
        IntStream.Builder codePoints = IntStream.builder();
        int at = 0;
        while (at < text.length()) {
            int codePoint = splits.get(at + 1) ? text.charAt(at) : text.codePointAt(at);
            codePoints.add(codePoint);
            at += Character.charCount(codePoint);
        }
        return new ConstantValue.SurrogateStr(codePoints.build().toArray());
    }

    /** Whether the value is the empty string. */
    static boolean isEmpty(ConstantValue value) {
        return value instanceof ConstantValue.Str(String text) && text.isEmpty();
    }

    /** One string after the other. */
    static ConstantValue concatenate(List<ConstantValue> parts) {
        StringBuilder text = new StringBuilder();
        for (ConstantValue part : parts) {
            if (!(part instanceof ConstantValue.Str(String next)) || joins(text, next)) {
                return concatenateCodePoints(parts);
            }
            text.append(next);
        }
        return new ConstantValue.Str(text.toString());
    }

    private static boolean joins(StringBuilder text, String next) {
        return !text.isEmpty()
                && !next.isEmpty()
                && Character.isHighSurrogate(text.charAt(text.length() - 1))
                && Character.isLowSurrogate(next.charAt(0));
    }

    private static ConstantValue concatenateCodePoints(List<ConstantValue> parts) {
        return new ConstantValue.SurrogateStr(
                parts.stream().flatMapToInt(PythonStrings::codePoints).toArray());
    }

    private static IntStream codePoints(ConstantValue part) {
        return switch (part) {
            case ConstantValue.Str(String text) -> text.codePoints();
            case ConstantValue.SurrogateStr(int[] codePoints) -> IntStream.of(codePoints);
            default -> throw new IllegalArgumentException("not a string: " + part);
        };
    }
}
