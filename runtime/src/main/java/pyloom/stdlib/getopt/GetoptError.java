package pyloom.stdlib.getopt;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.OrdinaryException;
import pyloom.object.PyObject;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.stdlib.script.Python;

/** Python's {@code getopt.GetoptError}: a command line that does not fit. */
@PythonModule(value = "getopt", pure = true, doc = "library/getopt.html#getopt.GetoptError")
@PythonType(name = "GetoptError")
public final class GetoptError extends OrdinaryException {

    /** The type {@code getopt.GetoptError}. */
    public static final PyType TYPE =
            PyType.nativeType("getopt", "GetoptError", OrdinaryException.TYPE)
                    .changeable()
                    .allocating(type -> new GetoptError(type, PyObject.NO_ARGUMENTS));

    /** The same by its old name. */
    @PythonApi("error")
    public static final PyType ERROR = TYPE;

    static {
        TYPE.define("msg", "");
        TYPE.define("opt", "");
    }

    private GetoptError(PyType type, Object... args) {
        super(type, args);
    }

    /** {@return an error to be thrown} */
    static GetoptError of(String message, String option) {
        GetoptError error = new GetoptError(TYPE, message, option);
        error.initialize(message, option);
        error.raised(new Object[] {message, option});
        return error;
    }

    @PythonApi("GetoptError.__init__(self, msg, opt='')")
    void initialize(Object message, Object option) {
        Python.set(this, "msg", message);
        Python.set(this, "opt", option);
        setArgs(PyTuple.of(message, option));
    }

    @PythonApi("GetoptError.__str__(self)")
    String str() {
        return Python.text(this, "msg");
    }
}
