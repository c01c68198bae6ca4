package pyloom.stdlib.queue;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.OrdinaryException;
import pyloom.object.PyObject;
import pyloom.object.PyType;

/** Python's {@code queue.Full}: a put that found no room in time. */
@PythonModule("queue")
@PythonType(name = "Full")
public final class Full extends OrdinaryException {

    /** The type {@code queue.Full}. */
    public static final PyType TYPE =
            PyType.nativeType("queue", "Full", OrdinaryException.TYPE)
                    .allocating(type -> new Full(type, PyObject.NO_ARGUMENTS));

    /** Makes one to be thrown. */
    public Full() {
        this(TYPE, PyObject.NO_ARGUMENTS);
        raised(PyObject.NO_ARGUMENTS);
    }

    private Full(PyType type, Object[] args) {
        super(type, args);
    }
}
