package pyloom.stdlib.builtins;

import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.object.BuiltinTypes;
import pyloom.object.PyType;
import pyloom.object.PyValueInstance;
import pyloom.object.TypeError;

import java.math.BigInteger;

/** The plain values behind int, float and str, with or without a subclass around them. */
final class Payloads {

    private Payloads() {}

    /** {@return a value as an instance of a type: itself if the type is the built-in one} */
    static Object instance(PyType type, PyType builtin, Object payload) {
        return type == builtin ? payload : new PyValueInstance(type, payload);
    }

    /** {@return a Long or BigInteger, or {@code NotImplemented} if the value is no int} */
    static Object integer(Object value) {
        return switch (value) {
            case Long small -> small;
            case BigInteger big -> big;
            case Boolean truth -> truth ? 1L : 0L;
            case PyValueInstance instance -> integer(instance.payload());
            case null, default -> NOT_IMPLEMENTED;
        };
    }

    /** {@return whether the value is an int or a subclass of it} */
    static boolean isInteger(Object value) {
        return integer(value) != NOT_IMPLEMENTED;
    }

    /** {@return a str, or null if the value is none} */
    static String text(Object value) {
        if (value instanceof String text) {
            return text;
        }
        return value instanceof PyValueInstance instance
                        && instance.payload() instanceof String text
                ? text
                : null;
    }

    /** {@return the str that an argument is; {@code TypeError} if it is none} */
    static String requireText(Object value, String function, String parameter) {
        String text = text(value);
        if (text == null) {
            throw wrongArgument(function + "() argument '" + parameter + "'", "str", value);
        }
        return text;
    }

    /** {@return the name of the type of a value} */
    static String typeName(Object value) {
        return BuiltinTypes.typeOf(value).name();
    }

    /** {@return the error of a method that is given a value of a wrong type} */
    static TypeError wrongArgument(String function, String expected, Object value) {
        String actual = value == null ? "None" : typeName(value);
        return new TypeError(function + " must be " + expected + ", not " + actual);
    }
}
