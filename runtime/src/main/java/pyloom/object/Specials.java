package pyloom.object;

import static pyloom.object.Absent.ABSENT;

/** Special methods, which are looked up in the type alone. */
public final class Specials {

    private Specials() {}

    /**
     * {@return whether the type of an object has a special method}
     *
     * @param object any object
     * @param name the interned name
     */
    public static boolean has(Object object, String name) {
        return BuiltinTypes.typeOf(object).lookup(name) != ABSENT;
    }

    /**
     * {@return the result of a special method, or {@code ABSENT} if the type has none}
     *
     * @param object any object
     * @param name the interned name
     */
    public static Object call(Object object, String name) {
        PyType type = BuiltinTypes.typeOf(object);
        Object method = type.lookup(name);
        if (method instanceof FunctionLike function && function.binds) {
            return function.call(object);
        }
        return method == ABSENT ? ABSENT : Calls.call(Descriptors.bind(method, object, type));
    }

    /**
     * {@return the result of a special method, or {@code ABSENT} if the type has none}
     *
     * @param object any object
     * @param name the interned name
     * @param a an argument
     */
    public static Object call(Object object, String name, Object a) {
        PyType type = BuiltinTypes.typeOf(object);
        Object method = type.lookup(name);
        if (method instanceof FunctionLike function && function.binds) {
            return function.call(object, a);
        }
        return method == ABSENT ? ABSENT : Calls.call(Descriptors.bind(method, object, type), a);
    }

    /**
     * {@return the result of a special method, or {@code ABSENT} if the type has none}
     *
     * @param object any object
     * @param name the interned name
     * @param a an argument
     * @param b an argument
     */
    public static Object call(Object object, String name, Object a, Object b) {
        PyType type = BuiltinTypes.typeOf(object);
        Object method = type.lookup(name);
        if (method instanceof FunctionLike function && function.binds) {
            return function.call(object, a, b);
        }
        return method == ABSENT ? ABSENT : Calls.call(Descriptors.bind(method, object, type), a, b);
    }

    /**
     * {@return a special method bound to an object, or {@code ABSENT} if the type has none}
     *
     * @param object any object
     * @param name the interned name
     */
    public static Object bound(Object object, String name) {
        PyType type = BuiltinTypes.typeOf(object);
        Object method = type.lookup(name);
        return method == ABSENT ? ABSENT : Descriptors.bind(method, object, type);
    }
}
