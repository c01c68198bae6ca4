package pyloom.object;

/** An instance of a program's subclass of {@code dict}. */
public class PyDictInstance extends PyDict {

    private final PyInstance attributes;

    /** Makes an empty dict of a program's class. */
    public PyDictInstance(PyType type) {
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
