package pyloom.translator.lower;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;

import pyloom.translator.ast.BoolOperator;
import pyloom.translator.ast.CmpOperator;
import pyloom.translator.ast.Expr;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.lower.tree.JavaVariable;
import pyloom.translator.types.Type;

import java.util.ArrayList;
import java.util.List;

/**
 * Lowers comparisons. In a chain such as {@code a < b < c} the middle is evaluated once, and what
 * follows only if all before it holds.
 */
final class LowerCompare {

    private LowerCompare() {}

    static Operand lower(Expr.Compare comparison, Context context) {
        if (context.typeOf(comparison) instanceof Type.Bool && isJoined(comparison)) {
            return Operand.bool(test(comparison, context));
        }
        if (comparison.ops().size() == 1) {
            List<Operand> sides =
                    Sequence.lower(comparison.left(), comparison.comparators().getFirst(), context);
            return value(comparison.ops().getFirst(), sides.get(0), sides.get(1));
        }
        Operand left = Expressions.lower(comparison.left(), context);
        JavaVariable result = JavaVariable.helper("result");
        lowerFrom(0, left, comparison, result, context);
        return Operand.object(result.mention());
    }

    /** Whether the tests of a chain can be joined: no later one holds a value for the next. */
    private static boolean isJoined(Expr.Compare chain) {
        return chain.comparators().stream()
                .limit(chain.comparators().size() - 1L)
                .skip(1)
                .allMatch(Expr.Constant.class::isInstance);
    }

    private static void lowerFrom(
            int index, Operand left, Expr.Compare chain, JavaVariable result, Context context) {
        boolean isLast = index == chain.ops().size() - 1;
        Operand[] sides = sides(left, chain.comparators().get(index), isLast, context);
        Operand middle = sides[1];
        Expression again = isLast ? null : middle.again();
        Expression value = value(chain.ops().get(index), sides[0], middle).java();
        NodeNotes.from(chain.span(), value);
        context.block()
                .add(
                        index == 0
                                ? Context.declaration(Java.object(), result, value)
                                : Java.assign(result.mention(), value));
        if (!isLast) {
            Block rest = new Block();
            lowerFrom(index + 1, Operand.object(again), chain, result, context.in(rest));
            Expression test = Tests.truth(Operand.object(result.mention()));
            context.block().add(Statements.ifThen(test, rest));
        }
    }

    /** The left side, already lowered, and the right one, evaluated after it. */
    private static Operand[] sides(Operand left, Expr right, boolean isLast, Context context) {
        List<Sequence.Part> parts = List.of(_ -> left, at -> middle(right, isLast, at));
        return Sequence.lowerParts(parts, context).toArray(Operand[]::new);
    }

    private static Operand repeatable(Operand operand, Context context) {
        return operand.isRepeatable()
                ? operand
                : Operand.object(context.hold(Hints.of(operand.java()), operand.boxed()).mention());
    }

    static Expression test(Expr.Compare comparison, Context context) {
        if (comparison.ops().size() == 1) {
            List<Operand> sides =
                    Sequence.lower(comparison.left(), comparison.comparators().getFirst(), context);
            return test(comparison.ops().getFirst(), sides.get(0), sides.get(1));
        }
        if (!isJoined(comparison)) {
            return Tests.truth(lower(comparison, context));
        }
        List<Tests.Part> parts = new ArrayList<>();
        Operand[] left = {null};
        for (int i = 0; i < comparison.ops().size(); i++) {
            int index = i;
            parts.add(at -> testAt(index, left, comparison, at));
        }
        return Tests.chain(parts, BoolOperator.AND, context);
    }

    /** One test of a chain; {@code left} is the middle that the one before it left behind. */
    private static Expression testAt(
            int index, Operand[] left, Expr.Compare chain, Context context) {
        Expr right = chain.comparators().get(index);
        boolean isLast = index == chain.ops().size() - 1;
        Sequence.Part first =
                left[0] == null ? at -> Expressions.lower(chain.left(), at) : _ -> left[0];
        Sequence.Part second = at -> middle(right, isLast, at);
        List<Operand> sides = Sequence.lowerParts(List.of(first, second), context);
        if (!isLast) {
            left[0] = new Operand(sides.get(1).again(), sides.get(1).type());
        }
        return NodeNotes.from(
                chain.span(), test(chain.ops().get(index), sides.get(0), sides.get(1)));
    }

    private static Operand middle(Expr expression, boolean isLast, Context context) {
        Operand operand = Expressions.lower(expression, context);
        return isLast ? operand : repeatable(operand, context);
    }

    private static Operand value(CmpOperator operator, Operand left, Operand right) {
        return switch (operator) {
            case IS, IS_NOT, IN, NOT_IN -> Operand.bool(test(operator, left, right));
            case EQ, NOT_EQ, LT, LT_E, GT, GT_E ->
                    TypedCompare.applies(operator, left, right)
                            ? Operand.bool(TypedCompare.test(operator, left, right))
                            : Operand.object(
                                    Java.runtime(
                                            Runtime.comparison(operator),
                                            left.java(),
                                            right.java()));
        };
    }

    private static Expression test(CmpOperator operator, Operand left, Operand right) {
        return switch (operator) {
            case IS -> identity(left, right);
            case IS_NOT -> Java.not(identity(left, right));
            case IN -> TypedCompare.contains(left, right);
            case NOT_IN -> Java.not(TypedCompare.contains(left, right));
            case EQ, NOT_EQ, LT, LT_E, GT, GT_E ->
                    TypedCompare.applies(operator, left, right)
                            ? TypedCompare.test(operator, left, right)
                            : Java.runtime(Runtime.test(operator), left.java(), right.java());
        };
    }

    static Expression identity(Operand left, Operand right) {
        if (right.type() == Operand.Type.NULL && !left.javaType().isPrimitive()) {
            return Java.isNull(left.java());
        }
        boolean isOfEnum =
                right.javaType().isEnum()
                                && (left.javaType().isSameAs(right.javaType())
                                        || left.javaType().isSameAs(JavaType.OBJECT))
                        || left.javaType().isEnum() && right.javaType().isSameAs(JavaType.OBJECT);
        return isOfEnum
                ? Java.binary(left.java(), BinaryExpr.Operator.EQUALS, right.java())
                : Java.runtime(Runtime.IS, left.java(), right.java());
    }
}
