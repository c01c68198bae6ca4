package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Calling a type: {@code __new__}, then {@code __init__}. */
final class Construction {

    private Construction() {}

    /** Does what {@code type.__call__} does. */
    static Object callType(PyType type, Object[] arguments, String[] keywords) {
        if (type == PyType.TYPE && keywords == null && arguments.length == 1) {
            return BuiltinTypes.typeOf(arguments[0]);
        }
        if (type.layout.javaClass != null && !type.layout.javaClass.isMadeByBase()) {
            return type.layout.javaClass.create(type, arguments, keywords);
        }
        Object make = type.lookup("__new__");
        if (make == ABSENT || make == ObjectSlots.NEW && cannotBeMade(type)) {
            throw new TypeError("cannot create '" + type.name() + "' instances");
        }
        Object instance =
                Calls.callArray(
                        Descriptors.bindToClass(make, type),
                        Calls.prepend(type, arguments),
                        keywords);
        PyType actual = BuiltinTypes.typeOf(instance);
        if (!actual.isSubtypeOf(type)) {
            return instance;
        }
        Object initialize = actual.lookup("__init__");
        if (initialize == ObjectSlots.INIT && make != ObjectSlots.NEW) {
            return instance; // which lets __new__ have the arguments
        }
        Object result;
        if (initialize instanceof FunctionLike function && function.binds) {
            result = function.callArray(Calls.prepend(instance, arguments), keywords);
        } else {
            Object bound = Descriptors.bind(initialize, instance, actual);
            result = Calls.callArray(bound, arguments.clone(), keywords);
        }
        checkInit(result);
        return instance;
    }

    /** {@return whether only the runtime makes instances of a type} */
    static boolean cannotBeMade(PyType type) {
        return type.immutable && type != PyType.OBJECT && type.layout.allocator == null;
    }

    static void checkInit(Object result) {
        if (result != null) {
            throw new TypeError(
                    "__init__() should return None, not '"
                            + BuiltinTypes.typeOf(result).name()
                            + "'");
        }
    }

    /** {@return a new instance without attributes} */
    static Object allocate(PyType type) {
        if (type.isAbstract()) {
            throw abstractClass(type);
        }
        PyType.Allocator allocator = type.layout.allocator;
        return allocator == null ? new PyInstance(type) : allocator.allocate(type);
    }

    static TypeError abstractClass(PyType type) {
        Object methods = type.ownNamespace().getOrAbsent("__abstractmethods__");
        Object[] names = Iteration.toArray(methods);
        String list =
                Arrays.stream(names)
                        .map(Texts::str)
                        .sorted()
                        .map(name -> "'" + name + "'")
                        .collect(Collectors.joining(", "));
        return new TypeError(
                "Can't instantiate abstract class "
                        + type.name()
                        + " without an implementation for abstract method"
                        + (names.length > 1 ? "s " : " ")
                        + list);
    }

    /** {@return a new instance for {@code object.__new__}, given so many arguments} */
    static Object newObject(PyType type, int arguments) {
        if (arguments > 0) {
            if (type.lookup("__new__") != ObjectSlots.NEW) {
                throw new TypeError(
                        "object.__new__() takes exactly one argument (the type to instantiate)");
            }
            if (type.lookup("__init__") == ObjectSlots.INIT) {
                throw new TypeError(type.name() + "() takes no arguments");
            }
        }
        return allocate(type);
    }

    /** Does {@code object.__init__}, given so many arguments. */
    static void initObject(Object self, int arguments) {
        if (arguments == 0) {
            return;
        }
        PyType type = BuiltinTypes.typeOf(self);
        if (type.lookup("__init__") != ObjectSlots.INIT) {
            throw new TypeError(
                    "object.__init__() takes exactly one argument (the instance to initialize)");
        }
        if (type.lookup("__new__") == ObjectSlots.NEW) {
            throw new TypeError(
                    type.name()
                            + ".__init__() takes exactly one argument (the instance to"
                            + " initialize)");
        }
    }
}
