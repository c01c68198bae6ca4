package pyloom.stdlib.contextlib;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.AttributeError;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Iteration;
import pyloom.object.PyDict;
import pyloom.object.PyException;
import pyloom.object.PyInstance;
import pyloom.object.PyTraceback;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.RuntimeError;
import pyloom.object.StopIteration;

/**
 * A context manager made of a generator: entering runs it to its yield, leaving runs the rest. One
 * serves one with statement.
 */
@PythonModule(value = "contextlib", pure = true, doc = "library/contextlib.html")
@PythonType(name = "_GeneratorContextManager")
public final class GeneratorContextManager extends PyInstance {

    /** The type {@code contextlib._GeneratorContextManager}. */
    public static final PyType TYPE =
            PyType.nativeType("contextlib", "_GeneratorContextManager", ContextDecorator.TYPE)
                    .solid()
                    .changeable()
                    .allocating(GeneratorContextManager::new);

    private Object function;
    private PyTuple arguments; // null once it was entered
    private PyDict keywords;
    private Object generator;

    private GeneratorContextManager(PyType type) {
        super(type);
    }

    GeneratorContextManager(Object function, PyTuple arguments, PyDict keywords) {
        this(TYPE);
        initialize(function, arguments, keywords);
    }

    @PythonApi("_GeneratorContextManager.__init__(self, func, args, kwds)")
    void initialize(Object func, PyTuple args, PyDict kwds) {
        generator = Calls.callWith(func, args.toArray(), kwds);
        function = func;
        arguments = args;
        keywords = kwds;
    }

    @PythonApi("_GeneratorContextManager._recreate_cm(self)")
    Object recreate() {
        requireUnused("func");
        return pyType().call(function, arguments, keywords);
    }

    @PythonApi(value = "_GeneratorContextManager.gen", kind = Kind.GETTER)
    Object generator() {
        return generator;
    }

    @PythonApi("_GeneratorContextManager.__enter__(self)")
    Object enter() {
        requireUnused("args");
        arguments = null;
        Object value = Iteration.next(generator);
        if (value == ABSENT) {
            PyException failure = new RuntimeError("generator didn't yield");
            failure.setContext(new StopIteration());
            failure.setCause(null);
            throw failure;
        }
        return value;
    }

    /** Entering uses it up: CPython then deletes what {@code attribute} stands for. */
    private void requireUnused(String attribute) {
        if (arguments == null) {
            String type = pyType().name();
            throw new AttributeError("'" + type + "' object has no attribute '" + attribute + "'");
        }
    }

    @PythonApi("_GeneratorContextManager.__exit__(self, typ, value, traceback)")
    boolean exit(Object type, Object value, Object traceback) {
        if (type == null) {
            if (Iteration.next(generator) != ABSENT) {
                throw closed(new RuntimeError("generator didn't stop"));
            }
            return false;
        }
        Object given = value == null ? Calls.call(type) : value;
        try {
            Attributes.callMethod(generator, "throw", given);
        } catch (PyException thrown) {
            if (thrown == given || wraps(thrown, given)) {
                PyException mine = (PyException) given;
                if (traceback instanceof PyTraceback before) {
                    mine.setTraceback(before);
                }
                return false;
            }
            if (thrown.pyType().isSubtypeOf(StopIteration.TYPE)) {
                return true;
            }
            throw thrown;
        }
        throw closed(new RuntimeError("generator didn't stop after throw()"));
    }

    /** {@return whether a RuntimeError only says that the generator raised the StopIteration} */
    private static boolean wraps(PyException thrown, Object given) {
        return thrown instanceof RuntimeError
                && given instanceof StopIteration stop
                && thrown.cause() == stop;
    }

    private PyException closed(PyException failure) {
        Attributes.callMethod(generator, "close");
        return failure;
    }
}
