package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import java.util.Arrays;

/** Calling any object. */
public final class Calls {

    private Calls() {}

    /**
     * {@return the result of {@code f()}}
     *
     * @param f what is called
     */
    public static Object call(Object f) {
        return f instanceof PyObject object
                ? object.call()
                : callThroughType(f, PyObject.NO_ARGUMENTS, null);
    }

    /**
     * {@return the result of {@code f(a)}}
     *
     * @param f what is called
     * @param a an argument
     */
    public static Object call(Object f, Object a) {
        return f instanceof PyObject object
                ? object.call(a)
                : callThroughType(f, new Object[] {a}, null);
    }

    /**
     * {@return the result of {@code f(a, b)}}
     *
     * @param f what is called
     * @param a an argument
     * @param b an argument
     */
    public static Object call(Object f, Object a, Object b) {
        return f instanceof PyObject object
                ? object.call(a, b)
                : callThroughType(f, new Object[] {a, b}, null);
    }

    /**
     * {@return the result of {@code f(a, b, c)}}
     *
     * @param f what is called
     * @param a an argument
     * @param b an argument
     * @param c an argument
     */
    public static Object call(Object f, Object a, Object b, Object c) {
        return f instanceof PyObject object
                ? object.call(a, b, c)
                : callThroughType(f, new Object[] {a, b, c}, null);
    }

    /**
     * {@return the result of {@code f(a, b, c, d)}}
     *
     * @param f what is called
     * @param a an argument
     * @param b an argument
     * @param c an argument
     * @param d an argument
     */
    public static Object call(Object f, Object a, Object b, Object c, Object d) {
        return f instanceof PyObject object
                ? object.call(a, b, c, d)
                : callThroughType(f, new Object[] {a, b, c, d}, null);
    }

    /**
     * {@return the result of a call with any arguments}
     *
     * @param f what is called
     * @param arguments the positional arguments, then the values of the keyword arguments; owned by
     *     the callee
     * @param keywords the names of the trailing arguments, or null if there are none
     */
    public static Object callArray(Object f, Object[] arguments, String[] keywords) {
        return f instanceof PyObject object
                ? object.callArray(arguments, keywords)
                : callThroughType(f, arguments, keywords);
    }

    /**
     * {@return the result of a call with a dict of keyword arguments}
     *
     * @param f what is called
     * @param positional the positional arguments
     * @param keywords the keyword arguments by name, or null
     */
    public static Object callWith(Object f, Object[] positional, PyDict keywords) {
        int named = keywords == null ? 0 : keywords.size();
        if (named == 0) {
            return callArray(f, positional, null);
        }
        Object[] arguments = Arrays.copyOf(positional, positional.length + named);
        String[] names = new String[named];
        int at = 0;
        for (Object key : keywords.keyList()) {
            if (!(PyValueInstance.unwrap(key) instanceof String name)) {
                throw new TypeError("keywords must be strings");
            }
            names[at] = InternedNames.of(name);
            arguments[positional.length + at++] = keywords.getOrAbsent(key);
        }
        return callArray(f, arguments, names);
    }

    /** {@return whether {@code callable(f)}} */
    public static boolean isCallable(Object f) {
        return f instanceof FunctionLike || BuiltinTypes.typeOf(f).lookup("__call__") != ABSENT;
    }

    static Object callThroughType(Object f, Object[] arguments, String[] keywords) {
        PyType type = BuiltinTypes.typeOf(f);
        Object method = type.lookup("__call__");
        if (method == ABSENT) {
            throw new TypeError("'" + type.name() + "' object is not callable");
        }
        if (method instanceof FunctionLike function && function.binds) {
            return function.callArray(prepend(f, arguments), keywords);
        }
        return callArray(Descriptors.bind(method, f, type), arguments, keywords);
    }

    static Object[] prepend(Object first, Object[] rest) {
        Object[] all = new Object[rest.length + 1];
        all[0] = first;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return all;
    }
}
