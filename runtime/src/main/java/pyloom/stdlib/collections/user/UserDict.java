package pyloom.stdlib.collections.user;

import static pyloom.object.Absent.ABSENT;
import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.InPlace;
import pyloom.object.Items;
import pyloom.object.Iteration;
import pyloom.object.KeyError;
import pyloom.object.Operators;
import pyloom.object.PyDict;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.stdlib.collections.abc.AbstractClass;
import pyloom.stdlib.collections.abc.MappingClasses;

/** Python's {@code collections.UserDict}. */
@PythonModule(value = "collections", pure = true, doc = "library/collections.html")
public final class UserDict {

    /** The type {@code collections.UserDict}. */
    @PythonApi("UserDict")
    public static final PyType TYPE =
            AbstractClass.concrete("collections", "UserDict", MappingClasses.MUTABLE_MAPPING)
                    .has("__init__", "self, dict, /, **kwargs", UserDict::init, new Object[] {null})
                    .has("__len__", "self", given -> (long) Items.len(Wrapped.data(given[0])))
                    .has("__getitem__", "self, key", given -> item(given[0], given[1]))
                    .has("__setitem__", "self, key, item", UserDict::setItem)
                    .has("__delitem__", "self, key", UserDict::delItem)
                    .has("__iter__", "self", given -> Iteration.iter(Wrapped.data(given[0])))
                    .has(
                            "__contains__",
                            "self, key",
                            given -> Items.contains(Wrapped.data(given[0]), given[1]))
                    .has("get", "self, key, default", UserDict::get, new Object[] {null})
                    .has("__repr__", "self", given -> Texts.repr(Wrapped.data(given[0])))
                    .has("__or__", "self, other", given -> or(given[0], given[1], false))
                    .has("__ror__", "self, other", given -> or(given[0], given[1], true))
                    .has("__ior__", "self, other", UserDict::orInPlace)
                    .has("__copy__", "self", given -> Wrapped.copy(given[0]))
                    .has("copy", "self", given -> copy(given[0]))
                    .hasClassMethod(
                            "fromkeys",
                            "cls, iterable, value",
                            UserDict::fromKeys,
                            new Object[] {null})
                    .make();

    private UserDict() {}

    private static Object init(Object[] given) {
        Wrapped.setData(given[0], new PyDict());
        if (given[1] != null) {
            Attributes.callMethod(given[0], "update", given[1]);
        }
        if (!((PyDict) given[2]).isEmpty()) {
            Attributes.callMethod(given[0], "update", given[2]);
        }
        return null;
    }

    private static Object item(Object self, Object key) {
        Object data = Wrapped.data(self);
        if (Items.contains(data, key)) {
            return Items.getItem(data, key);
        }
        Object type = Attributes.getAttr(self, "__class__");
        Object missing = Attributes.getAttrOr(type, "__missing__", ABSENT);
        if (missing == ABSENT) {
            throw new KeyError(key);
        }
        return Calls.call(missing, self, key);
    }

    private static Object setItem(Object[] given) {
        Items.setItem(Wrapped.data(given[0]), given[1], given[2]);
        return null;
    }

    private static Object delItem(Object[] given) {
        Items.delItem(Wrapped.data(given[0]), given[1]);
        return null;
    }

    private static Object get(Object[] given) {
        return Items.contains(given[0], given[1]) ? Items.getItem(given[0], given[1]) : given[2];
    }

    private static Object or(Object self, Object other, boolean reflected) {
        Object entries = Wrapped.unwrap(other, TYPE);
        if (!(entries instanceof PyDict)) {
            return NOT_IMPLEMENTED;
        }
        Object data = Wrapped.data(self);
        return Wrapped.like(
                self, reflected ? Operators.or(entries, data) : Operators.or(data, entries));
    }

    private static Object orInPlace(Object[] given) {
        Object entries = Wrapped.unwrap(given[1], TYPE);
        Wrapped.setData(given[0], InPlace.or(Wrapped.data(given[0]), entries));
        return given[0];
    }

    private static Object copy(Object self) {
        if (BuiltinTypes.typeOf(self) == TYPE) {
            return TYPE.call(Attributes.callMethod(Wrapped.data(self), "copy"));
        }
        Object copy = Wrapped.copy(self);
        Wrapped.setData(copy, new PyDict());
        Attributes.callMethod(copy, "update", self);
        return copy;
    }

    private static Object fromKeys(Object[] given) {
        Object made = Calls.call(given[0]);
        for (Object key : Iteration.iterate(given[1])) {
            Items.setItem(made, key, given[2]);
        }
        return made;
    }
}
