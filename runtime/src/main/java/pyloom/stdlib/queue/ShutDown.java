package pyloom.stdlib.queue;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.OrdinaryException;
import pyloom.object.PyObject;
import pyloom.object.PyType;

/** Python's {@code queue.ShutDown}: a put or get on a queue that was shut down. */
@PythonModule("queue")
@PythonType(name = "ShutDown")
public final class ShutDown extends OrdinaryException {

    /** The type {@code queue.ShutDown}. */
    public static final PyType TYPE =
            PyType.nativeType("queue", "ShutDown", OrdinaryException.TYPE)
                    .allocating(type -> new ShutDown(type, PyObject.NO_ARGUMENTS));

    /** Makes one to be thrown. */
    public ShutDown() {
        this(TYPE, PyObject.NO_ARGUMENTS);
        raised(PyObject.NO_ARGUMENTS);
    }

    private ShutDown(PyType type, Object[] args) {
        super(type, args);
    }
}
