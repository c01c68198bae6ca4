package pyloom.object;

import static pyloom.object.Absent.ABSENT;

/** An attribute of a type that goes before those of its instances. */
public abstract class DataDescriptor extends PyObject {

    private final String name;
    private final PyType owner;

    /**
     * For subclasses.
     *
     * @param name the interned name
     * @param owner the type that it belongs to
     */
    protected DataDescriptor(String name, PyType owner) {
        this.name = name;
        this.owner = owner;
    }

    /** {@return its name} */
    public final String name() {
        return name;
    }

    /** {@return the type that it belongs to} */
    public final PyType owner() {
        return owner;
    }

    /**
     * {@return its value, or {@code ABSENT} if it has none}
     *
     * @param instance whose attribute; an instance of the owner
     */
    protected abstract Object read(Object instance);

    /**
     * Sets or, if the value is {@code ABSENT}, deletes it.
     *
     * @param instance whose attribute; an instance of the owner
     * @param value the new value, or {@code ABSENT}
     */
    protected abstract void write(Object instance, Object value);

    /**
     * {@return its value}
     *
     * @param instance whose attribute; an instance of the owner
     */
    public final Object get(Object instance) {
        checkReceiver(instance);
        Object value = read(instance);
        if (value == ABSENT) {
            throw new AttributeError(
                    "'"
                            + TypeNames.full(BuiltinTypes.typeOf(instance))
                            + "' object has no attribute '"
                            + name
                            + "'",
                    instance,
                    name);
        }
        return value;
    }

    /**
     * Sets or deletes it.
     *
     * @param instance whose attribute; an instance of the owner
     * @param value the new value, or {@code ABSENT}
     */
    public final void set(Object instance, Object value) {
        checkReceiver(instance);
        write(instance, value);
    }

    private void checkReceiver(Object instance) {
        PyType type = BuiltinTypes.typeOf(instance);
        if (!type.isSubtypeOf(owner)) {
            throw new TypeError(
                    "descriptor '"
                            + name
                            + "' for '"
                            + owner.name()
                            + "' objects doesn't apply to a '"
                            + type.name()
                            + "' object");
        }
    }
}
