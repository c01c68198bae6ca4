package pyloom.stdlib.re;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.BuiltinTypes;
import pyloom.object.NotImplemented;
import pyloom.object.PyType;
import pyloom.object.PyValueInstance;
import pyloom.object.ValueError;
import pyloom.values.text.StringRepr;

/** Python's {@code re.RegexFlag}: ints that word themselves as the flags that they consist of. */
@PythonModule(value = "re", pure = true, doc = "library/re.html#re.RegexFlag")
@PythonType(name = "RegexFlag")
public final class RegexFlag {

    /** The type {@code re.RegexFlag}. */
    public static final PyType TYPE =
            PyType.nativeType("re", "RegexFlag", BuiltinTypes.INT).changeable();

    private static final long ALL = 0x1fe;

    private RegexFlag() {}

    /** {@return the flag of a number} */
    static PyValueInstance of(long bits) {
        return new PyValueInstance(TYPE, bits);
    }

    private static long bits(Object flag) {
        return (Long) PyValueInstance.unwrap(flag);
    }

    @PythonApi("RegexFlag.__new__(cls, value, /)")
    static Object make(PyType cls, Object value) {
        if (PyValueInstance.unwrap(value) instanceof Long bits) {
            return of(bits);
        }
        throw new ValueError(
                (value instanceof String text
                                ? StringRepr.repr(text)
                                : pyloom.object.Texts.repr(value))
                        + " is not a valid RegexFlag");
    }

    @PythonApi("RegexFlag.__repr__(self)")
    static String repr(Object self) {
        long bits = bits(self);
        return bits == 0 ? "re.NOFLAG" : FlagOrder.names(bits);
    }

    @PythonApi("RegexFlag.__str__(self)")
    static String text(Object self) {
        return repr(self);
    }

    @PythonApi(value = "RegexFlag.value", kind = Kind.GETTER)
    static long value(Object self) {
        return bits(self);
    }

    @PythonApi(value = "RegexFlag.name", kind = Kind.GETTER)
    static Object name(Object self) {
        long bits = bits(self);
        return bits == 0 ? "NOFLAG" : FlagOrder.names(bits).replace("re.", "");
    }

    @PythonApi("RegexFlag.__or__(self, other)")
    static Object or(Object self, Object other) {
        return PyValueInstance.unwrap(other) instanceof Long bits
                ? of(bits(self) | bits)
                : NotImplemented.NOT_IMPLEMENTED;
    }

    @PythonApi("RegexFlag.__ror__(self, other)")
    static Object rightOr(Object self, Object other) {
        return or(self, other);
    }

    @PythonApi("RegexFlag.__and__(self, other)")
    static Object and(Object self, Object other) {
        return PyValueInstance.unwrap(other) instanceof Long bits
                ? of(bits(self) & bits)
                : NotImplemented.NOT_IMPLEMENTED;
    }

    @PythonApi("RegexFlag.__rand__(self, other)")
    static Object rightAnd(Object self, Object other) {
        return and(self, other);
    }

    @PythonApi("RegexFlag.__xor__(self, other)")
    static Object xor(Object self, Object other) {
        return PyValueInstance.unwrap(other) instanceof Long bits
                ? of(bits(self) ^ bits)
                : NotImplemented.NOT_IMPLEMENTED;
    }

    @PythonApi("RegexFlag.__rxor__(self, other)")
    static Object rightXor(Object self, Object other) {
        return xor(self, other);
    }

    @PythonApi("RegexFlag.__invert__(self)")
    static Object invert(Object self) {
        return of(ALL & ~bits(self));
    }

    @PythonApi("RegexFlag.__contains__(self, other)")
    static boolean contains(Object self, Object other) {
        long bits = bits(other);
        return (bits & bits(self)) == bits;
    }
}
