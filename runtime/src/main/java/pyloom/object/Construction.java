package pyloom.object;

import static pyloom.object.Absent.ABSENT;

/** Calling a type: {@code __new__}, then {@code __init__}. */
final class Construction {

    private Construction() {}

    static Object callType(PyType type, Object[] arguments, String[] keywords) {
        if (type == PyType.TYPE && keywords == null && arguments.length == 1) {
            return BuiltinTypes.typeOf(arguments[0]);
        }
        Object make = type.lookup("__new__");
        Object instance =
                make == ABSENT
                        ? type.allocator.allocate(type)
                        : Calls.callArray(make, Calls.prepend(type, arguments), keywords);
        if (!BuiltinTypes.typeOf(instance).isSubtypeOf(type)) {
            return instance;
        }
        Object initialize = BuiltinTypes.typeOf(instance).lookup("__init__");
        if (initialize != ABSENT) {
            Object result =
                    Calls.callArray(initialize, Calls.prepend(instance, arguments), keywords);
            if (result != null) {
                throw new TypeError(
                        "__init__() should return None, not '"
                                + BuiltinTypes.typeOf(result).name()
                                + "'");
            }
        }
        return instance;
    }

    /** {@return a new instance for {@code object.__new__}, given so many arguments} */
    static Object newObject(PyType type, int arguments) {
        if (arguments > 0) {
            if (type.lookup("__new__") != PyType.OBJECT.lookup("__new__")) {
                throw new TypeError(
                        "object.__new__() takes exactly one argument (the type to instantiate)");
            }
            if (type.lookup("__init__") == PyType.OBJECT.lookup("__init__")) {
                throw new TypeError(type.name() + "() takes no arguments");
            }
        }
        return type.allocator == null ? new PyInstance(type) : type.allocator.allocate(type);
    }

    /** Does {@code object.__init__}, given so many arguments. */
    static void initObject(Object self, int arguments) {
        if (arguments == 0) {
            return;
        }
        PyType type = BuiltinTypes.typeOf(self);
        if (type.lookup("__init__") != PyType.OBJECT.lookup("__init__")) {
            throw new TypeError(
                    "object.__init__() takes exactly one argument (the instance to initialize)");
        }
        if (type.lookup("__new__") == PyType.OBJECT.lookup("__new__")) {
            throw new TypeError(
                    type.name()
                            + ".__init__() takes exactly one argument (the instance to"
                            + " initialize)");
        }
    }
}
