package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;

import pyloom.translator.ast.BoolOperator;
import pyloom.translator.ast.Expr;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaVariable;

import java.util.List;

/** Lowers {@code and} and {@code or} whose value is used, not only their truth. */
final class LowerBoolOp {

    private LowerBoolOp() {}

    static Operand lower(Expr.BoolOp operation, Context context) {
        return lower(operation.values(), operation.op(), context);
    }

    private static Operand lower(List<Expr> values, BoolOperator operator, Context context) {
        Operand first = Expressions.lower(values.getFirst(), context);
        if (values.size() == 1) {
            return first;
        }
        Block statements = new Block();
        Operand rest = lower(values.subList(1, values.size()), operator, context.in(statements));
        boolean isAnd = operator == BoolOperator.AND;
        if (statements.isEmpty() && first.isBoolean()) {
            return ofBoolean(first, rest, isAnd);
        }
        if (statements.isEmpty() && first.isRepeatable()) {
            Expression again = first.again();
            Expression test = Tests.truth(first);
            return Operand.object(
                    isAnd
                            ? Java.choose(test, rest.boxed(), again)
                            : Java.choose(test, again, rest.boxed()));
        }
        return held(first, statements, rest, isAnd, context);
    }

    private static Operand ofBoolean(Operand first, Operand rest, boolean isAnd) {
        if (rest.isBoolean()) {
            return Operand.bool(
                    isAnd
                            ? Java.and(first.java(), rest.java())
                            : Java.or(first.java(), rest.java()));
        }
        return Operand.object(
                isAnd
                        ? Java.choose(first.java(), rest.java(), Java.bool(false))
                        : Java.choose(first.java(), Java.bool(true), rest.java()));
    }

    private static Operand held(
            Operand first, Block statements, Operand rest, boolean isAnd, Context context) {
        JavaVariable value = context.hold("value", first.java());
        statements.add(Java.assign(value.mention(), rest.java()));
        Expression test = Tests.truth(Operand.object(value.mention()));
        context.block().add(Statements.ifThen(isAnd ? test : Java.not(test), statements));
        return Operand.object(value.mention());
    }
}
