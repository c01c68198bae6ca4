package pyloom.object;

import static pyloom.object.Absent.ABSENT;

/** How types are named in texts. */
final class TypeNames {

    private TypeNames() {}

    /** {@return module and qualified name, the module left out where it is builtins} */
    static String qualified(PyType type) {
        Object module = module(type);
        String name = qualname(type);
        return module instanceof String text && !text.equals("builtins") ? text + "." + name : name;
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
        return type.qualname() == null ? type.name() : type.qualname();
    }
}
