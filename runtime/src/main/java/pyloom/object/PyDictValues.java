package pyloom.object;

/** The values of a dict, as they change; Python's {@code dict_values}. */
public final class PyDictValues extends PyDictView {

    /** The type {@code dict_values}. */
    public static final PyType TYPE = PyType.builtin("dict_values").sealed();

    PyDictValues(PyDict dict) {
        super(dict);
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }

    @Override
    DictIterator.Kind kind() {
        return DictIterator.Kind.VALUES;
    }
}
