package pyloom.translator.inference;

import pyloom.translator.ast.Expr;
import pyloom.translator.library.NativeLibrary;
import pyloom.translator.library.NativeMember;
import pyloom.translator.types.IntRange;
import pyloom.translator.types.Slot;
import pyloom.translator.types.Type;

import java.util.List;
import java.util.Set;

/** What the methods of built-in values give and do. */
final class Methods {

    private static final Set<String> TEXTS =
            Set.of(
                    "capitalize",
                    "casefold",
                    "center",
                    "format",
                    "join",
                    "ljust",
                    "lower",
                    "lstrip",
                    "removeprefix",
                    "removesuffix",
                    "replace",
                    "rjust",
                    "rstrip",
                    "strip",
                    "swapcase",
                    "title",
                    "upper",
                    "zfill");

    private static final Set<String> TESTS =
            Set.of(
                    "endswith",
                    "isalnum",
                    "isalpha",
                    "isascii",
                    "isdecimal",
                    "isdigit",
                    "isidentifier",
                    "islower",
                    "isnumeric",
                    "isspace",
                    "isupper",
                    "startswith");

    private final Run run;
    private final Values values;
    private final Calls calls;

    Methods(Run run, Values values, Calls calls) {
        this.run = run;
        this.values = values;
        this.calls = calls;
    }

    /** {@return what a call gives; null if that is not known} */
    Type call(Type.Method method, Expr.Call call, CallArguments arguments, State state) {
        if (!arguments.isComplete()) {
            return null;
        }
        if (!(method.receiver() instanceof Type.Instance)) {
            arguments.positional().forEach(run.heap()::look);
        }
        return switch (method.receiver()) {
            case Type.Str _ -> {
                arguments.inspect(run.heap());
                noteText(method.name(), call);
                yield text(method.name(), call, arguments);
            }
            case Type.ListOf list -> list(list, method.name(), call, arguments, state);
            case Type.DictOf dict -> {
                Type own =
                        new Mappings(run, values, calls)
                                .method(dict, method.name(), call, arguments);
                yield own != null
                        ? own
                        : new ContainerMethods(run, values)
                                .dict(dict, method.name(), call, arguments);
            }
            case Type.SetOf set ->
                    new ContainerMethods(run, values).set(set, method.name(), call, arguments);
            case Type.Instance instance -> library(instance, method.name(), call, arguments);
            default -> null;
        };
    }

    private void noteText(String name, Expr.Call call) {
        NativeMember known = NativeLibrary.type("builtins", "str").member(name);
        if (known != null && run.isNoting() && call.func() instanceof Expr.Attribute) {
            run.facts().noteNative(call, known);
        }
    }

    private Type text(String name, Expr.Call call, CallArguments arguments) {
        if (TEXTS.contains(name)) {
            return Type.STR;
        }
        if (TESTS.contains(name)) {
            return Type.BOOL;
        }
        return switch (name) {
            case "split", "rsplit", "splitlines" -> run.heap().list(call, Type.STR);
            case "find", "rfind" -> Type.ints(-1, Integer.MAX_VALUE);
            case "index", "rindex", "count" -> Type.ints(IntRange.LENGTH);
            case "partition", "rpartition" ->
                    run.heap().tuple(List.of(Type.STR, Type.STR, Type.STR));
            default -> null;
        };
    }

    private Type list(
            Type.ListOf list, String name, Expr.Call call, CallArguments arguments, State state) {
        Heap heap = run.heap();
        values.ownership().change(call, ((Expr.Attribute) call.func()).value(), list, state);
        return switch (name) {
            case "append" -> {
                if (!arguments.isPositional(1)) {
                    yield null;
                }
                heap.put(list.element(), arguments.first());
                grow(list, call, state);
                yield Type.NONE;
            }
            case "insert" -> {
                if (!arguments.isPositional(2)) {
                    yield null;
                }
                heap.put(list.element(), arguments.second());
                grow(list, call, state);
                yield Type.NONE;
            }
            case "extend" -> {
                if (!arguments.isPositional(1)) {
                    yield null;
                }
                heap.put(list.element(), values.elementOf(arguments.first()));
                heap.put(list.length(), Type.ints(IntRange.LENGTH));
                yield Type.NONE;
            }
            case "pop" -> list.element().type();
            case "clear", "reverse" -> Type.NONE;
            case "copy" -> heap.list(call, list.element().type());
            case "index", "count" -> {
                heap.inspect(list);
                arguments.inspect(heap);
                yield Type.ints(IntRange.LENGTH);
            }
            case "sort" -> sort(list, arguments);
            default -> null;
        };
    }

