package pyloom.object;

/** Python's {@code classmethod}. */
public class ClassMethod extends PyInstance {

    /** The type {@code classmethod}. */
    public static final PyType TYPE =
            PyType.builtin("classmethod").solid().withDict().allocating(ClassMethod::new);

    private Object function;

    /**
     * Makes a class method that is still to be initialised.
     *
     * @param type {@code classmethod} or a subclass
     */
    public ClassMethod(PyType type) {
        super(type);
    }

    /**
     * Makes a class method.
     *
     * @param function the callable, which takes the class first
     */
    public ClassMethod(Object function) {
        super(TYPE);
        this.function = function;
    }

    /** {@return the callable, which takes the class first} */
    public final Object function() {
        return function;
    }

    final void wrap(Object newFunction) {
        function = newFunction;
    }

    final Object bind(PyType owner) {
        return new BoundMethod(function, owner);
    }
}
