package pyloom.translator.inference;

import pyloom.translator.ast.ExceptHandler;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Keyword;
import pyloom.translator.ast.MatchCase;
import pyloom.translator.ast.Operator;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.WithItem;
import pyloom.translator.types.ClassType;
import pyloom.translator.types.IntRange;
import pyloom.translator.types.Slot;
import pyloom.translator.types.Type;

import java.util.List;

/** Runs statements: what is so before them becomes what is so after them. */
final class Flow {

    private final Run run;
    private final Values values;
    private final Targets targets;
    private final Conditions conditions;

    Flow(Run run) {
        this.run = run;
        this.values = new Values(run);
        this.targets = new Targets(run, values);
        this.conditions = new Conditions(run, values);
    }

    Values values() {
        return values;
    }

    /** Runs statements one after the other. */
    void run(List<Stmt> statements, State state) {
        for (int i = 0; i < statements.size(); i++) {
            if (!state.isLive()) {
                new DeadCode(run, values.variables())
                        .note(statements.subList(i, statements.size()));
                return;
            }
            run(statements.get(i), state);
        }
    }

    private void run(Stmt statement, State state) {
        switch (statement) {
            case Stmt.FunctionDef def -> define(def, state);
            case Stmt.AsyncFunctionDef def -> {
                def.decoratorList().forEach(each -> values.escape(each, state));
                values.definition(def.args(), def.returns(), state);
                run.program().open(run.program().function(def));
                targets.set(def.name(), Type.UNKNOWN, state);
            }
            case Stmt.ClassDef definition -> defineClass(definition, state);
            case Stmt.Return exit -> leave(exit, state);
            case Stmt.Delete deletion ->
                    deletion.targets().forEach(each -> targets.delete(each, state));
            case Stmt.Assign assignment when new Counting(run, values).run(assignment, state) -> {}
            case Stmt.Assign assignment -> assign(assignment, state);
            case Stmt.AugAssign assignment -> augment(assignment, state);
            case Stmt.AnnAssign assignment -> annotate(assignment, state);
            case Stmt.For loop -> new Loops(run, this).over(loop, state);
            case Stmt.AsyncFor loop -> unknownLoop(loop, state);
            case Stmt.While loop -> new Loops(run, this).whileLoop(loop, state);
            case Stmt.If choice -> choose(choice, state);
            case Stmt.With with -> manage(with.items(), with.body(), state);
            case Stmt.AsyncWith with -> manage(with.items(), with.body(), state);
            case Stmt.Match match -> match(match, state);
            case Stmt.Raise raise -> {
                values.escape(raise.exc(), state);
                values.escape(raise.cause(), state);
                state.kill();
            }
            case Stmt.Try attempt ->
                    attempt(
                            attempt.body(),
                            attempt.handlers(),
                            attempt.orelse(),
                            attempt.finalbody(),
                            state);
            case Stmt.TryStar attempt ->
                    attempt(
                            attempt.body(),
                            attempt.handlers(),
                            attempt.orelse(),
                            attempt.finalbody(),
                            state);
            case Stmt.Assert assertion -> check(assertion, state);
            case Stmt.Import imports -> targets.importModules(imports, state);
            case Stmt.ImportFrom imports -> targets.importMembers(imports, state);
            case Stmt.ExprStmt expression -> values.of(expression.value(), state);
            case Stmt.Break _ -> jump(run.loops().peek().breaks, state);
            case Stmt.Continue _ -> jump(run.loops().peek().continues, state);
            case Stmt.TypeAlias alias -> targets.assign(alias.name(), Type.UNKNOWN, state);
            case Stmt.Pass _, Stmt.Global _, Stmt.Nonlocal _ -> {}
        }
    }

    private void assign(Stmt.Assign assignment, State state) {
        IntRange steps = SelfAddition.steps(assignment, values, state);
        Type value = values.linear().assigned(assignment, state);
        if (steps != null && value.isInt()) {
            step((Expr.Name) assignment.targets().getFirst(), value, steps, state);
            return;
        }
        boolean isNatural = values.signs().isNatural(assignment.value(), state);
        assignment.targets().forEach(each -> targets.assign(each, value, state));
        if (isNatural) {
            values.signs().assigned(assignment.targets(), value, state);
        }
        values.ownership().assigned(assignment.targets(), assignment.value(), value, state);
    }

    private void leave(Stmt.Return exit, State state) {
        Type result = exit.value() == null ? Type.NONE : values.linear().last(exit.value(), state);
        if (run.function() != null) {
            run.heap().put(run.function().result(), result);
        }
        state.kill();
    }

    private static void jump(State target, State state) {
        target.join(state);
        state.kill();
    }

    private void define(Stmt.FunctionDef def, State state) {
        FunctionModel function = run.program().function(def);
        List<Type> decorators = values.decorators().evaluate(def.decoratorList(), state);
        values.definition(def.args(), def.returns(), state);
        values.defaults(function, state);
        if (!def.typeParams().isEmpty() || inClass()) {
            decorators.forEach(run.heap()::escape);
            run.program().open(function);
            targets.set(def.name(), Type.UNKNOWN, state);
        } else if (decorators.isEmpty()) {
            targets.set(def.name(), new Type.Function(def, def.name()), state);
        } else {
            targets.set(def.name(), values.decorators().apply(def, decorators), state);
        }
    }

