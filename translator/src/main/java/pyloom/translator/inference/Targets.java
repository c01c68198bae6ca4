package pyloom.translator.inference;

import pyloom.translator.ast.Alias;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Pattern;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;
import pyloom.translator.types.IntRange;
import pyloom.translator.types.Type;

import java.util.List;

/** Assigns to variables, attributes, elements and several targets at once. */
final class Targets {

    private static final IntRange NO_STEP = IntRange.of(0, 0);

    private final Run run;
    private final Values values;

    Targets(Run run, Values values) {
        this.run = run;
        this.values = values;
    }

    void set(String name, Type type, State state) {
        values.variables().store(name, type, state);
    }

    /** Unsets the name of an exception at the end of its handler. */
    void forget(String name, State state) {
        values.variables().delete(name, state);
    }

    void assign(Expr target, Type value, State state) {
        switch (target) {
            case Expr.Name name -> {
                run.note(name, value);
                set(name.id(), value, state);
            }
            case Expr.Attribute attribute -> {
                Type receiver = values.of(attribute.value(), state);
                values.setAttribute(attribute, receiver, value, state);
                values.notNone(attribute.value(), receiver, state);
            }
            case Expr.Subscript subscript -> {
                Type container = values.of(subscript.value(), state);
                Type index = values.of(subscript.slice(), state);
                values.ownership().change(subscript, subscript.value(), container, state);
                values.setItem(container, index, subscript.slice(), value);
            }
            case Expr.Tuple tuple -> unpack(tuple.elts(), value, state);
            case Expr.ListExpr list -> unpack(list.elts(), value, state);
            case Expr.Starred starred -> assign(starred.value(), value, state);
            default -> throw new IllegalStateException("not a target: " + target);
        }
    }

    private void unpack(List<Expr> targets, Type value, State state) {
        boolean hasStar = targets.stream().anyMatch(Expr.Starred.class::isInstance);
        if (value instanceof Type.TupleOf tuple
                && !hasStar
                && tuple.elements().size() == targets.size()) {
            for (int i = 0; i < targets.size(); i++) {
                assign(targets.get(i), tuple.elements().get(i), state);
            }
            return;
        }
        Type element = values.elementOf(value);
        for (Expr target : targets) {
            if (target instanceof Expr.Starred starred) {
                assign(starred.value(), run.heap().list(starred, element), state);
            } else {
                assign(target, element, state);
            }
        }
    }

    /** {@return what the target of an augmented assignment holds before} */
    Type current(Expr target, State state) {
        return switch (target) {
            case Expr.Attribute attribute ->
                    new Attributes(run, values, null).read(attribute, state);
            case Expr.Subscript subscript -> {
                Type container = values.of(subscript.value(), state);
                Type index = values.of(subscript.slice(), state);
                values.ownership().change(subscript, subscript.value(), container, state);
                yield values.item(container, index, subscript.slice(), subscript);
            }
            default -> throw new IllegalStateException("not a target: " + target);
        };
    }

    /** Notes what an augmented assignment puts where {@link #current} read. */
    void put(Expr target, Type after, State state) {
        switch (target) {
            case Expr.Attribute attribute ->
                    values.setAttribute(
                            attribute, values.of(attribute.value(), state), after, state);
            case Expr.Subscript subscript ->
                    values.setItem(
                            values.of(subscript.value(), state),
                            values.of(subscript.slice(), state),
                            subscript.slice(),
                            after);
            default -> throw new IllegalStateException("not a target: " + target);
        }
    }

    /** Notes that an augmented assignment adds {@code steps}. */
    void step(Expr target, Type before, IntRange steps, State state) {
        if (target instanceof Expr.Attribute attribute
                && values.of(attribute.value(), state).withoutNone()
                        instanceof Type.ObjectOf object) {
            values.stepAttribute(attribute, object.type(), steps, state);
            return;
        }
        if (target instanceof Expr.Subscript subscript) {
            Type container = values.of(subscript.value(), state);
            if (container instanceof Type.ListOf list) {
                step(list, subscript, steps, state);
                return;
            }
            if (container instanceof Type.DictOf dict) {
                run.heap().step(dict.value(), steps);
                return;
            }
        }
        put(target, before.isInt() ? Type.INT : Type.UNKNOWN, state);
    }

    /** A list that the function has just made is changed only so often. */
    private void step(Type.ListOf list, Expr.Subscript subscript, IntRange steps, State state) {
        State.Local local =
                subscript.value() instanceof Expr.Name name
                        ? values.variables().local(name.id())
                        : null;
        IntRange rounds = run.roundsFor(local, state);
        if (rounds == null) {
            run.heap().step(list.element(), steps);
        } else {
            run.heap().total(list.element(), subscript, steps.union(NO_STEP).times(rounds));
        }
    }

    void delete(Expr target, State state) {
        switch (target) {
            case Expr.Name name -> values.variables().delete(name.id(), state);
            case Expr.Attribute attribute ->
                    values.deleteAttribute(attribute, values.of(attribute.value(), state), state);
            case Expr.Subscript subscript -> {
                Type container = values.of(subscript.value(), state);
                Type index = values.of(subscript.slice(), state);
                if (container instanceof Type.Unknown) {
                    run.heap().escape(index);
                }
                values.ownership().change(subscript, subscript.value(), container, state);
            }
            case Expr.Tuple tuple -> tuple.elts().forEach(each -> delete(each, state));
            case Expr.ListExpr list -> list.elts().forEach(each -> delete(each, state));
            default -> throw new IllegalStateException("not a target: " + target);
        }
    }

    void importModules(Stmt.Import imports, State state) {
        for (Alias alias : imports.names()) {
            Reflection.refuseModule(alias.name(), imports);
            String bound = Globals.boundName(alias.asname(), alias.name());
            String module = alias.asname() == null ? bound : alias.name();
            boolean isRuntime = run.program().isRuntimeModule(alias.name());
            set(bound, isRuntime ? new Type.Module(module, alias.name()) : Type.UNKNOWN, state);
        }
    }

    void importMembers(Stmt.ImportFrom imports, State state) {
        boolean isRuntime =
                imports.level() == 0
                        && imports.module() != null
                        && run.program().isRuntimeModule(imports.module());
        if (isRuntime) {
            Reflection.refuseModule(imports.module(), imports);
        }
        for (Alias alias : imports.names()) {
            if (alias.name().equals("*")) {
                throw new OpenWorldException(imports, "'import *' can bring any name");
            }
            Reflection.refuseMember(alias.name(), imports);
            Reflection.refuseMemberOf(imports.module(), alias.name(), imports);
            String bound = alias.asname() == null ? alias.name() : alias.asname();
            set(
                    bound,
                    isRuntime ? Natives.member(imports.module(), alias.name()) : Type.UNKNOWN,
                    state);
        }
    }

    /** Sets the names that a pattern captures. */
    void capture(Pattern pattern, State state) {
        captureNames(pattern, state);
    }

    private void captureNames(Node node, State state) {
        switch (node) {
            case Pattern.MatchAs as -> captured(as.name(), state);
            case Pattern.MatchStar star -> captured(star.name(), state);
            case Pattern.MatchMapping mapping -> captured(mapping.rest(), state);
            case Expr expression -> values.escape(expression, state);
            default -> {}
        }
        if (!(node instanceof Expr)) {
            SyntaxChildren.visit(node, child -> captureNames(child, state));
        }
    }

    private void captured(String name, State state) {
        if (name != null) {
            set(name, Type.UNKNOWN, state);
        }
    }
}
