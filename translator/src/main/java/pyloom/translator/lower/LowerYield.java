package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;

import pyloom.translator.ast.Expr;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.types.Type;

/** Lowers {@code yield} and {@code yield from}: ordinary calls, in a method run by a generator. */
final class LowerYield {

    private LowerYield() {}

    static Operand lower(Expr.Yield yield, Context context) {
        Expression value =
                yield.value() == null
                        ? Java.nothing()
                        : Expressions.lower(yield.value(), context).java();
        return sent(Java.runtime(Runtime.YIELD, value), yield, context);
    }

    /** What was sent, or what the other generator returned. */
    private static Operand sent(Expression java, Expr yield, Context context) {
        Type type = context.typeOf(yield);
        Operand value = Operand.object(java);
        return type instanceof Type.Unknown || type instanceof Type.None
                ? value
                : Coercion.as(Forms.of(type), value);
    }

    static Operand lower(Expr.YieldFrom yield, Context context) {
        Expression value = Expressions.lower(yield.value(), context).java();
        return sent(Java.runtime(Runtime.YIELD_FROM, value), yield, context);
    }
}
