package pyloom.translator.lower;

import pyloom.translator.ast.Arg;
import pyloom.translator.ast.Arguments;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Keyword;
import pyloom.translator.ast.Stmt;
import pyloom.translator.types.MethodKind;

import java.util.ArrayList;
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
        return of(method, call.args(), call.keywords(), Expr.Constant.class::isInstance);
    }

    /**
     * {@return the order of the arguments of a call of a dataclass} Its defaults can be evaluated
     * by each call.
     */
    static ArgumentOrder ofData(Stmt.FunctionDef init, Expr.Call call) {
        return of(init, call.args(), call.keywords(), Objects::nonNull);
    }

    /** {@return the same for a call that passes {@code self} itself} */
    static ArgumentOrder behindSelf(Stmt.FunctionDef method, Expr.Call call) {
        return of(
                method,
                call.args().subList(1, call.args().size()),
                call.keywords(),
                Expr.Constant.class::isInstance);
    }

    private static ArgumentOrder of(
            Stmt.FunctionDef method,
            List<Expr> given,
            List<Keyword> keywords,
            Predicate<Expr> isDefault) {
        int first = MethodKind.of(method) == MethodKind.STATIC ? 0 : 1;
        int byPosition = method.args().args().size() - first;
        List<Arg> parameters = parameters(method, first);
        if (method.args().vararg() != null
                || method.args().kwarg() != null
                || given.size() > byPosition
                || given.stream().anyMatch(Expr.Starred.class::isInstance)) {
            return null;
        }
        List<Expr> evaluated = new ArrayList<>(given);
        List<Integer> positions = new ArrayList<>();
        boolean[] isGiven = new boolean[parameters.size()];
        for (int i = 0; i < given.size(); i++) {
            positions.add(i);
            isGiven[i] = true;
        }
        for (Keyword keyword : keywords) {
            int at = indexOf(parameters, keyword.arg());
            if (at < 0 || isGiven[at]) {
                return null;
            }
            isGiven[at] = true;
            evaluated.add(keyword.value());
            positions.add(at);
        }
        List<Expr> defaults = defaults(method.args(), byPosition);
        for (int i = 0; i < isGiven.length; i++) {
            if (isGiven[i]) {
                continue;
            }
            if (!isDefault.test(defaults.get(i))) {
                return null;
            }
            evaluated.add(defaults.get(i));
            positions.add(i);
        }
        return new ArgumentOrder(evaluated, positions);
    }

    private static List<Arg> parameters(Stmt.FunctionDef method, int first) {
        List<Arg> all = method.args().args();
        List<Arg> parameters = new ArrayList<>(all.subList(first, all.size()));
        parameters.addAll(method.args().kwonlyargs());
        return parameters;
    }

    /** The default of each parameter, or null. */
    private static List<Expr> defaults(Arguments arguments, int byPosition) {
        List<Expr> defaults = new ArrayList<>();
        for (int i = arguments.defaults().size(); i < byPosition; i++) {
            defaults.add(null);
        }
        defaults.addAll(arguments.defaults());
        defaults.addAll(arguments.kwDefaults());
        return defaults;
    }

    private static int indexOf(List<Arg> parameters, String name) {
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).arg().equals(name)) {
                return i;
            }
        }
        return -1;
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
