package pyloom.translator.inference;

import pyloom.translator.ast.ConstantValue;
import pyloom.translator.ast.Expr;
import pyloom.translator.scope.Resolution;
import pyloom.translator.scope.Symbol;
import pyloom.translator.types.IntRange;
import pyloom.translator.types.Type;

/**
 * A function that calls itself with a parameter of its own, a little more or less. How far that
 * goes is bounded as in a loop: nothing is called more often than {@link
 * pyloom.translator.types.Slot#STEPS}.
 */
final class OwnSteps {

    private OwnSteps() {}

    /**
     * {@return what {@code call} of the function that runs adds to its parameter {@code name}, or
     * null if it passes something else}
     */
    static IntRange of(String name, Expr.Call call, FunctionModel callee, Run run) {
        boolean isOwn =
                callee == run.function()
                        && run.scope() == callee.scope()
                        && isNeverSet(callee.scope().symbol(name))
                        && callee.parameter(name).type().isInt();
        Expr argument = isOwn ? argument(name, call, callee) : null;
        if (!(argument instanceof Expr.BinOp sum)
                || !(sum.left() instanceof Expr.Name own)
                || !callee.scope().mangle(own.id()).equals(name)
                || !(sum.right() instanceof Expr.Constant constant)
                || !(constant.value() instanceof ConstantValue.SmallInt(long number))) {
            return null;
        }
        return Flow.steps(sum.op(), Type.ints(number, number));
    }

    private static boolean isNeverSet(Symbol symbol) {
        return symbol != null && !symbol.isAssigned() && symbol.resolution() == Resolution.LOCAL;
    }

    private static Expr argument(String name, Expr.Call call, FunctionModel callee) {
        for (int i = 0; i < call.args().size() && i < callee.positional().size(); i++) {
            String parameter = callee.scope().mangle(callee.positional().get(i).arg());
            if (parameter.equals(name)) {
                return call.args().get(i);
            }
        }
        return null;
    }
}
