package pyloom.object;

import java.lang.reflect.Field;

/** Conversions of the arguments of native functions, and the errors of those that do not fit. */
final class NativeArguments {

    private NativeArguments() {}

    static Object self(NativeFunction function, Object value) {
        PyType owner = function.owner();
        if (owner == PyType.OBJECT || owner == null) {
            return value;
        }
        if (!BuiltinTypes.typeOf(value).isSubtypeOf(owner)) {
            throw wrongReceiver(function, value);
        }
        return owner.isChangeable() ? value : PyValueInstance.unwrap(value);
    }

    private static TypeError wrongReceiver(NativeFunction function, Object value) {
        String owner = function.owner().name();
        String actual = BuiltinTypes.typeOf(value).name();
        return new TypeError(
                function.isSlot()
                        ? "descriptor '"
                                + function.name()
                                + "' requires a '"
                                + owner
                                + "' object but received a '"
                                + actual
                                + "'"
                        : "descriptor '"
                                + function.name()
                                + "' for '"
                                + owner
                                + "' objects doesn't apply to a '"
                                + actual
                                + "' object");
    }

    static PyType classSelf(NativeFunction function, Object value) {
        if (value instanceof PyType type && type.isSubtypeOf(function.owner())) {
            return type;
        }
        throw new TypeError(
                "descriptor '"
                        + function.name()
                        + "' requires a subtype of '"
                        + function.owner().name()
                        + "' but received '"
                        + (value instanceof PyType type
                                ? type.name()
                                : BuiltinTypes.typeOf(value).name())
                        + "'");
    }

    static PyType newType(NativeFunction function, Object value) {
        String owner = function.owner().name();
        if (!(value instanceof PyType type)) {
            throw new TypeError(
                    owner
                            + ".__new__(X): X is not a type object ("
                            + BuiltinTypes.typeOf(value).name()
                            + ")");
        }
        if (!type.isSubtypeOf(function.owner())) {
            throw new TypeError(
                    owner
                            + ".__new__("
                            + type.name()
                            + "): "
                            + type.name()
                            + " is not a subtype of "
                            + owner);
        }
        Layouts.checkSafeNew(function.owner(), type);
        return type;
    }

    static String text(NativeFunction function, Object value, int parameter) {
        if (PyValueInstance.unwrap(value) instanceof String text) {
            return text;
        }
        throw wrong(function, value, parameter, "str");
    }

    static int exactInt(Object value) {
        Object index = Numbers.exactIndex(value);
        if (index instanceof Long number && number == number.intValue()) {
            return number.intValue();
        }
        if (index instanceof Long number) {
            throw new OverflowError(
                    number > 0
                            ? "signed integer is greater than maximum"
                            : "signed integer is less than minimum");
        }
        throw new OverflowError("Python int too large to convert to C long");
    }

    static TypeError wrong(NativeFunction function, Object value, int parameter, String expected) {
        NativeSignature signature = function.signature();
        int position = parameter + 1 - signature.receivers();
        String which;
        if (parameter >= signature.positionalOnly()) {
            which = "argument '" + signature.parameters().get(parameter).name() + "'";
        } else if (signature.parameters().size() - signature.receivers() == 1) {
            which = "argument";
        } else {
            which = "argument " + position;
        }
        return new TypeError(
                function.name()
                        + "() "
                        + which
                        + " must be "
                        + expected
                        + ", not "
                        + (value == null ? "None" : BuiltinTypes.typeOf(value).name()));
    }

    /** {@return the Python name of a Java class of values} */
    static String pythonName(Class<?> values) {
        try {
            Field type = values.getDeclaredField("TYPE");
            if (type.get(null) instanceof PyType known) {
                return known.name();
            }
        } catch (ReflectiveOperationException _) {
            // an interface or a base class of several types: its Java name has to do
        }
        return values.getSimpleName();
    }
}
