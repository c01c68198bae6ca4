package pyloom.object;

/**
 * A Java object that knows its own Python type: {@link PyObject} and the exceptions, which cannot
 * extend it.
 */
public interface HasPyType {

    /** {@return the Python type of this object} */
    PyType pyType();

    /** {@return the storage of the attributes of this object, or null if it has none} */
    default PyInstance attributes() {
        return null;
    }

    /** {@return where the values of its {@code __slots__} are, if it has any} */
    default PyInstance slotValues() {
        return attributes();
    }

    /**
     * Changes the type, for an assignment to {@code __class__} whose layout was checked.
     *
     * @param type the new type
     */
    default void changeType(PyType type) {
        throw new TypeError(
                "__class__ assignment only supported for mutable types or ModuleType subclasses");
    }
}
