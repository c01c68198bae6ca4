package pyloom.stdlib.decimal;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyObject;
import pyloom.object.PyType;

/** What {@code localcontext} returns: a context for the body of a {@code with}. */
@PythonModule("decimal")
@PythonType(name = "ContextManager", exported = false)
public final class ContextManager extends PyObject {

    static final PyType TYPE =
            PyType.nativeType("decimal", "ContextManager", PyType.OBJECT).dotted().sealed();

    private final PyContext inside;
    private final PyContext outside;

    ContextManager(PyContext inside, PyContext outside) {
        this.inside = inside;
        this.outside = outside;
    }

    @PythonApi("ContextManager.__enter__(self, /)")
    PyContext enter() {
        PyContext.makeCurrent(inside);
        return inside;
    }

    @PythonApi("ContextManager.__exit__(self, /, *args)")
    boolean exit(Object[] args) {
        PyContext.makeCurrent(outside);
        return false;
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
