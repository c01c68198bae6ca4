package pyloom.stdlib.builtins;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import pyloom.object.PyException;
import pyloom.object.Texts;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Evaluates expressions and compares with what CPython 3.13 answered, which {@code record.py}
 * beside the files wrote down: the repr of the value, or type and text of the exception.
 */
final class RecordedExpressionsTest {

    static Stream<Path> files() throws IOException, URISyntaxException {
        Path folder = Path.of(RecordedExpressionsTest.class.getResource("expressions").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void theRuntimeAnswersAsCPythonDid(Path file) throws IOException {
        List<String> differences = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            int tab = line.indexOf('\t');
            String expression = line.substring(0, tab);
            String expected = line.substring(tab + 1);
            String actual = answer(expression);
            if (!actual.equals(expected)) {
                differences.add(expression + "\n  CPython: " + expected + "\n  here:    " + actual);
            }
        }
        assertThat(differences).isEmpty();
    }

    private static String answer(String expression) {
        try {
            return Texts.repr(Evaluator.evaluate(expression)).replace("\n", "\\n");
        } catch (PyException raised) {
            return raised.pyType().name() + ": " + Texts.str(raised).replace("\n", "\\n");
        } catch (RuntimeException | StackOverflowError fault) {
            return fault.toString();
        }
    }
}
