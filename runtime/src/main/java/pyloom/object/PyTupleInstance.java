package pyloom.object;

/** An instance of a program's subclass of {@code tuple}. */
public class PyTupleInstance extends PyTuple {

    private final PyInstance attributes;

    /**
     * Makes a tuple of a program's class.
     *
     * @param type its type
     * @param items the elements; the array is not copied and must not change any more
     */
    public PyTupleInstance(PyType type, Object[] items) {
        super(items);
        attributes = new PyInstance(type);
    }

    @Override
    public PyType pyType() {
        return attributes.pyType();
    }

    @Override
    public PyInstance attributes() {
        return attributes;
    }

    @Override
    public void changeType(PyType type) {
        attributes.changeType(type);
    }
}
