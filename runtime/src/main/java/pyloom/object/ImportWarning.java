package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code ImportWarning}. */
@PythonModule("builtins")
@PythonType(name = "ImportWarning")
public class ImportWarning extends Warning {

    /** The type {@code ImportWarning}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "ImportWarning", Warning.TYPE)
                    .allocating(type -> new ImportWarning(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public ImportWarning(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected ImportWarning(PyType type, Object[] args) {
        super(type, args);
    }
}
