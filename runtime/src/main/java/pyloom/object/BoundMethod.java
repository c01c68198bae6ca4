package pyloom.object;

import static pyloom.object.Absent.ABSENT;

/**
 * A function together with the object that is its first argument: Python's {@code method}, and for
 * native functions {@code builtin_function_or_method} or {@code method-wrapper}.
 */
public final class BoundMethod extends PyObject {

    /** The type {@code method}. */
    public static final PyType TYPE = PyType.builtin("method").solid().weak().sealed();

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

    boolean sameAs(BoundMethod other) {
        return Identity.is(self, other.self) && Comparisons.equal(function, other.function);
    }

    /** {@return the attribute, or {@code ABSENT}; those of the function are those of the method} */
    Object get(String name) {
        PyType type = pyType();
        Object found = type.lookup(name);
        if (found != ABSENT) {
            return Descriptors.bind(found, this, type);
        }
        return type == TYPE ? AttributeReads.get(function, name) : ABSENT;
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
    public boolean equals(Object other) {
        return other instanceof BoundMethod that && sameAs(that);
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(self) ^ function.hashCode();
    }

    @Override
    public PyType pyType() {
        return NativeTypes.ofBound(function);
    }
}
