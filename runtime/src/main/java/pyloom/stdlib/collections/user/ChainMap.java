package pyloom.stdlib.collections.user;

import static pyloom.object.Absent.ABSENT;
import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.Items;
import pyloom.object.Iteration;
import pyloom.object.KeyError;
import pyloom.object.PyDict;
import pyloom.object.PyList;
import pyloom.object.PyProperty;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.object.TypeChecks;
import pyloom.stdlib.builtins.Reprs;
import pyloom.stdlib.collections.abc.AbstractClass;
import pyloom.stdlib.collections.abc.MappingClasses;
import pyloom.stdlib.script.Functions;

import java.util.Arrays;

/** Python's {@code collections.ChainMap}: several mappings seen as one. */
@PythonModule(value = "collections", pure = true, doc = "library/collections.html")
public final class ChainMap {

    /** The type {@code collections.ChainMap}. */
    @PythonApi("ChainMap")
    public static final PyType TYPE = make();

    private ChainMap() {}

    private static PyType make() {
        Object parents =
                Functions.ofArray(
                        "collections",
                        "ChainMap.parents",
                        "self",
                        given -> like(given[0], rest(given[0])));
        return AbstractClass.concrete("collections", "ChainMap", MappingClasses.MUTABLE_MAPPING)
                .has("__init__", "self, *maps", ChainMap::init)
                .has("__missing__", "self, key", given -> missing(given[1]))
                .has("__getitem__", "self, key", given -> item(given[0], given[1]))
                .has("get", "self, key, default", ChainMap::get, new Object[] {null})
                .has("__len__", "self", given -> (long) keys(given[0]).size())
                .has("__iter__", "self", given -> Iteration.iter(keys(given[0])))
                .has("__contains__", "self, key", given -> contains(given[0], given[1]))
                .has("__bool__", "self", given -> isFull(given[0]))
                .has("__repr__", "self", given -> repr(given[0]))
                .hasClassMethod(
                        "fromkeys",
                        "cls, iterable, value, /",
                        ChainMap::fromKeys,
                        new Object[] {null})
                .has("copy", "self", given -> copy(given[0]))
                .has("__copy__", "self", given -> copy(given[0]))
                .has("new_child", "self, m, **kwargs", ChainMap::newChild, new Object[] {null})
                .sets("parents", new PyProperty(parents, null, null))
                .has("__setitem__", "self, key, value", ChainMap::setItem)
                .has("__delitem__", "self, key", ChainMap::delItem)
                .has("popitem", "self", ChainMap::popItem)
                .has("pop", "self, key, *args", ChainMap::pop)
                .has("clear", "self", given -> Attributes.callMethod(first(given[0]), "clear"))
                .has("__ior__", "self, other", ChainMap::orInPlace)
                .has("__or__", "self, other", given -> or(given[0], given[1]))
                .has("__ror__", "self, other", given -> ror(given[0], given[1]))
                .make();
    }

    private static Object[] maps(Object self) {
        return Iteration.toArray(Attributes.getAttr(self, "maps"));
    }

    private static Object first(Object self) {
        return Items.getItem(Attributes.getAttr(self, "maps"), 0L);
    }

    private static Object[] rest(Object self) {
        Object[] maps = maps(self);
        return Arrays.copyOfRange(maps, 1, maps.length);
    }

    private static Object like(Object self, Object... maps) {
        return Calls.callArray(Attributes.getAttr(self, "__class__"), maps, null);
    }

    private static Object[] before(Object map, Object[] others) {
        Object[] all = new Object[others.length + 1];
        all[0] = map;
        System.arraycopy(others, 0, all, 1, others.length);
        return all;
    }

    private static Object init(Object[] given) {
        Object[] maps = ((PyTuple) given[1]).toArray();
        Object list = maps.length == 0 ? PyList.of(new PyDict()) : PyList.of(maps);
        Attributes.setAttr(given[0], "maps", list);
        return null;
    }

    private static Object missing(Object key) {
        throw new KeyError(key);
    }

