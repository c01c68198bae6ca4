package pyloom.translator.inference;

import pyloom.translator.ast.Arguments;
import pyloom.translator.ast.CmpOperator;
import pyloom.translator.ast.ConstantValue;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Operator;
import pyloom.translator.types.ClassType;
import pyloom.translator.types.IntRange;
import pyloom.translator.types.Origin;
import pyloom.translator.types.Slot;
import pyloom.translator.types.Type;
import pyloom.translator.types.Types;

import java.math.BigInteger;

/** Evaluates expressions: what they can give, and what they do to the heap. */
final class Values {

    private final Run run;
    private final Variables variables;
    private final Calls calls;
    private final Attributes attributes;
    private final Ownership ownership;
    private final Signs signs;
    private final Linear linear;

    Values(Run run) {
        this.run = run;
        this.variables = new Variables(run);
        this.calls = new Calls(run, this);
        this.attributes = new Attributes(run, this, calls);
        this.ownership = new Ownership(run, variables);
        this.signs = new Signs(variables);
        this.linear = new Linear(variables, this);
    }

    Signs signs() {
        return signs;
    }

    Linear linear() {
        return linear;
    }

    Decorators decorators() {
        return new Decorators(run, this, calls);
    }

    Ownership ownership() {
        return ownership;
    }

    Variables variables() {
        return variables;
    }

    /** {@return what {@code expression} gives} */
    Type of(Expr expression, State state) {
        Type type = evaluate(expression, state);
        run.note(expression, type);
        return type;
    }

    /** Evaluates an expression, which may be null, whose value goes where nobody follows it. */
    void escape(Expr expression, State state) {
        if (expression != null) {
            run.heap().escape(of(expression, state));
        }
    }

    private Type evaluate(Expr expression, State state) {
        return switch (expression) {
            case Expr.Constant constant -> constant(constant.value());
            case Expr.Name name -> named(name, state);
            case Expr.BinOp it -> {
                Type left = linear.operand(it.left(), state);
                Type right = linear.operand(it.right(), state);
                Type power = signs.power(it, left, right, state);
                yield power == null
                        ? Linear.of(it.op(), left, right, binary(it, left, right))
                        : power;
            }
            case Expr.UnaryOp it -> unary(it, state);
            case Expr.BoolOp it -> choice(it, state);
            case Expr.Compare it -> compare(it, state);
            case Expr.IfExp it -> choice(it, state);
            case Expr.NamedExpr it -> assign(it, state);
            case Expr.Attribute it -> {
                Type name = new NamesOfTypes(run, this).read(it, state);
                yield name != null ? name : attributes.read(it, state);
            }
            case Expr.Subscript it -> {
                Type container = of(it.value(), state);
                Type index = of(it.slice(), state);
                Type item = item(container, index, it.slice(), ownership.read(it, state));
                notNone(it.value(), container, state);
                yield item;
            }
            case Expr.Call it -> calls.of(it, state);
            case Expr.ListExpr _, Expr.Tuple _, Expr.Dict _, Expr.Set _ ->
                    new Displays(run, this).display(expression, state);
            case Expr.ListComp _, Expr.SetComp _, Expr.DictComp _, Expr.GeneratorExp _ ->
                    new Displays(run, this).comprehension(expression, state);
            case Expr.Lambda lambda -> {
                defaults(run.program().function(lambda), state);
                yield new Type.Function(lambda, "<lambda>");
            }
            case Expr.JoinedStr string -> {
                string.values().forEach(each -> of(each, state));
                yield Type.STR;
            }
            case Expr.FormattedValue value -> {
                run.heap().inspect(of(value.value(), state));
                ofAll(state, value.formatSpec());
                yield Type.STR;
            }
            case Expr.Slice slice -> {
                ofAll(state, slice.lower(), slice.upper(), slice.step());
                yield Type.UNKNOWN;
            }
            case Expr.Starred starred -> elementOf(of(starred.value(), state));
            case Expr.Await await -> unknown(of(await.value(), state));
            case Expr.Yield yield -> {
                Type given = yield.value() == null ? Type.NONE : of(yield.value(), state);
                yield new Yields(run, this).give(given, state);
            }
            case Expr.YieldFrom yield ->
                    new Yields(run, this).delegate(of(yield.value(), state), state);
        };
    }

