package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** The methods of {@code super}. */
@PythonModule("builtins")
@PythonType(name = "super", holder = Super.class)
final class SuperMethods {

    private SuperMethods() {}

    @PythonApi("super.__init__(self, /, *args)")
    static void initialize(Super self, Object[] args) {
        if (args.length > 2) {
            throw new TypeError("super() expected at most 2 arguments, got " + args.length);
        }
        if (args.length == 0) {
            throw new RuntimeError("super(): no arguments");
        }
        if (!(args[0] instanceof PyType type)) {
            throw new TypeError(
                    "super() argument 1 must be a type, not "
                            + BuiltinTypes.typeOf(args[0]).name());
        }
        self.initialize(type, args.length == 2 ? args[1] : null);
    }

    @PythonApi("super.__getattribute__(self, name, /)")
    static Object getAttribute(Super self, Object name) {
        String interned = AttributeNames.intern(name);
        Object value = self.get(interned);
        if (value == ABSENT) {
            throw Attributes.missing(self, interned);
        }
        return value;
    }

    @PythonApi("super.__get__(self, instance, owner=None, /)")
    static Object get(Super self, Object instance, Object owner) {
        return instance == null || self.self() != null ? self : new Super(self.after(), instance);
    }

    @PythonApi("super.__repr__(self, /)")
    static String repr(Super self) {
        String after = self.after() == null ? "NULL" : "<class '" + self.after().name() + "'>";
        String object =
                self.self() == null
                        ? "NULL"
                        : "<" + BuiltinTypes.typeOf(self.self()).name() + " object>";
        return "<super: " + after + ", " + object + ">";
    }

    @PythonApi(value = "super.__thisclass__", kind = Kind.MEMBER)
    static Object after(Super self) {
        return self.after();
    }

    @PythonApi(value = "super.__self__", kind = Kind.MEMBER)
    static Object self(Super self) {
        return self.self();
    }

    @PythonApi(value = "super.__self_class__", kind = Kind.MEMBER)
    static Object start(Super self) {
        return self.start();
    }
}
