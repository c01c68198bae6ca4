package pyloom.object;

import static pyloom.object.Absent.ABSENT;

/**
 * Attributes that are set to a new value because of the old one, as in {@code x.n += 1}.
 *
 * <p>An attribute that is stored plainly, in an instance, class or module, is replaced in one step:
 * a compare-and-set of its slot, or under the lock of the dict that holds it. What code of the
 * program computes, by a property, {@code __getattr__}, {@code __setattr__} and the like, is set as
 * any other assignment sets it; CPython may switch threads in such code, too.
 */
public final class AttributeUpdates {

    private AttributeUpdates() {}

    /**
     * Sets an attribute unless it has changed since it was read.
     *
     * @param object any object
     * @param name the interned name
     * @param expected the very object that was read
     * @param value the new value
     * @return whether it was set; if not, it has to be read again
     */
    public static boolean replace(Object object, String name, Object expected, Object value) {
        if (object instanceof PyInstance instance
                && instance.type.access().plainReads()
                && instance.type.access().plainWrites()
                && instance.shape.slot(name) >= 0) {
            return instance.replaceOwn(name, expected, value);
        }
        PyType type = BuiltinTypes.typeOf(object);
        if (!(type.lookup("__getattribute__") instanceof NativeFunction)
                || !(type.lookup("__setattr__") instanceof NativeFunction)) {
            return set(object, name, value);
        }
        Object found = type.lookup(name);
        if (found instanceof SlotDescriptor slot) {
            return slot.replace(object, expected, value);
        }
        if (found != ABSENT && Descriptors.isData(found)) {
            return set(object, name, value);
        }
        return switch (object) {
            case PyType owner -> inType(owner, name, expected, value);
            case PyModule module -> inModule(module, name, expected, value);
            case HasPyType typed -> inInstance(typed, found, name, expected, value);
            case null, default -> set(object, name, value);
        };
    }

    private static boolean set(Object object, String name, Object value) {
        Attributes.setAttr(object, name, value);
        return true;
    }

    private static boolean inInstance(
            HasPyType object, Object found, String name, Object expected, Object value) {
        PyInstance attributes = object.attributes();
        if (attributes == null || !attributes.hasDict()) {
            return set(object, name, value);
        }
        if (attributes.own(name) != ABSENT) {
            return attributes.replaceOwn(name, expected, value);
        }
        if (found == expected) {
            return attributes.replaceOwn(name, ABSENT, value);
        }
        boolean isHooked =
                found == ABSENT
                        ? object.pyType().lookup("__getattr__") != ABSENT
                        : isComputed(found);
        return isHooked && set(object, name, value);
    }

    private static boolean inType(PyType owner, String name, Object expected, Object value) {
        Object found = owner.lookup(name);
        if (!owner.isChangeable() || found == ABSENT || isComputed(found)) {
            return set(owner, name, value);
        }
        TypeNamespace own = owner.ownNamespace();
        return own.replaceIdentical(name, expected, value)
                || found == expected && own.replaceIdentical(name, ABSENT, value);
    }

    private static boolean inModule(PyModule module, String name, Object expected, Object value) {
        return module.peek(name) == ABSENT
                ? set(module, name, value)
                : module.global(name).replace(expected, value);
    }

    /** {@return whether reading a class attribute gives something else than the attribute} */
    private static boolean isComputed(Object attribute) {
        return BuiltinTypes.typeOf(attribute).lookup("__get__") != ABSENT;
    }
}
