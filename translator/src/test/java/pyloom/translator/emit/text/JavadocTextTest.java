package pyloom.translator.emit.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.comments.JavadocComment;

import org.junit.jupiter.api.Test;

import pyloom.translator.emit.JavaPrinter;

import java.util.List;

/** Docstrings as Javadoc, as they are printed. */
final class JavadocTextTest {

    private static List<String> javadoc(String docstring) {
        CompilationUnit unit = new CompilationUnit();
        JavadocComment comment = JavadocText.ofDocstring(docstring).orElseThrow();
        unit.addClass("A").setComment(comment);
        return JavaPrinter.print(unit)
                .text()
                .lines()
                .takeWhile(line -> !line.startsWith("public"))
                .toList();
    }

    @Test
    void oneSentenceTakesOneLine() {
        assertThat(javadoc("Count the words.")).containsExactly("/** Count the words. */");
    }

    @Test
    void codeBetweenBackquotesBecomesACodeTag() {
        assertThat(javadoc("Add ``by`` and return `a < b`."))
                .containsExactly("/** Add {@code by} and return {@code a < b}. */");
    }

    @Test
    void codeMayBeCalledOtherwiseInJava() {
        JavadocComment comment =
                JavadocText.ofDocstring(
                                "Ends with ``None``.", code -> code.equals("None") ? "null" : code)
                        .orElseThrow();
        assertThat(comment.getContent()).isEqualTo("\n * Ends with {@code null}.");
    }

    @Test
    void paragraphsListsAndBlocksKeepTheirShape() {
        assertThat(
                        javadoc(
                                """
                                Run the jobs.

                                    Each job runs in a thread of its own, and the pool waits for
                                    all of them::

                                        pool.run()

                                    - the first point
                                    - the second point,
                                      which has two lines
                                    :param jobs: what to run

                                    Done.
                                """))
                .containsExactly(
                        "/**",
                        " * Run the jobs.",
                        " *",
                        " * <p>Each job runs in a thread of its own, and the pool waits for all of"
                                + " them:",
                        " *",
                        " * <pre>",
                        " *     pool.run()",
                        " * </pre>",
                        " *",
                        " * <ul>",
                        " *   <li>the first point",
                        " *   <li>the second point, which has two lines",
                        " *   <li>param jobs: what to run",
                        " * </ul>",
                        " *",
                        " * <p>Done.",
                        " */");
    }

    @Test
    void whatHtmlAndTagsWouldTakeIsEscaped() {
        assertThat(javadoc("<b> & {@link X}\n\n@return a@b */ \\u002a\\u002f \u00e9"))
                .containsExactly(
                        "/**",
                        " * &lt;b&gt; &amp; {&#64;link X}",
                        " *",
                        " * <p>&#64;return a@b *&#47; &#92;u002a&#92;u002f \\u00e9",
                        " */");
    }

    @Test
    void aPythonSessionStaysAsItIs() {
        assertThat(javadoc("Example:\n\n>>> f(1)\n1\n>>> f(2)\n"))
                .containsExactly(
                        "/**",
                        " * Example:",
                        " *",
                        " * <pre>",
                        " * &gt;&gt;&gt; f(1)",
                        " * 1",
                        " * &gt;&gt;&gt; f(2)",
                        " * </pre>",
                        " */");
    }

    @Test
    void longTextIsFilledUpToTheLineWidth() {
        assertThat(javadoc("word ".repeat(60))).allMatch(line -> line.length() <= 100).hasSize(6);
    }

    @Test
    void aBlankDocstringHasNoJavadoc() {
        assertThat(JavadocText.ofDocstring("  \n\t\n")).isEmpty();
    }
}
