package pyloom.object;

import static pyloom.object.Absent.ABSENT;

/** Setting and deleting attributes: the whole protocol, with every hook. */
final class AttributeWrites {

    private AttributeWrites() {}

    /** Sets or, if the value is {@code ABSENT}, deletes the attribute. */
    static void set(Object object, String name, Object value) {
        PyType type = BuiltinTypes.typeOf(object);
        if (object instanceof PyInstance) {
            type.access().settle();
        }
        Object protocol = type.lookup(value == ABSENT ? "__delattr__" : "__setattr__");
        if (protocol instanceof NativeFunction function && !function.isPure()) {
            plain(object, type, name, value);
        } else if (value == ABSENT) {
            Specials.call(object, "__delattr__", name);
        } else {
            Specials.call(object, "__setattr__", name, value);
        }
    }

    /** Sets an attribute that an instance does not have in a slot. */
    static void add(PyInstance instance, String name, Object value) {
        Object found = instance.type.lookup(name);
        if (found != ABSENT && Descriptors.set(found, instance, value)) {
            return;
        }
        if (!instance.putOwn(name, value)) {
            throw refused(instance, instance.type, name, found);
        }
    }

    static void plain(Object object, PyType type, String name, Object value) {
        if (object instanceof PyType owner) {
            TypeAttributes.set(owner, name, value);
        } else if (object instanceof PyModule module) {
            ModuleAttributes.set(module, name, value);
        } else {
            generic(object, type, name, value);
        }
    }

    /** Does what {@code object.__setattr__} and {@code object.__delattr__} do. */
    static void generic(Object object, PyType type, String name, Object value) {
        Object found = type.lookup(name);
        if (found != ABSENT && Descriptors.set(found, object, value)) {
            return;
        }
        PyInstance attributes = object instanceof HasPyType typed ? typed.attributes() : null;
        boolean isField =
                attributes != null
                        && !attributes.hasDict()
                        && value != ABSENT
                        && attributes.putOwn(name, value); // of a Java class with __slots__
        if (isField) {
            return;
        }
        if (attributes == null || !attributes.hasDict()) {
            throw refused(object, type, name, found);
        }
        if (value != ABSENT) {
            attributes.putOwn(name, value);
        } else if (!attributes.removeOwn(name)) {
            throw Attributes.missing(object, name);
        }
    }

    private static AttributeError refused(Object object, PyType type, String name, Object found) {
        String subject = "'" + type.name() + "' object ";
        return new AttributeError(
                found == ABSENT
                        ? subject
                                + "has no attribute '"
                                + name
                                + "' and no __dict__ for setting new attributes"
                        : subject + "attribute '" + name + "' is read-only",
                object,
                name);
    }
}