    /** The list gets one more element. */
    private void grow(Type.ListOf list, Expr.Call call, State state) {
        State.Local local =
                call.func() instanceof Expr.Attribute attribute
                                && attribute.value() instanceof Expr.Name name
                        ? values.variables().local(name.id())
                        : null;
        IntRange rounds = run.roundsFor(local, state);
        if (rounds == null) {
            run.heap().put(list.length(), Type.ints(IntRange.LENGTH));
        } else {
            run.heap().total(list.length(), call, rounds);
        }
    }

    private Type sort(Type.ListOf list, CallArguments arguments) {
        if (arguments.count() != 0) {
            return null;
        }
        Type key = arguments.keywords().get("key");
        if (key == null || key instanceof Type.None) {
            run.heap().inspect(list);
            return Type.NONE;
        }
        Type result = calls.apply(key, List.of(list.element().type()));
        if (result == null) {
            return null;
        }
        run.heap().inspect(result);
        return Type.NONE;
    }

    private Type library(
            Type.Instance receiver, String name, Expr.Call call, CallArguments arguments) {
        NativeMember method = receiver.type().member(name);
        boolean isMethod =
                method != null
                        && (method.kind() == NativeMember.Kind.METHOD || !method.forms().isEmpty());
        if (!isMethod || run.program().patches().isPatched(receiver, method)) {
            return null;
        }
        NativeCalls library = new NativeCalls(run, values);
        library.note(receiver, method, call);
        Type known = instance(receiver, name, call, arguments);
        return known != null ? known : library.call(receiver, method, call, arguments);
    }

    private Type instance(
            Type.Instance instance, String name, Expr.Call call, CallArguments arguments) {
        if (instance.type().module().endsWith("queue") && instance.content() != null) {
            return queue(instance, name, arguments);
        }
        if (Deques.is(instance)) {
            return new Deques(run, values).call(instance, name, call, arguments);
        }
        if (GeneratorTypes.is(instance)) {
            return new GeneratorTypes(run.program()).call(instance, name, arguments);
        }
        return switch (instance.name() + "." + name) {
            case "ThreadPoolExecutor.submit" -> submit(call, arguments);
            case "ThreadPoolExecutor.map" -> mapped(arguments);
            case "Future.result" -> instance.content().type();
            case "Lock.release", "RLock.release" -> {
                run.program().accesses().noteRelease();
                yield Type.NONE;
            }
            case "Thread.start", "Thread.join" -> Type.NONE;
            case "Thread.is_alive", "Lock.acquire", "RLock.acquire", "Lock.locked" -> Type.BOOL;
            case "ThreadPoolExecutor.shutdown" -> Type.NONE;
            case "Future.done" -> Type.BOOL;
            default -> null;
        };
    }

    private Type submit(Expr.Call call, CallArguments arguments) {
        if (arguments.count() == 0) {
            return null;
        }
        List<Type> passed = arguments.positional().subList(1, arguments.count());
        Type result = null;
        if (arguments.keywords().isEmpty()) {
            calls.started(arguments.first());
            result = calls.apply(arguments.first(), passed);
        } else {
            arguments.escape(run.heap());
        }
        Slot content = run.heap().slots(call, 1).getFirst();
        run.heap().put(content, result == null ? Type.UNKNOWN : result);
        return Type.Instance.exact(NativeLibrary.type("concurrent.futures", "Future"), content);
    }

    /** What other threads make of the elements of iterables. */
    private Type mapped(CallArguments arguments) {
        if (arguments.count() < 2) {
            return null;
        }
        arguments.keywords().values().forEach(run.heap()::escape);
        List<Type> elements =
                arguments.positional().stream().skip(1).map(values::elementOf).toList();
        calls.started(arguments.first());
        Type result =
                elements.stream().anyMatch(Type.Never.class::isInstance)
                        ? Type.NEVER
                        : calls.apply(arguments.first(), elements);
        return new Type.IteratorOf(
                result == null ? Type.UNKNOWN : result, Values.tripsOf(arguments.second()));
    }

    private Type queue(Type.Instance queue, String name, CallArguments arguments) {
        Slot content = queue.content();
        return switch (name) {
            case "put", "put_nowait" -> {
                Type item = arguments.get(0, "item");
                if (item == null) {
                    yield null;
                }
                run.heap().put(content, item);
                if (queue.name().equals("PriorityQueue")) {
                    run.heap().inspect(item);
                }
                yield Type.NONE;
            }
            case "get", "get_nowait" -> content.type();
            case "join", "task_done" -> Type.NONE;
            case "empty", "full" -> Type.BOOL;
            case "qsize" -> Type.ints(IntRange.LENGTH);
            default -> null;
        };
    }
}
