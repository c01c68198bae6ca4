package pyloom.stdlib.contextlib;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.BaseExceptionGroup;
import pyloom.object.Exceptions;
import pyloom.object.PyInstance;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.TypeChecks;

/** Swallows exceptions of the given classes. */
@PythonModule(value = "contextlib", pure = true, doc = "library/contextlib.html")
@PythonType(name = "suppress")
public final class Suppress extends PyInstance {

    /** The type {@code contextlib.suppress}. */
    public static final PyType TYPE =
            PyType.nativeType("contextlib", "suppress", PyType.OBJECT)
                    .solid()
                    .withDict()
                    .weak()
                    .changeable()
                    .allocating(Suppress::new);

    private PyTuple exceptions = PyTuple.EMPTY;

    private Suppress(PyType type) {
        super(type);
    }

    @PythonApi("suppress.__init__(self, *exceptions)")
    void initialize(Object[] classes) {
        exceptions = PyTuple.of(classes);
    }

    @PythonApi("suppress.__enter__(self)")
    void enter() {}

    @PythonApi("suppress.__exit__(self, exctype, excinst, exctb)")
    Object exit(Object type, Object exception, Object traceback) {
        if (type == null) {
            return null;
        }
        if (TypeChecks.isSubclass(type, exceptions)) {
            return true;
        }
        if (exception instanceof BaseExceptionGroup) {
            Object parts = Attributes.callMethod(exception, "split", exceptions);
            Object rest = ((PyTuple) parts).get(1);
            if (rest == null) {
                return true;
            }
            throw Exceptions.raise(rest);
        }
        return false;
    }
}
