package pyloom.object;

import static pyloom.object.Absent.ABSENT;

/** An attribute that {@code __slots__} names; Python's {@code member_descriptor}. */
final class SlotDescriptor extends DataDescriptor {

    static final PyType TYPE = PyType.builtin("member_descriptor").sealed();

    private final int slot;

    SlotDescriptor(String name, PyType owner, int slot) {
        super(name, owner);
        this.slot = slot;
    }

    private static Object[] values(Object instance) {
        return ((HasPyType) instance).slotValues().values;
    }

    @Override
    protected Object read(Object instance) {
        return PyInstance.ELEMENT.getAcquire(values(instance), slot);
    }

    @Override
    protected void write(Object instance, Object value) {
        Object before = PyInstance.ELEMENT.getAndSet(values(instance), slot, value);
        if (value == ABSENT && before == ABSENT) {
            throw new AttributeError(name());
        }
    }

    /** Replaces the value if it is still the very object that was read. */
    boolean replace(Object instance, Object expected, Object value) {
        return PyInstance.ELEMENT.compareAndSet(values(instance), slot, expected, value);
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
