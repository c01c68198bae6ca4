package pyloom.stdlib.contextlib;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.BoundMethod;
import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.Cell;
import pyloom.object.Code;
import pyloom.object.CodeTable;
import pyloom.object.Exceptions;
import pyloom.object.NativeModule;
import pyloom.object.PyDict;
import pyloom.object.PyException;
import pyloom.object.PyFunction;
import pyloom.object.PyInstance;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.ThreadState;
import pyloom.object.Truth;
import pyloom.object.TypeError;
import pyloom.stdlib.collections.PyDeque;

/** Python's {@code contextlib.ExitStack}: as many context managers as a program needs. */
@PythonModule(value = "contextlib", pure = true, doc = "library/contextlib.html")
@PythonType(name = "ExitStack")
public final class ExitStack extends PyInstance {

    /** The type {@code contextlib.ExitStack}. */
    public static final PyType TYPE =
            PyType.nativeType("contextlib", "ExitStack", PyType.OBJECT)
                    .solid()
                    .withDict()
                    .weak()
                    .changeable()
                    .allocating(ExitStack::new);

    private static final Code CALLBACK =
            new CodeTable("contextlib", "contextlib.py")
                    .closure(
                            "_BaseExitStack._create_cb_wrapper.<locals>._exit_wrapper",
                            1,
                            "exc_type, exc, tb",
                            (cells, type, exception, traceback) -> {
                                Object[] args = ((PyTuple) cells[0].peek()).toArray();
                                Calls.callWith(cells[1].peek(), args, (PyDict) cells[2].peek());
                                return null;
                            })
                    .withFree("args", "callback", "kwds");

    private PyDeque callbacks = new PyDeque();

    private ExitStack(PyType type) {
        super(type);
    }

    @PythonApi("ExitStack.__init__(self)")
    void initialize() {
        callbacks = new PyDeque();
    }

    @PythonApi("ExitStack.pop_all(self)")
    Object popAll() {
        ExitStack other = (ExitStack) pyType().call();
        other.callbacks = callbacks;
        callbacks = new PyDeque();
        return other;
    }

    @PythonApi("ExitStack.push(self, exit)")
    Object push(Object exit) {
        Object method = Attributes.getAttrOr(BuiltinTypes.typeOf(exit), "__exit__", ABSENT);
        callbacks.append(method == ABSENT ? exit : new BoundMethod(method, exit));
        return exit;
    }

    @PythonApi("ExitStack.enter_context(self, cm)")
    Object enterContext(Object manager) {
        PyType type = BuiltinTypes.typeOf(manager);
        Object enter = Attributes.getAttrOr(type, "__enter__", ABSENT);
        Object exit = Attributes.getAttrOr(type, "__exit__", ABSENT);
        if (enter == ABSENT || exit == ABSENT) {
            String module = Texts.str(Attributes.getAttr(type, "__module__"));
            String name = Texts.str(Attributes.getAttr(type, "__qualname__"));
            throw new TypeError(
                    "'"
                            + module
                            + "."
                            + name
                            + "' object does not support the context manager protocol");
        }
        Object result = Calls.call(enter, manager);
        callbacks.append(new BoundMethod(exit, manager));
        return result;
    }

    @PythonApi("ExitStack.callback(self, callback, /, *args, **kwds)")
    Object callback(Object function, Object[] args, PyDict keywords) {
        Object wrapper =
                new PyFunction(
                        CALLBACK,
                        NativeModule.named("contextlib"),
                        new Cell(PyTuple.of(args)),
                        new Cell(function),
                        new Cell(keywords));
        Attributes.setAttr(wrapper, "__wrapped__", function);
        callbacks.append(wrapper);
        return function;
    }

    @PythonApi("ExitStack.__enter__(self)")
    Object enter() {
        return this;
    }

    @PythonApi("ExitStack.close(self)")
    void close() {
        exit(new Object[] {null, null, null});
    }

    @PythonApi("ExitStack.__exit__(self, *exc_details)")
    Object exit(Object[] details) {
        PyException received = (PyException) details[1];
        PyException outer = ThreadState.current().handled();
        PyException current = received;
        boolean suppressed = false;
        boolean pending = false;
        for (Object callback = callbacks.takeLast();
                callback != ABSENT;
                callback = callbacks.takeLast()) {
            try {
                if (Truth.truth(call(callback, current))) {
                    suppressed = true;
                    pending = false;
                    current = null;
                }
            } catch (RuntimeException | StackOverflowError thrown) {
                PyException raised = Exceptions.of(thrown);
                fixContext(raised, current, outer);
                pending = true;
                current = raised;
            }
        }
        if (pending) {
            throw current;
        }
        return received != null && suppressed;
    }

    /** Calls an exit method, told of the current exception. */
    private static Object call(Object callback, PyException current) {
        return current == null
                ? Calls.call(callback, null, null, null)
                : Calls.call(callback, current.pyType(), current, current.traceback());
    }

    /** Makes the contexts look as if the context managers were nested with statements. */
    private static void fixContext(PyException raised, PyException old, PyException outer) {
        PyException end = raised;
        while (true) {
            PyException context = end.context();
            if (context == null || context == old) {
                return;
            }
            if (context == outer) {
                break;
            }
            end = context;
        }
        end.setContext(old);
    }
}
