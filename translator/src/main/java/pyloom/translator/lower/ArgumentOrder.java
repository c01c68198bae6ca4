package pyloom.translator.lower;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Stmt;
import pyloom.translator.types.MethodArguments;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Which argument of a call goes where: evaluated in the order in which they are written, passed in
 * the order of the parameters, with literals for those that are left out.
 *
 * @param evaluated the arguments as they are evaluated, defaults last
 * @param positions for each the number of its parameter
 */
record ArgumentOrder(List<Expr> evaluated, List<Integer> positions) {

    /** {@return the order of the arguments behind {@code self}, or null if they do not fit} */
    static ArgumentOrder of(Stmt.FunctionDef method, Expr.Call call) {
        return of(method, call, call.args(), MethodArguments::isLiteral);
    }

    /**
     * {@return the order of the arguments of a call of a dataclass} Its defaults can be evaluated
     * by each call.
     */
    static ArgumentOrder ofData(Stmt.FunctionDef init, Expr.Call call) {
        return of(init, call, call.args(), Objects::nonNull);
    }

    /** {@return the same for a call that passes {@code self} itself} */
    static ArgumentOrder behindSelf(Stmt.FunctionDef method, Expr.Call call) {
        List<Expr> given = call.args().subList(1, call.args().size());
        return of(method, call, given, MethodArguments::isLiteral);
    }

    private static ArgumentOrder of(
            Stmt.FunctionDef method, Expr.Call call, List<Expr> given, Predicate<Expr> isDefault) {
        MethodArguments arguments = MethodArguments.of(method, call, given, isDefault);
        return arguments == null
                ? null
                : new ArgumentOrder(arguments.evaluated(), arguments.positions());
    }

    /**
     * {@return the operands in the order of the parameters}
     *
     * @param operands what was evaluated, some others first
     * @param others how many others
     */
    List<Operand> ordered(List<Operand> operands, int others, Context context) {
        boolean isInOrder = true;
        for (int i = 1; i < positions.size(); i++) {
            isInOrder &= positions.get(i - 1) < positions.get(i);
        }
        if (isInOrder) {
            return operands;
        }
        Operand[] ordered = operands.toArray(Operand[]::new);
        for (int i = 0; i < others; i++) {
            ordered[i] =
                    operands.get(i).isFixed()
                            ? operands.get(i)
                            : Sequence.hold(operands.get(i), context);
        }
        for (int i = 0; i < positions.size(); i++) {
            Operand value = operands.get(others + i);
            boolean stays = evaluated.get(i) instanceof Expr.Constant || value.isFixed();
            ordered[others + positions.get(i)] = stays ? value : Sequence.hold(value, context);
        }
        return Arrays.asList(ordered);
    }
}
