package pyloom.translator.syntax;

import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.source.SourceText;

import java.util.Optional;

/** Runs the diagnosis for tests. */
final class Diagnosed {

    private Diagnosed() {}

    /** {@return the error of a string, whichever step finds it} */
    static Optional<PythonSyntaxError> of(String source) {
        try {
            return SyntaxDiagnosis.diagnose(SourceText.of("<source>", source));
        } catch (PythonSyntaxError refused) {
            return Optional.of(refused);
        }
    }

    /** {@return the error of a file, whichever step finds it} */
    static Optional<PythonSyntaxError> ofFile(byte[] bytes) {
        try {
            return SyntaxDiagnosis.diagnose(SourceText.decode("a.py", bytes));
        } catch (PythonSyntaxError refused) {
            return Optional.of(refused);
        }
    }

    /** {@return {@code line:column message}, or {@code ok}} */
    static String briefly(Optional<PythonSyntaxError> error) {
        return error.map(e -> e.line() + ":" + e.column() + " " + e.getMessage()).orElse("ok");
    }
}
