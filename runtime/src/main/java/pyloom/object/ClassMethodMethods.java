package pyloom.object;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** The methods of {@code classmethod}. */
@PythonModule("builtins")
@PythonType(name = "classmethod", holder = ClassMethod.class)
final class ClassMethodMethods {

    private ClassMethodMethods() {}

    @PythonApi("classmethod.__init__(self, function, /)")
    static void initialize(ClassMethod self, Object function) {
        self.wrap(function);
        WrappedAttributes.copy(function, self);
    }

    @PythonApi("classmethod.__get__(self, instance, owner=None, /)")
    static Object get(ClassMethod self, Object instance, Object owner) {
        Object type = owner == null ? BuiltinTypes.typeOf(instance) : owner;
        return new BoundMethod(self.function(), type);
    }

    @PythonApi("classmethod.__repr__(self, /)")
    static String repr(ClassMethod self) {
        if (self.function() instanceof NativeFunction known) {
            return "<method '" + known.name() + "' of '" + known.owner().name() + "' objects>";
        }
        return "<classmethod(" + Texts.repr(self.function()) + ")>";
    }

    @PythonApi(value = "classmethod.__func__", kind = Kind.MEMBER)
    static Object function(ClassMethod self) {
        return self.function();
    }

    @PythonApi(value = "classmethod.__wrapped__", kind = Kind.MEMBER)
    static Object wrapped(ClassMethod self) {
        return self.function();
    }

    @PythonApi(value = "classmethod.__isabstractmethod__", kind = Kind.GETTER)
    static boolean isAbstract(ClassMethod self) {
        return AbstractMethods.is(self.function());
    }

    @PythonApi(value = "classmethod.__dict__", kind = Kind.GETTER)
    static PyDict dict(ClassMethod self) {
        return self.dict();
    }
}
