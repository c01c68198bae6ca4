package pyloom.stdlib.graphlib;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyObject;
import pyloom.object.PyType;
import pyloom.object.ValueError;

/** Python's {@code graphlib.CycleError}: its second argument is the list of the nodes. */
@PythonModule(value = "graphlib", pure = true, doc = "library/graphlib.html")
@PythonType(name = "CycleError")
public final class CycleError extends ValueError {

    /** The type {@code graphlib.CycleError}. */
    public static final PyType TYPE =
            PyType.nativeType("graphlib", "CycleError", ValueError.TYPE)
                    .changeable()
                    .allocating(type -> new CycleError(type, PyObject.NO_ARGUMENTS));

    private CycleError(PyType type, Object[] args) {
        super(type, args);
    }

    CycleError(String text, Object nodes) {
        this(TYPE, new Object[] {text, nodes});
        raised(new Object[] {text, nodes});
    }
}
