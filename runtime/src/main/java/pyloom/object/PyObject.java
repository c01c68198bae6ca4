package pyloom.object;

/**
 * The root of the runtime's own classes of Python values.
 *
 * <p>The {@code call} methods are the calling convention: positional arguments by number, anything
 * else by {@link #callArray}. A class that programs can call overrides those that it can answer
 * faster than through the {@code __call__} of its type.
 */
public abstract class PyObject implements HasPyType {

    /** What {@link #callArray} takes when there are no keyword arguments. */
    public static final String[] NO_KEYWORDS = {};

    /** The empty argument list. */
    public static final Object[] NO_ARGUMENTS = {};

    /** For subclasses. */
    protected PyObject() {}

    /** {@return the result of calling this object} */
    public Object call() {
        return callArray(NO_ARGUMENTS, null);
    }

    /**
     * {@return the result of calling this object}
     *
     * @param a the only argument
     */
    public Object call(Object a) {
        return callArray(new Object[] {a}, null);
    }

    /**
     * {@return the result of calling this object}
     *
     * @param a the first argument
     * @param b the second argument
     */
    public Object call(Object a, Object b) {
        return callArray(new Object[] {a, b}, null);
    }

    /**
     * {@return the result of calling this object}
     *
     * @param a the first argument
     * @param b the second argument
     * @param c the third argument
     */
    public Object call(Object a, Object b, Object c) {
        return callArray(new Object[] {a, b, c}, null);
    }

    /**
     * {@return the result of calling this object}
     *
     * @param a the first argument
     * @param b the second argument
     * @param c the third argument
     * @param d the fourth argument
     */
    public Object call(Object a, Object b, Object c, Object d) {
        return callArray(new Object[] {a, b, c, d}, null);
    }

    /**
     * {@return the result of calling this object}
     *
     * @param arguments the positional arguments, then the values of the keyword arguments; owned by
     *     the callee
     * @param keywords the names of the trailing arguments, or null if there are none
     */
    public Object callArray(Object[] arguments, String[] keywords) {
        return Calls.callThroughType(this, arguments, keywords);
    }

    /**
     * {@return the length of an instance of a built-in type, or -1 if only special methods can
     * tell}
     */
    public int knownLength() {
        return -1;
    }

    @Override
    public String toString() {
        return Texts.str(this);
    }
}
