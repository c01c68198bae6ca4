package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Stmt;
import pyloom.translator.emit.text.StringLiterals;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaVariable;

import java.util.List;

/**
 * Lowers {@code target: annotation = value}. Modules and classes keep the annotations of plain
 * names; functions do not even evaluate them.
 */
final class LowerAnnAssign {

    private static final String ANNOTATIONS = "__annotations__";

    private LowerAnnAssign() {}

    static void lower(Stmt.AnnAssign assignment, Context context) {
        if (context.names().definition() != null
                && assignment.target() instanceof Expr.Name name
                && assignment.simple()
                && context.names().variable(name.id()) instanceof Variable.InDefinition) {
            inClass(name, assignment, context);
            return;
        }
        if (assignment.value() != null) {
            LowerTarget.assign(assignment.target(), assignment.value(), context);
        }
        boolean isFunction =
                context.method().kind() == MethodUnit.Kind.FUNCTION
                        || context.method().kind() == MethodUnit.Kind.MODULE
                                && context.file().facts().ignoresAnnotations();
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

    private static void inClass(Expr.Name name, Stmt.AnnAssign assignment, Context context) {
        Expression definition = context.names().definition().mention();
        Expression key = StringLiterals.of(context.mangle(name.id()));
        boolean isPlain =
                context.file().symbols().future().annotations()
                        || new PlainValues(
                                        context.file(),
                                        context.names().scope(),
                                        assignment.span().line())
                                .isPlain(assignment.annotation());
        if (assignment.value() != null && isPlain) {
            List<Operand> operands =
                    Sequence.lowerParts(
                            List.of(
                                    at -> Annotation.lower(assignment.annotation(), at),
                                    at -> Expressions.lower(assignment.value(), at)),
                            context);
            List<Expression> arguments = Sequence.java(operands);
            arguments.addFirst(key);
            context.block().add(Java.call(definition, "annotated", arguments));
            return;
        }
        if (assignment.value() != null) {
            LowerTarget.assign(assignment.target(), assignment.value(), context);
        }
        Expression annotation = Annotation.lower(assignment.annotation(), context).java();
        context.block().add(Java.call(definition, "annotated", key, annotation));
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
            JavaVariable definition = context.names().definition();
            if (definition != null) {
                context.block().add(Java.call(definition.mention(), "annotated"));
                return;
            }
            if (context.file().facts().ignoresAnnotations()) {
                return;
            }
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
