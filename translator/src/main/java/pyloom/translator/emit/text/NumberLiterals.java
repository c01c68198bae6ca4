package pyloom.translator.emit.text;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;

import java.math.BigInteger;

/** Java literals for numbers; negative ones are a minus before a literal. */
public final class NumberLiterals {

    /** Beyond this many bits a number is written in base 16, which takes no time to read. */
    private static final int LONGEST_DECIMAL_BITS = 14_000;

    private NumberLiterals() {}

    /** {@return an {@code int} expression} */
    public static Expression ofInt(int value) {
        if (value == Integer.MIN_VALUE) {
            return constant("Integer", "MIN_VALUE");
        }
        return signed(value < 0, new IntegerLiteralExpr(Integer.toString(Math.abs(value))));
    }

    /** {@return a {@code long} expression, with its suffix} */
    public static Expression ofLong(long value) {
        if (value == Long.MIN_VALUE) {
            return constant("Long", "MIN_VALUE");
        }
        return signed(value < 0, new LongLiteralExpr(Math.abs(value) + "L"));
    }

    /**
     * {@return an expression to use where Java widens an {@code int} to {@code long} by itself} It
     * has a suffix only if it is too large for an {@code int}.
     */
    public static Expression ofWidened(long value) {
        return value == (int) value ? ofInt((int) value) : ofLong(value);
    }

    /** {@return a {@code double} expression of exactly this value, also for NaN and infinities} */
    public static Expression ofDouble(double value) {
        if (Double.isNaN(value)) {
            return constant("Double", "NaN");
        }
        if (Double.isInfinite(value)) {
            return constant("Double", value > 0 ? "POSITIVE_INFINITY" : "NEGATIVE_INFINITY");
        }
        boolean negative = Double.doubleToRawLongBits(value) < 0;
        return signed(negative, new DoubleLiteralExpr(Double.toString(Math.abs(value))));
    }

    /**
     * {@return an expression that makes the number} It is meant for a constant field, since it is
     * evaluated each time.
     *
     * @param type the type {@code BigInteger}, as the file at hand writes it
     */
    public static Expression ofBigInteger(BigInteger value, ClassOrInterfaceType type) {
        boolean decimal = value.bitLength() <= LONGEST_DECIMAL_BITS;
        NodeList<Expression> arguments =
                new NodeList<>(StringLiterals.of(value.toString(decimal ? 10 : 16)));
        if (!decimal) {
            arguments.add(new IntegerLiteralExpr("16"));
        }
        return new ObjectCreationExpr(null, type, arguments);
    }

    private static Expression constant(String type, String name) {
        return new FieldAccessExpr(new NameExpr(type), name);
    }

    private static Expression signed(boolean negative, Expression magnitude) {
        return negative ? new UnaryExpr(magnitude, UnaryExpr.Operator.MINUS) : magnitude;
    }
}
