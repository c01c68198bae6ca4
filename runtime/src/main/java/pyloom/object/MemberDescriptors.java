package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** The methods of {@code member_descriptor}. */
@PythonModule("builtins")
@PythonType(name = "member_descriptor", holder = SlotDescriptor.class, exported = false)
final class MemberDescriptors {

    private MemberDescriptors() {}

    @PythonApi("member_descriptor.__repr__(self, /)")
    static String repr(DataDescriptor self) {
        return "<member '" + self.name() + "' of '" + self.owner().name() + "' objects>";
    }

    @PythonApi("member_descriptor.__get__(self, instance, owner=None, /)")
    static Object get(DataDescriptor self, Object instance, Object owner) {
        if (instance == null && owner == null) {
            throw new TypeError("__get__(None, None) is invalid");
        }
        return instance == null && owner != BuiltinTypes.NONE ? self : self.get(instance);
    }

    @PythonApi("member_descriptor.__set__(self, instance, value, /)")
    static void set(DataDescriptor self, Object instance, Object value) {
        self.set(instance, value);
    }

    @PythonApi("member_descriptor.__delete__(self, instance, /)")
    static void delete(DataDescriptor self, Object instance) {
        self.set(instance, ABSENT);
    }

    @PythonApi(value = "member_descriptor.__name__", kind = Kind.MEMBER)
    static String name(DataDescriptor self) {
        return self.name();
    }

    @PythonApi(value = "member_descriptor.__qualname__", kind = Kind.GETTER)
    static String qualname(DataDescriptor self) {
        return TypeNames.qualname(self.owner()) + "." + self.name();
    }

    @PythonApi(value = "member_descriptor.__objclass__", kind = Kind.MEMBER)
    static PyType owner(DataDescriptor self) {
        return self.owner();
    }

    @PythonApi(value = "member_descriptor.__doc__", kind = Kind.GETTER)
    static Object doc(DataDescriptor self) {
        return null;
    }
}
