package pyloom.object;

import static pyloom.object.Absent.ABSENT;

/** The attribute protocol of {@code object}: data descriptors, instance, class. */
final class GenericAttributes {

    private GenericAttributes() {}

    /** {@return the attribute, or {@code ABSENT}} */
    static Object get(Object object, String name) {
        PyType type = BuiltinTypes.typeOf(object);
        Object found = type.lookup(name);
        if (found != ABSENT && Descriptors.isData(found)) {
            return Descriptors.bind(found, object, type);
        }
        PyInstance attributes = object instanceof HasPyType typed ? typed.attributes() : null;
        Object own = attributes == null ? ABSENT : attributes.own(name);
        if (own != ABSENT) {
            return own;
        }
        return found == ABSENT ? ABSENT : Descriptors.bind(found, object, type);
    }

    /** Sets or, if the value is {@code ABSENT}, deletes the attribute. */
    static void set(Object object, String name, Object value) {
        PyInstance attributes = object instanceof HasPyType typed ? typed.attributes() : null;
        boolean done =
                attributes != null
                        && (value == ABSENT
                                ? attributes.removeOwn(name)
                                : attributes.putOwn(name, value));
        if (!done) {
            throw Attributes.missing(object, name);
        }
    }

    /** {@return the function that a method call may call with the object first, or null} */
    static FunctionLike method(Object object, String name) {
        PyType type = BuiltinTypes.typeOf(object);
        if (type.lookup(name) instanceof FunctionLike function && function.binds) {
            PyInstance attributes = object instanceof HasPyType typed ? typed.attributes() : null;
            return attributes == null || attributes.own(name) == ABSENT ? function : null;
        }
        return null;
    }
}
