package pyloom.translator.inference;

import pyloom.translator.ast.Expr;
import pyloom.translator.types.DictKind;
import pyloom.translator.types.IntRange;
import pyloom.translator.types.Type;

import java.util.List;

/** What the methods of dicts and sets give and do. */
final class ContainerMethods {

    private final Heap heap;
    private final Values values;

    ContainerMethods(Run run, Values values) {
        this.heap = run.heap();
        this.values = values;
    }

    /** {@return what a method of a dict gives; null if that is not known} */
    Type dict(Type.DictOf dict, String name, Expr.Call call, CallArguments arguments) {
        if (!arguments.keywords().isEmpty()) {
            return null;
        }
        return switch (name) {
            case "get" -> {
                heap.inspect(dict.key().type());
                Type otherwise = arguments.count() > 1 ? arguments.second() : Type.NONE;
                yield heap.join(dict.value().type(), otherwise);
            }
            case "pop" -> {
                heap.inspect(dict.key().type());
                yield arguments.count() > 1
                        ? heap.join(dict.value().type(), arguments.second())
                        : dict.value().type();
            }
            case "popitem" -> item(dict);
            case "setdefault" -> {
                if (!arguments.isPositional(2)) {
                    yield null;
                }
                heap.inspect(arguments.first());
                heap.put(dict.key(), arguments.first());
                heap.put(dict.value(), arguments.second());
                yield dict.value().type();
            }
            case "update" -> {
                boolean isCounted = dict.kind() == DictKind.COUNTER || dict.kind() == DictKind.ANY;
                if (isCounted
                        || !arguments.isPositional(1)
                        || !(arguments.first() instanceof Type.DictOf other)) {
                    yield null;
                }
                heap.put(dict.key(), other.key().type());
                heap.put(dict.value(), other.value().type());
                yield Type.NONE;
            }
            case "copy" -> heap.dict(call, dict.key().type(), dict.value().type(), dict.kind());
            case "keys" -> new Type.IteratorOf(dict.key().type(), IntRange.LENGTH);
            case "values" -> new Type.IteratorOf(dict.value().type(), IntRange.LENGTH);
            case "items" -> new Type.IteratorOf(item(dict), IntRange.LENGTH);
            case "clear" -> Type.NONE;
            default -> null;
        };
    }

    private Type item(Type.DictOf dict) {
        Type key = dict.key().type();
        return key instanceof Type.Never
                ? Type.NEVER
                : heap.tuple(List.of(key, dict.value().type()));
    }

    /** {@return what a method of a set gives; null if that is not known} */
    Type set(Type.SetOf set, String name, Expr.Call call, CallArguments arguments) {
        if (!arguments.keywords().isEmpty()) {
            return null;
        }
        return switch (name) {
            case "add" -> {
                if (!arguments.isPositional(1)) {
                    yield null;
                }
                heap.inspect(arguments.first());
                heap.put(set.element(), arguments.first());
                yield Type.NONE;
            }
            case "discard", "remove" -> {
                heap.inspect(set);
                arguments.inspect(heap);
                yield Type.NONE;
            }
            case "pop" -> set.element().type();
            case "clear" -> Type.NONE;
            case "copy" -> heap.set(call, set.element().type());
            case "update" -> {
                for (Type other : arguments.positional()) {
                    Type element = values.elementOf(other);
                    heap.inspect(element);
                    heap.put(set.element(), element);
                }
                yield Type.NONE;
            }
            case "union", "symmetric_difference" -> {
                Type element = set.element().type();
                for (Type other : arguments.positional()) {
                    element = heap.join(element, values.elementOf(other));
                }
                yield heap.set(call, element);
            }
            case "intersection", "difference" -> {
                for (Type other : arguments.positional()) {
                    heap.inspect(values.elementOf(other));
                }
                yield heap.set(call, set.element().type());
            }
            case "issubset", "issuperset", "isdisjoint" -> {
                for (Type other : arguments.positional()) {
                    heap.inspect(values.elementOf(other));
                }
                yield Type.BOOL;
            }
            default -> null;
        };
    }
}
