package pyloom.object;

import java.math.BigInteger;

/** The types of the values that are plain Java objects, and the type of any value. */
public final class BuiltinTypes {

    /** The type {@code object}. */
    public static final PyType OBJECT = PyType.OBJECT;

    /** The type {@code type}. */
    public static final PyType TYPE = PyType.TYPE;

    /** The type of {@code None}, which is Java's {@code null}. */
    public static final PyType NONE = PyType.builtin("NoneType").sealed();

    /** The type {@code int}: {@code Long}, or {@code BigInteger} beyond 64 bits. */
    public static final PyType INT = PyType.builtin("int").solid().sized();

    /** The type {@code bool}: {@code Boolean}. */
    public static final PyType BOOL = PyType.nativeType("builtins", "bool", INT).sealed();

    /** The type {@code float}: {@code Double}. */
    public static final PyType FLOAT = PyType.builtin("float").solid();

    /** The type {@code str}: {@code String}. */
    public static final PyType STR = PyType.builtin("str").solid();

    static final PyType JAVA = PyType.builtin("java.lang.Object").sealed();

    private BuiltinTypes() {}

    /**
     * {@return the type of a value}
     *
     * @param value any value
     */
    public static PyType typeOf(Object value) {
        if (value instanceof PyObject object) {
            return object.pyType();
        }
        return typeOfJava(value);
    }

    private static PyType typeOfJava(Object value) {
        if (value instanceof String) {
            return STR;
        }
        if (value instanceof Long) {
            return INT;
        }
        if (value == null) {
            return NONE;
        }
        if (value instanceof Double) {
            return FLOAT;
        }
        if (value instanceof Boolean) {
            return BOOL;
        }
        if (value instanceof HasPyType typed) {
            return typed.pyType();
        }
        return value instanceof BigInteger ? INT : JAVA;
    }
}
