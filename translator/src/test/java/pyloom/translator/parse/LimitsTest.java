package pyloom.translator.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.source.SourceText;

/** CPython's own limits, and texts that are large or deep without breaking any. */
final class LimitsTest {

    private static ParsedSource parse(String source) throws PythonSyntaxError {
        return SourceParser.parse(SourceText.of("<source>", source));
    }

    private static void assertAccepted(String source) throws PythonSyntaxError {
        assertThat(parse(source).module().body()).isNotEmpty();
    }

    private static void assertRefused(String source, String message) {
        assertThatThrownBy(() -> parse(source))
                .isInstanceOf(PythonSyntaxError.class)
                .hasMessageContaining(message);
    }

    private static String nested(int depth, String open, String inside, String close) {
        return open.repeat(depth) + inside + close.repeat(depth) + "\n";
    }

    @Test
    void brackets200DeepAreTheLimit() throws PythonSyntaxError {
        for (String brackets : new String[] {"()", "[]", "{}"}) {
            String open = brackets.substring(0, 1);
            String close = brackets.substring(1);
            assertAccepted(nested(200, open, "x", close));
            assertRefused(nested(201, open, "x", close), "too many nested parentheses");
            assertRefused(nested(10_000, open, "x", close), "too many nested parentheses");
        }
    }

    @Test
    void levelsOfIndentation99DeepAreTheLimit() throws PythonSyntaxError {
        assertAccepted(blocks(99));
        assertRefused(blocks(100), "too many levels of indentation");
    }

    private static String blocks(int depth) {
        StringBuilder source = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            source.repeat(' ', i).append("if x:\n");
        }
        return source.repeat(' ', depth).append("pass\n").toString();
    }

    @Test
    void fstrings149DeepAreTheLimit() throws PythonSyntaxError {
        assertAccepted(nested(149, "f'{", "x", "}'"));
        assertRefused(nested(150, "f'{", "x", "}'"), "too many nested f-strings");
    }

    @Test
    void digits4300OfAnIntegerAreTheLimit() throws PythonSyntaxError {
        assertAccepted("9".repeat(4300) + "\n");
        assertRefused("9".repeat(4301) + "\n", "Exceeds the limit (4300 digits)");
        assertAccepted("0x" + "f".repeat(100_000) + "\n");
        assertAccepted("1." + "9".repeat(100_000) + "\n");
        assertAccepted("0".repeat(5000) + "\n");
    }

    @Test
    void deepExpressionsAreReadOnAnOrdinaryStack() throws PythonSyntaxError {
        assertAccepted("-".repeat(3000) + "x\n");
        assertAccepted("not ".repeat(3000) + "x\n");
        assertAccepted("lambda: ".repeat(1000) + "x\n");
        assertAccepted("x if y else ".repeat(3000) + "z\n");
        assertAccepted("x ** ".repeat(2000) + "y\n");
        assertAccepted("x + ".repeat(5000) + "y\n");
        assertAccepted("x" + ".y".repeat(5000) + "\n");
        assertAccepted("x" + "()".repeat(5000) + "\n");
        assertAccepted("if x: pass\n" + "elif y: pass\n".repeat(3000));
        assertAccepted("x = (" + "-(".repeat(199) + "y" + ")".repeat(199) + ")\n");
    }

    @Test
    void theTextIsRefusedWhereCPythonsParserGivesUp() throws PythonSyntaxError {
        String message = "Parser stack overflowed - Python source too complex to parse";
        assertAccepted("-".repeat(5969) + "x\n");
        assertRefused("-".repeat(5970) + "x\n", message);
        assertRefused("-".repeat(1_000_000) + "x\n", message);
        assertAccepted("lambda:".repeat(2984) + "x\n");
        assertRefused("lambda:".repeat(2985) + "x\n", message);
        assertRefused("x if y else ".repeat(10_000) + "z\n", message);
        assertRefused("x ** ".repeat(10_000) + "y\n", message);
        assertAccepted("(".repeat(199) + "-".repeat(443) + "x" + ")".repeat(199) + "\n");
        assertRefused("(".repeat(199) + "-".repeat(444) + "x" + ")".repeat(199) + "\n", message);
    }

    @Test
    void aTreeTooDeepForCPythonIsRefused() {
        assertRefused("x + ".repeat(1_000_000) + "y\n", "maximum recursion depth exceeded");
    }

    @Test
    void manyDotsOfARelativeImportAreCounted() throws PythonSyntaxError {
        assertAccepted("from " + ".".repeat(1000) + " import x\n");
    }

    @Test
    void tenMegabytesOnOneLineAreRead() throws PythonSyntaxError {
        assertAccepted("x = [" + "12345, ".repeat(1_430_000) + "]\n");
    }

    @Test
    void aStringOfTenMegabytesIsRead() throws PythonSyntaxError {
        assertAccepted("x = '" + "a".repeat(10_000_000) + "'\n");
        assertAccepted("x = '" + "é\\n".repeat(2_500_000) + "'\n");
    }

    @Test
    void aMillionLinesAreRead() throws PythonSyntaxError {
        assertThat(parse("x\n".repeat(1_000_000)).module().body()).hasSize(1_000_000);
    }

    @Test
    void manyStatementsOnOneLineAreRead() throws PythonSyntaxError {
        assertThat(parse("a=1;".repeat(200_000) + "\n").module().body()).hasSize(200_000);
    }
}
