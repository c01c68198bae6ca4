package pyloom.translator.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;

/**
 * Files made to hurt a front end. What is expected is what CPython 3.13 says when it runs the file,
 * as {@code line:column message}.
 */
class HostileSourceTest {

    private static final String NO_UTF_8 =
            "0:0 Non-UTF-8 code starting with '\\x%s' in file a.py on line %d, but no encoding"
                    + " declared; see https://peps.python.org/pep-0263/ for details";

    private static String diagnoseBytes(byte[] bytes) {
        return Diagnosed.briefly(Diagnosed.ofFile(bytes));
    }

    private static String diagnoseLatin1(String source) {
        return diagnoseBytes(source.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String diagnose(String source) {
        return diagnoseBytes(source.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void h01ByteOrderMark() {
        assertThat(diagnose("\ufeffx=1\n")).isEqualTo("ok");
        // CPython counts the mark as a character of the first line.
        assertThat(diagnose("\ufeffx=1\nx y\n")).isEqualTo("2:3 invalid syntax");
        assertThat(diagnose("\ufeffx = = y\n")).isEqualTo("1:3 invalid syntax");
    }

    @Test
    void h02ByteOrderMarkWithAnotherEncoding() {
        assertThat(diagnose("\ufeff# coding: latin-1\nx=1\n"))
                .isEqualTo("0:0 encoding problem: iso-8859-1 with BOM");
    }

    @Test
    void h03AndH04DeclaredEncodings() {
        assertThat(diagnoseLatin1("# coding: latin-1\nx='\u00e9' y\n"))
                .isEqualTo("2:7 invalid syntax");
        assertThat(diagnoseLatin1("#!x\n# vim: set fileencoding=cp1252 :\nx='\u0080' y\n"))
                .isEqualTo("3:7 invalid syntax");
    }

    @Test
    void h05DeclarationOnTheThirdLine() {
        assertThat(diagnoseLatin1("#\n#\n# coding: latin-1\nx='\u00e9'\n"))
                .isEqualTo(NO_UTF_8.formatted("e9", 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nope", "rot13"})
    void h06AndH08UnknownEncodings(String name) {
        assertThat(diagnose("# coding: " + name + "\nx=1\n"))
                .isEqualTo("0:0 encoding problem: " + name);
    }

    @Test
    void h07Utf7IsRefusedByName() {
        assertThat(diagnose("# coding: utf-7\nx=1\n"))
                .startsWith("0:0 encoding problem: utf-7 (Pyloom does not read this encoding");
    }

    @Test
    void h09Utf16() {
        assertThat(diagnoseBytes("\ufeffx=1\n".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(NO_UTF_8.formatted("ff", 1));
        assertThat(diagnoseBytes("\ufeffx=1\n".getBytes(StandardCharsets.UTF_16BE)))
                .isEqualTo(NO_UTF_8.formatted("fe", 1));
    }

    @Test
    void h10AndH11BadUtf8() {
        assertThat(diagnoseLatin1("x = 1\nx = \u00ff\n")).isEqualTo(NO_UTF_8.formatted("ff", 2));
        assertThat(diagnoseLatin1("# \u00ff\nx = 1\n")).isEqualTo(NO_UTF_8.formatted("ff", 1));
    }

    @Test
    void badUtf8UnderADeclarationMattersOutsideOfComments() {
        assertThat(diagnoseLatin1("# coding: utf-8\n# \u00ff\nx=1\n")).isEqualTo("ok");
        assertThat(diagnoseLatin1("# coding: utf-8\nx=1\ny='abc\u00ff'\n"))
                .isEqualTo(
                        "3:3 (unicode error) 'utf-8' codec can't decode byte 0xff in position 3:"
                                + " invalid start byte");
        assertThat(diagnoseLatin1("# coding: utf-8\nab\u00e2\u0082c = 1\n"))
                .isEqualTo(
                        "2:3 (unicode error) 'utf-8' codec can't decode bytes in position 2-3:"
                                + " invalid continuation byte");
    }

    @Test
    void h12AndH13NullBytes() {
        String message = "source code cannot contain null bytes";
        assertThat(diagnose("x=1\n\0\ny=1\n")).isEqualTo("2:0 " + message);
        assertThat(diagnose("x=1\ny='a\0b'\n")).isEqualTo("2:0 " + message);
        assertThat(diagnose("y='''a\nb\0'''\n")).isEqualTo("2:0 " + message);
    }

    @Test
    void anErrorOfAnEarlierLineComesFirstIfTheTokenizerFindsIt() {
        assertThat(diagnose("x='a\n\0")).startsWith("1:3 unterminated string literal");
        assertThat(diagnose("x = = 1\n\0")).isEqualTo("2:0 source code cannot contain null bytes");
    }

    @Test
    void h14CarriageReturnsEndLines() {
        assertThat(diagnose("x=1\ry=+\r")).isEqualTo("2:4 invalid syntax");
    }

    @Test
    void h15NoNewlineAtTheEnd() {
        assertThat(diagnose("if True:\n    x = 1")).isEqualTo("ok");
    }

    @ParameterizedTest
    @CsvSource({"001A, 2:1", "000B, 2:1", "2028, 2:1", "0085, 2:1", "00A0, 2:1", "200B, 2:1"})
    void h16ToH19CharactersThatDoNotShow(String number, String place) {
        String character = Character.toString(Integer.parseInt(number, 16));
        assertThat(diagnose("x = '" + character + "'\n" + character + "\n"))
                .isEqualTo(place + " invalid non-printable character U+" + number);
    }

    @Test
    void h18FormFeedInIndentation() {
        assertThat(diagnose("if True:\n    x = 1\n  \f    y = 2\n")).isEqualTo("ok");
    }

    @Test
    void h20TextThatReadsFromRightToLeft() {
        assertThat(diagnose("# \u202e\nx = '\u202e'\n")).isEqualTo("ok");
    }

    @Test
    void h21TabsAndSpaces() {
        String message = "3:1 inconsistent use of tabs and spaces in indentation";
        assertThat(diagnose("if True:\n\tx = 1\n        y = 2\n")).isEqualTo(message);
        assertThat(diagnose("if True:\n        x = 1\n\ty = 2\n")).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "x = 'abc | 1:5 unterminated string literal (detected at line 1)",
                "x = \"\"\"abc | 1:5 unterminated triple-quoted string literal (detected at line"
                        + " 1)",
                "x = f'abc | 1:5 unterminated f-string literal (detected at line 1)",
                "x = f'{a | 1:7 '{' was never closed",
                "x = f'''{a | 1:9 '{' was never closed",
                "x = (1, | 1:5 '(' was never closed",
                "x = [1, | 1:5 '[' was never closed",
                "x = {1, | 1:5 '{' was never closed",
                "x = 1 + \\ | 1:10 unexpected EOF while parsing",
            })
    void h22WhatIsNotEnded(String source, String expected) {
        assertThat(diagnose(source + "\n")).isEqualTo(expected);
    }

    @Test
    void h23IndentationLevels() {
        assertThat(diagnose(indented(99))).isEqualTo("ok");
        assertThat(diagnose(indented(100))).isEqualTo("101:1 too many levels of indentation");
    }

    private static String indented(int levels) {
        StringBuilder source = new StringBuilder();
        for (int i = 0; i < levels; i++) {
            source.append(" ".repeat(i)).append("if True:\n");
        }
        return source.append(" ".repeat(levels)).append("x = 1\n").toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"()", "[]", "{}"})
    void h24NestedBrackets(String pair) {
        String opening = pair.substring(0, 1);
        String closing = pair.substring(1);
        assertThat(diagnose(opening.repeat(200) + "1" + closing.repeat(200))).isEqualTo("ok");
        assertThat(diagnose(opening.repeat(201) + "1" + closing.repeat(201)))
                .isEqualTo("1:201 too many nested parentheses");
        assertThat(diagnose(opening.repeat(10_000))).isEqualTo("1:201 too many nested parentheses");
    }

    @Test
    void h25UnaryMinuses() {
        assertThat(diagnose("-".repeat(3000) + "1")).isEqualTo("ok");
        assertThat(diagnose("-".repeat(5968) + "1")).isEqualTo("ok");
        String message = "0:0 Parser stack overflowed - Python source too complex to parse";
        assertThat(diagnose("-".repeat(5969) + "1")).isEqualTo(message);
        assertThat(diagnose("-".repeat(100_000) + "1")).isEqualTo(message);
    }

    @Test
    void h30NestedFStrings() {
        assertThat(diagnose("x = " + "f'{".repeat(149) + "1" + "}'".repeat(149))).isEqualTo("ok");
        assertThat(diagnose("x = " + "f'{".repeat(150) + "1" + "}'".repeat(150)))
                .isEqualTo("1:453 too many nested f-strings");
    }

    @Test
    void h32LongNumbers() {
        assertThat(diagnose("x = " + "1".repeat(4300))).isEqualTo("ok");
        assertThat(diagnose("x = " + "1".repeat(4301)))
                .isEqualTo(
                        "1:0 Exceeds the limit (4300 digits) for integer string conversion: value"
                                + " has 4301 digits; use sys.set_int_max_str_digits() to increase"
                                + " the limit - Consider hexadecimal for huge integer literals to"
                                + " avoid decimal conversion limits.");
        assertThat(diagnose("x = 0x" + "f".repeat(100_000))).isEqualTo("ok");
        assertThat(diagnose("x = 1" + "_0".repeat(4300) + "j")).isEqualTo("ok");
    }

    @Test
    void h33AndH34TenMegabytesOnOneLine() {
        String letters = "a".repeat(10_000_000);
        assertThat(diagnose("x = '" + letters + "'\n")).isEqualTo("ok");
        assertThat(diagnose("x = '" + letters + "\n"))
                .isEqualTo("1:5 unterminated string literal (detected at line 1)");
        assertThat(diagnose("x y #" + letters + "\n")).isEqualTo("1:3 invalid syntax");
    }

    @Test
    void h33OneLineOfManyTokens() {
        assertThat(diagnose("x = [" + "1, ".repeat(100_000) + "1 1]"))
                .isEqualTo("1:300006 invalid syntax. Perhaps you forgot a comma?");
    }

    @Test
    void h35AMillionLines() {
        String lines = "x = 1\n".repeat(1_000_000);
        assertThat(diagnose(lines)).isEqualTo("ok");
        assertThat(diagnose(lines + "x = 'a\n"))
                .isEqualTo("1000001:5 unterminated string literal (detected at line 1000001)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# a\n# b", "\ufeff", "\n\n", "   "})
    void h36FilesWithoutCode(String source) {
        assertThat(diagnose(source)).isEqualTo("ok");
    }

    @Test
    void h37ImportFromFarAbove() {
        assertThat(diagnose("from " + ".".repeat(1000) + " import x")).isEqualTo("ok");
    }

    @Test
    void h39AndH40NamesThatNormalizeToOthers() {
        assertThat(diagnose("\ufb01=1; print(fi)")).isEqualTo("ok");
        assertThat(diagnose("\ud835\udcf2\ud835\udcef = 1")).isEqualTo("ok");
    }

    @Test
    void deepNestingOfErrorsTakesNoExponentialTime() {
        for (String opening : new String[] {"(", "[", "{1: ", "f(a=", "f[", "(lambda x=1: "}) {
            String closing =
                    switch (opening.charAt(opening.startsWith("f") ? 1 : 0)) {
                        case '[' -> "]";
                        case '{' -> "}";
                        default -> ")";
                    };
            String source = opening.repeat(100) + "a" + closing.repeat(100) + " b";
            assertThat(diagnose(source)).endsWith(" invalid syntax");
        }
    }
}
