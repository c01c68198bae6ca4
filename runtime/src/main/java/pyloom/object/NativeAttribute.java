package pyloom.object;

import static pyloom.object.Absent.ABSENT;

/** An attribute of a built-in type that is computed; Python's {@code getset_descriptor}. */
public final class NativeAttribute extends DataDescriptor {

    /** The type {@code getset_descriptor}. */
    public static final PyType TYPE = PyType.builtin("getset_descriptor").sealed();

    private final NativeFunction getter;
    private final NativeFunction setter;
    private final NativeFunction deleter;
    private final boolean field;

    /**
     * Makes an attribute.
     *
     * @param name its interned name
     * @param owner the type that it belongs to
     * @param getter computes it
     * @param setter sets it, or null
     * @param deleter deletes it, or null
     * @param field whether CPython keeps it in a field of the instance
     */
    public NativeAttribute(
            String name,
            PyType owner,
            NativeFunction getter,
            NativeFunction setter,
            NativeFunction deleter,
            boolean field) {
        super(name, owner);
        this.getter = getter;
        this.setter = setter;
        this.deleter = deleter;
        this.field = field;
    }

    @Override
    protected Object read(Object instance) {
        return getter.call(instance);
    }

    @Override
    protected void write(Object instance, Object value) {
        if (value != ABSENT && setter != null) {
            setter.call(instance, value);
        } else if (value == ABSENT && deleter != null) {
            deleter.call(instance);
        } else if (getter.isPure()) {
            throw new AttributeError(
                    "property '"
                            + name()
                            + "' of '"
                            + owner().name()
                            + "' object has no "
                            + (value == ABSENT ? "deleter" : "setter"));
        } else if (value == ABSENT && setter != null) {
            throw new TypeError("cannot delete " + name() + " attribute");
        } else if (field) {
            throw new AttributeError("readonly attribute");
        } else {
            throw new AttributeError(
                    "attribute '"
                            + name()
                            + "' of '"
                            + owner().name()
                            + "' objects is not writable");
        }
    }

    @Override
    public PyType pyType() {
        return field ? SlotDescriptor.TYPE : TYPE;
    }
}
