package pyloom.translator.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.source.SourceText;

class GrammarBuilderTest {

    private final GrammarBuilder builder = new GrammarBuilder();

    private boolean matches(String source) throws PythonSyntaxError {
        PegParser parser = new PegParser(SourceText.of("<source>", source));
        return parser.parse(builder.build("start"), false);
    }

    @ParameterizedTest
    @CsvSource({"x, true", "x+x, true", "x+x+x, true", "+x, false"})
    void rulesMayStartWithThemselves(String source, boolean expected) throws PythonSyntaxError {
        builder.rule("start", builder.on("sum NEWLINE ENDMARKER"));
        builder.leftRecursive("sum", builder.on("sum '+' NAME"), builder.on("NAME"));
        assertThat(matches(source)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"'x 1', true", "'x', true", "'x,x,x 1', true", "'x,x,1', false"})
    void listsAndOptionalParts(String source, boolean expected) throws PythonSyntaxError {
        builder.rule("start", builder.on("','.NAME+ [NUMBER] NEWLINE ENDMARKER"));
        assertThat(matches(source)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"'if x', true", "'if 1', false", "'1', true"})
    void afterACutNoOtherAlternativeCounts(String source, boolean expected)
            throws PythonSyntaxError {
        builder.rule(
                "start",
                builder.on("'if' ~ NAME NEWLINE ENDMARKER"),
                builder.on("'if' NUMBER NEWLINE ENDMARKER"),
                builder.on("NUMBER NEWLINE ENDMARKER"));
        assertThat(matches(source)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"x, false", "y, true", "match, false", "t, false"})
    void lookaheadsAndSoftKeywords(String source, boolean expected) throws PythonSyntaxError {
        builder.rule("start", builder.on("!(\"x\" | SOFT_KEYWORD) &NAME NAME NEWLINE ENDMARKER"));
        assertThat(matches(source)).isEqualTo(expected);
    }

    @Test
    void aForcedTokenThatIsMissingIsAnError() {
        builder.rule("start", builder.on("NAME &&':' NEWLINE"));
        assertThatThrownBy(() -> matches("x y"))
                .isInstanceOf(PythonSyntaxError.class)
                .hasMessage("expected ':'");
    }

    @Test
    void anActionCanMakeTheRuleFail() throws PythonSyntaxError {
        builder.rule("start", builder.on("NAME", _ -> null), builder.on("NAME NEWLINE"));
        assertThat(matches("x")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NAME)", "(NAME", "[NAME", "','.NAME"})
    void malformedNotationIsRefused(String notation) {
        assertThatThrownBy(() -> builder.on(notation))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(notation);
    }

    @Test
    void rulesThatDoNotExistAreRefused() {
        builder.rule("start", builder.on("other"));
        assertThatThrownBy(() -> builder.build("start")).hasMessage("no such rule: other");
        assertThatThrownBy(() -> builder.rule("start")).hasMessage("defined twice: start");
    }
}
