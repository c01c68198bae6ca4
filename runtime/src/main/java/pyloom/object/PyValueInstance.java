package pyloom.object;

/** An instance of a program's subclass of {@code int}, {@code float} or {@code str}. */
public final class PyValueInstance extends PyInstance {

    private final Object payload;

    /**
     * Makes an instance.
     *
     * @param type its type
     * @param payload its value: a {@code Long}, {@code BigInteger}, {@code Double} or {@code
     *     String}
     */
    public PyValueInstance(PyType type, Object payload) {
        super(type);
        this.payload = payload;
    }

    /** {@return its value as the built-in type has it} */
    public Object payload() {
        return payload;
    }

    /**
     * {@return the value without its subclass; anything else unchanged}
     *
     * @param value any value
     */
    public static Object unwrap(Object value) {
        return value instanceof PyValueInstance instance ? instance.payload : value;
    }
}
