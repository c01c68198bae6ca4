package pyloom.translator.inference;

import pyloom.translator.ast.Expr;
import pyloom.translator.library.NativeLibrary;
import pyloom.translator.types.IntRange;
import pyloom.translator.types.Slot;
import pyloom.translator.types.Type;

/** Deques, which hold elements of some type. */
final class Deques {

    private final Heap heap;
    private final Values values;

    Deques(Run run, Values values) {
        this.heap = run.heap();
        this.values = values;
    }

    /** {@return whether it is a deque whose elements are known} */
    static boolean is(Type.Instance instance) {
        return instance.isExact()
                && instance.content() != null
                && instance.type().module().equals("collections")
                && instance.name().equals("deque");
    }

    /** {@return what {@code deque(...)} gives; null for another function} */
    Type made(Type.Native function, Expr.Call call, CallArguments arguments) {
        boolean isDeque =
                function.module().equals("collections")
                        && function.name().equals("deque")
                        && arguments.isComplete();
        if (!isDeque) {
            return null;
        }
        Slot content = heap.slots(call, 1).getFirst();
        Type elements = arguments.get(0, "iterable");
        if (elements != null) {
            heap.put(content, values.elementOf(elements));
        }
        return Type.Instance.exact(NativeLibrary.type("collections", "deque"), content);
    }

    /** {@return what a method gives; null if that is not known} */
    Type call(Type.Instance deque, String name, Expr.Call call, CallArguments arguments) {
        if (!arguments.keywords().isEmpty()) {
            return null;
        }
        return switch (name + "/" + arguments.count()) {
            case "append/1", "appendleft/1" -> {
                heap.put(deque.content(), arguments.first());
                yield Type.NONE;
            }
            case "insert/2" -> {
                heap.put(deque.content(), arguments.second());
                yield Type.NONE;
            }
            case "extend/1", "extendleft/1" -> {
                heap.put(deque.content(), values.elementOf(arguments.first()));
                yield Type.NONE;
            }
            case "pop/0", "popleft/0" -> deque.content().type();
            case "clear/0", "reverse/0", "rotate/0" -> Type.NONE;
            case "rotate/1" -> {
                heap.escape(arguments.first());
                yield Type.NONE;
            }
            case "remove/1" -> {
                compared(deque, arguments);
                yield Type.NONE;
            }
            case "count/1", "index/1" -> {
                compared(deque, arguments);
                yield Type.ints(IntRange.LENGTH);
            }
            case "copy/0" -> {
                Slot content = heap.slots(call, 1).getFirst();
                heap.put(content, deque.content().type());
                yield Type.Instance.exact(deque.type(), content);
            }
            default -> null;
        };
    }

    private void compared(Type.Instance deque, CallArguments arguments) {
        heap.inspect(deque.content().type());
        arguments.inspect(heap);
    }
}
