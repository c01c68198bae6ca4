package pyloom.object;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** The methods of {@code staticmethod}. */
@PythonModule("builtins")
@PythonType(name = "staticmethod", holder = StaticMethod.class)
final class StaticMethodMethods {

    private StaticMethodMethods() {}

    @PythonApi("staticmethod.__init__(self, function, /)")
    static void initialize(StaticMethod self, Object function) {
        self.wrap(function);
        WrappedAttributes.copy(function, self);
    }

    @PythonApi("staticmethod.__get__(self, instance, owner=None, /)")
    static Object get(StaticMethod self, Object instance, Object owner) {
        return self.function();
    }

    @PythonApi("staticmethod.__call__(self, /, *args, **kwargs)")
    static Object call(StaticMethod self, Object[] args, PyDict keywords) {
        return Calls.callWith(self.function(), args, keywords);
    }

    @PythonApi("staticmethod.__repr__(self, /)")
    static String repr(StaticMethod self) {
        return "<staticmethod(" + Texts.repr(self.function()) + ")>";
    }

    @PythonApi(value = "staticmethod.__func__", kind = Kind.MEMBER)
    static Object function(StaticMethod self) {
        return self.function();
    }

    @PythonApi(value = "staticmethod.__wrapped__", kind = Kind.MEMBER)
    static Object wrapped(StaticMethod self) {
        return self.function();
    }

    @PythonApi(value = "staticmethod.__isabstractmethod__", kind = Kind.GETTER)
    static boolean isAbstract(StaticMethod self) {
        return AbstractMethods.is(self.function());
    }

    @PythonApi(value = "staticmethod.__dict__", kind = Kind.GETTER)
    static PyDict dict(StaticMethod self) {
        return self.dict();
    }
}
