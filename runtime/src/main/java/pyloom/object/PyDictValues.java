package pyloom.object;

/** The values of a dict, as they change; Python's {@code dict_values}. */
public final class PyDictValues extends PyDictView {

    /** The type {@code dict_values}. */
    public static final PyType TYPE = PyType.builtin("dict_values").sealed();

    private final PyType type;

    PyDictValues(PyDict dict) {
        this(dict, TYPE);
    }

    /**
     * Makes a view.
     *
     * @param dict what is viewed
     * @param type {@code dict_values} or a subclass
     */
    public PyDictValues(PyDict dict, PyType type) {
        super(dict);
        this.type = type;
    }

    @Override
    public PyType pyType() {
        return type;
    }

    @Override
    DictIterator.Kind kind() {
        return DictIterator.Kind.VALUES;
    }
}
