package pyloom.object;

import static pyloom.object.Absent.ABSENT;

/** The attribute {@code __dict__} of the instances of a class. */
final class DictDescriptor extends DataDescriptor {

    DictDescriptor(PyType owner) {
        super("__dict__", owner);
    }

    @Override
    protected Object read(Object instance) {
        PyInstance attributes = ((HasPyType) instance).attributes();
        return attributes == null || !attributes.hasDict() ? ABSENT : attributes.dict();
    }

    @Override
    protected void write(Object instance, Object value) {
        PyInstance attributes = ((HasPyType) instance).attributes();
        if (value == ABSENT) {
            attributes.replaceDict(new PyDict());
        } else if (value instanceof PyDict dict) {
            attributes.replaceDict(dict);
        } else {
            throw new TypeError(
                    "__dict__ must be set to a dictionary, not a '"
                            + BuiltinTypes.typeOf(value).name()
                            + "'");
        }
    }

    @Override
    public PyType pyType() {
        return NativeAttribute.TYPE;
    }
}
