package pyloom.object;

/** Python's {@code classmethod}. */
public class ClassMethod extends PyObject {

    /** The type {@code classmethod}. */
    public static final PyType TYPE = PyType.builtin("classmethod").solid().withDict();

    private final Object function;

    /**
     * Makes a class method.
     *
     * @param function the callable, which takes the class first
     */
    public ClassMethod(Object function) {
        this.function = function;
    }

    /** {@return the callable} */
    public Object function() {
        return function;
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
