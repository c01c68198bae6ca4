package pyloom.object;

/** Python's {@code NotImplemented}. */
public final class NotImplemented extends PyObject {

    /** The type {@code NotImplementedType}. */
    public static final PyType TYPE = PyType.builtin("NotImplementedType").sealed();

    /** The only instance. */
    public static final NotImplemented NOT_IMPLEMENTED = new NotImplemented();

    private NotImplemented() {}

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
