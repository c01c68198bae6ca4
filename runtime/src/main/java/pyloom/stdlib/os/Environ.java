package pyloom.stdlib.os;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.files.Environment;
import pyloom.object.BuiltinTypes;
import pyloom.object.Iteration;
import pyloom.object.KeyError;
import pyloom.object.NotImplemented;
import pyloom.object.Operators;
import pyloom.object.PyDict;
import pyloom.object.PyInstance;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.PyValueInstance;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.object.ValueError;

/**
 * Python's {@code os.environ}: the environment as a mapping; processes that the program starts get
 * it as it is then.
 */
@PythonModule(value = "os", pure = true, doc = "library/os.html#os.environ")
@PythonType(name = "_Environ")
public final class Environ extends PyInstance {

    /** The type {@code os._Environ}. */
    public static final PyType TYPE =
            PyType.nativeType("os", "_Environ", PyType.OBJECT).withDict().unhashable().sealed();

    /** {@code os.environ}. */
    public static final Environ ENVIRON = new Environ();

    private Environ() {
        super(TYPE);
    }

    private static String text(Object value) {
        if (PyValueInstance.unwrap(value) instanceof String text) {
            return text;
        }
        throw new TypeError("str expected, not " + BuiltinTypes.typeOf(value).shortName());
    }

    private PyDict snapshot() {
        PyDict dict = new PyDict();
        Environment.copy().forEach(dict::put);
        return dict;
    }

    @PythonApi("_Environ.__getitem__(self, key)")
    String get(Object key) {
        String value = Environment.get(text(key));
        if (value == null) {
            throw new KeyError(key);
        }
        return value;
    }

    @PythonApi("_Environ.__setitem__(self, key, value)")
    void put(Object key, Object value) {
        set(text(key), text(value));
    }

    private static void set(String name, String value) {
        if (name.isEmpty() || name.indexOf('=') >= 0) {
            throw new ValueError("illegal environment variable name");
        }
        if (name.indexOf('\0') >= 0 || value.indexOf('\0') >= 0) {
            throw new ValueError("embedded null byte");
        }
        Environment.put(name, value);
    }

    @PythonApi("_Environ.__delitem__(self, key)")
    void delete(Object key) {
        if (!Environment.remove(text(key))) {
            throw new KeyError(key);
        }
    }

    @PythonApi("_Environ.__contains__(self, key)")
    boolean has(Object key) {
        return PyValueInstance.unwrap(key) instanceof String name && Environment.get(name) != null;
    }

    @PythonApi("_Environ.__len__(self)")
    long size() {
        return Environment.names().size();
    }

    @PythonApi("_Environ.__iter__(self)")
    Object iterate() {
        return Iteration.iter(snapshot().keys());
    }

    @PythonApi("_Environ.get(self, key, default=None)")
    Object getOr(Object key, Object otherwise) {
        String value = Environment.get(text(key));
        return value == null ? otherwise : value;
    }

    @PythonApi("_Environ.keys(self)")
    Object keys() {
        return new EnvironView("KeysView", snapshot().keys());
    }

    @PythonApi("_Environ.values(self)")
    Object values() {
        return new EnvironView("ValuesView", snapshot().values());
    }

    @PythonApi("_Environ.items(self)")
    Object items() {
        return new EnvironView("ItemsView", snapshot().items());
    }

    @PythonApi("_Environ.setdefault(self, key, value)")
    Object setdefault(Object key, Object value) {
        if (!has(key)) {
            put(key, value);
        }
        return get(key);
    }

    @PythonApi("_Environ.pop(self, key, default=<unset>)")
    Object pop(Object key, Object otherwise) {
        String value = Environment.get(text(key));
        if (value == null) {
            if (otherwise == ABSENT) {
                throw new KeyError(key);
            }
            return otherwise;
        }
        Environment.remove(text(key));
        return value;
    }

    @PythonApi("_Environ.popitem(self)")
    PyTuple popitem() {
        for (String name : Environment.names()) {
            return PyTuple.of(name, pop(name, ABSENT));
        }
        throw new KeyError();
    }

    @PythonApi("_Environ.clear(self)")
    void clear() {
        Environment.names().forEach(Environment::remove);
    }

    @PythonApi("_Environ.update(self, other=(), /, **kwds)")
    void update(Object other, PyDict keywords) {
        PyDict given = other instanceof Environ ? snapshot() : (PyDict) PyDict.TYPE.call(other);
        given.keyList().forEach(key -> put(key, given.getOrAbsent(key)));
        keywords.keyList().forEach(key -> put(key, keywords.getOrAbsent(key)));
    }

    @PythonApi("_Environ.copy(self)")
    PyDict copy() {
        return snapshot();
    }

    @PythonApi("_Environ.__or__(self, other)")
    Object or(Object other) {
        return Operators.or(snapshot(), other instanceof Environ known ? known.snapshot() : other);
    }

    @PythonApi("_Environ.__ror__(self, other)")
    Object orReversed(Object other) {
        return Operators.or(other, snapshot());
    }

    @PythonApi("_Environ.__ior__(self, other)")
    Object orInPlace(Object other) {
        update(other, new PyDict());
        return this;
    }

    @PythonApi("_Environ.__eq__(self, other)")
    Object equal(Object other) {
        Object mapping = other instanceof Environ known ? known.snapshot() : other;
        return mapping instanceof PyDict
                ? (Object) snapshot().equals(mapping)
                : NotImplemented.NOT_IMPLEMENTED;
    }

    @PythonApi("_Environ.__repr__(self)")
    String repr() {
        return "environ(" + Texts.repr(snapshot()) + ")";
    }
}
