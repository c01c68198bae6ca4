package pyloom.object;

import static pyloom.object.Absent.ABSENT;

/** How types are named in texts. */
final class TypeNames {

    private TypeNames() {}

    /** {@return module and qualified name, the module left out where it is builtins} */
    static String qualified(PyType type) {
        return module(type) instanceof String text && !text.equals("builtins")
                ? text + "." + qualname(type)
                : type.shortName();
    }

    /** {@return module and qualified name, the module left out where it needs no saying} */
    static String full(PyType type) {
        return module(type) instanceof String text
                        && !text.equals("builtins")
                        && !text.equals("__main__")
                ? text + "." + qualname(type)
                : qualname(type);
    }

    /** {@return the {@code __module__} of the type, or {@code ABSENT}} */
    static Object module(PyType type) {
        Object own = type.ownNamespace().getOrAbsent("__module__");
        if (own != ABSENT) {
            return own;
        }
        return type.nativeModule() == null ? ABSENT : type.nativeModule();
    }

    /** {@return the {@code __qualname__} of the type} */
    static String qualname(PyType type) {
        return type.qualname() == null ? type.shortName() : type.qualname();
    }
}
