package pyloom.translator.lower;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Operator;
import pyloom.translator.emit.text.NumberLiterals;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.lower.tree.RuntimeMember;
import pyloom.translator.types.IntRange;
import pyloom.translator.types.Type;

import java.util.List;

/** Binary operators on numbers and strings of proven types. */
final class TypedBinOp {

    private static final IntRange SHIFTS = IntRange.of(0, 63);

    private TypedBinOp() {}

    static Operand lower(Expr.BinOp operation, Context context) {
        Type left = context.typeOf(operation.left());
        Type right = context.typeOf(operation.right());
        Type result = context.typeOf(operation);
        if (!applies(operation.op(), left, right, result)) {
            return TypedOperators.lower(operation, context);
        }
        List<Operand> operands = Sequence.lower(operation.left(), operation.right(), context);
        return combine(
                operation.op(), left, operands.get(0), right, operands.get(1), Forms.of(result));
    }

    /** {@return whether {@code left op right} is plain Java} */
    static boolean applies(Operator operator, Type left, Type right, Type result) {
        if (left instanceof Type.Bool != right instanceof Type.Bool) {
            return applies(operator, counted(left), counted(right), result);
        }
        if (left instanceof Type.Int first && right instanceof Type.Int second) {
            boolean fits = first.range().fitsLong() && second.range().fitsLong();
            return fits
                    && Forms.isPrimitive(result)
                    && ints(operator, first.range(), second.range());
        }
        if (isNumber(left) && isNumber(right)) {
            return switch (operator) {
                case ADD, SUB, MULT, DIV -> true;
                case FLOOR_DIV, MOD, POW -> Forms.of(result).equals(JavaType.DOUBLE);
                default -> false;
            };
        }
        return operator == Operator.ADD && left instanceof Type.Str && right instanceof Type.Str;
    }

    /** {@return the number that a bool is in a sum} */
    private static Type counted(Type type) {
        return type instanceof Type.Bool ? Type.ints(0, 1) : type;
    }

    private static Expression counted(Type type, Operand operand) {
        return type instanceof Type.Bool
                ? new ConditionalExpr(
                        Coercion.to(JavaType.BOOLEAN, operand),
                        NumberLiterals.ofLong(1),
                        NumberLiterals.ofLong(0))
                : Coercion.unshortened(Forms.of(type), operand);
    }

    private static boolean isNumber(Type type) {
        return type instanceof Type.Float || type instanceof Type.Int && Forms.isPrimitive(type);
    }

    private static boolean ints(Operator operator, IntRange left, IntRange right) {
        return switch (operator) {
            case ADD, SUB, MULT, BIT_AND, BIT_OR, BIT_XOR, DIV -> true;
            case FLOOR_DIV, MOD -> right.isPositive();
            case L_SHIFT, R_SHIFT -> SHIFTS.contains(right);
            case POW -> right.isNatural();
            case MAT_MULT -> false;
        };
    }

    /** {@return {@code left op right}} */
    static Operand combine(
            Operator operator,
            Type leftType,
            Operand left,
            Type rightType,
            Operand right,
            JavaType result) {
        Expression first = counted(leftType, left);
        Expression second = counted(rightType, right);
        if (counted(leftType) instanceof Type.Int a && counted(rightType) instanceof Type.Int b) {
            return Operand.of(ints(operator, a.range(), first, b.range(), second), result);
        }
        if (operator == Operator.DIV) {
            return Operand.of(quotient(first, rightType, second), result);
        }
        String function = function(operator);
        if (function != null) {
            return Operand.of(
                    Java.runtime(RuntimeMember.typed(function), first, Coercion.shortened(second)),
                    result);
        }
        return Operand.of(binary(plain(operator), first, second), result);
    }

    private static Expression ints(
            Operator operator, IntRange a, Expression left, IntRange b, Expression right) {
        return switch (operator) {
            case FLOOR_DIV ->
                    a.isNatural()
                            ? binary(BinaryExpr.Operator.DIVIDE, left, right)
                            : math("floorDiv", left, right);
            case MOD ->
                    a.isNatural()
                            ? binary(BinaryExpr.Operator.REMAINDER, left, right)
                            : math("floorMod", left, right); // of an int it would be an int
            case DIV ->
                    Java.runtime(
                            RuntimeMember.typed("trueDivide"), left, Coercion.shortened(right));
            case POW -> Java.runtime(RuntimeMember.typed("power"), left, Coercion.shortened(right));
            default -> binary(plain(operator), left, right);
        };
    }

    /** {@return the function of an operator on floats that is none in Java, or null} */
    private static String function(Operator operator) {
        return switch (operator) {
            case FLOOR_DIV -> "floorDivide";
            case MOD -> "modulo";
            case POW -> "power";
            default -> null;
        };
    }

    private static Expression math(String method, Expression left, Expression right) {
        return Java.call(Java.name("Math"), method, left, right);
    }

    private static Expression quotient(Expression left, Type divisor, Expression right) {
        boolean isSafe =
                divisor instanceof Type.Int number && !number.range().contains(0)
                        || right instanceof DoubleLiteralExpr literal && literal.asDouble() != 0;
        return isSafe
                ? binary(BinaryExpr.Operator.DIVIDE, left, right)
                : Java.runtime(RuntimeMember.typed("trueDivide"), left, right);
    }

    /**
     * A literal beside something that is none needs no L; a shift has the type of its left side.
     */
    private static Expression binary(
            BinaryExpr.Operator operator, Expression left, Expression right) {
        boolean isShift =
                operator == BinaryExpr.Operator.LEFT_SHIFT
                        || operator == BinaryExpr.Operator.SIGNED_RIGHT_SHIFT;
        boolean isLiteral = isLiteral(left) && isLiteral(right);
        return isLiteral
                ? Java.binary(left, operator, right)
                : Java.binary(
                        isShift ? left : Coercion.shortened(left),
                        operator,
                        Coercion.shortened(right));
    }

    private static boolean isLiteral(Expression expression) {
        return expression instanceof LiteralExpr
                || expression instanceof UnaryExpr unary && isLiteral(unary.getExpression());
    }

    private static BinaryExpr.Operator plain(Operator operator) {
        return switch (operator) {
            case ADD -> BinaryExpr.Operator.PLUS;
            case SUB -> BinaryExpr.Operator.MINUS;
            case MULT -> BinaryExpr.Operator.MULTIPLY;
            case L_SHIFT -> BinaryExpr.Operator.LEFT_SHIFT;
            case R_SHIFT -> BinaryExpr.Operator.SIGNED_RIGHT_SHIFT;
            case BIT_AND -> BinaryExpr.Operator.BINARY_AND;
            case BIT_OR -> BinaryExpr.Operator.BINARY_OR;
            case BIT_XOR -> BinaryExpr.Operator.XOR;
            case DIV -> BinaryExpr.Operator.DIVIDE;
            case FLOOR_DIV, MOD, POW, MAT_MULT ->
                    throw new IllegalArgumentException(operator + " is no operator of Java");
        };
    }
}
