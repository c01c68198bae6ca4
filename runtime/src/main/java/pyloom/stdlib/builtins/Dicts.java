package pyloom.stdlib.builtins;

import static pyloom.object.Absent.ABSENT;
import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.DictCursor;
import pyloom.object.DictIterator;
import pyloom.object.Items;
import pyloom.object.Iteration;
import pyloom.object.KeyError;
import pyloom.object.PyDict;
import pyloom.object.PyDictInstance;
import pyloom.object.PyDictItems;
import pyloom.object.PyDictKeys;
import pyloom.object.PyDictValues;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Specials;
import pyloom.object.Texts;

/** The methods of {@code dict}. */
@PythonModule("builtins")
@PythonType(name = "dict", holder = PyDict.class, doc = "library/stdtypes.html#dict")
public final class Dicts {

    private Dicts() {}

    /** {@return a dict of keys and values, in turn} */
    public static PyDict of(Object... keysAndValues) {
        PyDict dict = new PyDict(keysAndValues.length / 2);
        for (int at = 0; at < keysAndValues.length; at += 2) {
            dict.put(keysAndValues[at], keysAndValues[at + 1]);
        }
        return dict;
    }

    @PythonApi("dict.__new__(cls, /, *args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict keywords) {
        return type == PyDict.TYPE ? new PyDict() : new PyDictInstance(type);
    }

    @PythonApi("dict.__init__(self, /, *args, **kwargs)")
    static void initialize(PyDict self, Object[] args, PyDict keywords) {
        DictUpdate.update(self, "dict", args, keywords);
    }

    @PythonApi("dict.__repr__(self, /)")
    static String repr(PyDict self) {
        if (self.isEmpty()) {
            return "{}";
        }
        if (!Reprs.enter(self)) {
            return "{...}";
        }
        try {
            StringBuilder out = new StringBuilder("{");
            for (DictCursor cursor = self.cursor(); cursor.advance(); ) {
                out.append(out.length() > 1 ? ", " : "")
                        .append(Texts.repr(cursor.key()))
                        .append(": ")
                        .append(Texts.repr(cursor.value()));
            }
            return out.append('}').toString();
        } finally {
            Reprs.leave(self);
        }
    }

    @PythonApi("dict.__len__(self, /)")
    static long length(PyDict self) {
        return self.size();
    }

    /**
     * {@return the value of a key; {@code KeyError}, or what {@code __missing__} returns, if it is
     * missing}
     */
    @PythonApi("dict.__getitem__(self, key, /)")
    public static Object item(PyDict self, Object key) {
        Object value = self.getOrAbsent(key);
        return value == ABSENT ? missing(self, key) : value;
    }

    private static Object missing(PyDict self, Object key) {
        if (self.pyType() != PyDict.TYPE) {
            Object value = Specials.call(self, "__missing__", key);
            if (value != ABSENT) {
                return value;
            }
        }
        throw new KeyError(key);
    }

    @PythonApi("dict.__setitem__(self, key, value, /)")
    static void setItem(PyDict self, Object key, Object value) {
        self.put(key, value);
    }

    /** Removes a key; {@code KeyError} if it is missing. */
    @PythonApi("dict.__delitem__(self, key, /)")
    public static void deleteItem(PyDict self, Object key) {
        if (self.removeOrAbsent(key) == ABSENT) {
            throw new KeyError(key);
        }
    }

    @PythonApi("dict.__contains__(self, key, /)")
    static boolean contains(PyDict self, Object key) {
        return self.getOrAbsent(key) != ABSENT;
    }

    @PythonApi("dict.__iter__(self, /)")
    static DictIterator iterate(PyDict self) {
        return DictIterator.keys(self);
    }

    @PythonApi("dict.__reversed__(self, /)")
    static DictIterator reversed(PyDict self) {
        return DictIterator.reversedKeys(self);
    }

