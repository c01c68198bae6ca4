package pyloom.translator.lower;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Stmt;
import pyloom.translator.emit.text.StringLiterals;
import pyloom.translator.lower.tree.Java;

import java.util.List;

/**
 * Lowers {@code target: annotation = value}. Modules and classes keep the annotations of plain
 * names; functions do not even evaluate them.
 */
final class LowerAnnAssign {

    private static final String ANNOTATIONS = "__annotations__";

    private LowerAnnAssign() {}

    static void lower(Stmt.AnnAssign assignment, Context context) {
        if (assignment.value() != null) {
            LowerTarget.assign(assignment.target(), assignment.value(), context);
        }
        boolean isFunction = context.method().kind() == MethodUnit.Kind.FUNCTION;
        if (assignment.target() instanceof Expr.Name name && assignment.simple()) {
            if (!isFunction) {
                keep(name, assignment.annotation(), context);
            }
            return;
        }
        if (assignment.value() == null) {
            evaluateParts(assignment.target(), context);
        }
        if (!isFunction && !context.file().symbols().future().annotations()) {
            evaluate(assignment.annotation(), context);
        }
    }

    private static void keep(Expr.Name name, Expr annotation, Context context) {
        Variable annotations = context.names().variable(ANNOTATIONS);
        Operand value = Annotation.lower(annotation, context);
        context.block()
                .add(
                        Java.runtime(
                                Runtime.SET_ITEM,
                                annotations.load(),
                                StringLiterals.of(context.mangle(name.id())),
                                value.java()));
    }

    /** Makes {@code __annotations__} where a module or class with annotations starts. */
    static void prepare(List<Stmt> body, Context context) {
        if (AnnotationSearch.isIn(body)) {
            Variable annotations = context.names().variable(ANNOTATIONS);
            context.block()
                    .add(
                            annotations.store(
                                    Java.runtime(
                                            pyloom.translator.lower.tree.RuntimeMember.py(
                                                    "dict"))));
        }
    }

    private static void evaluateParts(Expr target, Context context) {
        switch (target) {
            case Expr.Attribute attribute -> evaluate(attribute.value(), context);
            case Expr.Subscript subscript -> {
                evaluate(subscript.value(), context);
                evaluate(subscript.slice(), context);
            }
            default -> {}
        }
    }

    private static void evaluate(Expr expression, Context context) {
        LowerExprStmt.evaluate(expression, context);
    }
}
