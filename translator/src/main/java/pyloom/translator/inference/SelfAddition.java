package pyloom.translator.inference;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Operator;
import pyloom.translator.ast.Stmt;
import pyloom.translator.types.IntRange;
import pyloom.translator.types.Slot;

/** Assignments like {@code x = x + 1} and {@code x = x - y}: they are steps as {@code +=} is. */
final class SelfAddition {

    private SelfAddition() {}

    /** {@return what the assignment adds to its local variable; null if it does something else} */
    static IntRange steps(Stmt.Assign assignment, Values values, State state) {
        boolean mayAdd =
                assignment.targets().size() == 1
                        && assignment.targets().getFirst() instanceof Expr.Name
                        && assignment.value() instanceof Expr.BinOp sum
                        && (sum.op() == Operator.ADD || sum.op() == Operator.SUB);
        if (!mayAdd) {
            return null;
        }
        String name = ((Expr.Name) assignment.targets().getFirst()).id();
        Expr.BinOp sum = (Expr.BinOp) assignment.value();
        if (!isInt(name, values, state)) {
            return null;
        }
        if (is(sum.left(), name) && isSimple(sum.right())) {
            return Flow.steps(sum.op(), values.of(sum.right(), state));
        }
        boolean isReversed =
                sum.op() == Operator.ADD && is(sum.right(), name) && isSimple(sum.left());
        return isReversed ? Flow.steps(sum.op(), values.of(sum.left(), state)) : null;
    }

    private static boolean isInt(String name, Values values, State state) {
        State.Local local = values.variables().local(name);
        if (local == null) {
            Slot slot = values.variables().slot(name);
            return slot != null && slot.type().isInt();
        }
        return state.get(local) != null && state.get(local).type().isInt();
    }

    private static boolean is(Expr expression, String name) {
        return expression instanceof Expr.Name mention && mention.id().equals(name);
    }

    /** What can be evaluated twice: it changes nothing. */
    private static boolean isSimple(Expr expression) {
        return switch (expression) {
            case Expr.Name _, Expr.Constant _ -> true;
            case Expr.BinOp both -> isSimple(both.left()) && isSimple(both.right());
            case Expr.UnaryOp one -> isSimple(one.operand());
            case Expr.Subscript item -> isSimple(item.value()) && isSimple(item.slice());
            case Expr.Attribute attribute -> isSimple(attribute.value());
            default -> false;
        };
    }
}
