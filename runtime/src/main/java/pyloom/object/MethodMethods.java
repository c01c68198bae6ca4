package pyloom.object;

import static pyloom.object.Absent.ABSENT;
import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** The attributes of bound methods: their own, then those of the function. */
@PythonModule("builtins")
@PythonType(name = "method", holder = BoundMethod.class, exported = false)
final class MethodMethods {

    private MethodMethods() {}

    @PythonApi("method.__new__(cls, function, instance, /)")
    static Object make(PyType type, Object function, Object instance) {
        if (!Calls.isCallable(function)) {
            throw new TypeError("first argument must be callable");
        }
        if (instance == null) {
            throw new TypeError("instance must not be None");
        }
        return new BoundMethod(function, instance);
    }

    @PythonApi("method.__call__(self, /, *args, **kwargs)")
    static Object call(BoundMethod self, Object[] args, PyDict keywords) {
        return Calls.callWith(self, args, keywords);
    }

    @PythonApi("method.__getattribute__(self, name, /)")
    static Object getAttribute(BoundMethod self, Object name) {
        String interned = AttributeNames.intern(name);
        Object value = self.get(interned);
        if (value == ABSENT) {
            throw Attributes.missing(self, interned);
        }
        return value;
    }

    @PythonApi("method.__repr__(self, /)")
    static String repr(BoundMethod self) {
        Object name = Attributes.getAttrOr(self.function(), "__qualname__", ABSENT);
        if (!(name instanceof String)) {
            name = Attributes.getAttrOr(self.function(), "__name__", ABSENT);
        }
        return "<bound method "
                + (name instanceof String text ? text : "?")
                + " of "
                + Texts.repr(self.self())
                + ">";
    }

    @PythonApi("method.__eq__(self, value, /)")
    static Object eq(BoundMethod self, Object value) {
        return value instanceof BoundMethod other ? (Object) self.sameAs(other) : NOT_IMPLEMENTED;
    }

    @PythonApi("method.__ne__(self, value, /)")
    static Object ne(BoundMethod self, Object value) {
        return value instanceof BoundMethod other ? (Object) !self.sameAs(other) : NOT_IMPLEMENTED;
    }

    @PythonApi("method.__hash__(self, /)")
    static long hash(BoundMethod self) {
        return Hashing.identity(self.self()) ^ Hashing.hash(self.function());
    }

    @PythonApi("method.__get__(self, instance, owner=None, /)")
    static Object get(BoundMethod self, Object instance, Object owner) {
        return self;
    }

    @PythonApi("method.__reduce__(self, /)")
    static PyTuple reduce(BoundMethod self) {
        Object getattr = NativeModule.builtins().peek("getattr");
        Object name = Attributes.getAttr(self.function(), "__name__");
        return PyTuple.of(getattr, PyTuple.of(self.self(), name));
    }

    @PythonApi(value = "method.__func__", kind = Kind.MEMBER)
    static Object function(BoundMethod self) {
        return self.function();
    }

    @PythonApi(value = "method.__self__", kind = Kind.MEMBER)
    static Object self(BoundMethod self) {
        return self.self();
    }

    @PythonApi(value = "method.__doc__", kind = Kind.GETTER)
    static Object doc(BoundMethod self) {
        return Attributes.getAttrOr(self.function(), "__doc__", null);
    }
}
