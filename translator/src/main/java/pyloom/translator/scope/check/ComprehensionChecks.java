package pyloom.translator.scope.check;

import pyloom.translator.ast.Comprehension;
import pyloom.translator.ast.Expr;
import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.scope.CompileErrors;
import pyloom.translator.scope.Scope;
import pyloom.translator.source.Span;

import java.util.List;

/** The checks of comprehensions and generator expressions. */
final class ComprehensionChecks {

    private final CompilerPass pass;

    ComprehensionChecks(CompilerPass pass) {
        this.pass = pass;
    }

    /** Checks a comprehension; {@code value} is that of a dict, else null. */
    void check(Expr comprehension, List<Comprehension> generators, Expr element, Expr value)
            throws PythonSyntaxError {
        Scope scope = pass.table().scopeOf(comprehension);
        UnitKind around = pass.unit().kind;
        Expr outermost = generators.getFirst().iter();
        if (scope.isInlined()) {
            pass.expressions().check(outermost);
        } else {
            pass.enter(scope, UnitKind.COMPREHENSION);
        }
        boolean awaits = scope.isCoroutine() && !scope.isGenerator();
        if (awaits && around != UnitKind.ASYNC_FUNCTION && around != UnitKind.COMPREHENSION) {
            throw CompileErrors.at(
                    comprehension.span(),
                    "asynchronous comprehension outside of an asynchronous function");
        }
        checkGenerators(comprehension.span(), generators);
        pass.expressions().check(element);
        pass.expressions().checkOptional(value);
        closeGenerators(generators);
        if (!scope.isInlined()) {
            pass.exit();
            pass.expressions().check(outermost);
        }
    }

    private void checkGenerators(Span span, List<Comprehension> generators)
            throws PythonSyntaxError {
        for (Comprehension generator : generators) {
            if (generator != generators.getFirst()) {
                pass.expressions().check(generator.iter());
            }
            if (generator.isAsync()) {
                pass.unit().blocks.push(BlockKind.ASYNC_COMPREHENSION, generator, span);
            }
            pass.expressions().check(generator.target());
            pass.expressions().checkAll(generator.ifs());
        }
    }

    private void closeGenerators(List<Comprehension> generators) {
        for (Comprehension generator : generators) {
            if (generator.isAsync()) {
                pass.unit().blocks.pop();
            }
        }
    }
}
