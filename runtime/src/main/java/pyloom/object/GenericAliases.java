package pyloom.object;

/** Types with parameters, such as {@code list[int]}. */
public final class GenericAliases {

    private GenericAliases() {}

    /**
     * {@return {@code type[item]}}
     *
     * @param type the type
     * @param item its parameter or the tuple of them
     */
    public static Object make(PyType type, Object item) {
        Object alias = NativeModule.builtins().peek("_GenericAlias");
        if (alias == Absent.ABSENT) {
            throw new NotImplementedError("type parameters of " + type.name());
        }
        return Calls.call(alias, type, item);
    }
}
