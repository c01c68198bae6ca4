package pyloom.translator.scope.check;

import pyloom.translator.ast.ExprContext;
import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.scope.CompileErrors;
import pyloom.translator.source.Span;

/** Refuses to bind {@code __debug__}, the one name that is a constant without being a keyword. */
final class ForbiddenNames {

    private static final String DEBUG = "__debug__";

    private ForbiddenNames() {}

    static void check(String name, ExprContext context, Span span) throws PythonSyntaxError {
        if (!name.equals(DEBUG)) {
            return;
        }
        switch (context) {
            case LOAD -> {}
            case STORE -> throw CompileErrors.at(span, "cannot assign to __debug__");
            case DEL -> throw CompileErrors.at(span, "cannot delete __debug__");
        }
    }

    static void checkStore(String name, Span span) throws PythonSyntaxError {
        check(name, ExprContext.STORE, span);
    }
}
