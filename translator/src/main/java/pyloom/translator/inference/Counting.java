package pyloom.translator.inference;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Operator;
import pyloom.translator.ast.Stmt;
import pyloom.translator.types.IntRange;
import pyloom.translator.types.Slot;
import pyloom.translator.types.Type;

/**
 * Assignments that add to what is there, such as {@code counts[word] = counts.get(word, 0) + 1}:
 * like {@code +=} they raise the largest int there by one step each time.
 */
final class Counting {

    private final Run run;
    private final Values values;

    Counting(Run run, Values values) {
        this.run = run;
        this.values = values;
    }

    /** Notes what {@code assignment} does; tells whether it is one of these. */
    boolean run(Stmt.Assign assignment, State state) {
        if (assignment.targets().size() != 1
                || !(assignment.targets().getFirst() instanceof Expr.Subscript target)
                || !(assignment.value() instanceof Expr.BinOp sum)
                || sum.op() != Operator.ADD && sum.op() != Operator.SUB) {
            return false;
        }
        Type result = values.of(sum, state);
        IntRange steps = Flow.steps(sum.op(), values.of(sum.right(), state.copy()));
        if (steps == null || !result.isInt()) {
            return false;
        }
        Slot slot = itemsOf(values.of(target.value(), state));
        Slot source = source(sum.left(), state.copy());
        if (slot == null || source == null || slot.find() != source.find()) {
            return false;
        }
        Type key = values.of(target.slice(), state);
        if (values.of(target.value(), state) instanceof Type.DictOf dict) {
            run.heap().inspect(key);
            run.heap().put(dict.key(), key);
        } else if (!key.isInt()) {
            return false;
        }
        if (sum.left() instanceof Expr.Call get && get.args().size() == 2) {
            run.heap().put(slot, values.of(get.args().get(1), state.copy()));
        }
        run.heap().step(slot, steps);
        return true;
    }

    private static Slot itemsOf(Type container) {
        return switch (container) {
            case Type.DictOf dict -> dict.value();
            case Type.ListOf list -> list.element();
            default -> null;
        };
    }

    /** What the int comes from that is added to. */
    private Slot source(Expr expression, State state) {
        return switch (expression) {
            case Expr.Subscript subscript when !(subscript.slice() instanceof Expr.Slice) ->
                    itemsOf(values.of(subscript.value(), state));
            case Expr.Call call
                    when call.func() instanceof Expr.Attribute method
                            && method.attr().equals("get")
                            && call.args().size() == 2
                            && call.keywords().isEmpty()
                            && values.of(call.args().get(1), state).isInt()
                            && values.of(method.value(), state) instanceof Type.DictOf dict ->
                    dict.value();
            default -> null;
        };
    }
}
