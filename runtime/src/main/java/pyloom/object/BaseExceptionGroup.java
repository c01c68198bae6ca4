package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code BaseExceptionGroup}: several exceptions at once. */
@PythonModule("builtins")
@PythonType(name = "BaseExceptionGroup")
public class BaseExceptionGroup extends PyException {

    /** The type {@code BaseExceptionGroup}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "BaseExceptionGroup", PyException.TYPE)
                    .solid()
                    .allocating(type -> new BaseExceptionGroup(type, PyObject.NO_ARGUMENTS));

    private String message;
    private PyTuple exceptions = PyTuple.EMPTY;

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public BaseExceptionGroup(Object... args) {
        this(TYPE, args);
        chain();
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected BaseExceptionGroup(PyType type, Object[] args) {
        super(type, args);
    }

    /** {@return what they have in common} */
    public String message() {
        return message;
    }

    /**
     * Sets what they have in common.
     *
     * @param newMessage the new value
     */
    public void setMessage(String newMessage) {
        message = newMessage;
    }

    /** {@return the exceptions} */
    public PyTuple exceptions() {
        return exceptions;
    }

    /**
     * Sets the exceptions.
     *
     * @param newExceptions the new value
     */
    public void setExceptions(PyTuple newExceptions) {
        exceptions = newExceptions;
    }
}
