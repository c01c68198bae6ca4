package pyloom.object;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** The attributes of unbound methods of built-in types. */
@PythonModule("builtins")
@PythonType(
        name = "method_descriptor",
        holder = NativeTypes.class,
        field = "METHOD",
        exported = false)
final class NativeMethodDescriptors {

    private NativeMethodDescriptors() {}

    @PythonApi("method_descriptor.__repr__(self, /)")
    static String repr(NativeFunction self) {
        return "<method '" + self.name() + "' of '" + self.owner().name() + "' objects>";
    }

    @PythonApi("method_descriptor.__call__(self, /, *args, **kwargs)")
    static Object call(NativeFunction self, Object[] args, PyDict keywords) {
        return Calls.callWith(self, args, keywords);
    }

    @PythonApi("method_descriptor.__get__(self, instance, owner=None, /)")
    static Object get(NativeFunction self, Object instance, Object owner) {
        return self.bindTo(instance);
    }

    @PythonApi(value = "method_descriptor.__name__", kind = Kind.GETTER)
    static String name(NativeFunction self) {
        return self.name();
    }

    @PythonApi(value = "method_descriptor.__qualname__", kind = Kind.GETTER)
    static String qualname(NativeFunction self) {
        return self.qualname();
    }

    @PythonApi(value = "method_descriptor.__objclass__", kind = Kind.GETTER)
    static PyType owner(NativeFunction self) {
        return self.owner();
    }

    @PythonApi(value = "method_descriptor.__doc__", kind = Kind.GETTER)
    static Object doc(NativeFunction self) {
        return null;
    }

    @PythonApi(value = "method_descriptor.__text_signature__", kind = Kind.GETTER)
    static Object textSignature(NativeFunction self) {
        return self.textSignature();
    }
}
