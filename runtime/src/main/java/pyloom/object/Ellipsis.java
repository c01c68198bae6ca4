package pyloom.object;

/** Python's {@code Ellipsis}, written {@code ...}. */
public final class Ellipsis extends PyObject {

    /** The type {@code ellipsis}. */
    public static final PyType TYPE = PyType.builtin("ellipsis").sealed();

    /** The only instance. */
    public static final Ellipsis ELLIPSIS = new Ellipsis();

    private Ellipsis() {}

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
