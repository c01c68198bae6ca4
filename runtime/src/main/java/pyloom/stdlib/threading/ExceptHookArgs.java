package pyloom.stdlib.threading;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyException;
import pyloom.object.PyObject;
import pyloom.object.PyType;

/** What {@code threading.excepthook} is called with. */
@PythonModule(value = "threading", doc = "library/threading.html#threading.excepthook")
@PythonType(name = "ExceptHookArgs")
public final class ExceptHookArgs extends PyObject {

    /** The type {@code threading.ExceptHookArgs}. */
    public static final PyType TYPE =
            PyType.nativeType("_thread", "_ExceptHookArgs", PyType.OBJECT).sealed();

    private final PyException exception;
    private final Thread thread;

    ExceptHookArgs(PyException exception, Thread thread) {
        this.exception = exception;
        this.thread = thread;
    }

    /** {@return the class of the exception} */
    @PythonApi(value = "ExceptHookArgs.exc_type", kind = PythonApi.Kind.GETTER)
    public PyType exceptionType() {
        return exception.pyType();
    }

    /** {@return the exception} */
    @PythonApi(value = "ExceptHookArgs.exc_value", kind = PythonApi.Kind.GETTER)
    public PyException exception() {
        return exception;
    }

    /** {@return the traceback, or None} */
    @PythonApi(value = "ExceptHookArgs.exc_traceback", kind = PythonApi.Kind.GETTER)
    public Object traceback() {
        return exception.traceback();
    }

    /** {@return the thread that it ended} */
    @PythonApi(value = "ExceptHookArgs.thread", kind = PythonApi.Kind.GETTER)
    public Thread thread() {
        return thread;
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
