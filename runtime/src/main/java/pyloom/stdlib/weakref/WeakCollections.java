package pyloom.stdlib.weakref;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.Identity;
import pyloom.object.Iteration;
import pyloom.object.KeyError;
import pyloom.object.PyDict;
import pyloom.object.PyList;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.TypeChecks;
import pyloom.stdlib.collections.MappingUpdate;
import pyloom.stdlib.collections.abc.AbstractClass;
import pyloom.stdlib.collections.abc.MappingClasses;
import pyloom.stdlib.collections.abc.SetClasses;

import java.util.List;

/** The collections that do not keep their elements alive. */
@PythonModule(value = "weakref", pure = true, doc = "library/weakref.html")
public final class WeakCollections {

    /** {@code WeakValueDictionary}: its attribute {@code data} has weak references as values. */
    @PythonApi("WeakValueDictionary")
    public static final PyType VALUES =
            dictionary("WeakValueDictionary")
                    .has("__getitem__", "self, key", given -> valueOf(given[0], given[1]))
                    .has("__setitem__", "self, key, value", WeakCollections::setValue)
                    .has("__delitem__", "self, key", given -> delete(given[0], given[1]))
                    .has("__iter__", "self", given -> Iteration.iter(livingKeys(given[0])))
                    .has("__len__", "self", given -> (long) livingKeys(given[0]).size())
                    .has("valuerefs", "self", given -> references(data(given[0]).valueList()))
                    .make();

    /** {@code WeakKeyDictionary}: its attribute {@code data} has weak references as keys. */
    @PythonApi("WeakKeyDictionary")
    public static final PyType KEYS =
            dictionary("WeakKeyDictionary")
                    .has("__getitem__", "self, key", given -> itemOf(given[0], given[1]))
                    .has("__setitem__", "self, key, value", WeakCollections::setItem)
                    .has("__delitem__", "self, key", given -> delete(given[0], given[1]))
                    .has("__iter__", "self", given -> Iteration.iter(living(given[0])))
                    .has("__len__", "self", given -> (long) living(given[0]).size())
                    .has("keyrefs", "self", given -> references(data(given[0]).keyList()))
                    .make();

    /** {@code WeakSet}: its attribute {@code data} has weak references as keys. */
    @PythonApi("WeakSet")
    public static final PyType SET =
            AbstractClass.concrete("weakref", "WeakSet", SetClasses.MUTABLE_SET)
                    .has("__init__", "self, data", WeakCollections::initSet, new Object[] {null})
                    .has("__contains__", "self, item", given -> contains(given[0], given[1]))
                    .has("__iter__", "self", given -> Iteration.iter(living(given[0])))
                    .has("__len__", "self", given -> (long) living(given[0]).size())
                    .has("add", "self, item", given -> add(given[0], given[1]))
                    .has("discard", "self, item", given -> discard(given[0], given[1]))
                    .has("update", "self, other", given -> addAll(given[0], given[1]))
                    .has("copy", "self", given -> copy(given[0]))
                    .has("union", "self, other", given -> union(given[0], given[1]))
                    .has("__repr__", "self", given -> setRepr(given[0]))
                    .make();

    private WeakCollections() {}

    private static AbstractClass dictionary(String name) {
        return AbstractClass.concrete("weakref", name, MappingClasses.MUTABLE_MAPPING)
                .has("__init__", "self, other, /, **kw", WeakCollections::init, new Object[] {null})
                .has("copy", "self", given -> copy(given[0]))
                .has("__copy__", "self", given -> copy(given[0]))
                .has("__repr__", "self", given -> repr(given[0]));
    }

    private static PyDict data(Object self) {
        return (PyDict) Attributes.getAttr(self, "data");
    }

    private static Object init(Object[] given) {
        Attributes.setAttr(given[0], "data", new PyDict());
        if (given[1] != null) {
            MappingUpdate.from(given[0], given[1]);
        }
        MappingUpdate.from(given[0], given[2]);
        return null;
    }

    private static Object initSet(Object[] given) {
        Attributes.setAttr(given[0], "data", new PyDict());
        return given[1] == null ? null : addAll(given[0], given[1]);
    }

    private static String repr(Object self) {
        String type = BuiltinTypes.typeOf(self).shortName();
        return "<" + type + " at " + Identity.address(self) + ">";
    }

    private static String setRepr(Object self) {
        return "{" + String.join(", ", living(self).stream().map(Texts::repr).toList()) + "}";
    }

    private static Object copy(Object self) {
        return BuiltinTypes.typeOf(self).call(self);
    }

    private static PyList references(List<Object> references) {
        return PyList.of(references.toArray());
    }

    // --- weak values

    private static Object valueOf(Object self, Object key) {
        Object value =
                data(self).getOrAbsent(key) instanceof Reference known ? known.get() : ABSENT;
        if (value == ABSENT) {
            throw new KeyError(key);
        }
        return value;
    }

    private static Object setValue(Object[] given) {
        data(given[0]).put(given[1], new Reference(Reference.TYPE, given[2], null));
        return null;
    }

    private static PyList livingKeys(Object self) {
        Garbage.look();
        PyDict data = data(self);
        PyList keys = new PyList();
        for (Object key : data.keyList()) {
            if (data.getOrAbsent(key) instanceof Reference known && known.isDead()) {
                data.removeOrAbsent(key);
            } else {
                keys.add(key);
            }
        }
        return keys;
    }

    // --- weak keys

    private static Object weak(Object object) {
        return References.shared(checked(object));
    }

    private static Object checked(Object object) {
        Reference.checkReferable(object);
        return object;
    }

    private static Object itemOf(Object self, Object key) {
        Object value = data(self).getOrAbsent(weak(key));
        if (value == ABSENT) {
            throw new KeyError(weak(key));
        }
        return value;
    }

    private static Object setItem(Object[] given) {
        data(given[0]).put(weak(given[1]), given[2]);
        return null;
    }

    private static Object delete(Object self, Object key) {
        boolean byKey = TypeChecks.isInstance(self, KEYS);
        Object stored = byKey ? weak(key) : key;
        if (data(self).removeOrAbsent(stored) == ABSENT) {
            throw new KeyError(stored);
        }
        return null;
    }

    /** {@return the objects behind the keys; those that have ended go} */
    private static PyList living(Object self) {
        Garbage.look();
        PyDict data = data(self);
        PyList objects = new PyList();
        for (Object key : data.keyList()) {
            Object object = ((Reference) key).peek();
            if (object == ABSENT) {
                data.removeOrAbsent(key);
            } else {
                objects.add(object);
            }
        }
        return objects;
    }

    // --- sets

    private static Object contains(Object self, Object item) {
        return BuiltinTypes.typeOf(item).isWeaklyReferable()
                && data(self).getOrAbsent(weak(item)) != ABSENT;
    }

    private static Object add(Object self, Object item) {
        data(self).put(weak(item), true);
        return null;
    }

    private static Object discard(Object self, Object item) {
        data(self).removeOrAbsent(weak(item));
        return null;
    }

    private static Object addAll(Object self, Object items) {
        for (Object item : Iteration.iterate(items)) {
            add(self, item);
        }
        return null;
    }

    private static Object union(Object self, Object other) {
        Object all = copy(self);
        addAll(all, other);
        return all;
    }
}
