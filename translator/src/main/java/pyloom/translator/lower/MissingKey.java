package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;

import pyloom.translator.ast.BoolOperator;
import pyloom.translator.ast.CmpOperator;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Stmt;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.RuntimeMember;
import pyloom.translator.source.Span;

import java.util.List;

/**
 * An {@code if} that adds an entry to a mapping that lacks the key: {@code if k not in d: d[k] =
 * value}, with or without an {@code else}, or the other way round. CPython does not switch threads
 * between the test and the assignment; so the entry is only added if the key is missing still.
 *
 * @param test the comparison of the key and the mapping
 * @param addition the assignment
 * @param otherwise the statements for a key that is there
 */
record MissingKey(Expr.Compare test, Stmt.Assign addition, List<Stmt> otherwise) {

    /** {@return what {@code choice} adds, or null if it is no such statement} */
    static MissingKey of(Stmt.If choice) {
        if (!(choice.test() instanceof Expr.Compare test) || test.ops().size() != 1) {
            return null;
        }
        return switch (test.ops().getFirst()) {
            case NOT_IN -> of(test, choice.body(), choice.orelse());
            case IN -> of(test, choice.orelse(), choice.body());
            default -> null;
        };
    }

    private static MissingKey of(Expr.Compare test, List<Stmt> adding, List<Stmt> otherwise) {
        boolean isAddition =
                adding.size() == 1
                        && adding.getFirst() instanceof Stmt.Assign assignment
                        && assignment.targets().size() == 1
                        && assignment.targets().getFirst() instanceof Expr.Subscript target
                        && Sameness.areSame(target.value(), test.comparators().getFirst())
                        && Sameness.areSame(target.slice(), test.left())
                        && LowerAugAssign.isOneStep(assignment.value());
        return isAddition ? new MissingKey(test, (Stmt.Assign) adding.getFirst(), otherwise) : null;
    }

    /** Adds the Java of the statement, which stands at {@code span}. */
    void lower(Span span, Context context) {
        if (otherwise.isEmpty()) {
            Expression isMissing = test(CmpOperator.NOT_IN, context);
            Block then = new Block();
            Statements.lower(addition, null, at -> at.block().add(add(at)), context.in(then));
            context.block().add(NodeNotes.from(span, Statements.ifThen(isMissing, then)));
        } else {
            Statements.lower(addition, null, at -> lowerBoth(span, at), context);
        }
    }

    private void lowerBoth(Span span, Context context) {
        List<Tests.Part> parts = List.of(at -> test(CmpOperator.IN, at), at -> Java.not(add(at)));
        Expression isThere = Tests.chain(parts, BoolOperator.OR, context);
        Block then = new Block();
        Statements.lower(otherwise, context.in(then));
        context.block().add(NodeNotes.from(span, Statements.ifThen(isThere, then)));
    }

    private Expression test(CmpOperator operator, Context context) {
        return Tests.lower(
                new Expr.Compare(test.span(), test.left(), List.of(operator), test.comparators()),
                context);
    }

    private Expression add(Context context) {
        Expr.Subscript target = (Expr.Subscript) addition.targets().getFirst();
        List<Expr> parts = List.of(target.value(), target.slice(), addition.value());
        Expression addition =
                Java.runtime(
                        RuntimeMember.update("addItem"),
                        Sequence.java(Sequence.lower(parts, context)));
        return NodeNotes.from(this.addition.span(), addition);
    }
}
