package pyloom.stdlib.collections;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.Items;
import pyloom.object.Iteration;
import pyloom.object.KeyError;
import pyloom.object.NotImplemented;
import pyloom.object.PyDict;
import pyloom.object.PyDictInstance;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.stdlib.builtins.DictUpdate;
import pyloom.stdlib.builtins.Reprs;

import java.util.Arrays;

/**
 * Python's {@code collections.defaultdict}.
 *
 * <p>Of several threads that ask for a missing key all get the same new value, as under CPython's
 * global lock with a factory such as {@code list}; the factory runs without any lock.
 */
@PythonModule(value = "collections", doc = "library/collections.html#defaultdict-objects")
@PythonType(name = "defaultdict")
public class PyDefaultDict extends PyDictInstance {

    /** The type {@code collections.defaultdict}. */
    public static final PyType TYPE =
            PyType.nativeType("collections", "defaultdict", PyDict.TYPE)
                    .dotted()
                    .solid()
                    .weak()
                    .allocating(PyDefaultDict::new);

    private volatile Object factory; // null: missing keys are errors

    private PyDefaultDict(PyType type) {
        super(type);
    }

    @PythonApi("defaultdict.__new__(cls, /, *args, **kwargs)")
    public static PyDefaultDict make(PyType type, Object[] args, PyDict keywords) {
        return new PyDefaultDict(type);
    }

    @PythonApi("defaultdict.__init__(self, /, *args, **kwargs)")
    void initialize(Object[] args, PyDict keywords) {
        if (args.length > 0) {
            if (args[0] != null && !Calls.isCallable(args[0])) {
                throw new TypeError("first argument must be callable or None");
            }
            factory = args[0];
        }
        Object[] rest = args.length == 0 ? args : Arrays.copyOfRange(args, 1, args.length);
        if (rest.length > 1) {
            throw new TypeError("dict expected at most 1 argument, got " + rest.length);
        }
        if (rest.length == 1) {
            DictUpdate.updateFrom(this, rest[0]);
        }
        putAll(keywords);
    }

    @PythonApi("defaultdict.__missing__(self, key, /)")
    Object missing(Object key) {
        Object make = factory;
        if (make == null) {
            throw new KeyError(key);
        }
        Object value = Calls.call(make);
        if (pyType().lookup("__setitem__") == PyDict.TYPE.lookup("__setitem__")) {
            return setDefault(key, value);
        }
        Items.setItem(this, key, value);
        return value;
    }

    @PythonApi(value = "defaultdict.default_factory", kind = Kind.MEMBER)
    Object factory() {
        return factory;
    }

    @PythonApi(value = "defaultdict.default_factory", kind = Kind.SETTER)
    void setFactory(Object newFactory) {
        factory = newFactory;
    }

    private Object like(Object entries) {
        return pyType().call(factory, entries);
    }

    @PythonApi("defaultdict.copy(self, /)")
    Object copied() {
        return like(this);
    }

    @PythonApi("defaultdict.__copy__(self, /)")
    Object shallowCopy() {
        return like(this);
    }

    @PythonApi("defaultdict.__or__(self, value, /)")
    Object or(Object value) {
        if (!(value instanceof PyDict)) {
            return NotImplemented.NOT_IMPLEMENTED;
        }
        Object result = like(this);
        Attributes.callMethod(result, "update", value);
        return result;
    }

    @PythonApi("defaultdict.__ror__(self, value, /)")
    Object reflectedOr(Object value) {
        if (!(value instanceof PyDict)) {
            return NotImplemented.NOT_IMPLEMENTED;
        }
        Object result = like(value);
        Attributes.callMethod(result, "update", this);
        return result;
    }

    @PythonApi("defaultdict.__reduce__(self, /)")
    PyTuple reduce() {
        Object make = factory;
        PyTuple arguments = make == null ? PyTuple.EMPTY : PyTuple.of(new Object[] {make});
        Object items = Attributes.callMethod(this, "items");
        return PyTuple.of(BuiltinTypes.typeOf(this), arguments, null, null, Iteration.iter(items));
    }

    @PythonApi("defaultdict.__repr__(self, /)")
    String repr() {
        String entries = Texts.str(Calls.call(PyDict.TYPE.lookup("__repr__"), this));
        return pyType().shortName() + "(" + factoryText() + ", " + entries + ")";
    }

    private String factoryText() {
        Object make = factory;
        if (make == null || !Reprs.enter(make)) {
            return make == null ? "None" : "...";
        }
        try {
            return Texts.repr(make);
        } finally {
            Reprs.leave(make);
        }
    }
}
