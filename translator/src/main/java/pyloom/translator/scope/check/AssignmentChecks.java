package pyloom.translator.scope.check;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Stmt;
import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.source.Span;

/** The checks of augmented and annotated assignments. */
final class AssignmentChecks {

    private final CompilerPass pass;

    AssignmentChecks(CompilerPass pass) {
        this.pass = pass;
    }

    void checkAugmented(Stmt.AugAssign statement) throws PythonSyntaxError {
        Expr target = statement.target();
        switch (target) {
            case Expr.Attribute attribute -> pass.expressions().check(attribute.value());
            case Expr.Subscript subscript -> pass.expressions().check(subscript);
            default -> {}
        }
        pass.expressions().check(statement.value());
        if (target instanceof Expr.Name name) {
            ForbiddenNames.checkStore(name.id(), name.span());
        }
    }

    void checkAnnotated(Stmt.AnnAssign statement) throws PythonSyntaxError {
        Expr target = statement.target();
        boolean assigns = statement.value() != null;
        if (assigns) {
            pass.expressions().check(statement.value());
            pass.expressions().check(target);
        }
        Span span = statement.span();
        switch (target) {
            case Expr.Name name -> {
                ForbiddenNames.checkStore(name.id(), span);
                if (statement.simple()) {
                    checkAnnotation(statement.annotation());
                }
            }
            case Expr.Attribute attribute -> {
                ForbiddenNames.checkStore(attribute.attr(), span);
                if (!assigns) {
                    pass.expressions().check(attribute.value());
                }
            }
            case Expr.Subscript subscript -> {
                if (!assigns) {
                    pass.expressions().check(subscript.value());
                    checkIndex(subscript.slice());
                }
            }
            default -> {}
        }
        if (!statement.simple()) {
            checkAnnotation(statement.annotation());
        }
    }

    /** A module and a class evaluate annotations, a function does not. */
    private void checkAnnotation(Expr annotation) throws PythonSyntaxError {
        if (pass.unit().isModuleOrClass() && !pass.keepsAnnotationsAsText()) {
            pass.expressions().check(annotation);
        }
    }

    private void checkIndex(Expr index) throws PythonSyntaxError {
        switch (index) {
            case Expr.Slice slice -> {
                pass.expressions().checkOptional(slice.lower());
                pass.expressions().checkOptional(slice.upper());
                pass.expressions().checkOptional(slice.step());
            }
            case Expr.Tuple tuple -> {
                for (Expr element : tuple.elts()) {
                    checkIndex(element);
                }
            }
            default -> pass.expressions().check(index);
        }
    }
}
