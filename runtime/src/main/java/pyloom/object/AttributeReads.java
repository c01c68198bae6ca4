package pyloom.object;

import static pyloom.object.Absent.ABSENT;

/** Reading attributes: the whole protocol, with every hook that a program can put in. */
final class AttributeReads {

    private AttributeReads() {}

    static Object required(Object object, String name) {
        Object value = get(object, name);
        if (value == ABSENT) {
            throw Attributes.missing(object, name);
        }
        return value;
    }

    /** {@return the attribute, or {@code ABSENT}; hooks may raise AttributeError instead} */
    static Object get(Object object, String name) {
        PyType type = BuiltinTypes.typeOf(object);
        if (object instanceof PyInstance) {
            type.access().settle();
        } else if (!type.isChangeable()) {
            return plain(object, type, name); // built-in types have no hooks
        }
        Object hook = type.lookup("__getattr__");
        if (hook != ABSENT) {
            return getHooked(object, name, type, hook);
        }
        Object protocol = type.lookup("__getattribute__");
        return isBuiltIn(protocol)
                ? plain(object, type, name)
                : custom(protocol, object, type, name);
    }

    private static boolean isBuiltIn(Object protocol) {
        return protocol instanceof NativeFunction function && !function.isPure();
    }

    private static Object getHooked(Object object, String name, PyType type, Object hook) {
        Object protocol = type.lookup("__getattribute__");
        try {
            Object value =
                    isBuiltIn(protocol)
                            ? plain(object, type, name)
                            : custom(protocol, object, type, name);
            if (value != ABSENT) {
                return value;
            }
        } catch (AttributeError _) {
            // the hook has the last word
        }
        return custom(hook, object, type, name);
    }

    private static Object custom(Object method, Object object, PyType type, String name) {
        if (method instanceof FunctionLike function && function.binds) {
            return function.call(object, name);
        }
        return Calls.call(Descriptors.bind(method, object, type), name);
    }

    /** {@return the attribute by the built-in protocol of the kind of object, or {@code ABSENT}} */
    static Object plain(Object object, PyType type, String name) {
        if (object instanceof PyType owner) {
            return TypeAttributes.get(owner, name);
        }
        if (object instanceof PyModule module) {
            return ModuleAttributes.get(module, name);
        }
        if (object instanceof Super view) {
            return view.get(name);
        }
        if (object instanceof BoundMethod method) {
            return method.get(name);
        }
        if (object instanceof GenericAlias alias) {
            return alias.get(name);
        }
        return generic(object, type, name);
    }

    /** {@return what {@code object.__getattribute__} finds, or {@code ABSENT}} */
    static Object generic(Object object, PyType type, String name) {
        Object found = type.lookup(name);
        if (found != ABSENT && Descriptors.readsFirst(found)) {
            return Descriptors.bind(found, object, type);
        }
        PyInstance attributes = object instanceof HasPyType typed ? typed.attributes() : null;
        Object own = attributes == null ? ABSENT : attributes.own(name);
        if (own != ABSENT) {
            return own;
        }
        return found == ABSENT ? ABSENT : Descriptors.bind(found, object, type);
    }

    /** {@return the function that a method call may call with the object first, or null} */
    static FunctionLike method(Object object, String name) {
        if (object instanceof PyInstance instance) {
            PyType type = instance.type;
            if (!(type.lookup(name) instanceof FunctionLike function) || !function.binds) {
                return null;
            }
            if (type.access().plainReads() && instance.overflow == null) {
                return instance.shape.slot(name) < 0 ? function : null;
            }
            return type.layout.javaClass != null && instance.own(name) == ABSENT ? function : null;
        }
        if (object instanceof PyType || object instanceof PyModule || object instanceof Super) {
            return null;
        }
        PyType type = BuiltinTypes.typeOf(object);
        if (type.lookup(name) instanceof FunctionLike function
                && function.binds
                && (type.immutable
                        || type.lookup("__getattribute__") == ObjectSlots.GETATTRIBUTE)) {
            PyInstance attributes = object instanceof HasPyType typed ? typed.attributes() : null;
            return attributes == null || attributes.own(name) == ABSENT ? function : null;
        }
        return null;
    }
}
