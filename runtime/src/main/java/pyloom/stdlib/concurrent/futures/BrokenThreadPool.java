package pyloom.stdlib.concurrent.futures;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyObject;
import pyloom.object.PyType;

/** Python's {@code concurrent.futures.BrokenThreadPool}: the initializer of a thread failed. */
@PythonModule("concurrent.futures.thread")
@PythonType(name = "BrokenThreadPool")
public class BrokenThreadPool extends BrokenExecutor {

    /** The type {@code concurrent.futures.thread.BrokenThreadPool}. */
    public static final PyType TYPE =
            PyType.nativeType("concurrent.futures.thread", "BrokenThreadPool", BrokenExecutor.TYPE)
                    .allocating(type -> new BrokenThreadPool(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes one to be thrown.
     *
     * @param args the arguments
     */
    public BrokenThreadPool(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes one of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected BrokenThreadPool(PyType type, Object[] args) {
        super(type, args);
    }
}
