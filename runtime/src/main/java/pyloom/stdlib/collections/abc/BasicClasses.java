package pyloom.stdlib.collections.abc;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Exceptions;
import pyloom.object.GeneratorExit;
import pyloom.object.NotImplementedError;
import pyloom.object.PyGenerator;
import pyloom.object.PyType;
import pyloom.object.RuntimeError;
import pyloom.object.StopAsyncIteration;
import pyloom.object.StopIteration;
import pyloom.stdlib.abc.AbcModule;
import pyloom.stdlib.script.Functions;

/** The abstract classes with one or two methods. */
@PythonModule(value = "collections.abc", pure = true, doc = "library/collections.abc.html")
public final class BasicClasses {

    /** {@code Hashable}. */
    @PythonApi("Hashable")
    public static final PyType HASHABLE =
            AbstractClass.named("Hashable")
                    .needs("__hash__", "self", given -> 0L)
                    .recognizes("__hash__")
                    .make();

    /** {@code Sized}. */
    @PythonApi("Sized")
    public static final PyType SIZED =
            AbstractClass.named("Sized")
                    .needs("__len__", "self", given -> 0L)
                    .recognizes("__len__")
                    .make();

    /** {@code Container}. */
    @PythonApi("Container")
    public static final PyType CONTAINER =
            AbstractClass.named("Container")
                    .needs("__contains__", "self, x", given -> false)
                    .recognizes("__contains__")
                    .generic()
                    .make();

    /** {@code Callable}. */
    @PythonApi("Callable")
    public static final PyType CALLABLE =
            AbstractClass.named("Callable")
                    .needs("__call__", "self, *args, **kwds", given -> false)
                    .recognizes("__call__")
                    .hasClassMethod(
                            "__class_getitem__",
                            "cls, item",
                            given -> new CallableAlias(given[0], given[1]).make())
                    .make();

    /** {@code Iterable}. */
    @PythonApi("Iterable")
    public static final PyType ITERABLE =
            AbstractClass.named("Iterable")
                    .needs("__iter__", "self", given -> new Elements("__iter__", () -> ABSENT))
                    .recognizes("__iter__")
                    .generic()
                    .make();

    /** {@code Iterator}. */
    @PythonApi("Iterator")
    public static final PyType ITERATOR =
            AbstractClass.named("Iterator", ITERABLE)
                    .needs("__next__", "self", given -> stop())
                    .has("__iter__", "self", given -> given[0])
                    .recognizes("__iter__", "__next__")
                    .make();

    /** {@code Reversible}. */
    @PythonApi("Reversible")
    public static final PyType REVERSIBLE =
            AbstractClass.named("Reversible", ITERABLE)
                    .needs(
                            "__reversed__",
                            "self",
                            given -> new Elements("__reversed__", () -> ABSENT))
                    .recognizes("__reversed__", "__iter__")
                    .make();

    /** {@code Generator}. */
    @PythonApi("Generator")
    public static final PyType GENERATOR =
            AbstractClass.register(
                    AbstractClass.named("Generator", ITERATOR)
                            .has(
                                    "__next__",
                                    "self",
                                    given -> Attributes.callMethod(given[0], "send", null))
                            .needs("send", "self, value", given -> stop())
                            .sets("throw", throwing())
                            .has("close", "self", given -> close(given[0]))
                            .recognizes("__iter__", "__next__", "send", "throw", "close")
                            .make(),
                    PyGenerator.TYPE);

    /** {@code Collection}. */
    @PythonApi("Collection")
    public static final PyType COLLECTION =
            AbstractClass.named("Collection", SIZED, ITERABLE, CONTAINER)
                    .recognizes("__len__", "__iter__", "__contains__")
                    .make();

    /** {@code Buffer}. */
    @PythonApi("Buffer")
    public static final PyType BUFFER =
            AbstractClass.named("Buffer")
                    .needs("__buffer__", "self, flags, /", given -> unimplemented())
                    .recognizes("__buffer__")
                    .make();

    /** {@code Awaitable}. */
    @PythonApi("Awaitable")
    public static final PyType AWAITABLE =
            AbstractClass.named("Awaitable")
                    .needs("__await__", "self", given -> new Elements("__await__", () -> ABSENT))
                    .recognizes("__await__")
                    .generic()
                    .make();

    /** {@code Coroutine}. */
    @PythonApi("Coroutine")
    public static final PyType COROUTINE =
            AbstractClass.named("Coroutine", AWAITABLE)
                    .needs("send", "self, value", given -> stop())
                    .sets("throw", throwing())
                    .has("close", "self", given -> close(given[0]))
                    .recognizes("__await__", "send", "throw", "close")
                    .make();

    /** {@code AsyncIterable}. */
    @PythonApi("AsyncIterable")
    public static final PyType ASYNC_ITERABLE =
            AbstractClass.named("AsyncIterable")
                    .needs("__aiter__", "self", given -> given[0])
                    .recognizes("__aiter__")
                    .generic()
                    .make();

    /** {@code AsyncIterator}. */
    @PythonApi("AsyncIterator")
    public static final PyType ASYNC_ITERATOR =
            AbstractClass.named("AsyncIterator", ASYNC_ITERABLE)
                    .needs(
                            "__anext__",
                            "self",
                            given -> {
                                throw new StopAsyncIteration();
                            })
                    .has("__aiter__", "self", given -> given[0])
                    .recognizes("__anext__", "__aiter__")
                    .make();

    private BasicClasses() {}

    private static Object stop() {
        throw new StopIteration();
    }

    private static Object unimplemented() {
        throw new NotImplementedError();
    }

    private static Object throwing() {
        return AbcModule.abstractMethod(
                Functions.ofArray(
                                AbstractClass.MODULE,
                                "Generator.throw",
                                "self, typ, val, tb",
                                given -> raise(given[1], given[2]))
                        .withDefaults(null, null));
    }

    private static Object raise(Object type, Object value) {
        if (value == null && type instanceof PyType) {
            throw Exceptions.raise(Calls.call(type));
        }
        throw Exceptions.raise(value == null ? type : value);
    }

    private static Object close(Object generator) {
        try {
            Attributes.callMethod(generator, "throw", GeneratorExit.TYPE);
        } catch (GeneratorExit | StopIteration _) {
            return null;
        }
        throw new RuntimeError("generator ignored GeneratorExit");
    }
}
