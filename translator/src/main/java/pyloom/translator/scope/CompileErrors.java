package pyloom.translator.scope;

import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.source.Span;

/** Makes the errors that CPython raises after parsing. */
public final class CompileErrors {

    private CompileErrors() {}

    /**
     * {@return the error that CPython's symbol table or compiler raises at {@code span}} They count
     * columns in UTF-8 bytes, from 1, and hand them on like that.
     */
    public static PythonSyntaxError at(Span span, String message) {
        return PythonSyntaxError.afterParsing(
                message, span.line(), span.column() + 1, span.endLine(), span.endColumn() + 1);
    }
}
