package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;

import pyloom.translator.ast.Expr;
import pyloom.translator.lower.tree.Java;

/** Lowers {@code yield} and {@code yield from}: ordinary calls, in a method run by a generator. */
final class LowerYield {

    private LowerYield() {}

    static Operand lower(Expr.Yield yield, Context context) {
        Expression value =
                yield.value() == null
                        ? Java.nothing()
                        : Expressions.lower(yield.value(), context).java();
        return Operand.object(Java.runtime(Runtime.YIELD, value));
    }

    static Operand lower(Expr.YieldFrom yield, Context context) {
        Expression value = Expressions.lower(yield.value(), context).java();
        return Operand.object(Java.runtime(Runtime.YIELD_FROM, value));
    }
}
