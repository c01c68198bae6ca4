package pyloom.object;

import static pyloom.object.Absent.ABSENT;
import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** The methods of {@code object}, which every type inherits. */
@PythonModule("builtins")
@PythonType(name = "object", holder = PyType.class, field = "OBJECT")
final class ObjectMethods {

    private ObjectMethods() {}

    @PythonApi("object.__new__(cls, /, *args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict keywords) {
        return Construction.newObject(type, args.length + keywords.size());
    }

    @PythonApi("object.__init__(self, /, *args, **kwargs)")
    static void initialize(Object self, Object[] args, PyDict keywords) {
        Construction.initObject(self, args.length + keywords.size());
    }

    @PythonApi("object.__repr__(self, /)")
    static String repr(Object self) {
        return Texts.defaultRepr(self);
    }

    @PythonApi("object.__str__(self, /)")
    static String str(Object self) {
        return Texts.repr(self);
    }

    @PythonApi("object.__hash__(self, /)")
    static long hash(Object self) {
        return Hashing.identity(self);
    }

    @PythonApi("object.__eq__(self, value, /)")
    static Object eq(Object self, Object value) {
        return Identity.is(self, value) ? (Object) true : NOT_IMPLEMENTED;
    }

    @PythonApi("object.__ne__(self, value, /)")
    static Object ne(Object self, Object value) {
        Object equal = Specials.call(self, "__eq__", value);
        return equal == NOT_IMPLEMENTED ? equal : (Object) !Truth.truth(equal);
    }

    @PythonApi("object.__lt__(self, value, /)")
    static Object lt(Object self, Object value) {
        return NOT_IMPLEMENTED;
    }

    @PythonApi("object.__le__(self, value, /)")
    static Object le(Object self, Object value) {
        return NOT_IMPLEMENTED;
    }

    @PythonApi("object.__gt__(self, value, /)")
    static Object gt(Object self, Object value) {
        return NOT_IMPLEMENTED;
    }

    @PythonApi("object.__ge__(self, value, /)")
    static Object ge(Object self, Object value) {
        return NOT_IMPLEMENTED;
    }

    @PythonApi("object.__format__(self, format_spec, /)")
    static String format(Object self, String specification) {
        if (!specification.isEmpty()) {
            throw new TypeError(
                    "unsupported format string passed to "
                            + BuiltinTypes.typeOf(self).name()
                            + ".__format__");
        }
        return Texts.str(self);
    }

    @PythonApi("object.__getattribute__(self, name, /)")
    static Object getAttribute(Object self, Object name) {
        String interned = AttributeNames.intern(name);
        Object value = AttributeReads.generic(self, BuiltinTypes.typeOf(self), interned);
        if (value == ABSENT) {
            throw Attributes.missing(self, interned);
        }
        return value;
    }

    @PythonApi("object.__setattr__(self, name, value, /)")
    static void setAttribute(Object self, Object name, Object value) {
        String interned = AttributeNames.intern(name);
        refuseType(self, "__setattr__");
        AttributeWrites.generic(self, BuiltinTypes.typeOf(self), interned, value);
    }

    @PythonApi("object.__delattr__(self, name, /)")
    static void delAttribute(Object self, Object name) {
        String interned = AttributeNames.intern(name);
        refuseType(self, "__delattr__");
        AttributeWrites.generic(self, BuiltinTypes.typeOf(self), interned, ABSENT);
    }

    private static void refuseType(Object self, String method) {
        if (self instanceof PyType) {
            throw new TypeError("can't apply this " + method + " to type object");
        }
    }

    @PythonApi(value = "object.__init_subclass__(cls, /)", kind = Kind.CLASS)
    static void initSubclass(PyType type) {}

    @PythonApi(value = "object.__subclasshook__(cls, object, /)", kind = Kind.CLASS)
    static Object subclassHook(PyType type, Object other) {
        return NOT_IMPLEMENTED;
    }

    @PythonApi(value = "object.__class__", kind = Kind.GETTER)
    static PyType type(Object self) {
        return BuiltinTypes.typeOf(self);
    }

    @PythonApi(value = "object.__class__", kind = Kind.SETTER)
    static void setType(Object self, Object value) {
        TypeChanges.setType(self, value);
    }

    @PythonApi(value = "object.__class__", kind = Kind.DELETER)
    static void deleteType(Object self) {
        throw new TypeError("can't delete __class__ attribute");
    }

    @PythonApi("object.__dir__(self, /)")
    static PyList dir(Object self) {
        return PyList.of(Directory.ofInstance(self));
    }

    @PythonApi("object.__sizeof__(self, /)")
    static long size(Object self) {
        return 16; // what CPython says of an object without fields
    }
}
