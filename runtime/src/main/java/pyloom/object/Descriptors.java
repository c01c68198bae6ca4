package pyloom.object;

import static pyloom.object.Absent.ABSENT;

/** What attributes found in a class do when they are read through an instance. */
final class Descriptors {

    private Descriptors() {}

    /** {@return a class attribute as an instance of the class sees it} */
    static Object bind(Object attribute, Object instance, PyType owner) {
        if (attribute instanceof FunctionLike function) {
            return function.binds ? new BoundMethod(function, instance) : function;
        }
        if (attribute instanceof NativeAttribute computed) {
            return computed.get(instance);
        }
        if (attribute instanceof StaticMethod method) {
            return method.function();
        }
        if (attribute instanceof ClassMethod method) {
            return new BoundMethod(method.function(), owner);
        }
        PyType type = BuiltinTypes.typeOf(attribute);
        Object get = type.lookup("__get__");
        return get == ABSENT ? attribute : Calls.call(get, attribute, instance, owner);
    }

    /** {@return whether an attribute of a class goes before those of the instance} */
    static boolean isData(Object attribute) {
        if (attribute instanceof FunctionLike) {
            return false;
        }
        if (attribute instanceof NativeAttribute) {
            return true;
        }
        PyType type = BuiltinTypes.typeOf(attribute);
        return type.lookup("__set__") != ABSENT || type.lookup("__delete__") != ABSENT;
    }
}
