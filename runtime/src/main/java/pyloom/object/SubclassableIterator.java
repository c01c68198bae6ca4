package pyloom.object;

import static pyloom.object.Absent.ABSENT;

/**
 * An iterator of the runtime whose type programs can subclass: a subclass may have attributes and a
 * {@code __next__} of its own.
 */
public abstract class SubclassableIterator extends PyIterator {

    private final PyInstance attributes; // null in an instance of the type itself
    private final PyType type;

    /**
     * Makes an iterator.
     *
     * @param type its type or a subclass
     */
    protected SubclassableIterator(PyType type) {
        this.type = type;
        this.attributes = type.immutable ? null : new PyInstance(type);
    }

    /** {@return the next element, or {@code ABSENT} at the end} */
    protected abstract Object advance();

    @Override
    public final Object next() {
        return attributes == null ? advance() : nextOfSubclass();
    }

    @Override
    final Object plainNext() {
        return advance();
    }

    private Object nextOfSubclass() {
        Object method = pyType().lookup("__next__");
        if (method instanceof NativeFunction) {
            return advance();
        }
        try {
            return Calls.call(Descriptors.bind(method, this, pyType()));
        } catch (StopIteration _) {
            return ABSENT;
        }
    }

    @Override
    public final PyInstance attributes() {
        return attributes;
    }

    @Override
    public final PyType pyType() {
        return attributes == null ? type : attributes.pyType();
    }

    @Override
    public final void changeType(PyType newType) {
        if (attributes == null) {
            super.changeType(newType);
        } else {
            attributes.changeType(newType);
        }
    }
}