    private Type named(Expr.Name name, State state) {
        Type type = Linear.copied(variables.load(name, state));
        ownership.mentioned(name, state);
        if (type.withoutNone() instanceof Type.Function function) {
            run.program().function(function.definition()).setUsedAsValue();
        }
        return type;
    }

    private void ofAll(State state, Expr... expressions) {
        for (Expr expression : expressions) {
            if (expression != null) {
                of(expression, state);
            }
        }
    }

    private Type unary(Expr.UnaryOp operation, State state) {
        Type operand = of(operation.operand(), state);
        run.heap().look(operand);
        Type result = Arithmetic.unary(operation.op(), operand);
        return result == null ? unknown(operand) : result;
    }

    private Type compare(Expr.Compare comparison, State state) {
        State fails = new Conditions(run, this).split(comparison, state);
        state.join(fails);
        return isBool(comparison, state.copy()) ? Type.BOOL : Type.UNKNOWN;
    }

    private Type choice(Expr.IfExp choice, State state) {
        State otherwise = new Conditions(run, this).split(choice.test(), state);
        Type yes = state.isLive() ? of(choice.body(), state) : Type.NEVER;
        Type no = otherwise.isLive() ? of(choice.orelse(), otherwise) : Type.NEVER;
        state.join(otherwise);
        return run.heap().join(yes, no);
    }

    private Type assign(Expr.NamedExpr assignment, State state) {
        Type value = of(assignment.value(), state);
        Type kept = run.scope().isInlined() ? unknown(value) : value;
        variables.store(((Expr.Name) assignment.target()).id(), kept, state);
        return Linear.copied(kept); // the variable has it too
    }

    /** Notes that a variable whose attribute or element was found does not hold None. */
    void notNone(Expr receiver, Type type, State state) {
        if (type instanceof Type.Optional optional && receiver instanceof Expr.Name name) {
            State.Local local = variables.local(name.id());
            if (local != null && state.get(local) != null) {
                state.refine(local, optional.type());
            }
        }
    }

    /** {@return nothing known, the value being out of sight} */
    Type unknown(Type value) {
        run.heap().escape(value);
        return Type.UNKNOWN;
    }

    private static Type constant(ConstantValue value) {
        return switch (value) {
            case ConstantValue.None _ -> Type.NONE;
            case ConstantValue.Bool _ -> Type.BOOL;
            case ConstantValue.SmallInt(long number) -> Type.ints(number, number);
            case ConstantValue.BigInt(BigInteger number) -> Type.ints(IntRange.of(number));
            case ConstantValue.Float _ -> Type.FLOAT;
            case ConstantValue.Str _ -> Type.STR;
            default -> Type.UNKNOWN;
        };
    }

    private Type binary(Expr.BinOp operation, Type left, Type right) {
        if (left instanceof Type.SetOf first && right instanceof Type.SetOf second) {
            Type result = sets(operation, first.element().type(), second.element().type());
            if (result != null) {
                return result;
            }
        }
        return operation.op() == Operator.MULT
                        && left instanceof Type.ListOf list
                        && right instanceof Type.Int count
                ? repeated(operation, list, count.range())
                : binary(operation.op(), left, right);
    }

    private Type sets(Expr.BinOp operation, Type left, Type right) {
        run.heap().inspect(right);
        return switch (operation.op()) {
            case BIT_OR, BIT_XOR -> run.heap().set(operation, run.heap().join(left, right));
            case BIT_AND, SUB -> run.heap().set(operation, left);
            default -> null;
        };
    }

    /** {@return what an operator gives} */
    Type binary(Operator operator, Type left, Type right) {
        Type known =
                left instanceof Type.Unknown || right instanceof Type.Unknown
                        ? null
                        : Arithmetic.binary(operator, left.withoutNone(), right.withoutNone());
        if (known != null) {
            run.heap().inspect(right);
            return known;
        }
        if (operator == Operator.ADD
                && left instanceof Type.ListOf
                && right instanceof Type.ListOf) {
            Type both = run.heap().join(left, right);
            run.heap().put(((Type.ListOf) both).length(), Type.ints(IntRange.LENGTH));
            return both;
        }
        run.heap().escape(left);
        run.heap().escape(right);
        return Type.UNKNOWN;
    }

