package pyloom.translator.lower;

import pyloom.translator.ast.Arg;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Keyword;
import pyloom.translator.ast.Stmt;
import pyloom.translator.types.ClassType;
import pyloom.translator.types.MethodKind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
        return of(method, call.args(), call.keywords());
    }

    /** {@return the same for a call that passes {@code self} itself} */
    static ArgumentOrder behindSelf(Stmt.FunctionDef method, Expr.Call call) {
        return of(method, call.args().subList(1, call.args().size()), call.keywords());
    }

    private static ArgumentOrder of(
            Stmt.FunctionDef method, List<Expr> given, List<Keyword> keywords) {
        int first = MethodKind.of(method) == MethodKind.STATIC ? 0 : 1;
        List<Arg> parameters = method.args().args().subList(first, method.args().args().size());
        if (!ClassType.takesValues(method)
                || given.size() > parameters.size()
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
        List<Expr> defaults = method.args().defaults();
        int firstDefault = parameters.size() - defaults.size();
        for (int i = 0; i < isGiven.length; i++) {
            if (isGiven[i]) {
                continue;
            }
            if (i < firstDefault || !(defaults.get(i - firstDefault) instanceof Expr.Constant)) {
                return null;
            }
            evaluated.add(defaults.get(i - firstDefault));
            positions.add(i);
        }
        return new ArgumentOrder(evaluated, positions);
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
