package pyloom.translator.parse;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import pyloom.translator.ast.AstDump;
import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.source.SourceText;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Sources with the trees that CPython 3.13 makes of them, which {@code
 * translator/src/test/python/record_tree_cases.py} writes into the files.
 */
final class RecordedTrees {

    private static final String ANSWER = "#=> ";
    private static final String REFUSED = "SyntaxError";

    private RecordedTrees() {}

    /** Parses all sources of a file and compares. */
    static void check(String file) {
        StringBuilder source = new StringBuilder();
        int cases = 0;
        for (String line : text(file).split("\n", -1)) {
            if (line.startsWith(ANSWER)) {
                assertThat(treeOf(source.toString()))
                        .as(source.toString())
                        .isEqualTo(line.substring(ANSWER.length()));
                source.setLength(0);
                cases++;
            } else if (!source.isEmpty() || !line.isEmpty()) {
                source.append(line).append('\n');
            }
        }
        assertThat(cases).isPositive();
        assertThat(source).isEmpty();
    }

    /** {@return the dump of the tree, or {@code SyntaxError} if the source is refused} */
    static String treeOf(String source) {
        try {
            return AstDump.of(SourceParser.parse(SourceText.of("<source>", source)).module());
        } catch (PythonSyntaxError refused) {
            return REFUSED;
        }
    }

    private static String text(String file) {
        try (InputStream stream = RecordedTrees.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
