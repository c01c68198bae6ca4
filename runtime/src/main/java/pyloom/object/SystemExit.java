package pyloom.object;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
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
        raised(args);
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

    @Override
    protected void initialize(Object[] args, PyDict keywords) {
        super.initialize(args, keywords);
        code = args.length == 0 ? null : args.length == 1 ? args[0] : args();
    }

    @PythonApi("SystemExit.__init__(self, /, *args, **kwargs)")
    static void initialize(SystemExit self, Object[] args, PyDict keywords) {
        self.initialize(args, keywords);
    }

    /** {@return the exit code, or what is printed on stderr} */
    @PythonApi(value = "SystemExit.code", kind = Kind.MEMBER)
    public Object code() {
        return code;
    }

    /**
     * Sets the exit code, or what is printed on stderr.
     *
     * @param newCode the new value
     */
    @PythonApi(value = "SystemExit.code", kind = Kind.SETTER)
    public void setCode(Object newCode) {
        code = newCode;
    }
}
