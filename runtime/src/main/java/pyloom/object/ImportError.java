package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code ImportError}. */
@PythonModule("builtins")
@PythonType(name = "ImportError")
public class ImportError extends OrdinaryException {

    /** The type {@code ImportError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "ImportError", OrdinaryException.TYPE)
                    .solid()
                    .allocating(type -> new ImportError(type, PyObject.NO_ARGUMENTS));

    private Object name;
    private Object path;
    private Object nameFrom;

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public ImportError(Object... args) {
        this(TYPE, args);
        chain();
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected ImportError(PyType type, Object[] args) {
        super(type, args);
    }

    /** {@return the module that was to be imported} */
    public Object name() {
        return name;
    }

    /**
     * Sets the module that was to be imported.
     *
     * @param newName the new value
     */
    public void setName(Object newName) {
        name = newName;
    }

    /** {@return where the module was found} */
    public Object path() {
        return path;
    }

    /**
     * Sets where the module was found.
     *
     * @param newPath the new value
     */
    public void setPath(Object newPath) {
        path = newPath;
    }

    /** {@return the name that was to be imported from it} */
    public Object nameFrom() {
        return nameFrom;
    }

    /**
     * Sets the name that was to be imported from it.
     *
     * @param newNameFrom the new value
     */
    public void setNameFrom(Object newNameFrom) {
        nameFrom = newNameFrom;
    }
}
