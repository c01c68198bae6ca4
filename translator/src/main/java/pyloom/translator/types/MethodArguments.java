package pyloom.translator.types;

import pyloom.translator.ast.Arg;
import pyloom.translator.ast.Arguments;
import pyloom.translator.ast.ConstantValue;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.ExprContext;
import pyloom.translator.ast.Keyword;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.UnaryOperator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which argument of a call of a method goes where. What {@code *args} and {@code **options} of the
 * method gather is one argument: a tuple and a dict that the call makes.
 *
 * @param evaluated the arguments as they are evaluated, defaults last
 * @param positions for each the number of its parameter
 */
public record MethodArguments(List<Expr> evaluated, List<Integer> positions) {

    /**
     * {@return what a call passes to the parameters behind {@code self}, or null if that cannot be
     * said before the program runs}
     *
     * @param method the method
     * @param call the call
     * @param given its positional arguments without that for {@code self}
     * @param isDefault whether a call may evaluate a default
     */
    public static MethodArguments of(
            Stmt.FunctionDef method, Expr.Call call, List<Expr> given, Predicate<Expr> isDefault) {
        return new Binding(method, call, isDefault).bind(given);
    }

    /** {@return whether the value of a default is the same wherever it is evaluated} */
    public static boolean isLiteral(Expr value) {
        return switch (value) {
            case Expr.Constant constant -> ClassType.isLiteral(constant);
            case Expr.Tuple tuple -> tuple.elts().isEmpty();
            case Expr.UnaryOp operation -> negated(operation) != null;
            default -> false;
        };
    }

    /** {@return the number that a minus and a number are, or null} */
    public static ConstantValue negated(Expr.UnaryOp operation) {
        return operation.op() == UnaryOperator.U_SUB
                        && operation.operand() instanceof Expr.Constant constant
                ? switch (constant.value()) {
                    case ConstantValue.SmallInt(long number) when number > 0 ->
                            new ConstantValue.SmallInt(-number);
                    case ConstantValue.Float(double number) -> new ConstantValue.Float(-number);
                    default -> null;
                }
                : null;
    }

    private static final class Binding {

        private final Arguments parameters;
        private final List<Arg> positional;
        private final Expr.Call call;
        private final Predicate<Expr> isDefault;
        private final List<Expr> evaluated = new ArrayList<>();
        private final List<Integer> positions = new ArrayList<>();
        private final List<Keyword> rest = new ArrayList<>();
        private int behindRest;
        private boolean fits = true;

        Binding(Stmt.FunctionDef method, Expr.Call call, Predicate<Expr> isDefault) {
            this.isDefault = isDefault;
            this.parameters = method.args();
            this.call = call;
            int first = MethodKind.of(method) == MethodKind.STATIC ? 0 : 1;
            positional = parameters.args().subList(first, parameters.args().size());
        }

        MethodArguments bind(List<Expr> given) {
            int direct = Math.min(given.size(), positional.size());
            for (int i = 0; i < direct; i++) {
                fits &= !(given.get(i) instanceof Expr.Starred);
                pass(given.get(i), i);
            }
            List<Expr> more = given.subList(direct, given.size());
            if (parameters.vararg() != null) {
                pass(new Expr.Tuple(call.span(), more, ExprContext.LOAD), positional.size());
            } else {
                fits &= more.isEmpty();
            }
            call.keywords().forEach(this::bind);
            if (parameters.kwarg() != null && rest.isEmpty()) {
                pass(gathered(), count() - 1);
            }
            addDefaults();
            return fits ? arranged() : null;
        }

        /** What is the same whenever it is evaluated stands where its parameter does. */
        private MethodArguments arranged() {
            Integer[] order = new Integer[evaluated.size()];
            boolean isInOrder = true;
            int last = -1;
            for (int i = 0; i < order.length; i++) {
                order[i] = i;
                if (!isFree(evaluated.get(i))) {
                    isInOrder &= last < positions.get(i);
                    last = positions.get(i);
                }
            }
            if (!isInOrder) {
                return new MethodArguments(evaluated, positions);
            }
            Arrays.sort(order, Comparator.comparing(positions::get));
            return new MethodArguments(
                    Arrays.stream(order).map(evaluated::get).toList(),
                    Arrays.stream(order).map(positions::get).toList());
        }

        private static boolean isFree(Expr value) {
            return value instanceof Expr.Constant
                    || value instanceof Expr.Tuple tuple && tuple.elts().isEmpty()
                    || value instanceof Expr.Dict dict && dict.keys().isEmpty();
        }

        private int count() {
            return firstNamed()
                    + parameters.kwonlyargs().size()
                    + (parameters.kwarg() == null ? 0 : 1);
        }

        private int firstNamed() {
            return positional.size() + (parameters.vararg() == null ? 0 : 1);
        }

        private void pass(Expr value, int parameter) {
            fits &= !positions.contains(parameter);
            evaluated.add(value);
            positions.add(parameter);
        }

        private void bind(Keyword keyword) {
            int at = indexOf(positional, keyword.arg());
            if (at < 0) {
                int named = indexOf(parameters.kwonlyargs(), keyword.arg());
                at = named < 0 ? -1 : firstNamed() + named;
            }
            if (at >= 0) {
                pass(keyword.value(), at);
                return;
            }
            boolean isFirst = rest.isEmpty();
            boolean isNext = isFirst || evaluated.size() == behindRest;
            fits &= parameters.kwarg() != null && keyword.arg() != null && isNext;
            rest.add(keyword);
            if (isFirst) {
                pass(gathered(), count() - 1);
                behindRest = evaluated.size();
            } else if (isNext) {
                evaluated.set(evaluated.size() - 1, gathered());
            }
        }

        private Expr.Dict gathered() {
            List<Expr> keys = new ArrayList<>();
            for (Keyword each : rest) {
                ConstantValue name = new ConstantValue.Str(String.valueOf(each.arg()));
                keys.add(new Expr.Constant(call.span(), name, null));
            }
            return new Expr.Dict(call.span(), keys, rest.stream().map(Keyword::value).toList());
        }

        private void addDefaults() {
            int firstDefault = positional.size() - parameters.defaults().size();
            for (int i = 0; i < positional.size(); i++) {
                addDefault(
                        i, i < firstDefault ? null : parameters.defaults().get(i - firstDefault));
            }
            for (int i = 0; i < parameters.kwonlyargs().size(); i++) {
                addDefault(firstNamed() + i, parameters.kwDefaults().get(i));
            }
        }

        private void addDefault(int parameter, Expr value) {
            if (!positions.contains(parameter)) {
                fits &= value != null && isDefault.test(value);
                pass(value, parameter);
            }
        }

        private static int indexOf(List<Arg> parameters, String name) {
            for (int i = 0; i < parameters.size(); i++) {
                if (parameters.get(i).arg().equals(name)) {
                    return i;
                }
            }
            return -1;
        }
    }
}
