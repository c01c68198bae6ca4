package pyloom.object;

import static pyloom.object.Absent.ABSENT;

/** The texts of objects: {@code str}, {@code repr}, {@code format}. */
public final class Texts {

    private static final String IN_REPR = " while getting the repr of an object";
    private static final String IN_STR = " while getting the str of an object";

    private Texts() {}

    /**
     * {@return {@code str(value)}}
     *
     * @param value any object
     */
    public static String str(Object value) {
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof Long number) {
            return number.toString();
        }
        if (value == null) {
            return "None";
        }
        return textOf(value, "__str__");
    }

    /**
     * {@return {@code repr(value)}}
     *
     * @param value any object
     */
    public static String repr(Object value) {
        if (value instanceof Long number) {
            return number.toString();
        }
        if (value == null) {
            return "None";
        }
        return textOf(value, "__repr__");
    }

    /**
     * {@return {@code format(value, specification)}}
     *
     * @param value any object
     * @param specification the format specification
     */
    public static String format(Object value, String specification) {
        if (specification.isEmpty()) {
            if (value instanceof String text) {
                return text;
            }
            if (value instanceof PyValueInstance instance && formatsNatively(instance)) {
                return str(value); // the native method would not see the subclass
            }
        }
        Object text = Specials.call(value, "__format__", specification);
        if (PyValueInstance.unwrap(text) instanceof String result) {
            return result;
        }
        throw new TypeError(
                "__format__ must return a str, not " + BuiltinTypes.typeOf(text).name());
    }

    private static boolean formatsNatively(PyValueInstance value) {
        return value.pyType().lookup("__format__") instanceof NativeFunction;
    }

    private static String textOf(Object value, String method) {
        if (!(value instanceof HasPyType) && BuiltinTypes.typeOf(value) == BuiltinTypes.JAVA) {
            return value.toString(); // a value of typed code, such as a record, words itself
        }
        ThreadState thread = ThreadState.current();
        thread.enterNative(method.equals("__str__") ? IN_STR : IN_REPR);
        Object text;
        try {
            text = Specials.call(value, method);
        } finally {
            thread.leaveNative();
        }
        if (PyValueInstance.unwrap(text) instanceof String result) {
            return result;
        }
        if (text == ABSENT) {
            return defaultRepr(value);
        }
        throw new TypeError(
                method + " returned non-string (type " + BuiltinTypes.typeOf(text).name() + ")");
    }

    /**
     * {@return what {@code object.__repr__} returns}
     *
     * @param value any object
     */
    public static String defaultRepr(Object value) {
        return "<"
                + BuiltinTypes.typeOf(value).qualifiedName()
                + " object at "
                + Identity.address(value)
                + ">";
    }
}
