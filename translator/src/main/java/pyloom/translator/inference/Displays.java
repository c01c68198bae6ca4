package pyloom.translator.inference;

import pyloom.translator.ast.Comprehension;
import pyloom.translator.ast.Expr;
import pyloom.translator.types.IntRange;
import pyloom.translator.types.Type;

import java.util.ArrayList;
import java.util.List;

/** Containers that are written out, and comprehensions. */
final class Displays {

    private final Run run;
    private final Values values;

    Displays(Run run, Values values) {
        this.run = run;
        this.values = values;
    }

    private Type list(Expr.ListExpr list, State state) {
        Type element = elements(list.elts(), state);
        boolean hasStar = list.elts().stream().anyMatch(Expr.Starred.class::isInstance);
        int count = list.elts().size();
        return run.heap()
                .list(list, element, hasStar ? IntRange.LENGTH : IntRange.of(count, count));
    }

    /** {@return what a display gives} */
    Type display(Expr display, State state) {
        return switch (display) {
            case Expr.ListExpr list -> list(list, state);
            case Expr.Tuple tuple -> tuple(tuple, state);
            case Expr.Dict dict -> dict(dict, state);
            case Expr.Set set -> run.heap().set(set, elements(set.elts(), state));
            default -> throw new IllegalArgumentException("no display: " + display);
        };
    }

    /** {@return what a comprehension or generator expression gives} */
    Type comprehension(Expr comprehension, State state) {
        return switch (comprehension) {
            case Expr.ListComp it ->
                    run.heap()
                            .list(
                                    it,
                                    comprehension(it, it.elt(), null, it.generators(), state),
                                    it.generators().size() == 1
                                            ? trips(it.generators(), state)
                                            : IntRange.LENGTH);
            case Expr.SetComp it ->
                    run.heap().set(it, comprehension(it, it.elt(), null, it.generators(), state));
            case Expr.DictComp it -> {
                Type both = comprehension(it, it.key(), it.value(), it.generators(), state);
                yield both instanceof Type.TupleOf pair
                        ? run.heap().dict(it, pair.elements().get(0), pair.elements().get(1))
                        : run.heap().dict(it, both, both);
            }
            case Expr.GeneratorExp it ->
                    new Type.IteratorOf(
                            comprehension(it, it.elt(), null, it.generators(), state),
                            trips(it.generators(), state));
            default -> throw new IllegalArgumentException("no comprehension: " + comprehension);
        };
    }

    private Type elements(List<Expr> expressions, State state) {
        Type element = Type.NEVER;
        for (Expr expression : expressions) {
            element = run.heap().join(element, values.of(expression, state));
        }
        return element;
    }

    private Type tuple(Expr.Tuple tuple, State state) {
        List<Type> elements = new ArrayList<>();
        boolean hasStar = false;
        for (Expr element : tuple.elts()) {
            hasStar |= element instanceof Expr.Starred;
            elements.add(values.of(element, state));
        }
        if (hasStar) {
            elements.forEach(run.heap()::escape);
            return Type.UNKNOWN;
        }
        return run.heap().tuple(elements);
    }

    private Type dict(Expr.Dict dict, State state) {
        Type key = Type.NEVER;
        Type value = Type.NEVER;
        for (int i = 0; i < dict.values().size(); i++) {
            Type each = values.of(dict.values().get(i), state);
            if (dict.keys().get(i) == null) {
                run.heap().escape(each);
                key = values.unknown(key);
                value = values.unknown(value);
            } else {
                Type one = values.of(dict.keys().get(i), state);
                run.heap().inspect(one);
                key = run.heap().join(key, one);
                value = run.heap().join(value, each);
            }
        }
        return run.heap().dict(dict, key, value);
    }

    /** How often a comprehension can go round. */
    private IntRange trips(List<Comprehension> generators, State state) {
        return generators.size() == 1
                ? Values.tripsOf(values.of(generators.getFirst().iter(), state))
                : IntRange.ALL;
    }

    /** What a comprehension yields: the element, or key and value as a tuple. */
    private Type comprehension(
            Expr node, Expr element, Expr value, List<Comprehension> generators, State state) {
        Type first = values.of(generators.getFirst().iter(), state);
        pyloom.translator.scope.Scope scope = run.program().symbols().scopeOf(node);
        State inside =
                scope.isInlined() ? values.variables().inside(node, state) : new State(run.heap());
        run.enter(scope);
        int pushed = 0;
        try {
            Targets targets = new Targets(run, values);
            for (int i = 0; i < generators.size(); i++) {
                Comprehension generator = generators.get(i);
                Type iterable = i == 0 ? first : values.of(generator.iter(), inside);
                Type each =
                        node instanceof Expr.GeneratorExp
                                ? values.elementOf(iterable)
                                : values.looped(iterable);
                if (each instanceof Type.Never) {
                    return Type.NEVER;
                }
                run.loops().push(new Run.Loop(run.heap(), Loops.rounds(Values.tripsOf(iterable))));
                pushed++;
                targets.assign(generator.target(), each, inside);
                new Conditions(run, values).require(generator.ifs(), inside);
                if (!inside.isLive()) {
                    return Type.NEVER;
                }
            }
            Type yielded = values.of(element, inside);
            return value == null
                    ? yielded
                    : run.heap().tuple(List.of(yielded, values.of(value, inside)));
        } finally {
            run.leave();
            for (int i = 0; i < pushed; i++) {
                run.loops().pop();
            }
        }
    }

    /** {@return what {@code set(...)} or {@code dict(...)} gives; null if that is not known} */
    Type made(String type, Expr.Call call, CallArguments arguments) {
        if (type.equals("set")) {
            return !arguments.keywords().isEmpty() || arguments.count() > 1
                    ? null
                    : run.heap()
                            .set(
                                    call,
                                    arguments.count() == 0
                                            ? Type.NEVER
                                            : values.elementOf(arguments.first()));
        }
        Type key = arguments.keywords().isEmpty() ? Type.NEVER : Type.STR;
        Type value = Type.NEVER;
        if (arguments.count() == 1) {
            if (!(arguments.first() instanceof Type.DictOf other)) {
                return null;
            }
            key = run.heap().join(key, other.key().type());
            value = other.value().type();
        } else if (arguments.count() > 1) {
            return null;
        }
        for (Type each : arguments.keywords().values()) {
            value = run.heap().join(value, each);
        }
        return run.heap().dict(call, key, value);
    }
}
