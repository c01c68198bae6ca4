package pyloom.translator.scope.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.scope.RecordedCases;

/** The verdicts, messages and places against those of CPython's {@code compile}. */
final class SemanticChecksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assignments",
                "calls",
                "comprehensions",
                "functions",
                "imports",
                "loops",
                "names",
                "order",
                "patterns",
                "try",
                "typeparameters",
                "walrus"
            })
    void errorsAreThoseOfCpython(String topic) {
        for (RecordedCases.Case recorded : RecordedCases.read("errors/" + topic + ".txt")) {
            assertThat(verdict(recorded.source()))
                    .as(recorded.source())
                    .isEqualTo(recorded.answer().getFirst());
        }
    }

    private static String verdict(String source) {
        try {
            SemanticChecks.check(RecordedCases.parse(source));
            return "ok";
        } catch (PythonSyntaxError error) {
            return "%s %d:%d-%d:%d %s"
                    .formatted(
                            error.kind().pythonName(),
                            error.line(),
                            error.column(),
                            error.endLine(),
                            error.endColumn(),
                            error.getMessage());
        }
    }
}
