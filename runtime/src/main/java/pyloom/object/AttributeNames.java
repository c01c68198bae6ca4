package pyloom.object;

/** Attribute names that a program computed. */
public final class AttributeNames {

    private AttributeNames() {}

    /**
     * {@return the interned name}
     *
     * @param name what the program gave
     */
    public static String intern(Object name) {
        if (PyValueInstance.unwrap(name) instanceof String text) {
            return text.intern();
        }
        throw new TypeError(
                "attribute name must be string, not '" + BuiltinTypes.typeOf(name).name() + "'");
    }
}
