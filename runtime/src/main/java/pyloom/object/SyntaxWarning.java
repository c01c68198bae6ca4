package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code SyntaxWarning}. */
@PythonModule("builtins")
@PythonType(name = "SyntaxWarning")
public class SyntaxWarning extends Warning {

    /** The type {@code SyntaxWarning}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "SyntaxWarning", Warning.TYPE)
                    .allocating(type -> new SyntaxWarning(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public SyntaxWarning(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected SyntaxWarning(PyType type, Object[] args) {
        super(type, args);
    }
}