    /** A list times a number is a new list with the elements of the old one. */
    private Type repeated(Expr.BinOp node, Type.ListOf list, IntRange count) {
        Slot length = run.heap().slots(node, 1).getFirst();
        IntRange old = lengthOf(list);
        IntRange product =
                old.isBounded() && count.isBounded()
                        ? old.times(count).intersection(IntRange.LENGTH)
                        : null;
        run.heap().put(length, Type.ints(product == null ? IntRange.LENGTH : product));
        return new Type.ListOf(list.element(), length);
    }

    /** {@return what an augmented assignment makes of {@code before}} */
    Type inPlace(Operator operator, Type before, Type value) {
        if (operator == Operator.ADD && before instanceof Type.ListOf list) {
            run.heap().put(list.element(), elementOf(value));
            run.heap().put(list.length(), Type.ints(IntRange.LENGTH));
            return list;
        }
        if (operator == Operator.MULT && before instanceof Type.ListOf list && value.isInt()) {
            run.heap().put(list.length(), Type.ints(IntRange.LENGTH));
            return list;
        }
        return binary(operator, before, value);
    }

    private Type choice(Expr.BoolOp operation, State state) {
        Type result = of(operation.values().getFirst(), state);
        run.heap().look(result);
        State last = state.copy();
        for (Expr value : operation.values().subList(1, operation.values().size())) {
            result = run.heap().join(result, of(value, last));
            state.join(last); // what an operand binds is bound only if it is evaluated
        }
        return result;
    }

    private boolean isBool(Expr.Compare comparison, State state) {
        Type left = of(comparison.left(), state);
        boolean isBool = true;
        for (int i = 0; i < comparison.ops().size(); i++) {
            Type right = of(comparison.comparators().get(i), state);
            isBool &= Comparing.comparesToBool(comparison.ops().get(i), left, right);
            left = right;
        }
        return isBool;
    }

    /** Notes what a comparison may do: call code of the program. */
    void compared(CmpOperator operator, Type left, Type right) {
        boolean isIdentity = operator == CmpOperator.IS || operator == CmpOperator.IS_NOT;
        if (!isIdentity) {
            run.heap().inspect(left);
            run.heap().inspect(right);
        }
        if (!isIdentity && (left instanceof Type.Unknown || right instanceof Type.Unknown)) {
            run.heap().escape(left);
            run.heap().escape(right);
        }
    }

    /** {@return what something that is no loop gets when it goes over {@code iterable}} */
    Type elementOf(Type iterable) {
        run.heap().look(iterable);
        return looped(iterable);
    }

    /** {@return what a loop over {@code iterable} gives} */
    Type looped(Type iterable) {
        return switch (iterable.withoutNone()) {
            case Type.ListOf list -> list.element().type();
            case Type.RangeOf range -> Type.ints(range.element());
            case Type.IteratorOf iterator -> iterator.element();
            case Type.DictOf dict -> dict.key().type();
            case Type.SetOf set -> set.element().type();
            case Type.ClassOf known when known.type().enumeration() != null ->
                    new Type.ObjectOf(known.type());
            case Type.Str _ -> Type.STR;
            case Type.Never _ -> Type.NEVER;
            case Type.Instance instance when GeneratorTypes.is(instance) || Deques.is(instance) ->
                    instance.content().type();
            case Type.TupleOf tuple -> {
                Type element = Type.NEVER;
                for (Type each : tuple.elements()) {
                    element = run.heap().join(element, each);
                }
                yield element;
            }
            default -> unknown(iterable);
        };
    }

