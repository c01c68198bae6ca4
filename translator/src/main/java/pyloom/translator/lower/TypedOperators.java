package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Operator;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.lower.tree.RuntimeMember;
import pyloom.translator.types.Type;

import java.util.ArrayList;
import java.util.List;

/** Operators on texts, lists and sets: sums, multiples, formatting, and what sets have. */
final class TypedOperators {

    private static final int MOST_FORMATTED = 50;

    private TypedOperators() {}

    static Operand lower(Expr.BinOp operation, Context context) {
        Type left = context.typeOf(operation.left());
        Type right = context.typeOf(operation.right());
        return switch (left) {
            case Type.Str _ when operation.op() == Operator.MULT && isLong(right) ->
                    function("repeat", JavaType.STRING, JavaType.LONG, operation, context);
            case Type.Str _ when operation.op() == Operator.MOD -> percent(operation, context);
            case Type.ListOf list when Forms.of(list).isList() -> list(list, operation, context);
            case Type.SetOf set when Forms.of(set).isSet() && right instanceof Type.SetOf other ->
                    set(set, other, operation, context);
            default -> null;
        };
    }

    private static boolean isLong(Type type) {
        return type.isInt() && Forms.of(type).equals(JavaType.LONG);
    }

    private static Operand function(
            String name, JavaType left, JavaType right, Expr.BinOp operation, Context context) {
        List<Operand> operands =
                Sequence.lowerParts(
                        List.of(
                                at -> Receivers.lower(operation.left(), at),
                                at -> Expressions.lower(operation.right(), at)),
                        context);
        return Operand.of(
                Java.runtime(
                        RuntimeMember.typed(name),
                        operands.get(0).java(),
                        Coercion.to(right, operands.get(1))),
                left);
    }

    private static Operand list(Type.ListOf list, Expr.BinOp operation, Context context) {
        Type right = context.typeOf(operation.right());
        JavaType type = Forms.of(list);
        boolean isSame = Forms.of(context.typeOf(operation)).isSameAs(type);
        if (operation.op() == Operator.MULT && isLong(right) && isSame) {
            return function("repeat", type, JavaType.LONG, operation, context);
        }
        return operation.op() == Operator.ADD
                        && right instanceof Type.ListOf other
                        && Forms.of(other).isSameAs(type)
                        && isSame
                ? function("concat", type, type, operation, context)
                : null;
    }

    private static Operand set(
            Type.SetOf left, Type.SetOf right, Expr.BinOp operation, Context context) {
        String name =
                switch (operation.op()) {
                    case BIT_OR -> "union";
                    case BIT_XOR -> "symmetricDifference";
                    case BIT_AND -> "intersection";
                    case SUB -> "difference";
                    default -> null;
                };
        JavaType result = Forms.of(context.typeOf(operation));
        boolean isUniform = operation.op() == Operator.BIT_OR || operation.op() == Operator.BIT_XOR;
        boolean fits =
                result.isSameAs(Forms.of(left)) && (!isUniform || result.isSameAs(Forms.of(right)));
        if (name == null || !fits) {
            return null;
        }
        List<Operand> operands = Sequence.lower(operation.left(), operation.right(), context);
        return Operand.of(
                Java.runtime(
                        TypedContainers.function(name),
                        Coercion.to(result, operands.get(0)),
                        Coercion.to(Forms.of(right), operands.get(1))),
                result);
    }

    /** {@code "..." % values}: a tuple that is written out, or one value that is no tuple. */
    private static Operand percent(Expr.BinOp operation, Context context) {
        boolean isSpread =
                operation.right() instanceof Expr.Tuple tuple
                        && tuple.elts().size() <= MOST_FORMATTED
                        && tuple.elts().stream().noneMatch(Expr.Starred.class::isInstance);
        if (!isSpread && !isSingle(context.typeOf(operation.right()))) {
            return null;
        }
        List<Expr> all = new ArrayList<>(List.of(operation.left()));
        all.addAll(isSpread ? ((Expr.Tuple) operation.right()).elts() : List.of(operation.right()));
        List<Operand> operands = Sequence.lower(all, context);
        List<Expression> arguments = new ArrayList<>();
        arguments.add(Coercion.to(JavaType.STRING, operands.getFirst()));
        arguments.addAll(LowerCall.spreadable(operands.subList(1, operands.size())));
        return Operand.of(Java.runtime(RuntimeMember.typed("percent"), arguments), JavaType.STRING);
    }

    private static boolean isSingle(Type type) {
        return switch (type) {
            case Type.Int _, Type.Float _, Type.Str _, Type.Bool _ -> true;
            case Type.ListOf _, Type.SetOf _ -> true;
            default -> false;
        };
    }
}
