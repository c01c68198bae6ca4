package pyloom.stdlib.decimal;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.ArithmeticError;
import pyloom.object.PyObject;
import pyloom.object.PyType;

/** Python's {@code decimal.DecimalException}, and most of its subclasses. */
@PythonModule("decimal")
@PythonType(name = "DecimalException")
public final class DecimalException extends ArithmeticError {

    /** The type {@code decimal.DecimalException}. */
    public static final PyType TYPE = declare("DecimalException", ArithmeticError.TYPE);

    DecimalException(PyType type, Object[] args) {
        super(type, args);
    }

    /** {@return a new exception type} */
    static PyType declare(String name, PyType... bases) {
        return PyType.nativeType("decimal", name, bases)
                .dotted()
                .allocating(type -> new DecimalException(type, PyObject.NO_ARGUMENTS));
    }
}