    /** {@return how often a loop over {@code iterable} can go round} */
    static IntRange tripsOf(Type iterable) {
        return switch (iterable.withoutNone()) {
            case Type.RangeOf range -> range.trips();
            case Type.IteratorOf iterator -> iterator.trips();
            case Type.ListOf list -> lengthOf(list);
            case Type.Str _, Type.DictOf _, Type.SetOf _ -> IntRange.LENGTH;
            case Type.TupleOf tuple -> IntRange.of(0, tuple.elements().size());
            case Type.ClassOf known when known.type().enumeration() != null ->
                    IntRange.of(0, known.type().enumeration().members().size());
            default -> IntRange.ALL;
        };
    }

    /** {@return how long a list can be} */
    static IntRange lengthOf(Type.ListOf list) {
        IntRange known = list.length().type() instanceof Type.Int n ? n.range() : IntRange.LENGTH;
        IntRange possible = known.intersection(IntRange.LENGTH);
        return possible == null
                ? IntRange.LENGTH
                : new IntRange(BigInteger.ZERO, possible.high()); // elements may be removed
    }

    /** {@return what reading an attribute gives} */
    Type attribute(Expr.Attribute attribute, Type receiver, State state) {
        Reflection.refuseMember(attribute.attr(), attribute);
        return switch (receiver) {
            case Type.Module module -> {
                String name = attribute.attr();
                if (name.equals("__dict__")) {
                    throw new OpenWorldException(
                            attribute, "'" + name + "' of a module reaches its variables");
                }
                Reflection.refuseMemberOf(module.name(), name, attribute);
                yield new NativeCalls(run, this).read(module, attribute);
            }
            case Type.Str _, Type.ListOf _, Type.DictOf _, Type.SetOf _, Type.TupleOf _ ->
                    new Type.Method(receiver, attribute.attr());
            case Type.Instance instance -> new NativeCalls(run, this).read(instance, attribute);
            case Type.Optional optional -> attribute(attribute, optional.type(), state);
            case Type.ObjectOf object -> attributes.of(attribute, object.type(), state);
            case Type.ClassOf known -> attributes.ofClass(attribute, known.type());
            case Type.Native _ -> Type.UNKNOWN;
            case Type.Never _ -> Type.NEVER;
            case Type.Function _, Type.AnyFunction _
                    when attribute.attr().equals("__name__")
                            || attribute.attr().equals("__qualname__") ->
                    Type.STR;
            default -> {
                refuseModule(attribute);
                yield unknown(receiver);
            }
        };
    }

    private void refuseModule(Expr.Attribute attribute) {
        boolean isNamespace = attribute.attr().equals("__dict__");
        if (isNamespace && run.heap().modulesEscaped()) {
            throw new OpenWorldException(attribute, "'__dict__' may be that of a module");
        }
    }

    /** Notes that an attribute is set or deleted. */
    void setAttribute(Expr.Attribute attribute, Type receiver, Type value, State state) {
        if (receiver instanceof Type.ClassOf known) {
            attributes.setOfClass(attribute, known.type(), value);
            return;
        }
        if (receiver.withoutNone() instanceof Type.ObjectOf object) {
            attributes.set(attribute, object.type(), value, state);
            return;
        }
        refuseBuiltins(attribute, receiver);
        run.program().patches().store(receiver, attribute.attr());
        new NativeCalls(run, this).set(receiver, attribute);
        run.program().exposure().set(attribute.attr(), value);
        run.heap().escape(receiver);
        run.heap().escape(value);
    }

    /** Refuses to change what built-in names mean. */
    void refuseBuiltins(Node node, Type receiver) {
        if (receiver instanceof Type.Module module && module.name().equals("builtins")) {
            throw new OpenWorldException(node, "a built-in name is set");
        }
    }

    /** Notes that an attribute is deleted. */
    void deleteAttribute(Expr.Attribute attribute, Type receiver, State state) {
        run.heap().escape(receiver);
        run.program().exposure().delete(attribute.attr());
        setAttribute(attribute, receiver, Type.NEVER, state);
    }

    /** Notes that {@code +=} adds to an attribute. */
    void stepAttribute(Expr.Attribute attribute, ClassType type, IntRange steps, State state) {
        attributes.step(attribute, type, steps, state);
    }

