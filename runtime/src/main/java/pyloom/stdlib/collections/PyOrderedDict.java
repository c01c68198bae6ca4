package pyloom.stdlib.collections;

import static pyloom.object.Absent.ABSENT;
import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Comparisons;
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
import pyloom.object.TypeError;
import pyloom.stdlib.builtins.Reprs;

import java.util.List;

/**
 * Python's {@code collections.OrderedDict}: a dict, which has an order anyway, with methods that
 * change the order. Each of them is atomic.
 */
@PythonModule(value = "collections", doc = "library/collections.html#ordereddict-objects")
@PythonType(name = "OrderedDict")
public class PyOrderedDict extends PyDictInstance {

    /** The type {@code collections.OrderedDict}. */
    public static final PyType TYPE =
            PyType.nativeType("collections", "OrderedDict", PyDict.TYPE)
                    .dotted()
                    .solid()
                    .withDict()
                    .weak()
                    .allocating(PyOrderedDict::new);

    private static final PyType KEYS = PyType.nativeType("builtins", "odict_keys", PyDictKeys.TYPE);
    private static final PyType VALUES =
            PyType.nativeType("builtins", "odict_values", PyDictValues.TYPE);
    private static final PyType ITEMS =
            PyType.nativeType("builtins", "odict_items", PyDictItems.TYPE);

    private PyOrderedDict(PyType type) {
        super(type);
    }

    @PythonApi("OrderedDict.__new__(cls, /, *args, **kwargs)")
    public static PyOrderedDict make(PyType type, Object[] args, PyDict keywords) {
        return new PyOrderedDict(type);
    }

    @PythonApi("OrderedDict.__init__(self, /, *args, **kwargs)")
    void initialize(Object[] args, PyDict keywords) {
        if (args.length > 1) {
            throw new TypeError("expected at most 1 arguments, got " + args.length);
        }
        MappingUpdate.update(this, "update", args, keywords);
    }

    @PythonApi("OrderedDict.update(self, /, *args, **kwargs)")
    void update(Object[] args, PyDict keywords) {
        MappingUpdate.update(this, "update", args, keywords);
    }

    @PythonApi("OrderedDict.move_to_end(self, key, last=True)")
    void moveToEnd(Object key, boolean last) {
        if (!move(key, last)) {
            throw new KeyError(key);
        }
    }

    @PythonApi("OrderedDict.popitem(self, last=True)")
    PyTuple popItem(boolean last) {
        if (last) {
            Object[] pair = popLast();
            if (pair != null) {
                return PyTuple.of(pair);
            }
        } else {
            synchronized (this) {
                var cursor = cursor();
                if (cursor.advance()) {
                    Object key = cursor.key();
                    return PyTuple.of(key, removeOrAbsent(key));
                }
            }
        }
        throw new KeyError("dictionary is empty");
    }

    @PythonApi("OrderedDict.pop(self, key, default=<unset>)")
    Object pop(Object key, Object otherwise) {
        Object value = removeOrAbsent(key);
        if (value != ABSENT) {
            return value;
        }
        if (otherwise != ABSENT) {
            return otherwise;
        }
        Object missing = Specials.call(this, "__missing__", key);
        if (missing == ABSENT) {
            throw new KeyError(key);
        }
        return missing;
    }

    @PythonApi("OrderedDict.setdefault(self, key, default=None)")
    Object setDefaultOf(Object key, Object value) {
        return setDefault(key, value);
    }

    @PythonApi("OrderedDict.keys(self, /)")
    PyDictKeys keyView() {
        return new PyDictKeys(this, KEYS);
    }

    @PythonApi("OrderedDict.values(self, /)")
    PyDictValues valueView() {
        return new PyDictValues(this, VALUES);
    }

    @PythonApi("OrderedDict.items(self, /)")
    PyDictItems itemView() {
        return new PyDictItems(this, ITEMS);
    }

    @PythonApi("OrderedDict.copy(self, /)")
    Object copied() {
        Object copy = pyType().call();
        for (Object key : keyList()) {
            Items.setItem(copy, key, Items.getItem(this, key));
        }
        return copy;
    }

    @PythonApi(value = "OrderedDict.fromkeys(cls, iterable, value=None)", kind = Kind.CLASS)
    public static Object fromKeys(PyType type, Object keys, Object value) {
        Object made = type.call();
        for (Object key : Iteration.iterate(keys)) {
            Items.setItem(made, key, value);
        }
        return made;
    }

    @PythonApi("OrderedDict.__eq__(self, value, /)")
    Object eq(Object value) {
        if (!(value instanceof PyDict other)) {
            return NOT_IMPLEMENTED;
        }
        Object same = Calls.call(PyDict.TYPE.lookup("__eq__"), this, value);
        if (!Boolean.TRUE.equals(same) || !(other instanceof PyOrderedDict)) {
            return same;
        }
        List<Object> mine = keyList();
        List<Object> others = other.keyList();
        for (int i = 0; i < mine.size() && i < others.size(); i++) {
            if (!Comparisons.equal(mine.get(i), others.get(i))) {
                return false;
            }
        }
        return mine.size() == others.size();
    }

    @PythonApi("OrderedDict.__ne__(self, value, /)")
    Object ne(Object value) {
        Object same = eq(value);
        return same instanceof Boolean bool ? (Object) !bool : same;
    }

    @PythonApi("OrderedDict.__or__(self, value, /)")
    Object or(Object value) {
        return value instanceof PyDict ? merged(pyType(), this, value) : NOT_IMPLEMENTED;
    }

    @PythonApi("OrderedDict.__ror__(self, value, /)")
    Object reflectedOr(Object value) {
        return value instanceof PyDict ? merged(pyType(), value, this) : NOT_IMPLEMENTED;
    }

    private static Object merged(PyType type, Object left, Object right) {
        Object result = type.call(left);
        Attributes.callMethod(result, "update", right);
        return result;
    }

    @PythonApi("OrderedDict.__ior__(self, value, /)")
    Object updateInPlace(Object value) {
        MappingUpdate.from(this, value);
        return this;
    }

    @PythonApi("OrderedDict.__reduce__(self, /)")
    PyTuple reduce() {
        PyDict own = attributes().dict();
        Object items = Attributes.callMethod(this, "items");
        return PyTuple.of(
                pyType(),
                PyTuple.EMPTY,
                own.isEmpty() ? null : own.copy(),
                null,
                Iteration.iter(items));
    }

    @PythonApi("OrderedDict.__repr__(self, /)")
    String repr() {
        String name = pyType().shortName();
        if (isEmpty()) {
            return name + "()";
        }
        if (!Reprs.enter(this)) {
            return "...";
        }
        try {
            StringBuilder text = new StringBuilder(name).append("({");
            String separator = "";
            for (Object key : keyList()) {
                Object value = getOrAbsent(key);
                text.append(separator).append(Texts.repr(key)).append(": ");
                text.append(Texts.repr(value == ABSENT ? null : value));
                separator = ", ";
            }
            return text.append("})").toString();
        } finally {
            Reprs.leave(this);
        }
    }
}