    /** {@return the value of a key, or {@code otherwise}} */
    @PythonApi("dict.get(self, key, default=None, /)")
    public static Object get(PyDict self, Object key, Object otherwise) {
        Object value = self.getOrAbsent(key);
        return value == ABSENT ? otherwise : value;
    }

    /** {@return the value of a key, which becomes {@code value} if it is missing} */
    @PythonApi("dict.setdefault(self, key, default=None, /)")
    public static Object setDefault(PyDict self, Object key, Object value) {
        return self.setDefault(key, value);
    }

    /**
     * {@return the value of a key, which is removed now, or {@code otherwise} if it is not {@code
     * ABSENT}}
     */
    @PythonApi("dict.pop(self, key, default=<unset>, /)")
    public static Object pop(PyDict self, Object key, Object otherwise) {
        // An empty dict does not even ask for the hash.
        Object value = self.isEmpty() ? ABSENT : self.removeOrAbsent(key);
        if (value != ABSENT) {
            return value;
        }
        if (otherwise == ABSENT) {
            throw new KeyError(key);
        }
        return otherwise;
    }

    /** {@return the last key and value, which are removed now} */
    @PythonApi("dict.popitem(self, /)")
    public static PyTuple popItem(PyDict self) {
        Object[] pair = self.popLast();
        if (pair == null) {
            throw new KeyError("popitem(): dictionary is empty");
        }
        return PyTuple.of(pair);
    }

    @PythonApi("dict.keys(self, /)")
    static PyDictKeys keys(PyDict self) {
        return self.keys();
    }

    @PythonApi("dict.values(self, /)")
    static PyDictValues values(PyDict self) {
        return self.values();
    }

    @PythonApi("dict.items(self, /)")
    static PyDictItems items(PyDict self) {
        return self.items();
    }

    @PythonApi("dict.copy(self, /)")
    static PyDict copy(PyDict self) {
        return self.copy();
    }

    @PythonApi("dict.clear(self, /)")
    static void clear(PyDict self) {
        self.clear();
    }

    @PythonApi("dict.update(self, /, *args, **kwargs)")
    static void update(PyDict self, Object[] args, PyDict keywords) {
        DictUpdate.update(self, "update", args, keywords);
    }

    @PythonApi(value = "dict.fromkeys(cls, iterable, value=None, /)", kind = Kind.CLASS)
    static Object fromKeys(PyType type, Object keys, Object value) {
        Object dict = type.call();
        Object iterator = Iteration.iter(keys);
        for (Object key = Iteration.next(iterator); key != ABSENT; key = Iteration.next(iterator)) {
            if (dict.getClass() == PyDict.class) {
                ((PyDict) dict).put(key, value);
            } else {
                Items.setItem(dict, key, value);
            }
        }
        return dict;
    }

    @PythonApi("dict.__or__(self, value, /)")
    static Object or(PyDict self, Object value) {
        return value instanceof PyDict other ? merged(self, other) : NOT_IMPLEMENTED;
    }

    @PythonApi("dict.__ror__(self, value, /)")
    static Object reflectedOr(PyDict self, Object value) {
        return value instanceof PyDict other ? merged(other, self) : NOT_IMPLEMENTED;
    }

    private static PyDict merged(PyDict left, PyDict right) {
        PyDict result = left.copy();
        result.putAll(right);
        return result;
    }

    @PythonApi("dict.__ior__(self, value, /)")
    static PyDict updateInPlace(PyDict self, Object value) {
        DictUpdate.updateFrom(self, value);
        return self;
    }

    @PythonApi("dict.__eq__(self, value, /)")
    static Object eq(PyDict self, Object value) {
        return value instanceof PyDict ? (Object) self.equals(value) : NOT_IMPLEMENTED;
    }

    @PythonApi("dict.__ne__(self, value, /)")
    static Object ne(PyDict self, Object value) {
        return value instanceof PyDict ? (Object) !self.equals(value) : NOT_IMPLEMENTED;
    }

    @PythonApi("dict.__sizeof__(self, /)")
    static long sizeOf(PyDict self) {
        return 48 + 24L * self.size();
    }
}
