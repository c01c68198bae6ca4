package pyloom.stdlib.concurrent.futures;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyObject;
import pyloom.object.PyType;
import pyloom.object.RuntimeError;

/** Python's {@code concurrent.futures.BrokenExecutor}: the executor does not work any more. */
@PythonModule("concurrent.futures._base")
@PythonType(name = "BrokenExecutor")
public class BrokenExecutor extends RuntimeError {

    /** The type {@code concurrent.futures._base.BrokenExecutor}. */
    public static final PyType TYPE =
            PyType.nativeType("concurrent.futures._base", "BrokenExecutor", RuntimeError.TYPE)
                    .allocating(type -> new BrokenExecutor(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes one to be thrown.
     *
     * @param args the arguments
     */
    public BrokenExecutor(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes one of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected BrokenExecutor(PyType type, Object[] args) {
        super(type, args);
    }
}
