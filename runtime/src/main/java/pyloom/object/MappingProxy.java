package pyloom.object;

/** A read-only view of a mapping; Python's {@code types.MappingProxyType}. */
public final class MappingProxy extends PyObject {

    /** The type {@code mappingproxy}. */
    public static final PyType TYPE = PyType.builtin("mappingproxy").generic().sealed();

    private final Object mapping;

    /**
     * Makes a view.
     *
     * @param mapping what is viewed
     */
    public MappingProxy(Object mapping) {
        this.mapping = mapping;
    }

    /** {@return what is viewed} */
    public Object mapping() {
        return mapping;
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
