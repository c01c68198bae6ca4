package pyloom.values.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;

/**
 * Compares every character with CPython 3.13 by check sums: those of a predicate over one byte for
 * each code point, those of a mapping over its results (in UTF-8, each followed by a bar) for all
 * code points but surrogates.
 */
final class UnicodeTest {

    private static long checksumOfTest(IntPredicate predicate) {
        CRC32 sum = new CRC32();
        for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
            sum.update(predicate.test(character) ? 1 : 0);
        }
        return sum.getValue();
    }

    private static long checksum(UnaryOperator<String> mapping) {
        CRC32 sum = new CRC32();
        for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
            boolean surrogate =
                    character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
            if (!surrogate) {
                String mapped = mapping.apply(Character.toString(character)) + "|";
                sum.update(mapped.getBytes(StandardCharsets.UTF_8));
            }
        }
        return sum.getValue();
    }

    /** Puts the character into words in which sigmas are final or not depending on it. */
    private static UnaryOperator<String> inWords(UnaryOperator<String> mapping) {
        return character -> mapping.apply("a" + character + "b\u03a3 " + character + "\u03a3");
    }

    @Test
    void predicatesAnswerAsCPythonDoes() {
        assertThat(checksumOfTest(Unicode::isAlpha)).isEqualTo(2462372470L);
        assertThat(checksumOfTest(Unicode::isAlphanumeric)).isEqualTo(4239897083L);
        assertThat(checksumOfTest(Unicode::isDecimal)).isEqualTo(1255436411L);
        assertThat(checksumOfTest(Unicode::isDigit)).isEqualTo(4114950895L);
        assertThat(checksumOfTest(Unicode::isNumeric)).isEqualTo(3925150630L);
        assertThat(checksumOfTest(Unicode::isLower)).isEqualTo(383806775L);
        assertThat(checksumOfTest(Unicode::isUpper)).isEqualTo(446546609L);
        assertThat(checksumOfTest(Whitespace::isSpace)).isEqualTo(1462926651L);
        assertThat(checksumOfTest(Unicode::isPrintable)).isEqualTo(1962936401L);
        assertThat(checksumOfTest(Unicode::isIdentifierStart)).isEqualTo(2902627717L);
        assertThat(checksumOfTest(Unicode::isIdentifierPart)).isEqualTo(2579014039L);
    }

    @Test
    void caseMappingsAnswerAsCPythonDoes() {
        assertThat(checksum(Casing::lower)).isEqualTo(1418597489L);
        assertThat(checksum(Casing::upper)).isEqualTo(2892443550L);
        assertThat(checksum(Casing::title)).isEqualTo(4169407301L);
        assertThat(checksum(Casing::capitalize)).isEqualTo(4169407301L);
        assertThat(checksum(Casing::swap)).isEqualTo(4113169183L);
        assertThat(checksum(Casing::fold)).isEqualTo(3696201534L);
    }

    @Test
    void caseMappingsOfWordsAnswerAsCPythonDoes() {
        assertThat(checksum(inWords(Casing::lower))).isEqualTo(2094956679L);
        assertThat(checksum(inWords(Casing::upper))).isEqualTo(1707180026L);
        assertThat(checksum(inWords(Casing::title))).isEqualTo(3248968857L);
        assertThat(checksum(inWords(Casing::capitalize))).isEqualTo(2314776386L);
        assertThat(checksum(inWords(Casing::swap))).isEqualTo(185298409L);
        assertThat(checksum(inWords(Casing::fold))).isEqualTo(4289417426L);
    }

    @Test
    void reprEscapesWhatCPythonEscapes() {
        CRC32 sum = new CRC32();
        for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
            String repr = StringRepr.repr(Character.toString(character));
            sum.update(repr.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(sum.getValue()).isEqualTo(2815071914L);
    }
}
