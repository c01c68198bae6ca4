package pyloom.translator.emit;

import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.UnaryExpr;

/** How tightly Java's operators bind; the printer sets parentheses by this alone. */
final class Precedence {

    /** Anything that is an expression. */
    static final int EXPRESSION = 1;

    /** What may be the condition or the last branch of a conditional. */
    static final int CONDITIONAL = 2;

    /** The loosest binary operator. */
    static final int CONDITION = 3;

    /** The sides of {@code instanceof}. */
    static final int RELATIONAL = 9;

    /** Prefix operators, casts and switch expressions. */
    static final int UNARY = 14;

    /** Postfix operators. */
    static final int POSTFIX = 15;

    /** Names, literals, calls and everything else that needs no parentheses before a dot. */
    static final int PRIMARY = 16;

    private Precedence() {}

    static int of(Expression expression) {
        return switch (expression) {
            case BinaryExpr binary -> of(binary.getOperator());
            case InstanceOfExpr _ -> RELATIONAL;
            case UnaryExpr unary -> unary.isPrefix() ? UNARY : POSTFIX;
            // The body of a lambda goes on as far as it can.
            case CastExpr cast -> strip(cast.getExpression()).isLambdaExpr() ? EXPRESSION : UNARY;
            case SwitchExpr _ -> UNARY;
            case ConditionalExpr _ -> CONDITIONAL;
            case AssignExpr _, LambdaExpr _ -> EXPRESSION;
            default -> PRIMARY;
        };
    }

    static int of(BinaryExpr.Operator operator) {
        return switch (operator) {
            case OR -> CONDITION;
            case AND -> 4;
            case BINARY_OR -> 5;
            case XOR -> 6;
            case BINARY_AND -> 7;
            case EQUALS, NOT_EQUALS -> 8;
            case LESS, GREATER, LESS_EQUALS, GREATER_EQUALS -> RELATIONAL;
            case LEFT_SHIFT, SIGNED_RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT -> 10;
            case PLUS, MINUS -> 11;
            case MULTIPLY, DIVIDE, REMAINDER -> 12;
        };
    }

    /** {@return the expression inside any parentheses that the tree spells out} */
    static Expression strip(Expression expression) {
        Expression inner = expression;
        while (inner instanceof EnclosedExpr enclosed) {
            inner = enclosed.getInner();
        }
        return inner;
    }

    /**
     * {@return whether an operand of a cast to {@code primitive} or to a class needs parentheses}
     */
    static boolean ambiguousAfterCast(Expression operand, boolean primitive) {
        return !primitive
                && operand instanceof UnaryExpr unary
                && (unary.getOperator() == UnaryExpr.Operator.MINUS
                        || unary.getOperator() == UnaryExpr.Operator.PLUS
                        || unary.getOperator() == UnaryExpr.Operator.PREFIX_INCREMENT
                        || unary.getOperator() == UnaryExpr.Operator.PREFIX_DECREMENT);
    }

    /** {@return whether an indexed array creation would be read as one with more dimensions} */
    static boolean ambiguousIndexed(Expression array) {
        return array instanceof ArrayCreationExpr creation && creation.getInitializer().isEmpty();
    }
}
