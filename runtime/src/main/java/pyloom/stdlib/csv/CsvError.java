package pyloom.stdlib.csv;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.OrdinaryException;
import pyloom.object.PyObject;
import pyloom.object.PyType;

/** Python's {@code csv.Error}. */
@PythonModule("_csv")
@PythonType(name = "Error")
public final class CsvError extends OrdinaryException {

    /** The type {@code _csv.Error}. */
    public static final PyType TYPE =
            PyType.nativeType("_csv", "Error", OrdinaryException.TYPE)
                    .allocating(type -> new CsvError(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes one to be thrown.
     *
     * @param text what is wrong
     */
    CsvError(String text) {
        this(TYPE, new Object[] {text});
        raised(new Object[] {text});
    }

    private CsvError(PyType type, Object[] args) {
        super(type, args);
    }
}
