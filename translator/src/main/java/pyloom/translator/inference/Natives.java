package pyloom.translator.inference;

import pyloom.translator.api.Library;
import pyloom.translator.ast.ConstantValue;
import pyloom.translator.ast.Expr;
import pyloom.translator.library.NativeLibrary;
import pyloom.translator.library.NativeType;
import pyloom.translator.types.IntRange;
import pyloom.translator.types.Type;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the functions and classes of the runtime give. What is not known here gives something
 * unknown, and its arguments escape.
 */
final class Natives {

    private static final Map<String, Set<String>> KNOWN =
            Map.of(
                    "builtins",
                            Set.of(
                                    "abs",
                                    "all",
                                    "any",
                                    "bool",
                                    "chr",
                                    "dict",
                                    "enumerate",
                                    "filter",
                                    "float",
                                    "int",
                                    "isinstance",
                                    "len",
                                    "list",
                                    "map",
                                    "max",
                                    "min",
                                    "next",
                                    "ord",
                                    "print",
                                    "range",
                                    "repr",
                                    "reversed",
                                    "round",
                                    "set",
                                    "sorted",
                                    "str",
                                    "sum",
                                    "zip"),
                    "time",
                            Set.of(
                                    "monotonic",
                                    "monotonic_ns",
                                    "perf_counter",
                                    "perf_counter_ns",
                                    "process_time",
                                    "sleep",
                                    "time",
                                    "time_ns"),
                    "math", Set.of("floor", "ceil", "sqrt", "isqrt", "pi", "e", "sin", "cos"),
                    "threading", Set.of("Thread", "Lock", "RLock"),
                    "concurrent.futures", Set.of("ThreadPoolExecutor", "as_completed"),
                    "queue", Set.of("LifoQueue", "PriorityQueue", "Queue", "SimpleQueue"));

    /** Those that do not look at the elements of what they get. */
    private static final Set<String> PASSING =
            Set.of("enumerate", "filter", "len", "list", "map", "next", "range", "reversed", "zip");

    private static final IntRange LONGS = IntRange.of(Long.MIN_VALUE, Long.MAX_VALUE);

    private final Run run;
    private final Values values;
    private final Calls calls;

    Natives(Run run, Values values, Calls calls) {
        this.run = run;
        this.values = values;
        this.calls = calls;
    }

    /** {@return whether something is known about this member of a module} */
    static boolean isKnown(String module, String name) {
        return KNOWN.getOrDefault(module, Set.of()).contains(name);
    }

    /** {@return what {@code module.name} is} */
    static Type member(String module, String name) {
        String full = module + "." + name;
        return Library.has(full) ? Type.Module.of(full) : new Type.Native(module, name);
    }

    /** {@return what a {@code with} statement binds, unknown if the manager is} */
    static Type entered(Type manager) {
        return switch (manager) {
            case Type.Instance instance
                    when isLock(instance) || instance.name().endsWith("Semaphore") ->
                    Type.BOOL;
            case Type.Instance instance when instance.name().endsWith("Executor") -> instance;
            default -> Type.UNKNOWN;
        };
    }

    /** {@return whether it is a {@code Lock} or {@code RLock}} */
    static boolean isLock(Type.Instance instance) {
        return instance.type().module().equals("_thread") && instance.name().endsWith("Lock");
    }

    Type call(Type.Native function, Expr.Call call, CallArguments arguments) {
        if (function.module().equals("builtins")
                && Reflection.setsAttributes(function.name())
                && arguments.count() > 0) {
            values.refuseBuiltins(call, arguments.first());
            notePatch(call, arguments);
        }
        refuseNamespaces(function, call, arguments);
        NativeCalls library = new NativeCalls(run, values);
        if (!library.isOriginal(function)) {
            return null;
        }
        library.note(function, call);
        Type mapping = new Mappings(run, values, calls).made(function, call, arguments);
        Type deque = new Deques(run, values).made(function, call, arguments);
        if (mapping != null || deque != null) {
            return mapping != null ? mapping : deque;
        }
        Type known =
                isKnown(function.module(), function.name())
                        ? known(function, call, arguments)
                        : null;
        return known != null ? known : library.call(function, call, arguments);
    }

    /** The variables of a module may be reached by {@code vars(module)}. */
    private void refuseNamespaces(Type.Native function, Expr.Call call, CallArguments arguments) {
        boolean asksForVariables =
                function.module().equals("builtins")
                        && function.name().equals("vars")
                        && arguments.count() > 0;
        if (asksForVariables
                && (arguments.first() instanceof Type.Module
                        || arguments.first() instanceof Type.Unknown
                                && run.heap().modulesEscaped())) {
            throw new OpenWorldException(call, "'vars' may reach the variables of a module");
        }
    }

