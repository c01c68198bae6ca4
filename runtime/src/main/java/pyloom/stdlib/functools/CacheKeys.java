package pyloom.stdlib.functools;

import pyloom.object.BuiltinTypes;
import pyloom.object.PyInstance;
import pyloom.object.PyTuple;
import pyloom.object.PyType;

import java.math.BigInteger;

/** The keys under which a cache keeps the results of calls. */
final class CacheKeys {

    /** Stands between positional and keyword arguments. */
    private static final Object MARK = new PyInstance(PyType.OBJECT);

    private CacheKeys() {}

    /** {@return the key of a call with one positional argument} */
    static Object of(Object argument, boolean typed) {
        if (typed) {
            return PyTuple.of(argument, BuiltinTypes.typeOf(argument));
        }
        return isPlain(argument) ? argument : PyTuple.of(new Object[] {argument});
    }

    private static boolean isPlain(Object argument) {
        return argument instanceof Long
                || argument instanceof String
                || argument instanceof BigInteger;
    }

    /** {@return the key of any call} */
    static Object of(Object[] arguments, String[] keywords, boolean typed) {
        int named = keywords == null ? 0 : keywords.length;
        int positional = arguments.length - named;
        if (named == 0 && !typed) {
            return positional == 1 ? of(arguments[0], false) : PyTuple.of(arguments.clone());
        }
        int size = positional + (named == 0 ? 0 : 1 + 2 * named);
        Object[] parts = new Object[typed ? size + arguments.length : size];
        System.arraycopy(arguments, 0, parts, 0, positional);
        int at = positional;
        if (named > 0) {
            parts[at++] = MARK;
        }
        for (int i = 0; i < named; i++) {
            parts[at++] = keywords[i];
            parts[at++] = arguments[positional + i];
        }
        for (int i = 0; typed && i < arguments.length; i++) {
            parts[at++] = BuiltinTypes.typeOf(arguments[i]);
        }
        return PyTuple.of(parts);
    }
}
