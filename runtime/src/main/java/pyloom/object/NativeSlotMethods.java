package pyloom.object;

import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** The attributes of bound special methods of built-in types. */
@PythonModule("builtins")
@PythonType(
        name = "method-wrapper",
        holder = NativeTypes.class,
        field = "BOUND_SLOT",
        exported = false)
final class NativeSlotMethods {

    private NativeSlotMethods() {}

    private static NativeFunction function(BoundMethod self) {
        return (NativeFunction) self.function();
    }

    @PythonApi("method-wrapper.__repr__(self, /)")
    static String repr(BoundMethod self) {
        return "<method-wrapper '"
                + function(self).name()
                + "' of "
                + BuiltinTypes.typeOf(self.self()).name()
                + " object at "
                + Identity.address(self.self())
                + ">";
    }

    @PythonApi("method-wrapper.__call__(self, /, *args, **kwargs)")
    static Object call(BoundMethod self, Object[] args, PyDict keywords) {
        return Calls.callWith(self, args, keywords);
    }

    @PythonApi("method-wrapper.__eq__(self, value, /)")
    static Object eq(BoundMethod self, Object value) {
        return value instanceof BoundMethod other ? (Object) self.sameAs(other) : NOT_IMPLEMENTED;
    }

    @PythonApi("method-wrapper.__hash__(self, /)")
    static long hash(BoundMethod self) {
        return Hashing.identity(self.self()) ^ Hashing.hash(self.function());
    }

    @PythonApi(value = "method-wrapper.__name__", kind = Kind.GETTER)
    static String name(BoundMethod self) {
        return function(self).name();
    }

    @PythonApi(value = "method-wrapper.__qualname__", kind = Kind.GETTER)
    static String qualname(BoundMethod self) {
        return function(self).qualname();
    }

    @PythonApi(value = "method-wrapper.__objclass__", kind = Kind.GETTER)
    static PyType owner(BoundMethod self) {
        return function(self).owner();
    }

    @PythonApi(value = "method-wrapper.__self__", kind = Kind.GETTER)
    static Object self(BoundMethod self) {
        return self.self();
    }

    @PythonApi(value = "method-wrapper.__doc__", kind = Kind.GETTER)
    static Object doc(BoundMethod self) {
        return null;
    }

    @PythonApi(value = "method-wrapper.__text_signature__", kind = Kind.GETTER)
    static Object textSignature(BoundMethod self) {
        return function(self).textSignature();
    }
}