    private boolean inClass() {
        return run.scope().kind() == pyloom.translator.scope.ScopeKind.CLASS;
    }

    /** Classes are left to dynamic code: their methods may be called with anything. */
    private void defineClass(Stmt.ClassDef definition, State state) {
        ClassType known = run.program().classOf(definition);
        if (known != null) {
            for (Stmt.FunctionDef method : known.methods().values()) {
                values.defaults(run.program().function(method), state);
            }
            known.attributes()
                    .forEach(
                            (name, value) ->
                                    run.heap().put(known.attribute(name), values.of(value, state)));
            known.defaults()
                    .forEach(
                            (name, value) ->
                                    run.heap().put(known.field(name), values.of(value, state)));
            for (Stmt.FunctionDef function : known.byName().functions().values()) {
                define(function, state.copy());
                run.program().open(run.program().function(function));
            }
            targets.set(definition.name(), new Type.ClassOf(known), state);
            return;
        }
        definition.decoratorList().forEach(each -> values.escape(each, state));
        for (Expr base : definition.bases()) {
            if (values.of(base, state) instanceof Type.ClassOf extended) {
                throw new OutOfSightException(
                        extended.type(), "'" + definition.name() + "' extends it");
            }
            values.escape(base, state);
        }
        for (Keyword keyword : definition.keywords()) {
            values.escape(keyword.value(), state);
        }
        run.enter(run.program().symbols().scopeOf(definition));
        State inside = new State(run.heap());
        run(definition.body(), inside);
        run.leave();
        targets.set(definition.name(), Type.UNKNOWN, state);
    }

    private void augment(Stmt.AugAssign assignment, State state) {
        if (assignment.target() instanceof Expr.Name name) {
            augmentName(name, assignment, state);
            return;
        }
        Type before = targets.current(assignment.target(), state);
        Type value = values.of(assignment.value(), state);
        Type after = values.inPlace(assignment.op(), before, value);
        run.noteResult(assignment, after);
        IntRange steps = steps(assignment.op(), value);
        new Attributes(run, values, null)
                .noteUpdate(assignment, isLong(value) && steps != null, state);
        if (before.isInt() && steps != null) {
            targets.step(assignment.target(), before, steps, state);
        } else {
            targets.put(assignment.target(), after, state);
        }
    }

    private static boolean isLong(Type value) {
        return value instanceof Type.Int number && number.range().fitsLong();
    }

    private void step(Expr.Name name, Type after, IntRange steps, State state) {
        run.note(name, after);
        State.Local local = values.variables().local(name.id());
        if (local == null) {
            run.heap().step(values.variables().slot(name.id()), steps);
        } else {
            values.variables().step(local, after, steps, state);
        }
    }

    private void augmentName(Expr.Name name, Stmt.AugAssign assignment, State state) {
        Type before = values.of(name, state);
        Type first = values.linear().current(name, before, state);
        Type value = values.of(assignment.value(), state);
        boolean isOwned = values.ownership().owns(name, state);
        values.ownership().change(assignment, name, before, state);
        Type after =
                Linear.of(
                        assignment.op(),
                        first,
                        value,
                        values.inPlace(assignment.op(), before, value));
        run.noteResult(assignment, after);
        State.Local local = values.variables().local(name.id());
        IntRange steps = steps(assignment.op(), value);
        Slot slot = local == null ? values.variables().slot(name.id()) : null;
        if (local != null && before.isInt() && steps != null) {
            values.variables().step(local, after, steps, state);
        } else if (slot != null && slot.type().isInt() && steps != null) {
            run.heap().step(slot, steps);
        } else {
            targets.set(name.id(), after, state);
            values.ownership().keep(name, isOwned && after instanceof Type.ListOf, state);
        }
    }

    /** What {@code op= value} adds, or null if it is no addition of ints. */
    static IntRange steps(Operator operator, Type value) {
        IntRange range = Arithmetic.range(value);
        if (range == null) {
            return null;
        }
        return switch (operator) {
            case ADD -> range;
            case SUB -> range.negate();
            default -> null;
        };
    }

    private void annotate(Stmt.AnnAssign assignment, State state) {
        if (assignment.value() != null) {
            Type value = values.of(assignment.value(), state);
            targets.assign(assignment.target(), value, state);
            values.ownership()
                    .assigned(List.of(assignment.target()), assignment.value(), value, state);
        }
        if (!run.program().symbols().future().annotations()
                && run.scope().kind() != pyloom.translator.scope.ScopeKind.FUNCTION) {
            values.of(assignment.annotation(), state);
        }
    }

    private void unknownLoop(Stmt.AsyncFor loop, State state) {
        values.escape(loop.iter(), state);
        new Loops(run, this)
                .over(loop.target(), Type.UNKNOWN, IntRange.ALL, loop.body(), loop.orelse(), state);
    }

