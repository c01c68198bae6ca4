package pyloom.object;

import static pyloom.object.Absent.ABSENT;

/** The attribute {@code __weakref__} of the instances of a class. */
final class WeakrefDescriptor extends DataDescriptor {

    WeakrefDescriptor(PyType owner) {
        super("__weakref__", owner);
    }

    @Override
    protected Object read(Object instance) {
        return null; // weak references are not kept by their referents
    }

    @Override
    protected void write(Object instance, Object value) {
        throw new AttributeError(
                "attribute '__weakref__' of '"
                        + owner().name()
                        + "' objects is not "
                        + (value == ABSENT ? "deletable" : "writable"));
    }

    @Override
    public PyType pyType() {
        return NativeAttribute.TYPE;
    }
}
