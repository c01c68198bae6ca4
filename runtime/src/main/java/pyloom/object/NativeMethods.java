package pyloom.object;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** The attributes of functions and bound methods of the runtime. */
@PythonModule("builtins")
@PythonType(
        name = "builtin_function_or_method",
        holder = NativeTypes.class,
        field = "FUNCTION",
        exported = false)
final class NativeMethods {

    private NativeMethods() {}

    private static NativeFunction function(Object self) {
        return (NativeFunction) (self instanceof BoundMethod method ? method.function() : self);
    }

    @PythonApi("builtin_function_or_method.__repr__(self, /)")
    static String repr(Object self) {
        NativeFunction function = function(self);
        if (self instanceof BoundMethod method) {
            return described(function, method.self());
        }
        return function.owner() == null
                ? "<built-in function " + function.name() + ">"
                : described(function, function.owner());
    }

    private static String described(NativeFunction function, Object self) {
        return "<built-in method "
                + function.name()
                + " of "
                + BuiltinTypes.typeOf(self).qualifiedName()
                + " object at "
                + Identity.address(self)
                + ">";
    }

    @PythonApi("builtin_function_or_method.__call__(self, /, *args, **kwargs)")
    static Object call(Object self, Object[] args, PyDict keywords) {
        return Calls.callWith(self, args, keywords);
    }

    @PythonApi(value = "builtin_function_or_method.__name__", kind = Kind.GETTER)
    static String name(Object self) {
        return function(self).name();
    }

    @PythonApi(value = "builtin_function_or_method.__qualname__", kind = Kind.GETTER)
    static String qualname(Object self) {
        if (self instanceof BoundMethod method) {
            PyType type =
                    method.self() instanceof PyType known
                            ? known
                            : BuiltinTypes.typeOf(method.self());
            return type.shortName() + "." + function(self).name();
        }
        return function(self).qualname();
    }

    @PythonApi(value = "builtin_function_or_method.__module__", kind = Kind.GETTER)
    static Object module(Object self) {
        return function(self).module();
    }

    @PythonApi(value = "builtin_function_or_method.__doc__", kind = Kind.GETTER)
    static Object doc(Object self) {
        return null;
    }

    @PythonApi(value = "builtin_function_or_method.__text_signature__", kind = Kind.GETTER)
    static Object textSignature(Object self) {
        return function(self).textSignature();
    }

    @PythonApi(value = "builtin_function_or_method.__self__", kind = Kind.GETTER)
    static Object self(Object self) {
        if (self instanceof BoundMethod method) {
            return method.self();
        }
        NativeFunction function = function(self);
        return function.owner() != null ? function.owner() : Natives.moduleOf(function.module());
    }
}
