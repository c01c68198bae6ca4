package pyloom.translator.inference;

import pyloom.translator.types.Type;

/** What {@code yield} and {@code yield from} hand out, and what they evaluate to. */
final class Yields {

    private final Run run;
    private final Values values;

    Yields(Run run, Values values) {
        this.run = run;
        this.values = values;
    }

    /** {@return what {@code yield} evaluates to} Others run meanwhile. */
    Type give(Type value, State state) {
        state.forgetPaths();
        if (!isFollowed()) {
            return values.unknown(value);
        }
        FunctionModel function = run.function();
        run.heap().put(function.yields(), value);
        run.heap().put(function.sent(), Type.NONE); // a loop sends nothing
        return function.sent().type();
    }

    /** {@return what {@code yield from} evaluates to} */
    Type delegate(Type source, State state) {
        state.forgetPaths();
        if (!isFollowed()) {
            return values.unknown(source);
        }
        FunctionModel function = run.function();
        run.heap().put(function.yields(), values.elementOf(source));
        run.heap().put(function.sent(), Type.NONE);
        return switch (source) {
            case Type.Instance generator when GeneratorTypes.is(generator) -> {
                GeneratorTypes generators = new GeneratorTypes(run.program());
                generators.send(generator, function.sent().type());
                yield generators.result(generator);
            }
            case Type.ListOf _,
                    Type.RangeOf _,
                    Type.DictOf _,
                    Type.SetOf _,
                    Type.TupleOf _,
                    Type.IteratorOf _,
                    Type.Str _ ->
                    Type.NONE;
            case Type.Never _ -> Type.NEVER;
            default -> {
                run.heap().leak(function.sent());
                yield values.unknown(source);
            }
        };
    }

    private boolean isFollowed() {
        return run.function() != null && !run.function().scope().isCoroutine();
    }
}
