package pyloom.object;

/** A function together with the object that is its first argument; Python's {@code method}. */
public final class BoundMethod extends PyObject {

    /** The type {@code method}. */
    public static final PyType TYPE = PyType.builtin("method").sealed();

    private final Object function;
    private final Object self;

    /**
     * Makes a method.
     *
     * @param function the callable
     * @param self its first argument
     */
    public BoundMethod(Object function, Object self) {
        this.function = function;
        this.self = self;
    }

    /** {@return the callable, {@code __func__}} */
    public Object function() {
        return function;
    }

    /** {@return the first argument, {@code __self__}} */
    public Object self() {
        return self;
    }

    @Override
    public Object call() {
        return Calls.call(function, self);
    }

    @Override
    public Object call(Object a) {
        return Calls.call(function, self, a);
    }

    @Override
    public Object call(Object a, Object b) {
        return Calls.call(function, self, a, b);
    }

    @Override
    public Object call(Object a, Object b, Object c) {
        return Calls.call(function, self, a, b, c);
    }

    @Override
    public Object callArray(Object[] arguments, String[] keywords) {
        return Calls.callArray(function, Calls.prepend(self, arguments), keywords);
    }

    @Override
    public PyType pyType() {
        return NativeTypes.ofBound(function);
    }
}
