package pyloom.object;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code NameError}: a name that is not there. */
@PythonModule("builtins")
@PythonType(name = "NameError")
public class NameError extends OrdinaryException {

    /** The type {@code NameError}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "NameError", OrdinaryException.TYPE)
                    .solid()
                    .allocating(type -> new NameError(type, PyObject.NO_ARGUMENTS));

    private Object name;

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public NameError(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected NameError(PyType type, Object[] args) {
        super(type, args);
    }

    /**
     * Makes an exception to be thrown.
     *
     * @param message what happened
     * @param name the name that was not found
     */
    public NameError(String message, String name) {
        this(message);
        this.name = name;
    }

    @Override
    protected void initialize(Object[] args, PyDict keywords) {
        name = take(keywords, "name");
        refuseRest(keywords);
        super.initialize(args, null);
    }

    @PythonApi("NameError.__init__(self, /, *args, **kwargs)")
    static void initialize(NameError self, Object[] args, PyDict keywords) {
        self.initialize(args, keywords);
    }

    /** {@return the name that was not found} */
    @PythonApi(value = "NameError.name", kind = Kind.MEMBER)
    public Object name() {
        return name;
    }

    /**
     * Sets the name that was not found.
     *
     * @param newName the new value
     */
    @PythonApi(value = "NameError.name", kind = Kind.SETTER)
    public void setName(Object newName) {
        name = newName;
    }
}
