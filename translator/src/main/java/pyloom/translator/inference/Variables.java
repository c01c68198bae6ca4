package pyloom.translator.inference;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.SyntaxChildren;
import pyloom.translator.scope.Resolution;
import pyloom.translator.scope.Scope;
import pyloom.translator.scope.ScopeKind;
import pyloom.translator.types.IntRange;
import pyloom.translator.types.Slot;
import pyloom.translator.types.Type;

/** Reads and sets variables during a run. */
final class Variables {

    private final Run run;

    Variables(Run run) {
        this.run = run;
    }

    /** {@return the local variable that {@code id} means here, or null if it is none} */
    State.Local local(String id) {
        String mangled = run.scope().mangle(id);
        for (Scope scope : scopes()) {
            Resolution resolution = resolution(scope, mangled);
            if (resolution.isGlobal()) {
                return bodyVariable(mangled);
            }
            if (resolution == Resolution.LOCAL || isSettled(scope, mangled)) {
                boolean isLocal =
                        scope.kind() != ScopeKind.MODULE && scope.kind() != ScopeKind.CLASS;
                return isLocal ? new State.Local(scope, mangled) : null;
            }
            if (resolution != Resolution.FREE || !scope.isInlined()) {
                return null;
            }
        }
        return null;
    }

    /** {@return the variable of the module's body that {@code mangled} is, or null} */
    private State.Local bodyVariable(String mangled) {
        return run.program().bodyVariables().contains(mangled)
                ? new State.Local(run.program().symbols().top(), mangled)
                : null;
    }

    /** {@return where a variable that functions share keeps its values, or null for others} */
    Slot slot(String id) {
        String mangled = run.scope().mangle(id);
        for (Scope scope : scopes()) {
            Resolution resolution = resolution(scope, mangled);
            boolean isPassedOn = resolution == Resolution.FREE && scope.isInlined();
            if (!isPassedOn) {
                return slot(scope, mangled, resolution);
            }
        }
        return null;
    }

    private Slot slot(Scope scope, String mangled, Resolution resolution) {
        if (resolution.isGlobal()) {
            boolean isOwn =
                    run.program().globals().isSetFirst(mangled) && bodyVariable(mangled) == null;
            return isOwn ? run.program().global(mangled) : null;
        }
        boolean isCell =
                resolution != Resolution.LOCAL
                        && scope.kind() != ScopeKind.CLASS
                        && !isSettled(scope, mangled);
        return isCell ? run.program().cell(scope, mangled) : null;
    }

    private boolean isSettled(Scope scope, String mangled) {
        return run.program().settled().contains(scope, mangled);
    }

    private static Resolution resolution(Scope scope, String mangled) {
        return scope.kind() == ScopeKind.MODULE
                ? Resolution.GLOBAL_IMPLICIT
                : scope.resolve(mangled);
    }

    /** The scopes around, as far as comprehensions are part of them. */
    private Iterable<Scope> scopes() {
        return run.scopes();
    }

    Type load(Expr.Name name, State state) {
        String mangled = run.scope().mangle(name.id());
        for (Scope scope : scopes()) {
            switch (resolution(scope, mangled)) {
                case LOCAL -> {
                    return scope.kind() == ScopeKind.CLASS
                            ? Type.UNKNOWN
                            : loadLocal(new State.Local(scope, mangled), state);
                }
                case CELL -> {
                    if (isSettled(scope, mangled)) {
                        return loadLocal(new State.Local(scope, mangled), state);
                    }
                    return scope.kind() == ScopeKind.CLASS
                            ? Type.UNKNOWN
                            : run.program().cell(scope, mangled).type();
                }
                case FREE -> {
                    if (!scope.isInlined()) {
                        return run.program().cell(scope, mangled).type();
                    }
                }
                case GLOBAL_IMPLICIT, GLOBAL_EXPLICIT -> {
                    return global(mangled, name, state);
                }
            }
        }
        return global(mangled, name, state);
    }

    private Type loadLocal(State.Local local, State state) {
        State.Binding binding = state.get(local);
        boolean mayBeUnbound = binding == null || binding.mayBeUnbound();
        if (mayBeUnbound && run.isNoting()) {
            run.facts().noteUnbound(local.scope(), local.name());
        }
        return binding == null ? Type.NEVER : binding.type();
    }

    private Type global(String name, Node node, State state) {
        State.Local local = bodyVariable(name);
        if (local != null) {
            return loadLocal(local, state);
        }
        Globals globals = run.program().globals();
        if (globals.isBound(name)) {
            Type own = run.program().global(name).type();
            boolean isBuiltin = Natives.isKnown("builtins", name) || HabitScan.isBuiltin(name);
            return isBuiltin && !globals.isSteady(name)
                    ? run.heap().join(own, builtin(name, node))
                    : own;
        }
        return builtin(name, node);
    }

    private Type builtin(String name, Node node) {
        if (!run.program().isListing(node)) {
            Reflection.refuseName(name, node);
        }
        if (name.equals("__name__") || name.equals("__file__") || name.equals("__doc__")) {
            return Type.UNKNOWN;
        }
        return new Type.Native("builtins", name);
    }

