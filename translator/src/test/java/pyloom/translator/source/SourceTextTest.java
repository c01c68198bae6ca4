package pyloom.translator.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import pyloom.translator.diagnostics.PythonSyntaxError;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

class SourceTextTest {

    private static SourceText decode(String latin1) throws PythonSyntaxError {
        return SourceText.decode("a.py", latin1.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void h01ByteOrderMarkIsLeftOut() throws PythonSyntaxError {
        assertThat(decode("\u00ef\u00bb\u00bfx=1\n").text()).isEqualTo("x=1\n");
    }

    @Test
    void h02ByteOrderMarkContradictsTheDeclaration() {
        assertThatThrownBy(() -> decode("\u00ef\u00bb\u00bf# coding: latin-1\nx=1\n"))
                .isInstanceOf(PythonSyntaxError.class)
                .hasMessage("encoding problem: iso-8859-1 with BOM");
        assertThatThrownBy(() -> decode("\u00ef\u00bb\u00bf# coding: utf8\nx=1\n"))
                .hasMessage("encoding problem: utf8 with BOM");
    }

    @Test
    void h03Latin1OnTheFirstLine() throws PythonSyntaxError {
        assertThat(decode("# coding: latin-1\nx='\u00e9'\n").text()).endsWith("x='\u00e9'\n");
    }

    @Test
    void h04WindowsCodePageOnTheSecondLineInVimsForm() throws PythonSyntaxError {
        SourceText source = decode("#!x\n# vim: set fileencoding=cp1252 :\nx='\u0080'\n");
        assertThat(source.line(3)).isEqualTo("x='\u20ac'");
    }

    @Test
    void h05DeclarationOnTheThirdLineIsIgnored() throws PythonSyntaxError {
        SourceText source = decode("#\n#\n# coding: latin-1\nx='\u00e9'\n");
        assertThat(source.hasDefects()).isTrue();
        assertThat(source.line(4)).isEqualTo("x='\udce9'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nope", "rot13", "base64", "lat.in", "mbcs", "undefined"})
    void h06AndH08UnknownEncodingsAreRefused(String name) {
        assertThatThrownBy(() -> decode("# coding: " + name + "\nx=1\n"))
                .isInstanceOf(PythonSyntaxError.class)
                .hasMessage("encoding problem: " + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-7", "utf-16", "big5", "idna"})
    void h07EncodingsThatJavaLacksAreRefusedByName(String name) {
        assertThatThrownBy(() -> decode("# coding: " + name + "\nx=1\n"))
                .isInstanceOf(PythonSyntaxError.class)
                .hasMessageStartingWith("encoding problem: " + name + " (Pyloom does not read");
    }

    @Test
    void h09Utf16NeedsDiagnosis() throws PythonSyntaxError {
        assertThat(SourceText.decode("a.py", "x=1\n".getBytes(StandardCharsets.UTF_16)))
                .matches(SourceText::hasDefects);
    }

    @Test
    void h10AndH11BadBytesAreKeptAsSurrogates() throws PythonSyntaxError {
        SourceText source = decode("# \u00ff\nx = 'ab\u00c3('\ny='\u00c3\u00a9\u00ed\u00a0\u0080'");
        assertThat(source.hasBadBytes()).isTrue();
        assertThat(source.text())
                .isEqualTo("# \udcff\nx = 'ab\udcc3('\ny='\u00e9\udced\udca0\udc80'");
        assertThat(Utf8.encode(source.text(), true))
                .isEqualTo(
                        "# \u00ff\nx = 'ab\u00c3('\ny='\u00c3\u00a9\u00ed\u00a0\u0080'"
                                .getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void aReplacementCharacterInTheFileIsNoDefect() throws PythonSyntaxError {
        byte[] bytes = "x = '\ufffd'".getBytes(StandardCharsets.UTF_8);
        assertThat(SourceText.decode("a.py", bytes).hasDefects()).isFalse();
    }

    @Test
    void h12AndH13NullBytesNeedDiagnosis() throws PythonSyntaxError {
        assertThat(decode("x=1\n\0\ny=1\n").hasDefects()).isTrue();
        assertThat(decode("x='\0'\n").hasDefects()).isTrue();
    }

    @Test
    void h14CarriageReturnsEndLines() throws PythonSyntaxError {
        SourceText source = decode("a=1\rb=2\r\nc=3\n\rd");
        assertThat(source.text()).isEqualTo("a=1\nb=2\nc=3\n\nd");
        assertThat(source.lineCount()).isEqualTo(5);
        assertThat(source.line(2)).isEqualTo("b=2");
        assertThat(source.lineOf(4)).isEqualTo(2);
        assertThat(source.lineOf(3)).isEqualTo(1);
    }

    @Test
    void declarationAfterCarriageReturns() throws PythonSyntaxError {
        assertThat(decode("#\r\n# coding: latin-1\r\n'\u00e9'").line(3)).isEqualTo("'\u00e9'");
    }

    @Test
    void declarationAfterCodeIsIgnored() throws PythonSyntaxError {
        assertThat(decode("x=1\n# coding: latin-1\ny='\u00e9'\n").hasDefects()).isTrue();
        assertThat(decode("x=1 # coding: latin-1\ny='\u00e9'\n").hasDefects()).isTrue();
        assertThat(decode("\n# coding: latin-1\ny='\u00e9'\n").hasDefects()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "iso-8859-15, a4, 20ac",
        "Latin9, a4, 20ac",
        "CP437, 80, c7",
        "windows-1251, e9, 439",
        "koi8_r, c1, 430",
        "latin-1-unix, e9, e9",
        "ISO_8859_1, e9, e9",
    })
    void encodingsHavePythonsNames(String name, String octet, String character)
            throws PythonSyntaxError {
        String source = "# coding=" + name + "\n" + (char) Integer.parseInt(octet, 16);
        assertThat(decode(source).line(2))
                .isEqualTo(Character.toString(Integer.parseInt(character, 16)));
    }

    @Test
    void japaneseDashesArePythons() throws PythonSyntaxError {
        assertThat(decode("# coding: shift_jis\n'\u0081\\'").line(2)).isEqualTo("'\u2015'");
        assertThat(decode("# coding: euc-jp\n'\u00a1\u00bd'").line(2)).isEqualTo("'\u2015'");
    }

    @Test
    void bytesThatTheDeclaredEncodingLacksAreRefused() {
        assertThatThrownBy(() -> decode("# coding: ascii\nx='\u00e9'\n"))
                .hasMessage("encoding problem: ascii");
        assertThatThrownBy(() -> decode("# coding: cp1252\nx='\u0081'\n"))
                .hasMessage("encoding problem: cp1252");
    }

    @Test
    void stringsAreCheckedAsCompileDoes() throws PythonSyntaxError {
        assertThatThrownBy(() -> SourceText.of("a", "x\0"))
                .hasMessage("source code string cannot contain null bytes");
        assertThatThrownBy(() -> SourceText.of("a", "\ud83d\ude00 \ud800"))
                .hasMessage(
                        "'utf-8' codec can't encode character '\\ud800' in position 2: surrogates"
                                + " not allowed");
        assertThatThrownBy(() -> SourceText.of("a", "a\udc00\ud800\0"))
                .hasMessage(
                        "'utf-8' codec can't encode characters in position 1-2: surrogates not"
                                + " allowed");
        assertThat(SourceText.of("a", "# coding: nope\n\ufeff").text()).endsWith("\ufeff");
    }

    @Test
    void columnsCountBytesOrCharacters() throws PythonSyntaxError {
        String line = "x = '\u00e9\u20ac\ud83d\ude00' + y";
        SourceText source = SourceText.of("a", "a\n" + line.repeat(30) + "\nb");
        int index = source.text().indexOf("y");
        assertThat(source.utf8Column(2, index)).isEqualTo(18);
        assertThat(source.characterColumn(2, index)).isEqualTo(12);
        assertThat(source.indexOfUtf8Column(2, 18)).isEqualTo(index);
        int last = source.lineEnd(2);
        assertThat(source.utf8Column(2, last)).isEqualTo(19 * 30);
        assertThat(source.indexOfUtf8Column(2, 19 * 30)).isEqualTo(last);
        assertThat(source.utf8Column(3, source.text().length())).isEqualTo(1);
        assertThat(source.isAscii()).isFalse();
    }

    @Test
    void emptySourceHasOneLine() throws PythonSyntaxError {
        SourceText source = decode("");
        assertThat(source.lineCount()).isEqualTo(1);
        assertThat(source.line(1)).isEmpty();
        assertThat(source.isAscii()).isTrue();
    }

    @Test
    void manyLinesAreFoundInOrder() throws PythonSyntaxError {
        SourceText source = SourceText.of("a", "x\n".repeat(100_000));
        assertThat(source.lineCount()).isEqualTo(100_001);
        int[] lines = {1, 2, 50_000, 100_001};
        assertThat(Arrays.stream(lines).map(line -> source.lineOf(source.lineStart(line))))
                .containsExactly(1, 2, 50_000, 100_001);
    }
}
