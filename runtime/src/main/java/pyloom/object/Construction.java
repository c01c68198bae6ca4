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
}
