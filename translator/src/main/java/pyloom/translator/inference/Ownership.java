package pyloom.translator.inference;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Node;
import pyloom.translator.types.Type;

import java.util.List;

/**
 * Which local variables hold a list that nothing else refers to: one that has just been made, until
 * it is mentioned otherwise than in {@link Looks}. No other thread can see such a list.
 */
final class Ownership {

    private final Run run;
    private final Variables variables;

    Ownership(Run run, Variables variables) {
        this.run = run;
        this.variables = variables;
    }

    /** Notes that the targets of an assignment have got a value. */
    void assigned(List<Expr> targets, Expr value, Type type, State state) {
        State.Local local = targets.size() == 1 ? localOf(targets.getFirst()) : null;
        if (local != null && type instanceof Type.ListOf && isNew(value)) {
            state.mark(local, State.Trait.OWNED);
        }
    }

    /** {@return whether an expression that gives a list gives a new one} */
    private boolean isNew(Expr value) {
        return switch (value) {
            case Expr.ListExpr _, Expr.ListComp _, Expr.BinOp _ -> true;
            case Expr.Subscript subscript -> subscript.slice() instanceof Expr.Slice;
            case Expr.Call call ->
                    call.func() instanceof Expr.Name name
                            && (name.id().equals("list") || name.id().equals("sorted"))
                            && variables.isBuiltin(name.id());
            default -> false;
        };
    }

    /** Notes that a variable is mentioned. */
    void mentioned(Expr.Name name, State state) {
        State.Local local = variables.local(name.id());
        if (local != null
                && state.is(local, State.Trait.OWNED)
                && !run.looks().contains(name, variables)) {
            state.unmark(local, State.Trait.OWNED);
            run.show(state);
        }
    }

    /** Notes that a list stays the one that a variable owns: it was changed in place. */
    void keep(Expr target, boolean owned, State state) {
        State.Local local = localOf(target);
        if (local != null && owned) {
            state.mark(local, State.Trait.OWNED);
        }
    }

    /** {@return whether nothing but a variable refers to the list that {@code list} gives} */
    boolean owns(Expr list, State state) {
        State.Local local = localOf(list);
        return local != null && state.is(local, State.Trait.OWNED);
    }

    private State.Local localOf(Expr expression) {
        return expression instanceof Expr.Name name ? variables.local(name.id()) : null;
    }

    /** Notes that {@code node} reads an element, and returns it. */
    Expr.Subscript read(Expr.Subscript node, State state) {
        if (run.isNoting()) {
            run.facts().noteAccess(node, owns(node.value(), state));
        }
        return node;
    }

    /** Notes that {@code node} changes what {@code list} gives. */
    void change(Node node, Expr list, Type type, State state) {
        if (!run.isNoting()) {
            return;
        }
        boolean owned = list != null && owns(list, state);
        run.facts().noteAccess(node, owned);
        if (!owned && type.withoutNone() instanceof Type.ListOf changed) {
            changed.element().noteChange();
        }
    }
}