    private Type known(Type.Native function, Expr.Call call, CallArguments arguments) {
        return switch (function.module()) {
            case "builtins" -> builtin(function.name(), call, arguments);
            case "time" -> time(function.name());
            case "threading" -> threading(function.name(), arguments);
            case "concurrent.futures" -> futures(function.name(), arguments);
            case "queue" ->
                    Type.Instance.exact(
                            NativeLibrary.type("queue", function.name()),
                            run.heap().slots(call, 1).getFirst());
            default -> null;
        };
    }

    /** Notes which attribute {@code setattr} sets. */
    private void notePatch(Expr.Call call, CallArguments arguments) {
        boolean isNamed =
                arguments.isComplete()
                        && arguments.count() > 1
                        && call.args().get(1) instanceof Expr.Constant;
        if (isNamed
                && ((Expr.Constant) call.args().get(1)).value()
                        instanceof ConstantValue.Str(String name)) {
            run.program().patches().store(arguments.first(), name);
        } else {
            run.program().patches().storeAny();
        }
    }

    /** A NaN is one that a container holds only if it is the same object, which a box is not. */
    private static boolean isNotANumber(Expr argument) {
        return argument instanceof Expr.Constant constant
                && constant.value() instanceof ConstantValue.Str(String text)
                && text.toLowerCase(Locale.ROOT).contains("nan");
    }

    private static Type time(String name) {
        return switch (name) {
            case "sleep" -> Type.NONE;
            case "monotonic", "perf_counter", "process_time", "time" -> Type.FLOAT;
            default -> Type.ints(LONGS);
        };
    }

    private Type threading(String name, CallArguments arguments) {
        if (!name.equals("Thread")) {
            return Type.Instance.exact(NativeLibrary.type("threading", name), null);
        }
        Type target = arguments.get(1, "target");
        Type passed = arguments.get(3, "args");
        boolean isPlain =
                arguments.isComplete()
                        && arguments.count() == 0
                        && arguments.keywords().get("kwargs") == null
                        && !run.program().takesThreadsApart();
        if (!isPlain) {
            return null;
        }
        if (target != null) {
            start(target, passed);
        }
        CallArguments rest = arguments.without("target", "args");
        rest.escape(run.heap());
        return Type.Instance.exact(NativeLibrary.type("threading", "Thread"), null);
    }

    private Type futures(String name, CallArguments arguments) {
        if (!name.equals("as_completed")) {
            boolean hasHook = arguments.get(2, "initializer") != null;
            NativeType type = NativeLibrary.type("concurrent.futures", "ThreadPoolExecutor");
            return hasHook ? null : Type.Instance.exact(type, null);
        }
        if (arguments.count() == 0) {
            return null;
        }
        Type element = values.elementOf(arguments.first());
        return new Type.IteratorOf(element, IntRange.LENGTH);
    }

    private void start(Type target, Type passed) {
        calls.started(target);
        if (passed == null) {
            calls.apply(target, List.of());
        } else if (passed instanceof Type.TupleOf tuple) {
            calls.apply(target, tuple.elements());
        } else {
            run.heap().escape(target);
            run.heap().escape(passed);
        }
    }

    private Type builtin(String name, Expr.Call call, CallArguments arguments) {
        if (!arguments.isComplete()) {
            boolean isPrint =
                    name.equals("print")
                            && call.keywords().stream().allMatch(each -> each.arg() != null);
            return isPrint ? printed(arguments) : null;
        }
        arguments.positional().forEach(run.heap()::look);
        if (!PASSING.contains(name)) {
            arguments.inspect(run.heap());
        }
        return switch (name) {
            case "print" -> printed(arguments);
            case "len" -> arguments.isPositional(1) ? length(arguments.first()) : null;
            case "range" -> range(call, arguments);
            case "str", "repr" -> arguments.isPositional(1) ? Type.STR : null;
            case "chr" -> Type.STR;
            case "ord" -> Type.ints(0, Character.MAX_CODE_POINT);
            case "bool", "isinstance", "any", "all" -> test(name, arguments);
            case "int" -> integer(arguments);
            case "float" ->
                    arguments.isPositional(1) && !isNotANumber(call.args().getFirst())
                            ? Type.FLOAT
                            : null;
            case "abs" -> absolute(arguments);
            case "round" ->
                    arguments.isPositional(1) && isNumber(arguments.first())
                            ? rounded(arguments)
                            : null;
            case "min", "max" -> extreme(name.equals("min"), arguments);
            case "sum" -> sum(arguments);
            case "sorted" -> sorted(call, arguments);
            case "list" -> list(call, arguments);
            case "set", "dict" -> new Displays(run, values).made(name, call, arguments);
            case "enumerate", "zip", "reversed" -> iterator(name, arguments);
            case "map", "filter" -> applied(name, arguments);
            case "next" -> next(arguments);
            default -> null;
        };
    }

