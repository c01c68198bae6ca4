package pyloom.translator.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterNamesTest {

    @ParameterizedTest
    @CsvSource({
        "LATIN SMALL LETTER A, 61",
        "bullet, 2022",
        "BELL, 1f514",
        "bel, 7",
        "LINE FEED, a",
        "EOL, a",
        "LATIN SMALL LETTER GHA, 1a3",
        "VS1, fe00",
        "vs256, e01ef",
        "CJK UNIFIED IDEOGRAPH-4E00, 4e00",
        "CJK UNIFIED IDEOGRAPH-2ebf0, 2ebf0",
        "HANGUL SYLLABLE A, c544",
        "HANGUL SYLLABLE GGWEGS, aff3",
        "NO-BREAK SPACE, a0",
        "RIGHT-TO-LEFT OVERRIDE, 202e",
    })
    void findsNamesAndAliases(String name, String codePoint) {
        assertThat(CharacterNames.find(name)).hasValue(Integer.parseInt(codePoint, 16));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "NO SUCH NAME",
                "BASIC LATIN 7",
                "TANGUT 17829",
                "PRIVATE USE AREA E366",
                "CJK UNIFIED IDEOGRAPH-0041",
                "HANGUL SYLLABLE ",
                "HANGUL SYLLABLE AQ",
                "GARAY CAPITAL LETTER A",
            })
    void refusesWhatPythonDoesNotKnow(String name) {
        assertThat(CharacterNames.find(name)).isEmpty();
    }

    @Test
    void charactersHavePythonsProperties() {
        assertThat(PythonCharacters.isIdentifierStart('_')).isTrue();
        assertThat(PythonCharacters.isIdentifierStart('1')).isFalse();
        assertThat(PythonCharacters.isIdentifierPart('1')).isTrue();
        assertThat(PythonCharacters.isIdentifierPart('$')).isFalse();
        assertThat(PythonCharacters.isIdentifierPart(0xB7)).isTrue();
        assertThat(PythonCharacters.isIdentifierPart(0x200B)).isFalse();
        assertThat(PythonCharacters.isPrintable(0x20)).isTrue();
        assertThat(PythonCharacters.isPrintable(0xA0)).isFalse();
        // Assigned in Unicode 16, after CPython 3.13's tables.
        assertThat(PythonCharacters.isIdentifierStart(0x10D50)).isFalse();
        assertThat(PythonCharacters.isPrintable(0x10FFFF)).isFalse();
    }
}
