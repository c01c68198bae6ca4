package pyloom.object;

/** Python's {@code staticmethod}. */
public class StaticMethod extends PyObject {

    /** The type {@code staticmethod}. */
    public static final PyType TYPE = PyType.builtin("staticmethod").solid().withDict();

    private final Object function;

    /**
     * Makes a static method.
     *
     * @param function the callable
     */
    public StaticMethod(Object function) {
        this.function = function;
    }

    /** {@return the callable} */
    public Object function() {
        return function;
    }

    @Override
    public Object callArray(Object[] arguments, String[] keywords) {
        return Calls.callArray(function, arguments, keywords);
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