    private Type printed(CallArguments arguments) {
        arguments.inspect(run.heap());
        Type file = arguments.keywords().get("file");
        run.heap().escape(file == null ? Type.NONE : file);
        return Type.NONE;
    }

    private static boolean isNumber(Type type) {
        return type.isInt() || type instanceof Type.Float || type instanceof Type.Bool;
    }

    private static Type rounded(CallArguments arguments) {
        return arguments.first() instanceof Type.Int same ? same : Type.INT;
    }

    private Type length(Type value) {
        if (value instanceof Type.Unknown || value instanceof Type.ObjectOf) {
            run.heap().escape(value);
        }
        return Type.ints(
                value instanceof Type.ListOf list ? Values.lengthOf(list) : IntRange.LENGTH);
    }

    private Type test(String name, CallArguments arguments) {
        return name.equals("isinstance") || arguments.isPositional(1) ? Type.BOOL : null;
    }

    private static Type integer(CallArguments arguments) {
        if (arguments.count() == 0 || !arguments.keywords().isEmpty()) {
            return null;
        }
        return arguments.first() instanceof Type.Int same ? same : Type.INT;
    }

    private static Type absolute(CallArguments arguments) {
        if (!arguments.isPositional(1)) {
            return null;
        }
        return switch (arguments.first()) {
            case Type.Int number -> Type.ints(number.range().absolute());
            case Type.Float _ -> Type.FLOAT;
            case Type.Never _ -> Type.NEVER;
            default -> null;
        };
    }

    private Type extreme(boolean isLeast, CallArguments arguments) {
        if (!arguments.keywords().isEmpty()) {
            return chosen(arguments);
        }
        if (arguments.count() == 1) {
            Type element = values.elementOf(arguments.first());
            return isNumber(element) || element instanceof Type.Str ? element : null;
        }
        Type result = Type.NEVER;
        for (Type each : arguments.positional()) {
            result = run.heap().join(result, each);
        }
        if (result instanceof Type.Int number) {
            return number.within(bounds(isLeast, arguments.positional(), number.range()));
        }
        return result instanceof Type.Unknown ? null : result;
    }

    /** The least of several ints is not above any of them. */
    private static IntRange bounds(boolean isLeast, List<Type> types, IntRange all) {
        IntRange result = all;
        for (Type each : types) {
            IntRange range = Arithmetic.range(each);
            if (range != null) {
                IntRange limit =
                        isLeast
                                ? new IntRange(null, range.high())
                                : new IntRange(range.low(), null);
                IntRange both = result.intersection(limit);
                result = both == null ? result : both;
            }
        }
        return result;
    }

    /** The largest or smallest by a key, or a default. */
    private Type chosen(CallArguments arguments) {
        Type key = arguments.keywords().get("key");
        Type otherwise = arguments.keywords().get("default");
        int known = (key == null ? 0 : 1) + (otherwise == null ? 0 : 1);
        if (arguments.count() != 1 || known != arguments.keywords().size()) {
            return null;
        }
        Type element = values.elementOf(arguments.first());
        run.heap().inspect(element);
        if (key != null && !(key instanceof Type.None) && !(element instanceof Type.Never)) {
            Type result = calls.apply(key, List.of(element));
            run.heap().escape(result == null ? Type.UNKNOWN : result);
        }
        return otherwise == null ? element : run.heap().join(element, otherwise);
    }

    private Type sum(CallArguments arguments) {
        if (!arguments.isPositional(1)) {
            return null;
        }
        Type element = values.elementOf(arguments.first());
        IntRange range = Arithmetic.range(element);
        if (element instanceof Type.Never) {
            return Type.ints(0, 0);
        }
        if (range == null) {
            return null;
        }
        IntRange trips = Values.tripsOf(arguments.first());
        Type.Int result =
                new Type.Int(
                        trips.high() == null
                                ? IntRange.ALL
                                : range.times(trips).union(IntRange.of(0, 0)));
        return element instanceof Type.Int number
                        && number.origin() != null
                        && number.origin().isAlone()
                ? result.of(number.origin().sum(number.origin()))
                : result;
    }

