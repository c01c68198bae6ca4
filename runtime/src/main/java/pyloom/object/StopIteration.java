package pyloom.object;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** Python's {@code StopIteration}: an iterator is at its end. */
@PythonModule("builtins")
@PythonType(name = "StopIteration")
public class StopIteration extends OrdinaryException {

    /** The type {@code StopIteration}. */
    public static final PyType TYPE =
            PyType.nativeType("builtins", "StopIteration", OrdinaryException.TYPE)
                    .solid()
                    .allocating(type -> new StopIteration(type, PyObject.NO_ARGUMENTS));

    private Object value;

    /**
     * Makes an exception to be thrown.
     *
     * @param args the arguments
     */
    public StopIteration(Object... args) {
        this(TYPE, args);
        raised(args);
    }

    /**
     * Makes an exception of a program's class.
     *
     * @param type its type
     * @param args the arguments
     */
    protected StopIteration(PyType type, Object[] args) {
        super(type, args);
    }

    @Override
    protected void initialize(Object[] args, PyDict keywords) {
        super.initialize(args, keywords);
        value = args.length == 0 ? null : args[0];
    }

    @PythonApi("StopIteration.__init__(self, /, *args, **kwargs)")
    static void initialize(StopIteration self, Object[] args, PyDict keywords) {
        self.initialize(args, keywords);
    }

    /** {@return what a generator returned} */
    @PythonApi(value = "StopIteration.value", kind = Kind.MEMBER)
    public Object value() {
        return value;
    }

    /**
     * Sets what a generator returned.
     *
     * @param newValue the new value
     */
    @PythonApi(value = "StopIteration.value", kind = Kind.SETTER)
    public void setValue(Object newValue) {
        value = newValue;
    }
}
