package pyloom.object;

/** Python's {@code staticmethod}. */
public class StaticMethod extends PyInstance {

    /** The type {@code staticmethod}. */
    public static final PyType TYPE =
            PyType.builtin("staticmethod").solid().withDict().allocating(StaticMethod::new);

    private Object function;

    /**
     * Makes a static method that is still to be initialised.
     *
     * @param type {@code staticmethod} or a subclass
     */
    public StaticMethod(PyType type) {
        super(type);
    }

    /**
     * Makes a static method.
     *
     * @param function the callable
     */
    public StaticMethod(Object function) {
        super(TYPE);
        this.function = function;
    }

    /** {@return the callable} */
    public final Object function() {
        return function;
    }

    final void wrap(Object newFunction) {
        function = newFunction;
    }

    @Override
    public Object callArray(Object[] arguments, String[] keywords) {
        return Calls.callArray(function, arguments, keywords);
    }
}
