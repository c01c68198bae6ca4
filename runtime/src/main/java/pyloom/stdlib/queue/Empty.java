package pyloom.stdlib.queue;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.OrdinaryException;
import pyloom.object.PyObject;
import pyloom.object.PyType;

/** Python's {@code queue.Empty}: a get that found nothing in time. */
@PythonModule("_queue")
@PythonType(name = "Empty")
public final class Empty extends OrdinaryException {

    /** The type {@code _queue.Empty}. */
    public static final PyType TYPE =
            PyType.nativeType("_queue", "Empty", OrdinaryException.TYPE)
                    .allocating(type -> new Empty(type, PyObject.NO_ARGUMENTS));

    /** Makes one to be thrown. */
    public Empty() {
        this(TYPE, PyObject.NO_ARGUMENTS);
        raised(PyObject.NO_ARGUMENTS);
    }

    private Empty(PyType type, Object[] args) {
        super(type, args);
    }
}
