package pyloom.object;

import static pyloom.object.Absent.ABSENT;

/**
 * Reading, setting and deleting attributes of any object. Names must be interned strings, as
 * literals are; names that a program computed go through {@link String#intern}.
 */
public final class Attributes {

    private Attributes() {}

    /**
     * {@return the attribute; AttributeError if there is none}
     *
     * @param object any object
     * @param name the interned name
     */
    public static Object getAttr(Object object, String name) {
        if (object instanceof PyInstance instance && instance.type.access().plainReads()) {
            int slot = instance.shape.slot(name);
            if (slot >= 0) {
                Object value = PyInstance.ELEMENT.getAcquire(instance.values, slot);
                if (value != ABSENT) {
                    return value;
                }
            } else if (instance.overflow == null
                    && instance.type.lookup(name) instanceof FunctionLike function) {
                return function.binds ? new BoundMethod(function, instance) : function;
            }
        }
        return AttributeReads.required(object, name);
    }

    /**
     * {@return the attribute, or a default where reading it raises AttributeError}
     *
     * @param object any object
     * @param name the interned name
     * @param otherwise the default, may be {@code ABSENT}
     */
    public static Object getAttrOr(Object object, String name, Object otherwise) {
        try {
            Object value = AttributeReads.get(object, name);
            return value == ABSENT ? otherwise : value;
        } catch (AttributeError _) {
            return otherwise;
        }
    }

    /**
     * Sets an attribute.
     *
     * @param object any object
     * @param name the interned name
     * @param value the new value
     */
    public static void setAttr(Object object, String name, Object value) {
        if (object instanceof PyInstance instance && instance.type.access().plainWrites()) {
            if (!instance.replaceOwn(name, value)) {
                AttributeWrites.add(instance, name, value);
            }
        } else {
            AttributeWrites.set(object, name, value);
        }
    }

    /**
     * Deletes an attribute.
     *
     * @param object any object
     * @param name the interned name
     */
    public static void delAttr(Object object, String name) {
        AttributeWrites.set(object, name, ABSENT);
    }

    /**
     * {@return the result of {@code object.name()}}
     *
     * @param object any object
     * @param name the interned name
     */
    public static Object callMethod(Object object, String name) {
        FunctionLike method = AttributeReads.method(object, name);
        return method != null ? method.call(object) : Calls.call(callee(object, name));
    }

    /**
     * {@return the result of {@code object.name(a)}}
     *
     * @param object any object
     * @param name the interned name
     * @param a an argument
     */
    public static Object callMethod(Object object, String name, Object a) {
        FunctionLike method = AttributeReads.method(object, name);
        return method != null ? method.call(object, a) : Calls.call(callee(object, name), a);
    }

    /**
     * {@return the result of {@code object.name(a, b)}}
     *
     * @param object any object
     * @param name the interned name
     * @param a an argument
     * @param b an argument
     */
    public static Object callMethod(Object object, String name, Object a, Object b) {
        FunctionLike method = AttributeReads.method(object, name);
        return method != null ? method.call(object, a, b) : Calls.call(callee(object, name), a, b);
    }

    /**
     * {@return the result of {@code object.name(a, b, c)}}
     *
     * @param object any object
     * @param name the interned name
     * @param a an argument
     * @param b an argument
     * @param c an argument
     */
    public static Object callMethod(Object object, String name, Object a, Object b, Object c) {
        FunctionLike method = AttributeReads.method(object, name);
        return method != null
                ? method.call(object, a, b, c)
                : Calls.call(callee(object, name), a, b, c);
    }

    /**
     * {@return the result of a method call with any arguments}
     *
     * @param object any object
     * @param name the interned name
     * @param arguments the positional arguments, then the values of the keyword arguments; owned by
     *     the callee
     * @param keywords the names of the trailing arguments, or null if there are none
     */
    public static Object callMethodArray(
            Object object, String name, Object[] arguments, String[] keywords) {
        FunctionLike method = AttributeReads.method(object, name);
        return method != null
                ? method.callArray(Calls.prepend(object, arguments), keywords)
                : Calls.callArray(callee(object, name), arguments, keywords);
    }

    /** An attribute that is called; its failure is not one of the call. */
    private static Object callee(Object object, String name) {
        try {
            return getAttr(object, name);
        } catch (PyException missing) {
            throw missing.inLookup();
        }
    }

    static AttributeError missing(Object object, String name) {
        return new AttributeError(
                object instanceof PyType type
                        ? "type object '" + type.name() + "' has no attribute '" + name + "'"
                        : "'"
                                + BuiltinTypes.typeOf(object).name()
                                + "' object has no attribute '"
                                + name
                                + "'",
                object,
                name);
    }
}
