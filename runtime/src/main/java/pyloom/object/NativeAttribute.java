package pyloom.object;

import static pyloom.object.Absent.ABSENT;

/** An attribute of a built-in type that is computed; Python's {@code getset_descriptor}. */
public final class NativeAttribute extends PyObject {

    /** The type {@code getset_descriptor}. */
    public static final PyType TYPE = PyType.builtin("getset_descriptor").sealed();

    private final String name;
    private final PyType owner;
    private final NativeFunction getter;
    private final NativeFunction setter;
    private final NativeFunction deleter;

    /**
     * Makes an attribute.
     *
     * @param name its name
     * @param owner the type that it belongs to
     * @param getter computes it
     * @param setter sets it, or null
     * @param deleter deletes it, or null
     */
    public NativeAttribute(
            String name,
            PyType owner,
            NativeFunction getter,
            NativeFunction setter,
            NativeFunction deleter) {
        this.name = name;
        this.owner = owner;
        this.getter = getter;
        this.setter = setter;
        this.deleter = deleter;
    }

    /** {@return its name} */
    public String name() {
        return name;
    }

    /** {@return the type that it belongs to} */
    public PyType owner() {
        return owner;
    }

    /**
     * {@return its value}
     *
     * @param instance whose attribute
     */
    public Object get(Object instance) {
        return getter.call(instance);
    }

    /**
     * Sets or deletes it.
     *
     * @param instance whose attribute
     * @param value the new value, or {@code ABSENT}
     */
    public void set(Object instance, Object value) {
        if (value != ABSENT && setter != null) {
            setter.call(instance, value);
        } else if (value == ABSENT && deleter != null) {
            deleter.call(instance);
        } else if (value == ABSENT && setter != null) {
            throw new TypeError("cannot delete " + name + " attribute");
        } else {
            throw new AttributeError(
                    "attribute '" + name + "' of '" + owner.name() + "' objects is not writable");
        }
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
