package pyloom.stdlib.collections.abc;

import static pyloom.object.Absent.ABSENT;
import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Comparisons;
import pyloom.object.Items;
import pyloom.object.Iteration;
import pyloom.object.KeyError;
import pyloom.object.MappingProxy;
import pyloom.object.PyDict;
import pyloom.object.PyInstance;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.TypeChecks;
import pyloom.stdlib.collections.MappingUpdate;

/** The abstract classes of mappings. */
@PythonModule(value = "collections.abc", pure = true, doc = "library/collections.abc.html")
public final class MappingClasses {

    /** The default of {@code pop} that stands for none. */
    private static final Object MARKER = new PyInstance(PyType.OBJECT);

    /** {@code Mapping}. */
    @PythonApi("Mapping")
    public static final PyType MAPPING = AbstractClass.register(mapping(), MappingProxy.TYPE);

    /** {@code MutableMapping}. */
    @PythonApi("MutableMapping")
    public static final PyType MUTABLE_MAPPING =
            AbstractClass.register(mutableMapping(), PyDict.TYPE);

    private MappingClasses() {}

    private static Object missing(Object key) {
        throw new KeyError(key);
    }

    private static PyType mapping() {
        return AbstractClass.named("Mapping", BasicClasses.COLLECTION)
                .sets("__abc_tpflags__", 64L)
                .needs("__getitem__", "self, key", given -> missing(given[1]))
                .has(
                        "get",
                        "self, key, default",
                        given -> getOr(given[0], given[1], given[2]),
                        new Object[] {null})
                .has("__contains__", "self, key", given -> contains(given[0], given[1]))
                .has("keys", "self", given -> Calls.call(ViewClasses.KEYS_VIEW, given[0]))
                .has("items", "self", given -> Calls.call(ViewClasses.ITEMS_VIEW, given[0]))
                .has("values", "self", given -> Calls.call(ViewClasses.VALUES_VIEW, given[0]))
                .has("__eq__", "self, other", given -> eq(given[0], given[1]))
                .sets("__hash__", null)
                .sets("__reversed__", null)
                .make();
    }

    private static Object getOr(Object self, Object key, Object otherwise) {
        try {
            return Items.getItem(self, key);
        } catch (KeyError _) {
            return otherwise;
        }
    }

    private static Object contains(Object self, Object key) {
        return getOr(self, key, ABSENT) != ABSENT;
    }

    private static Object eq(Object self, Object other) {
        return TypeChecks.isInstance(other, MAPPING)
                ? Comparisons.eq(copy(self), copy(other))
                : NOT_IMPLEMENTED;
    }

    private static Object copy(Object mapping) {
        return Calls.call(PyDict.TYPE, Attributes.callMethod(mapping, "items"));
    }

    private static PyType mutableMapping() {
        return AbstractClass.named("MutableMapping", MAPPING)
                .needs("__setitem__", "self, key, value", given -> missing(given[1]))
                .needs("__delitem__", "self, key", given -> missing(given[1]))
                .has("pop", "self, key, default", given -> pop(given), MARKER)
                .has("popitem", "self", given -> popItem(given[0]))
                .has("clear", "self", given -> clear(given[0]))
                .has("update", "self, other, /, **kwds", given -> update(given), PyTuple.EMPTY)
                .has(
                        "setdefault",
                        "self, key, default",
                        given -> setDefault(given[0], given[1], given[2]),
                        new Object[] {null})
                .make();
    }

    private static Object pop(Object[] given) {
        Object value;
        try {
            value = Items.getItem(given[0], given[1]);
        } catch (KeyError missing) {
            if (given[2] == MARKER) {
                throw missing;
            }
            return given[2];
        }
        Items.delItem(given[0], given[1]);
        return value;
    }

    private static Object popItem(Object self) {
        Object key = Iteration.next(Iteration.iter(self));
        if (key == ABSENT) {
            throw new KeyError();
        }
        Object value = Items.getItem(self, key);
        Items.delItem(self, key);
        return PyTuple.of(key, value);
    }

    private static Object clear(Object self) {
        while (true) {
            try {
                Attributes.callMethod(self, "popitem");
            } catch (KeyError _) {
                return null;
            }
        }
    }

    private static Object update(Object[] given) {
        MappingUpdate.from(given[0], given[1]);
        PyDict keywords = (PyDict) given[2];
        for (Object key : keywords.keyList()) {
            Items.setItem(given[0], key, keywords.getOrAbsent(key));
        }
        return null;
    }

    private static Object setDefault(Object self, Object key, Object value) {
        Object known = getOr(self, key, ABSENT);
        if (known == ABSENT) {
            Items.setItem(self, key, value);
            return value;
        }
        return known;
    }
}