    private Type sorted(Expr.Call call, CallArguments arguments) {
        if (arguments.count() != 1) {
            return null;
        }
        Type element = values.elementOf(arguments.first());
        Type key = arguments.keywords().get("key");
        if (key != null) {
            Type result = calls.apply(key, List.of(element));
            run.heap().escape(result == null ? Type.UNKNOWN : result);
        }
        return run.heap().list(call, element);
    }

    private Type list(Expr.Call call, CallArguments arguments) {
        if (arguments.isPositional(0)) {
            return run.heap().list(call, Type.NEVER);
        }
        return arguments.isPositional(1)
                ? run.heap().list(call, values.elementOf(arguments.first()))
                : null;
    }

    private Type iterator(String name, CallArguments arguments) {
        if (arguments.count() == 0) {
            return null;
        }
        if (name.equals("zip")) {
            if (!arguments.keywords().isEmpty()) {
                return null;
            }
            List<Type> elements = arguments.positional().stream().map(values::elementOf).toList();
            boolean isEmpty = elements.stream().anyMatch(Type.Never.class::isInstance);
            IntRange trips = Values.tripsOf(arguments.first());
            return new Type.IteratorOf(isEmpty ? Type.NEVER : run.heap().tuple(elements), trips);
        }
        Type start = name.equals("enumerate") ? arguments.get(1, "start") : null;
        int expected = start == null ? 1 : 2;
        if (arguments.count() + arguments.keywords().size() != expected) {
            return null;
        }
        IntRange trips = Values.tripsOf(arguments.first());
        Type element = values.elementOf(arguments.first());
        if (name.equals("reversed")) {
            return new Type.IteratorOf(element, trips);
        }
        IntRange first = start == null ? IntRange.of(0, 0) : Arithmetic.range(start);
        if (first == null) {
            return null;
        }
        IntRange numbers = first.union(first.plus(Loops.rounds(trips)));
        if (!numbers.fitsLong()) {
            return null;
        }
        Type number = Type.ints(numbers);
        return new Type.IteratorOf(
                element instanceof Type.Never
                        ? Type.NEVER
                        : run.heap().tuple(List.of(number, element)),
                trips);
    }

    /** What a function gives for the elements of iterables, or those for which it gives true. */
    private Type applied(String name, CallArguments arguments) {
        if (!arguments.keywords().isEmpty() || arguments.count() < 2) {
            return null;
        }
        List<Type> elements =
                arguments.positional().stream().skip(1).map(values::elementOf).toList();
        if (elements.stream().anyMatch(Type.Never.class::isInstance)) {
            return new Type.IteratorOf(Type.NEVER, IntRange.of(0, 0));
        }
        boolean isFilter = name.equals("filter");
        Type result =
                isFilter && arguments.first() instanceof Type.None
                        ? Type.BOOL
                        : calls.apply(arguments.first(), elements);
        IntRange trips = Values.tripsOf(arguments.second());
        Type shown = isFilter ? elements.getFirst() : result;
        return new Type.IteratorOf(shown == null ? Type.UNKNOWN : shown, trips);
    }

    private Type next(CallArguments arguments) {
        if (arguments.count() == 0
                || arguments.count() > 2
                || !arguments.keywords().isEmpty()
                || !GeneratorTypes.is(arguments.first())) {
            return null;
        }
        Type element = values.elementOf(arguments.first());
        return arguments.count() == 1 ? element : run.heap().join(element, arguments.second());
    }

    private Type range(Expr.Call call, CallArguments arguments) {
        boolean fits =
                arguments.keywords().isEmpty() && arguments.count() >= 1 && arguments.count() <= 3;
        if (!fits) {
            return null;
        }
        for (Type each : arguments.positional()) {
            if (each instanceof Type.Never) {
                return Type.NEVER;
            }
            if (!each.isInt()) {
                return new Type.IteratorOf(Type.INT, IntRange.ALL);
            }
        }
        IntRange[] parts =
                arguments.positional().stream()
                        .map(each -> ((Type.Int) each).range())
                        .toArray(IntRange[]::new);
        IntRange start = parts.length == 1 ? IntRange.of(0, 0) : parts[0];
        IntRange stop = parts.length == 1 ? parts[0] : parts[1];
        IntRange step = parts.length == 3 ? parts[2] : IntRange.of(1, 1);
        Type.RangeOf range = Ranges.of(start, stop, step, run.heap().slots(call, 1).getFirst());
        boolean isPlain =
                !step.contains(0)
                        && start.fitsLong()
                        && stop.fitsLong()
                        && range.element().plus(step).fitsLong();
        if (!isPlain) {
            run.heap().look(range);
        }
        return range;
    }
}
