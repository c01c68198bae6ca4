package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code SystemExit}: the program wants to end. */
@PythonModule("builtins")
@PythonType(name = "SystemExit")
public class SystemExit extends PyException {

    /** The type {@code SystemExit}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "SystemExit", PyException.TYPE)
                    .solid()
                    .allocating(type -> new SystemExit(type, PyObject.NO_ARGUMENTS));

    private Object code;

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public SystemExit(Object... args) {
        this(TYPE, args);
        chain();
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected SystemExit(PyType type, Object[] args) {
        super(type, args);
    }

    /** {@return the exit code, or a text for stderr} */
    public Object code() {
        return code;
    }

    /**
     * Sets the exit code, or a text for stderr.
     *
     * @param newCode the new value
     */
    public void setCode(Object newCode) {
        code = newCode;
    }
}
