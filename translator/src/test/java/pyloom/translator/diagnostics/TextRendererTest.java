package pyloom.translator.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TextRendererTest {

    private static String render(String line, Place place) {
        Diagnostic diagnostic = new Diagnostic(Code.SYNTAX_ERROR, "a.py", place, "wrong", "");
        return new TextRenderer(false).render(diagnostic, number -> line);
    }

    private static String excerpt(String line, int column, int endColumn) {
        return render(line, new Place(7, column, 7, endColumn)).lines().skip(1).toList().toString();
    }

    @Test
    void aFindingHasPlaceCodeExcerptAndRemedy() {
        Diagnostic diagnostic =
                new Diagnostic(
                        Code.SYNTAX_ERROR,
                        "a.py",
                        new Place(3, 5, 3, 8),
                        "wrong",
                        "write it right");
        assertThat(new TextRenderer(false).render(diagnostic, line -> "x = abc"))
                .isEqualTo(
                        """
                        a.py:3:5: error PYL-E001: wrong
                             3 | x = abc
                               |     ^^^
                          help: write it right
                        """);
    }

    @Test
    void aFindingAboutAFileHasNoExcerpt() {
        assertThat(render("never shown", Place.NOWHERE)).isEqualTo("a.py: error PYL-E001: wrong\n");
    }

    @Test
    void anUnknownLineIsNotShown() {
        assertThat(render(null, new Place(3, 0, 3, 0)))
                .isEqualTo("a.py:3: error PYL-E001: wrong\n");
    }

    @Test
    void indentationIsLeftOut() {
        assertThat(excerpt("    x = ?", 9, 10)).isEqualTo("[     7 | x = ?,        |     ^]");
    }

    @Test
    void indentationThatIsAtFaultStays() {
        assertThat(excerpt("    x", 1, 3)).isEqualTo("[     7 |     x,        | ^^]");
    }

    @Test
    void aPlaceBehindTheLineIsMarkedToo() {
        assertThat(excerpt("x = (", 6, 6)).isEqualTo("[     7 | x = (,        |      ^]");
    }

    @Test
    void aPlaceOverSeveralLinesIsMarkedToTheEndOfTheFirst() {
        assertThat(render("f(a,", new Place(7, 2, 9, 1)))
                .endsWith("     7 | f(a,\n       |  ^^^\n");
    }

    @Test
    void tabsAreShownAsColumns() {
        assertThat(excerpt("a\tb?", 4, 5)).isEqualTo("[     7 | a       b?,        |          ^]");
    }

    @Test
    void caretsStandBelowWideAndCombiningCharacters() {
        assertThat(excerpt("'\u4f60e\u0301' ?", 7, 8))
                .isEqualTo("[     7 | '\u4f60e\u0301' ?,        |       ^]");
    }

    @Test
    void controlCharactersAreShownAndNotObeyed() {
        assertThat(excerpt("'\033[2J\u202e\0' ?", 10, 11))
                .isEqualTo("[     7 | '\\x1b[2J\\u202e\\x00' ?,        | " + " ".repeat(20) + "^]");
        Diagnostic hostile =
                new Diagnostic(Code.SYNTAX_ERROR, "\033].py", Place.NOWHERE, "a\rb", "\u2028");
        assertThat(new TextRenderer(false).render(hostile, line -> null))
                .isEqualTo("\\x1b].py: error PYL-E001: a\\x0db\n  help: \\u2028\n");
    }

    @Test
    void ofALongLineThePartAroundTheFaultIsShown() {
        String line = "x".repeat(5_000_000) + "?" + "y".repeat(5_000_000);
        String shown = excerpt(line, 5_000_001, 5_000_002);
        assertThat(shown).hasSizeLessThan(400).contains("...xxx", "x?y", "yyy...");
        int caret = shown.indexOf('^') - shown.indexOf('|', shown.indexOf('|') + 1);
        assertThat(caret).isEqualTo(shown.indexOf('?') - shown.indexOf('|'));
    }

    @Test
    void coloursAreOnlyWhereAskedFor() {
        Diagnostic diagnostic =
                new Diagnostic(Code.SYNTAX_ERROR, "a.py", new Place(1, 1, 1, 2), "wrong", "");
        assertThat(new TextRenderer(true).render(diagnostic, line -> "x"))
                .contains("\033[1;31merror\033[0m", "\033[1;31m^\033[0m");
        assertThat(new TextRenderer(false).render(diagnostic, line -> "x")).doesNotContain("\033");
    }
}
