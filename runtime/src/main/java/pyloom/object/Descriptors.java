package pyloom.object;

import static pyloom.object.Absent.ABSENT;

/** What attributes that are found in a class do: the descriptor protocol. */
final class Descriptors {

    private Descriptors() {}

    /** {@return a class attribute as an instance of the class sees it} */
    static Object bind(Object attribute, Object instance, PyType owner) {
        if (attribute instanceof FunctionLike function) {
            return function.binds ? new BoundMethod(function, instance) : function;
        }
        if (attribute instanceof DataDescriptor computed) {
            return computed.get(instance);
        }
        PyType type = BuiltinTypes.typeOf(attribute);
        if (type == PyProperty.TYPE) {
            return ((PyProperty) attribute).get(instance);
        }
        if (type == StaticMethod.TYPE) {
            return ((StaticMethod) attribute).function();
        }
        if (type == ClassMethod.TYPE) {
            return ((ClassMethod) attribute).bind(owner);
        }
        Object get = type.lookup("__get__");
        return get == ABSENT ? attribute : callGet(get, attribute, instance, owner);
    }

    /** {@return a class attribute as the class itself sees it} */
    static Object bindToClass(Object attribute, PyType owner) {
        if (attribute instanceof FunctionLike || attribute instanceof DataDescriptor) {
            return attribute;
        }
        PyType type = BuiltinTypes.typeOf(attribute);
        if (type == StaticMethod.TYPE) {
            return ((StaticMethod) attribute).function();
        }
        if (type == ClassMethod.TYPE) {
            return ((ClassMethod) attribute).bind(owner);
        }
        Object get = type.lookup("__get__");
        return get == ABSENT ? attribute : callGet(get, attribute, null, owner);
    }

    private static Object callGet(Object get, Object attribute, Object instance, PyType owner) {
        if (get instanceof FunctionLike function && function.binds) {
            return function.call(attribute, instance, owner);
        }
        return Calls.call(bind(get, attribute, BuiltinTypes.typeOf(attribute)), instance, owner);
    }

    /** {@return whether an attribute of a class goes before those of the instance} */
    static boolean isData(Object attribute) {
        if (attribute instanceof FunctionLike) {
            return false;
        }
        if (attribute instanceof DataDescriptor) {
            return true;
        }
        PyType type = BuiltinTypes.typeOf(attribute);
        return type.lookup("__set__") != ABSENT || type.lookup("__delete__") != ABSENT;
    }

    /** {@return whether reading an attribute of a class goes before reading the instance} */
    static boolean readsFirst(Object attribute) {
        return isData(attribute)
                && (attribute instanceof DataDescriptor
                        || BuiltinTypes.typeOf(attribute).lookup("__get__") != ABSENT);
    }

    /**
     * Sets or, if the value is {@code ABSENT}, deletes an attribute through the class attribute.
     *
     * @return whether the class attribute is a data descriptor, that is, whether it did so
     */
    static boolean set(Object attribute, Object instance, Object value) {
        if (attribute instanceof FunctionLike) {
            return false;
        }
        if (attribute instanceof DataDescriptor computed) {
            computed.set(instance, value);
            return true;
        }
        PyType type = BuiltinTypes.typeOf(attribute);
        if (type == PyProperty.TYPE) {
            ((PyProperty) attribute).set(instance, value);
            return true;
        }
        String method = value == ABSENT ? "__delete__" : "__set__";
        if (type.lookup(method) == ABSENT) {
            if (isData(attribute)) {
                throw new AttributeError(method);
            }
            return false;
        }
        if (value == ABSENT) {
            Specials.call(attribute, "__delete__", instance);
        } else {
            Specials.call(attribute, "__set__", instance, value);
        }
        return true;
    }
}
