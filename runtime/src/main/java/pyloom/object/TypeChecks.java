package pyloom.object;

import static pyloom.object.Absent.ABSENT;

/** {@code isinstance} and {@code issubclass}. */
public final class TypeChecks {

    private TypeChecks() {}

    /**
     * {@return {@code isinstance(object, classes)}}
     *
     * @param object any object
     * @param classes a class, a tuple of classes or a union
     */
    public static boolean isInstance(Object object, Object classes) {
        if (classes instanceof PyType type) {
            if (BuiltinTypes.typeOf(object) == type) {
                return true;
            }
            if (type.pyType() == PyType.TYPE) {
                return isRealInstance(object, type);
            }
        }
        if (classes instanceof PyTuple several) {
            for (Object one : several) {
                if (isInstance(object, one)) {
                    return true;
                }
            }
            return false;
        }
        Object result = Specials.call(classes, "__instancecheck__", object);
        return result == ABSENT ? isRealInstance(object, classes) : Truth.truth(result);
    }

    /** {@return whether the object is an instance, asking no hook but {@code __class__}} */
    static boolean isRealInstance(Object object, Object classes) {
        if (classes instanceof PyType type) {
            PyType actual = BuiltinTypes.typeOf(object);
            if (actual.isSubtypeOf(type)) {
                return true;
            }
            if (actual.immutable) {
                return false;
            }
            Object claimed = Attributes.getAttrOr(object, "__class__", ABSENT);
            return claimed != actual && claimed instanceof PyType other && other.isSubtypeOf(type);
        }
        if (!hasBases(classes)) {
            throw new TypeError("isinstance() arg 2 must be a type, a tuple of types, or a union");
        }
        Object claimed = Attributes.getAttrOr(object, "__class__", ABSENT);
        return claimed != ABSENT && derives(claimed, classes);
    }

    /**
     * {@return {@code issubclass(derived, classes)}}
     *
     * @param derived a class
     * @param classes a class, a tuple of classes or a union
     */
    public static boolean isSubclass(Object derived, Object classes) {
        if (classes instanceof PyType type && type.pyType() == PyType.TYPE) {
            return derived == type || isRealSubclass(derived, type);
        }
        if (classes instanceof PyTuple several) {
            for (Object one : several) {
                if (isSubclass(derived, one)) {
                    return true;
                }
            }
            return false;
        }
        Object result = Specials.call(classes, "__subclasscheck__", derived);
        return result == ABSENT ? isRealSubclass(derived, classes) : Truth.truth(result);
    }

    /** {@return whether the class derives from another, asking no hook} */
    static boolean isRealSubclass(Object derived, Object base) {
        if (derived instanceof PyType type && base instanceof PyType other) {
            return type.isSubtypeOf(other);
        }
        if (!hasBases(derived)) {
            throw new TypeError("issubclass() arg 1 must be a class");
        }
        if (!hasBases(base)) {
            throw new TypeError(
                    "issubclass() arg 2 must be a class, a tuple of classes, or a union");
        }
        return derives(derived, base);
    }

    private static boolean hasBases(Object candidate) {
        return candidate instanceof PyType
                || Attributes.getAttrOr(candidate, "__bases__", ABSENT) instanceof PyTuple;
    }

    private static boolean derives(Object derived, Object base) {
        if (derived == base) {
            return true;
        }
        if (Attributes.getAttrOr(derived, "__bases__", ABSENT) instanceof PyTuple bases) {
            for (Object above : bases) {
                if (derives(above, base)) {
                    return true;
                }
            }
        }
        return false;
    }
}