    private static Object item(Object self, Object key) {
        for (Object map : maps(self)) {
            if (map instanceof PyDict dict && dict.pyType() == PyDict.TYPE) {
                Object value = dict.getOrAbsent(key);
                if (value != ABSENT) {
                    return value;
                }
                continue;
            }
            try {
                return Items.getItem(map, key);
            } catch (KeyError _) {
                // the next mapping may have it
            }
        }
        return Attributes.callMethod(self, "__missing__", key);
    }

    private static Object get(Object[] given) {
        return Items.contains(given[0], given[1]) ? Items.getItem(given[0], given[1]) : given[2];
    }

    private static PyDict keys(Object self) {
        Object[] maps = maps(self);
        PyDict keys = new PyDict();
        for (int i = maps.length - 1; i >= 0; i--) {
            for (Object key : Iteration.iterate(maps[i])) {
                keys.put(key, null);
            }
        }
        return keys;
    }

    private static Object contains(Object self, Object key) {
        return Arrays.stream(maps(self)).anyMatch(map -> Items.contains(map, key));
    }

    private static Object isFull(Object self) {
        return Arrays.stream(maps(self)).anyMatch(Truth::truth);
    }

    private static Object repr(Object self) {
        if (!Reprs.enter(self)) {
            return "...";
        }
        try {
            String maps = String.join(", ", Arrays.stream(maps(self)).map(Texts::repr).toList());
            return BuiltinTypes.typeOf(self).shortName() + "(" + maps + ")";
        } finally {
            Reprs.leave(self);
        }
    }

    private static Object fromKeys(Object[] given) {
        PyDict dict = new PyDict();
        for (Object key : Iteration.iterate(given[1])) {
            dict.put(key, given[2]);
        }
        return Calls.call(given[0], dict);
    }

    private static Object copy(Object self) {
        return like(self, before(Attributes.callMethod(first(self), "copy"), rest(self)));
    }

    private static Object newChild(Object[] given) {
        PyDict keywords = (PyDict) given[2];
        Object map = given[1];
        if (map == null) {
            map = keywords;
        } else if (!keywords.isEmpty()) {
            Attributes.callMethod(map, "update", keywords);
        }
        return like(given[0], before(map, maps(given[0])));
    }

    private static Object setItem(Object[] given) {
        Items.setItem(first(given[0]), given[1], given[2]);
        return null;
    }

    private static KeyError notFirst(Object key) {
        return new KeyError("Key not found in the first mapping: " + Texts.repr(key));
    }

    private static Object delItem(Object[] given) {
        try {
            Items.delItem(first(given[0]), given[1]);
        } catch (KeyError _) {
            throw notFirst(given[1]);
        }
        return null;
    }

    private static Object popItem(Object[] given) {
        try {
            return Attributes.callMethod(first(given[0]), "popitem");
        } catch (KeyError _) {
            throw new KeyError("No keys found in the first mapping.");
        }
    }

    private static Object pop(Object[] given) {
        Object[] arguments = before(given[1], ((PyTuple) given[2]).toArray());
        try {
            return Attributes.callMethodArray(first(given[0]), "pop", arguments, null);
        } catch (KeyError _) {
            throw notFirst(given[1]);
        }
    }

    private static Object orInPlace(Object[] given) {
        Attributes.callMethod(first(given[0]), "update", given[1]);
        return given[0];
    }

    private static boolean isMapping(Object object) {
        return TypeChecks.isInstance(object, MappingClasses.MAPPING);
    }

    private static Object or(Object self, Object other) {
        if (!isMapping(other)) {
            return NOT_IMPLEMENTED;
        }
        Object copy = copy(self);
        Attributes.callMethod(first(copy), "update", other);
        return copy;
    }

    private static Object ror(Object self, Object other) {
        if (!isMapping(other)) {
            return NOT_IMPLEMENTED;
        }
        Object merged = Calls.call(PyDict.TYPE, other);
        Object[] maps = maps(self);
        for (int i = maps.length - 1; i >= 0; i--) {
            Attributes.callMethod(merged, "update", maps[i]);
        }
        return like(self, merged);
    }
}
