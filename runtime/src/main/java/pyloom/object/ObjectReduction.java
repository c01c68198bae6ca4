package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

import java.util.ArrayList;
import java.util.List;

/** What {@code object} says of how objects are copied and pickled. */
@PythonModule("builtins")
@PythonType(name = "object", holder = PyType.class, field = "OBJECT")
final class ObjectReduction {

    private ObjectReduction() {}

    @PythonApi("object.__reduce__(self, /)")
    static Object reduce(Object self) {
        return Calls.call(NativeModule.named("copyreg").peek("_reduce_ex"), self, 0L);
    }

    @PythonApi("object.__reduce_ex__(self, protocol, /)")
    static Object reduceBy(Object self, long protocol) {
        PyType type = BuiltinTypes.typeOf(self);
        if (type.lookup("__reduce__") != PyType.OBJECT.lookup("__reduce__")) {
            return Attributes.callMethod(self, "__reduce__");
        }
        return protocol >= 2
                ? reduceToNew(self, type)
                : Calls.call(NativeModule.named("copyreg").peek("_reduce_ex"), self, protocol);
    }

    private static Object reduceToNew(Object self, PyType type) {
        if (Construction.cannotBeMade(type)) {
            throw refused(type);
        }
        Object maker = NativeModule.named("copyreg").peek("__newobj__");
        Object[] arguments;
        boolean hasArguments = true;
        if (type.lookup("__getnewargs_ex__") != ABSENT) {
            PyTuple both = (PyTuple) Specials.call(self, "__getnewargs_ex__");
            if (((PyDict) both.get(1)).isEmpty()) {
                arguments = Calls.prepend(type, ((PyTuple) both.get(0)).items);
            } else {
                maker = NativeModule.named("copyreg").peek("__newobj_ex__");
                arguments = new Object[] {type, both.get(0), both.get(1)};
            }
        } else if (type.lookup("__getnewargs__") != ABSENT) {
            if (!(Specials.call(self, "__getnewargs__") instanceof PyTuple given)) {
                throw new TypeError("__getnewargs__ should return a tuple");
            }
            arguments = Calls.prepend(type, given.items);
        } else {
            hasArguments = false;
            arguments = new Object[] {type};
        }
        boolean isContainer = self instanceof PyList || self instanceof PyDict;
        Object state = state(self, type, !hasArguments && !isContainer);
        return PyTuple.of(
                maker,
                PyTuple.of(arguments),
                state,
                self instanceof PyList ? Iteration.iter(self) : null,
                self instanceof PyDict
                        ? Iteration.iter(Attributes.callMethod(self, "items"))
                        : null);
    }

    private static Object state(Object self, PyType type, boolean required) {
        if (type.lookup("__getstate__") != PyType.OBJECT.lookup("__getstate__")) {
            return Attributes.callMethod(self, "__getstate__");
        }
        return defaultState(self, type, required);
    }

    @PythonApi("object.__getstate__(self, /)")
    static Object getState(Object self) {
        return defaultState(self, BuiltinTypes.typeOf(self), false);
    }

    private static Object defaultState(Object self, PyType type, boolean required) {
        if (required && Layouts.solid(type).immutable && Layouts.solid(type) != PyType.OBJECT) {
            throw refused(type);
        }
        Object dict = Attributes.getAttrOr(self, "__dict__", ABSENT);
        Object attributes =
                dict == ABSENT || dict instanceof PyDict own && own.isEmpty() ? null : dict;
        PyDict slots = new PyDict();
        for (String name : slotNames(type)) {
            Object value = Attributes.getAttrOr(self, name, ABSENT);
            if (value != ABSENT) {
                slots.put(name, value);
            }
        }
        return slots.isEmpty() ? attributes : PyTuple.of(attributes, slots);
    }

    /** {@return the attributes that the classes of a type keep in slots} */
    private static List<String> slotNames(PyType type) {
        List<String> names = new ArrayList<>();
        for (PyType owner : type.mro) {
            if (owner.immutable) {
                continue;
            }
            Object slots = owner.ownNamespace().getOrAbsent("__slots__");
            if (slots == ABSENT) {
                continue;
            }
            Object[] each =
                    slots instanceof String one ? new Object[] {one} : Iteration.toArray(slots);
            for (Object slot : each) {
                String name = (String) slot;
                if (!name.equals("__dict__") && !name.equals("__weakref__")) {
                    names.add(PrivateNames.mangled(name, owner.shortName()).intern());
                }
            }
        }
        return names;
    }

    private static TypeError refused(PyType type) {
        return new TypeError("cannot pickle '" + type.name() + "' object");
    }
}