    /** {@return what {@code container[index]} gives} */
    Type item(Type container, Type index, Expr slice, Expr.Subscript node) {
        if (index instanceof Type.Never) {
            return Type.NEVER; // not known yet
        }
        return switch (container.withoutNone()) {
            case Type.ListOf list when index.isInt() -> Heap.load(list.element(), Origin.Kind.COPY);
            case Type.ListOf list when slice instanceof Expr.Slice -> {
                yield run.heap().list(node, list.element().type());
            }
            case Type.ListOf list -> {
                run.heap().leak(list.element()); // a slice or an index: who knows
                yield Type.UNKNOWN;
            }
            case Type.Instance deque when index.isInt() && Deques.is(deque) ->
                    deque.content().type();
            case Type.DictOf dict -> {
                run.heap().inspect(index);
                run.heap().inspect(dict.key().type());
                if (dict.kind().givesMissing()) {
                    run.heap().put(dict.key(), index);
                }
                yield Heap.load(dict.value(), Origin.Kind.COPY);
            }
            case Type.ClassOf known when known.type().enumeration() != null -> {
                run.heap().escape(index);
                yield new Type.ObjectOf(known.type());
            }
            case Type.Str _ -> Type.STR;
            case Type.Never _ -> Type.NEVER;
            case Type.TupleOf tuple when index instanceof Type.Int number ->
                    tupleItem(tuple, number.range());
            default -> {
                run.heap().escape(index); // a container may keep the key it is asked for
                yield unknown(container);
            }
        };
    }

    private Type tupleItem(Type.TupleOf tuple, IntRange index) {
        int size = tuple.elements().size();
        BigInteger single = index.single();
        if (single != null && single.bitLength() < 16) {
            int at = single.signum() < 0 ? single.intValue() + size : single.intValue();
            return at >= 0 && at < size ? tuple.elements().get(at) : Type.NEVER;
        }
        return elementOf(tuple);
    }

    /** Notes that {@code container[index] = value}. */
    void setItem(Type container, Type index, Expr slice, Type value) {
        if (container instanceof Type.Never || index instanceof Type.Never) {
            return; // not known yet
        }
        switch (container.withoutNone()) {
            case Type.ListOf list when index.isInt() -> run.heap().put(list.element(), value);
            case Type.ListOf list when slice instanceof Expr.Slice -> {
                run.heap().put(list.element(), elementOf(value));
                run.heap().put(list.length(), Type.ints(IntRange.LENGTH));
            }
            case Type.ListOf list when Types.isScalar(value) ->
                    run.heap().put(list.element(), value); // if the index is no int, it fails
            case Type.Instance deque when index.isInt() && Deques.is(deque) ->
                    run.heap().put(deque.content(), value);
            case Type.DictOf dict -> {
                run.heap().inspect(index);
                run.heap().put(dict.key(), index);
                run.heap().put(dict.value(), value);
            }
            default -> {
                run.heap().escape(container);
                run.heap().escape(index);
                run.heap().escape(value);
            }
        }
    }

    /** Evaluates what a definition evaluates besides defaults. */
    void definition(Arguments arguments, Expr returns, State state) {
        if (!run.program().symbols().future().annotations()) {
            arguments.posonlyargs().forEach(each -> annotation(each.annotation(), state));
            arguments.args().forEach(each -> annotation(each.annotation(), state));
            arguments.kwonlyargs().forEach(each -> annotation(each.annotation(), state));
            annotation(returns, state);
        }
    }

    private void annotation(Expr annotation, State state) {
        if (annotation != null) {
            of(annotation, state);
        }
    }

    /** Evaluates the defaults of a function, which its parameters can be. */
    void defaults(FunctionModel function, State state) {
        Arguments arguments = function.arguments();
        int first = function.positional().size() - arguments.defaults().size();
        for (int i = 0; i < arguments.defaults().size(); i++) {
            String name = function.positional().get(first + i).arg();
            function.setDefault(
                    function.scope().mangle(name), of(arguments.defaults().get(i), state));
        }
        for (int i = 0; i < arguments.kwonlyargs().size(); i++) {
            Expr value = arguments.kwDefaults().get(i);
            if (value != null) {
                String name = function.scope().mangle(arguments.kwonlyargs().get(i).arg());
                function.setDefault(name, of(value, state));
            }
        }
    }
}
