package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.type.PrimitiveType;

import pyloom.translator.ast.BoolOperator;
import pyloom.translator.ast.ConstantValue;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.UnaryOperator;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaVariable;

import java.util.List;

/** Lowers expressions of which only the truth matters, to Java's {@code boolean}. */
final class Tests {

    /** Longer conditions nest too deep for the Java compiler. */
    private static final int MAX_JOINED = 40;

    private Tests() {}

    /** {@return whether {@code expression} is true} */
    static Expression lower(Expr expression, Context context) {
        Expression test = dispatch(expression, context);
        if (!test.containsData(NodeNotes.PYTHON_SPAN)) {
            NodeNotes.from(expression.span(), test);
        }
        return test;
    }

    private static Expression dispatch(Expr expression, Context context) {
        return switch (expression) {
            case Expr.UnaryOp operation when operation.op() == UnaryOperator.NOT ->
                    Java.not(lower(operation.operand(), context));
            case Expr.BoolOp operation ->
                    chain(
                            operation.values().stream()
                                    .<Part>map(it -> at -> lower(it, at))
                                    .toList(),
                            operation.op(),
                            context);
            case Expr.Compare comparison -> LowerCompare.test(comparison, context);
            case Expr.IfExp choice -> choice(choice, context);
            default -> {
                Boolean known = constantTruth(expression);
                yield known != null
                        ? Java.bool(known)
                        : truth(expression, Expressions.lower(expression, context), context);
            }
        };
    }

    private static Expression truth(Expr expression, Operand operand, Context context) {
        Expression typed = operand.isBoolean() ? null : TypedTruth.of(expression, operand, context);
        return typed != null ? typed : truth(operand);
    }

    /** {@return whether {@code operand} is true} */
    static Expression truth(Operand operand) {
        if (operand.isBoolean()) {
            return operand.java();
        }
        Expression test = Java.runtime(Runtime.TRUTH, operand.java());
        if (operand.java().containsData(NodeNotes.PYTHON_SPAN)) {
            NodeNotes.from(operand.java().getData(NodeNotes.PYTHON_SPAN), test);
        }
        return test;
    }

    /** {@return whether {@code test} is a call that asks an object whether it is true} */
    static boolean asksForTruth(Expression test) {
        return test instanceof MethodCallExpr call
                && call.getScope().isEmpty()
                && call.getNameAsString().equals(Runtime.TRUTH.name());
    }

    /** {@return the truth of a literal, or null if the expression is none} */
    static Boolean constantTruth(Expr expression) {
        if (expression instanceof Expr.Name name && name.id().equals("__debug__")) {
            return true;
        }
        if (!(expression instanceof Expr.Constant constant)) {
            return null;
        }
        return switch (constant.value()) {
            case ConstantValue.None _ -> false;
            case ConstantValue.Bool(boolean flag) -> flag;
            case ConstantValue.Ellipsis _ -> true;
            case ConstantValue.SmallInt(long number) -> number != 0;
            case ConstantValue.BigInt _ -> true;
            case ConstantValue.Float(double number) -> number != 0;
            case ConstantValue.Imaginary(double number) -> number != 0;
            case ConstantValue.Str(String text) -> !text.isEmpty();
            case ConstantValue.SurrogateStr _ -> true;
            case ConstantValue.Bytes(byte[] bytes) -> bytes.length > 0;
        };
    }

    /** How one of several tests is lowered. */
    interface Part extends java.util.function.Function<Context, Expression> {}

    /**
     * {@return the tests joined by {@code and} or {@code or}} A test that needs statements in front
     * runs under an {@code if} of its own, the outcome so far in a variable.
     */
    static Expression chain(List<? extends Part> parts, BoolOperator operator, Context context) {
        Expression joined = parts.getFirst().apply(context);
        for (int i = 1; i < parts.size(); i++) {
            Block statements = new Block();
            Expression next = parts.get(i).apply(context.in(statements));
            if (statements.isEmpty() && i % MAX_JOINED != 0) {
                joined =
                        operator == BoolOperator.AND
                                ? Java.and(joined, next)
                                : Java.or(joined, next);
            } else {
                JavaVariable holds = context.hold(PrimitiveType.booleanType(), "holds", joined);
                statements.add(Java.assign(holds.mention(), next));
                Expression undecided =
                        operator == BoolOperator.AND ? holds.mention() : Java.not(holds.mention());
                context.block().add(Statements.ifThen(undecided, statements));
                joined = holds.mention();
            }
        }
        return joined;
    }

    private static Expression choice(Expr.IfExp choice, Context context) {
        Expression test = lower(choice.test(), context);
        Block whenTrue = new Block();
        Block whenFalse = new Block();
        Expression yes = lower(choice.body(), context.in(whenTrue));
        Expression no = lower(choice.orelse(), context.in(whenFalse));
        if (whenTrue.isEmpty() && whenFalse.isEmpty()) {
            return Java.choose(test, yes, no);
        }
        JavaVariable holds = context.hold(PrimitiveType.booleanType(), "holds", null);
        whenTrue.add(Java.assign(holds.mention(), yes));
        whenFalse.add(Java.assign(holds.mention(), no));
        context.block().add(Statements.ifThenElse(test, whenTrue, whenFalse));
        return holds.mention();
    }
}
