package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code ResourceWarning}. */
@PythonModule("builtins")
@PythonType(name = "ResourceWarning")
public class ResourceWarning extends Warning {

    /** The type {@code ResourceWarning}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "ResourceWarning", Warning.TYPE)
                    .allocating(type -> new ResourceWarning(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public ResourceWarning(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected ResourceWarning(PyType type, Object[] args) {
        super(type, args);
    }
}
