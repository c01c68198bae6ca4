package pyloom.values.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Random;

final class CodePointsTest {

    private static String text(Random random, int length) {
        StringBuilder out = new StringBuilder();
        String[] alphabet = {"a", "\u00e9", "\u0416", "\u20ac", "\ud83d\ude00", "\ud800"};
        String last = "";
        for (int at = 0; at < length; at++) {
            String next = alphabet[random.nextInt(alphabet.length)];
            // A lone half in front of the other half would become one character.
            last = last.equals("\ud800") ? "a" : next;
            out.append(last);
        }
        return out.toString();
    }

    @Test
    void indexesAndOffsetsAreThoseOfCodePoints() {
        Random random = new Random(3);
        for (int length : new int[] {0, 1, 5, 63, 64, 65, 255, 256, 257, 300, 1000, 5000}) {
            String text = text(random, length);
            int[] points = text.codePoints().toArray();
            assertThat(CodePoints.length(text)).isEqualTo(points.length);
            for (int at = 0; at < points.length; at += 1 + random.nextInt(7)) {
                int offset = CodePoints.offset(text, at);
                assertThat(text.codePointAt(offset)).isEqualTo(points[at]);
                assertThat(CodePoints.index(text, offset)).isEqualTo(at);
                assertThat(CodePoints.get(text, at)).isEqualTo(Character.toString(points[at]));
                int end = Math.min(points.length, at + random.nextInt(200));
                assertThat(CodePoints.slice(text, at, end))
                        .isEqualTo(new String(points, at, end - at));
            }
        }
    }

    @Test
    void theOrderIsThatOfCodePoints() {
        Random random = new Random(4);
        for (int round = 0; round < 20_000; round++) {
            String left = text(random, random.nextInt(5));
            String right = text(random, random.nextInt(5));
            int expected =
                    java.util.Arrays.compare(
                            left.codePoints().toArray(), right.codePoints().toArray());
            assertThat(Integer.signum(CodePoints.compare(left, right)))
                    .as("%s %s", StringRepr.ascii(left), StringRepr.ascii(right))
                    .isEqualTo(Integer.signum(expected));
        }
    }
}