    private void choose(Stmt.If choice, State state) {
        State otherwise = conditions.split(choice.test(), state);
        run(choice.body(), state);
        run(choice.orelse(), otherwise);
        state.join(otherwise);
    }

    private void check(Stmt.Assert assertion, State state) {
        State failing = conditions.split(assertion.test(), state);
        if (assertion.msg() != null && failing.isLive()) {
            values.escape(assertion.msg(), failing);
        }
    }

    private void manage(List<WithItem> items, List<Stmt> body, State state) {
        boolean swallows = false;
        for (WithItem item : items) {
            Type manager = values.of(item.contextExpr(), state);
            if (manager instanceof Type.Never) {
                state.kill(); // not known yet
                return;
            }
            Type value = Natives.entered(manager);
            if (run.program().patches().isOriginalManager(manager)) {
                if (run.isNoting()) {
                    run.facts().noteOriginal(item.contextExpr());
                }
            } else {
                run.heap().escape(manager);
                swallows = true;
                value = Type.UNKNOWN;
            }
            if (item.optionalVars() != null) {
                targets.assign(item.optionalVars(), value, state);
            }
        }
        state.forgetPaths();
        Expr.Attribute lock = lockOf(items, state);
        if (lock != null) {
            run.lock(((Expr.Name) lock.value()).id(), lock.attr());
        }
        State raised = watch(state, () -> run(body, state));
        if (lock != null) {
            run.unlock();
        }
        state.forgetPaths();
        if (swallows) {
            state.join(raised);
        }
    }

    /**
     * The lock in a field of {@code self} that a {@code with} statement holds, or null. A method
     * does not bind {@code self} again.
     */
    private Expr.Attribute lockOf(List<WithItem> items, State state) {
        boolean isLock =
                items.size() == 1
                        && items.getFirst().contextExpr() instanceof Expr.Attribute attribute
                        && attribute.value() instanceof Expr.Name name
                        && run.function() != null
                        && run.program().ownerOf(run.function()) != null
                        && name.id().equals(run.function().positional().getFirst().arg())
                        && values.of(attribute, state) instanceof Type.Instance instance
                        && Natives.isLock(instance);
        return isLock ? (Expr.Attribute) items.getFirst().contextExpr() : null;
    }

    /** Runs {@code part} and returns all that may be so where an exception leaves it. */
    private State watch(State state, Runnable part) {
        State raised = state.copy();
        run.watch(raised);
        part.run();
        run.unwatch();
        return raised;
    }

    private void attempt(
            List<Stmt> body,
            List<ExceptHandler> handlers,
            List<Stmt> orelse,
            List<Stmt> last,
            State state) {
        if (last.isEmpty()) {
            guarded(body, handlers, orelse, state);
            return;
        }
        State[] jumps = {State.dead(run.heap()), State.dead(run.heap())};
        Run.Loop around = run.loops().peek();
        if (around != null) {
            run.loops().push(new Run.Loop(run.heap(), IntRange.of(0, 1)));
        }
        State raised = watch(state, () -> guarded(body, handlers, orelse, state));
        if (around != null) {
            Run.Loop inner = run.loops().pop();
            jumps[0] = inner.breaks;
            jumps[1] = inner.continues;
        }
        boolean goesOn = state.isLive();
        raised.join(state);
        raised.join(jumps[0]);
        raised.join(jumps[1]);
        run(last, raised);
        if (around != null && raised.isLive()) {
            around.breaks.join(jumps[0].isLive() ? raised : jumps[0]);
            around.continues.join(jumps[1].isLive() ? raised : jumps[1]);
        }
        if (!goesOn) {
            raised.kill();
        }
        state.become(raised);
    }

    private void guarded(
            List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse, State state) {
        if (handlers.isEmpty()) {
            run(body, state);
            return;
        }
        State raised = watch(state, () -> run(body, state));
        run(orelse, state);
        for (ExceptHandler handler : handlers) {
            State handled = raised.copy();
            Type caught = handler.type() == null ? null : values.of(handler.type(), handled);
            if (handler.name() != null) {
                targets.set(handler.name(), Caught.of(caught, run.program()), handled);
            }
            run(handler.body(), handled);
            if (handler.name() != null && handled.isLive()) {
                targets.forget(handler.name(), handled);
            }
            state.join(handled);
        }
    }

    private void match(Stmt.Match match, State state) {
        values.escape(match.subject(), state);
        State result = State.dead(run.heap());
        for (MatchCase branch : match.cases()) {
            State inside = state.copy();
            targets.capture(branch.pattern(), inside);
            state.join(inside); // a pattern that fails late has set some of its names
            if (branch.guard() != null) {
                conditions.split(branch.guard(), inside);
            }
            run(branch.body(), inside);
            result.join(inside);
        }
        state.join(result);
    }

    Conditions conditions() {
        return conditions;
    }

    Targets targets() {
        return targets;
    }
}
