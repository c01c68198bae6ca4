package pyloom.stdlib.threading;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyException;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.stdlib.structseq.StructSequence;

/** What {@code threading.excepthook} is called with: a tuple whose elements have names. */
@PythonModule(value = "_thread", doc = "library/threading.html#threading.excepthook")
@PythonType(name = "_ExceptHookArgs")
public final class ExceptHookArgs extends StructSequence {

    /** The type {@code _thread._ExceptHookArgs}. */
    public static final PyType TYPE =
            PyType.nativeType("_thread", "_ExceptHookArgs", PyTuple.TYPE).dotted().sealed();

    private static final Fields FIELDS =
            Fields.of(
                    "_thread._ExceptHookArgs",
                    4,
                    "exc_type",
                    "exc_value",
                    "exc_traceback",
                    "thread");

    private ExceptHookArgs(Object[] values) {
        super(FIELDS, values);
    }

    static ExceptHookArgs of(PyException exception, Thread thread) {
        return new ExceptHookArgs(
                new Object[] {exception.pyType(), exception, exception.traceback(), thread});
    }

    @PythonApi("_ExceptHookArgs.__new__(cls, sequence, dict=None)")
    static ExceptHookArgs create(PyType cls, Object sequence, Object dict) {
        return new ExceptHookArgs(FIELDS.values(sequence, dict));
    }

    @PythonApi(value = "_ExceptHookArgs.exc_type", kind = PythonApi.Kind.GETTER)
    Object exceptionType() {
        return get(0);
    }

    @PythonApi(value = "_ExceptHookArgs.exc_value", kind = PythonApi.Kind.GETTER)
    Object exception() {
        return get(1);
    }

    @PythonApi(value = "_ExceptHookArgs.exc_traceback", kind = PythonApi.Kind.GETTER)
    Object traceback() {
        return get(2);
    }

    @PythonApi(value = "_ExceptHookArgs.thread", kind = PythonApi.Kind.GETTER)
    Object thread() {
        return get(3);
    }

    @PythonApi("_ExceptHookArgs.__repr__(self, /)")
    String repr() {
        return text();
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
