package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** The methods of {@code type}. */
@PythonModule("builtins")
@PythonType(name = "type", holder = PyType.class)
final class TypeMethods {

    private TypeMethods() {}

    @PythonApi("type.__new__(metatype, /, *args, **kwargs)")
    static Object make(PyType metatype, Object[] args, PyDict keywords) {
        if (metatype == PyType.TYPE && args.length == 1 && keywords.isEmpty()) {
            return BuiltinTypes.typeOf(args[0]);
        }
        if (args.length != 3) {
            throw metatype == PyType.TYPE && args.length != 3
                    ? new TypeError("type() takes 1 or 3 arguments")
                    : new TypeError(
                            "type.__new__() takes exactly 3 arguments (" + args.length + " given)");
        }
        if (!(PyValueInstance.unwrap(args[0]) instanceof String name)) {
            throw wrong(1, "str", args[0]);
        }
        if (!(args[1] instanceof PyTuple bases)) {
            throw wrong(2, "tuple", args[1]);
        }
        if (!(args[2] instanceof PyDict namespace)) {
            throw wrong(3, "dict", args[2]);
        }
        return TypeBuilder.build(metatype, name, bases, namespace, keywords);
    }

    private static TypeError wrong(int position, String expected, Object actual) {
        return new TypeError(
                "type.__new__() argument "
                        + position
                        + " must be "
                        + expected
                        + ", not "
                        + BuiltinTypes.typeOf(actual).name());
    }

    @PythonApi("type.__init__(self, /, *args, **kwargs)")
    static void initialize(PyType self, Object[] args, PyDict keywords) {
        if (args.length == 1 && !keywords.isEmpty()) {
            throw new TypeError("type.__init__() takes no keyword arguments");
        }
        if (args.length != 1 && args.length != 3) {
            throw new TypeError("type.__init__() takes 1 or 3 arguments");
        }
    }

    @PythonApi("type.__call__(self, /, *args, **kwargs)")
    static Object call(PyType self, Object[] args, PyDict keywords) {
        return Calls.callWith(new TypeCall(self), args, keywords);
    }

    @PythonApi("type.__repr__(self, /)")
    static String repr(PyType self) {
        return "<class '" + TypeNames.qualified(self) + "'>";
    }

    @PythonApi("type.__getattribute__(self, name, /)")
    static Object getAttribute(PyType self, Object name) {
        String interned = AttributeNames.intern(name);
        Object value = TypeAttributes.get(self, interned);
        if (value == ABSENT) {
            throw Attributes.missing(self, interned);
        }
        return value;
    }

    @PythonApi("type.__setattr__(self, name, value, /)")
    static void setAttribute(PyType self, Object name, Object value) {
        TypeAttributes.set(self, AttributeNames.intern(name), value);
    }

    @PythonApi("type.__delattr__(self, name, /)")
    static void delAttribute(PyType self, Object name) {
        TypeAttributes.set(self, AttributeNames.intern(name), ABSENT);
    }

    @PythonApi("type.mro(self, /)")
    static PyList mro(PyType self) {
        return PyList.of((Object[]) Mro.linearize(self, self.bases));
    }

    @PythonApi("type.__subclasses__(self, /)")
    static PyList subclasses(PyType self) {
        return PyList.of(self.liveSubclasses().toArray());
    }

    @PythonApi(value = "type.__prepare__(cls, /, *args, **kwargs)", kind = Kind.CLASS)
    static PyDict prepare(PyType self, Object[] args, PyDict keywords) {
        return new PyDict();
    }

    @PythonApi("type.__instancecheck__(self, instance, /)")
    static boolean instanceCheck(PyType self, Object instance) {
        return TypeChecks.isRealInstance(instance, self);
    }

    @PythonApi("type.__subclasscheck__(self, subclass, /)")
    static boolean subclassCheck(PyType self, Object subclass) {
        return TypeChecks.isRealSubclass(subclass, self);
    }

    @PythonApi("type.__or__(self, value, /)")
    static Object or(Object self, Object value) {
        return UnionType.of(self, value);
    }

    @PythonApi("type.__ror__(self, value, /)")
    static Object reflectedOr(Object self, Object value) {
        return UnionType.of(value, self);
    }

    @PythonApi("type.__dir__(self, /)")
    static PyList dir(PyType self) {
        return PyList.of(Directory.ofType(self));
    }
}
