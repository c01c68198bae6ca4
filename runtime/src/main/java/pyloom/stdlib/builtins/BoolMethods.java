package pyloom.stdlib.builtins;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.BuiltinTypes;
import pyloom.object.PyType;
import pyloom.object.Truth;
import pyloom.values.number.Ints;

/** The methods of {@code bool} that differ from those of {@code int}. */
@PythonModule("builtins")
@PythonType(
        name = "bool",
        holder = BuiltinTypes.class,
        field = "BOOL",
        doc = "library/functions.html#bool")
public final class BoolMethods {

    private BoolMethods() {}

    @PythonApi("bool.__new__(cls, object=False, /)")
    static boolean make(PyType type, Object value) {
        return Truth.truth(value);
    }

    /** {@return {@code True} or {@code False}} */
    @PythonApi("bool.__repr__(self, /)")
    public static String repr(boolean self) {
        return self ? "True" : "False";
    }

    @PythonApi("bool.__and__(self, value, /)")
    static Object and(Object self, Object value) {
        return value instanceof Boolean other
                ? (Object) ((Boolean) self & other)
                : IntOperators.and(self, value);
    }

    @PythonApi("bool.__rand__(self, value, /)")
    static Object reflectedAnd(Object self, Object value) {
        return and(self, value);
    }

    @PythonApi("bool.__or__(self, value, /)")
    static Object or(Object self, Object value) {
        return value instanceof Boolean other
                ? (Object) ((Boolean) self | other)
                : IntOperators.or(self, value);
    }

    @PythonApi("bool.__ror__(self, value, /)")
    static Object reflectedOr(Object self, Object value) {
        return or(self, value);
    }

    @PythonApi("bool.__xor__(self, value, /)")
    static Object xor(Object self, Object value) {
        return value instanceof Boolean other
                ? (Object) ((Boolean) self ^ other)
                : IntOperators.xor(self, value);
    }

    @PythonApi("bool.__rxor__(self, value, /)")
    static Object reflectedXor(Object self, Object value) {
        return xor(self, value);
    }

    @PythonApi("bool.__invert__(self, /)")
    static Object invert(Object self) {
        return Ints.invert(Ints.plain(self));
    }
}
