package pyloom.object;

/** Identity of objects: {@code is} and {@code id}. */
public final class Identity {

    private Identity() {}

    /**
     * {@return {@code a is b}; equal numbers are identical, for their boxes have no identity}
     *
     * @param a any object
     * @param b any object
     */
    public static boolean is(Object a, Object b) {
        return a == b
                || (a instanceof Long || a instanceof Double || a instanceof Boolean)
                        && a.equals(b);
    }

    /**
     * {@return {@code id(value)}}
     *
     * @param value any object
     */
    public static long id(Object value) {
        return 0x7f00_0000_0000L + 16L * System.identityHashCode(value);
    }

    /**
     * {@return the identity as {@code repr} prints it}
     *
     * @param value any object
     */
    public static String address(Object value) {
        return "0x" + Long.toHexString(id(value));
    }
}
