package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code GeneratorExit}. */
@PythonModule("builtins")
@PythonType(name = "GeneratorExit")
public class GeneratorExit extends PyException {

    /** The type {@code GeneratorExit}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "GeneratorExit", PyException.TYPE)
                    .allocating(type -> new GeneratorExit(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public GeneratorExit(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected GeneratorExit(PyType type, Object[] args) {
        super(type, args);
    }
}
