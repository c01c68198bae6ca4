package pyloom.object;

import static pyloom.object.Absent.ABSENT;

/** The attributes of types themselves: those of the metaclass and those of the resolution order. */
final class TypeAttributes {

    private TypeAttributes() {}

    /** {@return what {@code type.__getattribute__} finds, or {@code ABSENT}} */
    static Object get(PyType type, String name) {
        PyType meta = type.pyType();
        Object above = meta.lookup(name);
        if (above != ABSENT && Descriptors.readsFirst(above)) {
            return Descriptors.bind(above, type, meta);
        }
        Object found = type.lookup(name);
        if (found != ABSENT) {
            return Descriptors.bindToClass(found, type);
        }
        return above == ABSENT ? ABSENT : Descriptors.bind(above, type, meta);
    }

    /** Does what {@code type.__setattr__} and {@code type.__delattr__} do. */
    static void set(PyType type, String name, Object value) {
        if (!type.isChangeable()) {
            throw new TypeError(
                    "cannot set '"
                            + name
                            + "' attribute of immutable type '"
                            + type.qualifiedName()
                            + "'");
        }
        Object above = type.pyType().lookup(name);
        if (above != ABSENT && Descriptors.set(above, type, value)) {
            return;
        }
        if (value != ABSENT) {
            type.ownNamespace().put(name, value);
        } else if (type.ownNamespace().removeOrAbsent(name) == ABSENT) {
            throw Attributes.missing(type, name);
        }
    }
}
