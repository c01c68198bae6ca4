package pyloom.stdlib.shutil;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.OSError;
import pyloom.object.OrdinaryException;
import pyloom.object.PyException;
import pyloom.object.PyType;

/** The errors of {@code shutil}. */
@PythonModule(value = "shutil", pure = true, doc = "library/shutil.html#shutil.Error")
public final class ShutilErrors {

    /** {@code shutil.Error}. */
    @PythonApi("Error")
    public static final PyType ERROR = declare("Error", OSError.TYPE);

    /** {@code shutil.SameFileError}. */
    @PythonApi("SameFileError")
    public static final PyType SAME_FILE = declare("SameFileError", ERROR);

    /** {@code shutil.SpecialFileError}. */
    @PythonApi("SpecialFileError")
    public static final PyType SPECIAL_FILE = declare("SpecialFileError", OSError.TYPE);

    /** {@code shutil.ExecError}. */
    @PythonApi("ExecError")
    public static final PyType EXEC = declare("ExecError", OSError.TYPE);

    /** {@code shutil.ReadError}. */
    @PythonApi("ReadError")
    public static final PyType READ = declare("ReadError", OSError.TYPE);

    /** {@code shutil.RegistryError}. */
    @PythonApi("RegistryError")
    public static final PyType REGISTRY = declare("RegistryError", OrdinaryException.TYPE);

    private ShutilErrors() {}

    private static PyType declare(String name, PyType base) {
        return PyType.nativeType("shutil", name, base).changeable();
    }

    static PyException make(PyType type, Object argument) {
        return pyloom.object.Exceptions.raise(type.call(argument));
    }
}
