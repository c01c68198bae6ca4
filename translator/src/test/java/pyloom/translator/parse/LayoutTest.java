package pyloom.translator.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.source.Comment;
import pyloom.translator.source.SourceText;

import java.util.List;

/** Line ends, form feeds and comments, which a file of cases cannot show. */
final class LayoutTest {

    private static final String EMPTY = "Module()";

    private static void assertSame(String source, String plain) {
        assertThat(RecordedTrees.treeOf(source)).isEqualTo(RecordedTrees.treeOf(plain));
        assertThat(RecordedTrees.treeOf(plain)).startsWith("Module(body=");
    }

    @Test
    void allKindsOfLineEndsMeanTheSame() {
        assertSame("if a:\r\n    b\r\nc\r\n", "if a:\n    b\nc\n");
        assertSame("if a:\r    b\rc\r", "if a:\n    b\nc\n");
        assertSame("x = '''a\r\nb'''\r\n", "x = '''a\nb'''\n");
        assertSame("x = 1 + \\\r\n 2\r\n", "x = 1 + \\\n 2\n");
    }

    @Test
    void theLastLineNeedsNoEnd() {
        assertSame("if a:\n    b", "if a:\n    b\n");
        assertSame("if a:\n    b\n    # c", "if a:\n    b\n");
        assertSame("x = 1  # c", "x = 1\n");
        assertSame("if a:\n    b\n   ", "if a:\n    b\n");
    }

    @Test
    void aFormFeedStartsTheIndentationAnew() {
        assertThat(RecordedTrees.treeOf("a\n   \f\nb\n    \fc\n")).startsWith("Module(body=");
        assertThat(RecordedTrees.treeOf("if a:\n    b\n  \f    c\n")).startsWith("Module(body=");
        assertThat(RecordedTrees.treeOf("if a:\n    b\n    \fc\nelse: d\n"))
                .isEqualTo("SyntaxError");
    }

    @Test
    void aBackslashInTheIndentationFixesIt() {
        assertSame("if a:\n  \\\n    b\n  c\n", "if a:\n  \\\n    b\n  c\n");
        assertThat(RecordedTrees.treeOf("if a:\n  \\\n    b\n    c\n")).isEqualTo("SyntaxError");
    }

    @Test
    void aBackslashAtTheEndOfTheFileIsRefused() {
        assertThat(RecordedTrees.treeOf("a\\")).isEqualTo("SyntaxError");
        assertThat(RecordedTrees.treeOf("a\\\n")).isEqualTo("SyntaxError");
        assertThat(RecordedTrees.treeOf("\\\n")).isEqualTo("SyntaxError");
    }

    @Test
    void blankSourcesAreModulesWithoutStatements() {
        for (String blank : List.of("", "\n", "  ", "\t\n\n", "# c", "# c\n", "\f", " \n# c\n ")) {
            assertThat(RecordedTrees.treeOf(blank)).isEqualTo(EMPTY);
        }
    }

    @Test
    void commentsAreKeptWithTheirPlaces() throws PythonSyntaxError {
        String source =
                "# one\nx = 'é'  # two: ü\nif x:\n    # three\n    y = (1,  # four\n    )\n#";
        List<Comment> comments = SourceParser.parse(SourceText.of("<source>", source)).comments();
        assertThat(comments)
                .extracting(comment -> comment.span().line() + ":" + comment.text())
                .containsExactly("1:# one", "2:# two: ü", "4:# three", "5:# four", "7:#");
        assertThat(comments)
                .extracting(comment -> comment.span().column())
                .containsExactly(0, 10, 4, 13, 0);
        assertThat(comments.get(1).span().endColumn()).isEqualTo(19);
    }

    @Test
    void aHashInAStringIsNoComment() throws PythonSyntaxError {
        String source = "x = '# no' + f'# no {y} # no'\nz = '''\n# no\n'''\n";
        assertThat(SourceParser.parse(SourceText.of("<source>", source)).comments()).isEmpty();
    }
}
