package pyloom.stdlib.functools;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Comparisons;
import pyloom.object.NativeModule;
import pyloom.object.PyDict;
import pyloom.object.PyObject;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.object.UnionType;
import pyloom.stdlib.script.Python;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * The implementations of a function by the type of its first argument.
 *
 * <p>{@code registry} is a dict, which threads may share; {@code found} remembers what the types
 * asked for led to and is a synchronized map; it is emptied when an implementation is registered
 * and, if abstract classes are among the types, when such a class got a virtual subclass.
 */
final class Dispatcher extends PyObject {

    private final PyDict registry = new PyDict();
    private final Map<Object, Object> found = Collections.synchronizedMap(new WeakHashMap<>());
    private volatile Object cacheToken = ABSENT;

    Dispatcher(Object function) {
        registry.put(PyType.OBJECT, function);
    }

    PyDict registry() {
        return registry;
    }

    void clear() {
        found.clear();
    }

    /** {@return the implementation for a type} */
    Object dispatch(Object type) {
        if (cacheToken != ABSENT) {
            Object current = currentToken();
            if (!Comparisons.equal(cacheToken, current)) {
                found.clear();
                cacheToken = current;
            }
        }
        Object known = found.get(type);
        if (known == null) {
            Object own = registry.getOrAbsent(type);
            known = own != ABSENT ? own : DispatchOrder.find(type, registry);
            found.put(type, known);
        }
        return known;
    }

    private static Object currentToken() {
        Object function = NativeModule.named("abc").peek("get_cache_token");
        return function == ABSENT ? ABSENT : Calls.call(function);
    }

    /** {@return the function, registered for a type or the types of a union} */
    Object register(Object type, Object function) {
        Object target = type;
        Object implementation = function;
        if (!isValid(type)) {
            if (function != null) {
                throw new TypeError(
                        "Invalid first argument to `register()`. "
                                + Texts.repr(type)
                                + " is not a class or union type.");
            }
            implementation = type;
            target = annotatedType(type);
        }
        if (target instanceof UnionType union) {
            for (Object one : arguments(union)) {
                registry.put(one, implementation);
            }
        } else {
            registry.put(target, implementation);
        }
        if (cacheToken == ABSENT
                && Attributes.getAttrOr(target, "__abstractmethods__", ABSENT) != ABSENT) {
            cacheToken = currentToken();
        }
        found.clear();
        return implementation;
    }

    /** {@return whether implementations can be registered for it} */
    static boolean isValid(Object type) {
        if (type instanceof UnionType union) {
            for (Object one : arguments(union)) {
                if (!(one instanceof PyType)) {
                    return false;
                }
            }
            return true;
        }
        return type instanceof PyType;
    }

    private static PyTuple arguments(UnionType union) {
        return (PyTuple) Attributes.getAttr(union, "__args__");
    }

    private static Object annotatedType(Object function) {
        Object annotations = Attributes.getAttrOr(function, "__annotations__", ABSENT);
        if (!(annotations instanceof PyDict texts) || texts.isEmpty()) {
            throw new TypeError(
                    "Invalid first argument to `register()`: "
                            + Texts.repr(function)
                            + ". Use either `@register(some_class)` or plain `@register` on an"
                            + " annotated function.");
        }
        PyDict resolved = (PyDict) Python.call(Python.member("typing", "get_type_hints"), function);
        Object name = resolved.keyList().getFirst();
        Object type = resolved.getOrAbsent(name);
        if (!isValid(type)) {
            throw new TypeError(
                    "Invalid annotation for "
                            + Texts.repr(name)
                            + ". "
                            + Texts.repr(type)
                            + (type instanceof UnionType
                                    ? " not all arguments are classes."
                                    : " is not a class."));
        }
        return type;
    }

    /** {@return the result of a call, by the type of its first argument} */
    Object call(Object name, PyTuple args, PyDict keywords) {
        return Calls.callWith(dispatch(firstType(name, args)), args.toArray(), keywords);
    }

    static Object firstType(Object name, PyTuple args) {
        if (args.size() == 0) {
            throw new TypeError(Texts.str(name) + " requires at least 1 positional argument");
        }
        return Attributes.getAttr(args.get(0), "__class__");
    }

    @Override
    public PyType pyType() {
        return PyType.OBJECT;
    }
}