    /** Sets the variable {@code id}. */
    void store(String id, Type type, State state) {
        String mangled = run.scope().mangle(id);
        for (Scope scope : scopes()) {
            Resolution resolution = resolution(scope, mangled);
            if (resolution == Resolution.FREE && scope.isInlined()) {
                continue;
            }
            if (resolution != Resolution.LOCAL) {
                run.heap().look(type); // code that runs elsewhere reads it
            }
            switch (resolution) {
                case LOCAL -> storeLocal(scope, mangled, type, state);
                case CELL, FREE -> {
                    if (scope.kind() == ScopeKind.CLASS && resolution == Resolution.CELL) {
                        run.heap().escape(type);
                    } else {
                        run.heap().put(run.program().cell(scope, mangled), type);
                        if (resolution == Resolution.CELL && isSettled(scope, mangled)) {
                            storeLocal(scope, mangled, type, state);
                        }
                    }
                }
                case GLOBAL_IMPLICIT, GLOBAL_EXPLICIT -> {
                    State.Local local = bodyVariable(mangled);
                    if (local == null) {
                        run.heap().put(run.program().global(mangled), type);
                    } else {
                        set(local, type, state);
                    }
                }
            }
            return;
        }
    }

    private void storeLocal(Scope scope, String mangled, Type type, State state) {
        if (scope.kind() == ScopeKind.CLASS) {
            run.heap().escape(type);
            return;
        }
        set(new State.Local(scope, mangled), type, state);
    }

    private void set(State.Local local, Type type, State state) {
        state.set(local, type);
        if (run.freshLists().contains(local)) {
            state.setFresh(local, run.loops().size());
        }
        noteValue(local, type);
        run.show(state);
    }

    /** {@return whether {@code id} means a global variable that is set once, before it is read} */
    boolean isSteadyGlobal(String id) {
        String mangled = run.scope().mangle(id);
        for (Scope scope : scopes()) {
            Resolution resolution = resolution(scope, mangled);
            if (resolution.isGlobal()) {
                return run.program().globals().isSteady(mangled);
            }
            if (resolution != Resolution.FREE || !scope.isInlined()) {
                return false;
            }
        }
        return false;
    }

    /** {@return whether {@code id} always means the same value: steady, or the built-in name} */
    boolean isSteadyGlobalOrBuiltin(String id) {
        String mangled = run.scope().mangle(id);
        return isSteadyGlobal(id)
                || run.scope().kind() != ScopeKind.CLASS
                        && !run.program().globals().isBound(mangled)
                        && isGlobal(mangled);
    }

    private boolean isGlobal(String mangled) {
        for (Scope scope : scopes()) {
            Resolution resolution = resolution(scope, mangled);
            if (resolution.isGlobal()) {
                return true;
            }
            if (resolution != Resolution.FREE || !scope.isInlined()) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether {@code id} means a built-in function that the program does not rebind} */
    boolean isBuiltin(String id) {
        String mangled = run.scope().mangle(id);
        return !run.program().globals().isBound(mangled) && isGlobal(mangled);
    }

    /** Sets a parameter at the start of a function. */
    void storeParameter(String mangled, Type type, State state) {
        if (run.scope().resolve(mangled) == Resolution.CELL) {
            run.heap().look(type);
            run.heap().put(run.program().cell(run.scope(), mangled), type);
        }
        if (run.scope().resolve(mangled) != Resolution.CELL || isSettled(run.scope(), mangled)) {
            storeLocal(run.scope(), mangled, type, state);
        }
    }

    /** Notes a value of a local variable. */
    void noteValue(State.Local local, Type type) {
        if (run.isNoting()) {
            run.facts().noteValue(local.scope(), local.name(), type);
        }
    }

    /** Adds {@code steps} to a local variable that holds an int. */
    void step(State.Local local, Type after, IntRange steps, State state) {
        State.Binding before = state.get(local);
        IntRange step = before == null || before.step() == null ? null : before.step().plus(steps);
        IntRange unit = step == null ? null : before.unit().union(steps);
        state.set(local, new State.Binding(after, false, step, unit));
        noteValue(local, after);
        run.show(state);
    }

    /** Unsets the variable {@code id}. */
    void delete(String id, State state) {
        State.Local local = local(id);
        if (local == null) {
            return;
        }
        if (run.isNoting()) {
            run.facts().noteUnbound(local.scope(), local.name());
        }
        state.remove(local);
        run.show(state);
    }

    /** {@return the state in a comprehension: {@code :=} may have bound names in a round before} */
    State inside(Node comprehension, State state) {
        bindAround(comprehension, state);
        return state.copy();
    }

    private void bindAround(Node node, State state) {
        if (node instanceof Expr.NamedExpr assignment) {
            State bound = state.copy();
            store(((Expr.Name) assignment.target()).id(), Type.UNKNOWN, bound);
            state.join(bound);
        }
        SyntaxChildren.visit(node, child -> bindAround(child, state));
    }
}
