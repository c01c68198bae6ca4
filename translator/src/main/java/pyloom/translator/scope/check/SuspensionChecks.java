package pyloom.translator.scope.check;

import pyloom.translator.ast.Expr;
import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.scope.CompileErrors;

/** The checks of {@code yield}, {@code yield from} and {@code await}. */
final class SuspensionChecks {

    private final CompilerPass pass;

    SuspensionChecks(CompilerPass pass) {
        this.pass = pass;
    }

    void checkYield(Expr.Yield yield) throws PythonSyntaxError {
        requireFunction("'yield'", yield);
        pass.expressions().checkOptional(yield.value());
    }

    void checkYieldFrom(Expr.YieldFrom yield) throws PythonSyntaxError {
        requireFunction("'yield from'", yield);
        if (pass.unit().kind == UnitKind.ASYNC_FUNCTION) {
            throw CompileErrors.at(yield.span(), "'yield from' inside async function");
        }
        pass.expressions().check(yield.value());
    }

    void checkAwait(Expr.Await await) throws PythonSyntaxError {
        requireFunction("'await'", await);
        UnitKind kind = pass.unit().kind;
        if (kind != UnitKind.ASYNC_FUNCTION && kind != UnitKind.COMPREHENSION) {
            throw CompileErrors.at(await.span(), "'await' outside async function");
        }
        pass.expressions().check(await.value());
    }

    private void requireFunction(String what, Expr expression) throws PythonSyntaxError {
        if (!pass.unit().isFunctionLike()) {
            throw CompileErrors.at(expression.span(), what + " outside function");
        }
    }
}
