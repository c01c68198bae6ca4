package pyloom.object;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code ExceptionGroup}: several exceptions, none of them only a BaseException. */
@PythonModule("builtins")
@PythonType(name = "ExceptionGroup")
public class ExceptionGroup extends BaseExceptionGroup {

    /** The type {@code ExceptionGroup}. */
    public static final PyType TYPE =
            PyType.nativeType(
                            "builtins",
                            "ExceptionGroup",
                            BaseExceptionGroup.TYPE,
                            OrdinaryException.TYPE)
                    .weak()
                    .allocating(type -> new ExceptionGroup(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected ExceptionGroup(PyType type, Object[] args) {
        super(type, args);
    }
}
