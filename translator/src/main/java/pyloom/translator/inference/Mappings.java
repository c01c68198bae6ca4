package pyloom.translator.inference;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Node;
import pyloom.translator.types.DictKind;
import pyloom.translator.types.IntRange;
import pyloom.translator.types.Slot;
import pyloom.translator.types.Type;

import java.math.BigInteger;
import java.util.List;

/** The dicts of {@code collections}: {@code defaultdict}, {@code Counter}, {@code OrderedDict}. */
final class Mappings {

    private static final IntRange COUNTS = new IntRange(BigInteger.ZERO, Slot.STEPS);

    private final Heap heap;
    private final Values values;
    private final Calls calls;

    Mappings(Run run, Values values, Calls calls) {
        this.heap = run.heap();
        this.values = values;
        this.calls = calls;
    }

    /** {@return what a call of a class of {@code collections} gives; null if that is not known} */
    Type made(Type.Native function, Expr.Call call, CallArguments arguments) {
        if (!function.module().equals("collections")
                || !arguments.isComplete()
                || !arguments.keywords().isEmpty()
                || arguments.count() > 1) {
            return null;
        }
        return switch (function.name()) {
            case "defaultdict" -> {
                if (arguments.count() == 0) {
                    yield null;
                }
                Type value = initial(arguments.first(), call.args().getFirst());
                yield heap.dict(call, Type.NEVER, value, DictKind.DEFAULT);
            }
            case "Counter" -> arguments.count() == 0 ? counter(call) : counter(call, arguments);
            case "OrderedDict" -> arguments.count() == 0 ? ordered(call) : ordered(call, arguments);
            default -> null;
        };
    }

    private Type counter(Node node) {
        return heap.dict(node, Type.NEVER, Type.ints(0, 0), DictKind.COUNTER);
    }

    private Type counter(Expr.Call call, CallArguments arguments) {
        Type counted = arguments.first();
        Type.DictOf counter = (Type.DictOf) counter(call);
        boolean isKnown =
                counted instanceof Type.DictOf
                        || counted instanceof Type.ListOf
                        || counted instanceof Type.Str
                        || counted instanceof Type.SetOf
                        || counted instanceof Type.IteratorOf;
        if (!isKnown) {
            return null;
        }
        count(counter, counted);
        return counter;
    }

    /** Adds what {@code Counter.update} adds. */
    void count(Type.DictOf counter, Type counted) {
        if (counted instanceof Type.DictOf other) {
            heap.put(counter.key(), other.key().type());
            boolean isInt = other.value().type().isInt();
            heap.put(counter.value(), isInt ? Type.INT : Type.UNKNOWN);
            return;
        }
        Type element = values.elementOf(counted);
        heap.inspect(element);
        heap.put(counter.key(), element);
        heap.put(counter.value(), Type.ints(COUNTS));
    }

    private Type ordered(Node node) {
        return heap.dict(node, Type.NEVER, Type.NEVER, DictKind.ORDERED);
    }

    private Type ordered(Expr.Call call, CallArguments arguments) {
        return arguments.first() instanceof Type.DictOf other
                ? heap.dict(call, other.key().type(), other.value().type(), DictKind.ORDERED)
                : null;
    }

    /** {@return what a factory without arguments makes} */
    private Type initial(Type factory, Node node) {
        return switch (factory) {
            case Type.Never _ -> Type.NEVER;
            case Type.None _ -> Type.NEVER;
            case Type.Native type when type.module().equals("builtins") ->
                    switch (type.name()) {
                        case "int" -> Type.ints(0, 0);
                        case "float" -> Type.FLOAT;
                        case "str" -> Type.STR;
                        case "bool" -> Type.BOOL;
                        case "list" -> heap.list(node, Type.NEVER);
                        case "set" -> heap.set(node, Type.NEVER);
                        case "dict" -> heap.dict(node, Type.NEVER, Type.NEVER);
                        default -> Type.UNKNOWN;
                    };
            case Type.Native type
                    when type.module().equals("collections") && type.name().equals("Counter") ->
                    counter(node);
            default -> {
                Type made = calls.apply(factory, List.of());
                yield made == null ? Type.UNKNOWN : made;
            }
        };
    }

    /** {@return what a method gives that plain dicts do not have, or that does something else} */
    Type method(Type.DictOf dict, String name, Expr.Call call, CallArguments arguments) {
        boolean isCounter = dict.kind() == DictKind.COUNTER;
        boolean isOrdered = dict.kind() == DictKind.ORDERED;
        return switch (name) {
            case "update" -> {
                if (!isCounter || !arguments.isPositional(1)) {
                    yield null;
                }
                count(dict, arguments.first());
                yield Type.NONE;
            }
            case "most_common" ->
                    isCounter && arguments.keywords().isEmpty()
                            ? heap.list(call, item(dict))
                            : null;
            case "elements" ->
                    isCounter ? new Type.IteratorOf(dict.key().type(), IntRange.ALL) : null;
            case "total" -> isCounter && dict.value().type().isInt() ? Type.INT : null;
            case "move_to_end" -> isOrdered ? Type.NONE : null;
            case "popitem" -> isOrdered ? item(dict) : null;
            default -> null;
        };
    }

    private Type item(Type.DictOf dict) {
        Type key = dict.key().type();
        return key instanceof Type.Never
                ? Type.NEVER
                : heap.tuple(List.of(key, dict.value().type()));
    }
}
