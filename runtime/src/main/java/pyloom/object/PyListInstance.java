package pyloom.object;

/** An instance of a program's subclass of {@code list}. */
public class PyListInstance extends PyList {

    private final PyInstance attributes;

    /** Makes an empty list of a program's class. */
    public PyListInstance(PyType type) {
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
