package pyloom.translator.scope.check;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.ExprContext;
import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.scope.CompileErrors;
import pyloom.translator.source.Span;

import java.util.List;

/** The checks of what can stand left of an assignment. */
final class TargetChecks {

    /** As many targets as fit before the starred one: CPython's instruction has a byte for it. */
    private static final int MOST_BEFORE_STAR = (1 << 8) - 1;

    private static final int MOST_AFTER_STAR = (Integer.MAX_VALUE >> 8) - 1;

    private final CompilerPass pass;

    TargetChecks(CompilerPass pass) {
        this.pass = pass;
    }

    void checkAttribute(Expr.Attribute attribute) throws PythonSyntaxError {
        pass.expressions().check(attribute.value());
        if (attribute.ctx() == ExprContext.STORE) {
            ForbiddenNames.checkStore(attribute.attr(), nameSpan(attribute));
        }
    }

    /** CPython points at the attribute's name alone if the expression spans several lines. */
    private static Span nameSpan(Expr.Attribute attribute) {
        Span span = attribute.span();
        if (span.line() == span.endLine()) {
            return span;
        }
        int length = attribute.attr().codePointCount(0, attribute.attr().length());
        if (length > span.endColumn()) {
            return new Span(span.endLine(), -1, span.endLine(), -1);
        }
        return new Span(
                span.endLine(), span.endColumn() - length, span.endLine(), span.endColumn());
    }

    void checkUnpacking(Expr sequence, List<Expr> targets) throws PythonSyntaxError {
        boolean seenStar = false;
        for (int i = 0; i < targets.size(); i++) {
            if (!(targets.get(i) instanceof Expr.Starred)) {
                continue;
            }
            if (seenStar) {
                throw CompileErrors.at(
                        sequence.span(), "multiple starred expressions in assignment");
            }
            if (i > MOST_BEFORE_STAR || targets.size() - i - 1 > MOST_AFTER_STAR) {
                throw CompileErrors.at(
                        sequence.span(), "too many expressions in star-unpacking assignment");
            }
            seenStar = true;
        }
        pass.expressions().checkUnpacked(targets);
    }

    void refuseStarred(Expr.Starred starred) throws PythonSyntaxError {
        throw CompileErrors.at(
                starred.span(),
                starred.ctx() == ExprContext.STORE
                        ? "starred assignment target must be in a list or tuple"
                        : "can't use starred expression here");
    }
}
