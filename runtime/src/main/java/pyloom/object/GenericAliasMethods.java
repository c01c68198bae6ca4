package pyloom.object;

import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** The methods of {@code types.GenericAlias}. */
@PythonModule("types")
@PythonType(name = "GenericAlias", holder = GenericAlias.class)
final class GenericAliasMethods {

    private GenericAliasMethods() {}

    @PythonApi("GenericAlias.__new__(cls, origin, args, /)")
    static GenericAlias make(PyType type, Object origin, Object args) {
        return new GenericAlias(origin, args);
    }

    @PythonApi("GenericAlias.__getattribute__(self, name, /)")
    static Object getAttribute(GenericAlias self, Object name) {
        String interned = AttributeNames.intern(name);
        Object value = self.get(interned);
        if (value == Absent.ABSENT) {
            throw Attributes.missing(self, interned);
        }
        return value;
    }

    @PythonApi("GenericAlias.__repr__(self, /)")
    static String repr(GenericAlias self) {
        StringBuilder text = new StringBuilder(self.isUnpacked() ? "*" : "");
        text.append(TypeTexts.of(self.origin())).append('[');
        for (int i = 0; i < self.args().size(); i++) {
            text.append(i == 0 ? "" : ", ").append(TypeTexts.of(self.args().get(i)));
        }
        return text.append(self.args().size() == 0 ? "()]" : "]").toString();
    }

    @PythonApi("GenericAlias.__call__(self, /, *args, **kwargs)")
    static Object call(GenericAlias self, Object[] args, PyDict keywords) {
        return Calls.callWith(self, args, keywords);
    }

    @PythonApi("GenericAlias.__getitem__(self, key, /)")
    static Object getItem(GenericAlias self, Object key) {
        return self.substitute(key);
    }

    @PythonApi("GenericAlias.__eq__(self, value, /)")
    static Object eq(GenericAlias self, Object value) {
        return value instanceof GenericAlias other
                ? (Object)
                        (self.isUnpacked() == other.isUnpacked()
                                && Comparisons.equal(self.origin(), other.origin())
                                && Comparisons.equal(self.args(), other.args()))
                : NOT_IMPLEMENTED;
    }

    @PythonApi("GenericAlias.__hash__(self, /)")
    static long hash(GenericAlias self) {
        return Hashing.hash(self.origin()) ^ Hashing.hash(self.args());
    }

    @PythonApi("GenericAlias.__or__(self, value, /)")
    static Object or(Object self, Object value) {
        return UnionType.of(self, value);
    }

    @PythonApi("GenericAlias.__ror__(self, value, /)")
    static Object reflectedOr(Object self, Object value) {
        return UnionType.of(value, self);
    }

    @PythonApi("GenericAlias.__iter__(self, /)")
    static Object iter(GenericAlias self) {
        return Iteration.iter(PyTuple.of(self.unpack()));
    }

    @PythonApi("GenericAlias.__mro_entries__(self, bases, /)")
    static PyTuple bases(GenericAlias self, Object bases) {
        return PyTuple.of(self.origin());
    }

    @PythonApi("GenericAlias.__instancecheck__(self, instance, /)")
    static boolean instanceCheck(GenericAlias self, Object instance) {
        throw new TypeError("isinstance() argument 2 cannot be a parameterized generic");
    }

    @PythonApi("GenericAlias.__subclasscheck__(self, subclass, /)")
    static boolean subclassCheck(GenericAlias self, Object subclass) {
        throw new TypeError("issubclass() argument 2 cannot be a parameterized generic");
    }

    @PythonApi("GenericAlias.__reduce__(self, /)")
    static PyTuple reduce(GenericAlias self) {
        return PyTuple.of(GenericAlias.TYPE, PyTuple.of(self.origin(), self.args()));
    }

    @PythonApi(value = "GenericAlias.__origin__", kind = Kind.MEMBER)
    static Object origin(GenericAlias self) {
        return self.origin();
    }

    @PythonApi(value = "GenericAlias.__args__", kind = Kind.MEMBER)
    static PyTuple args(GenericAlias self) {
        return self.args();
    }

    @PythonApi(value = "GenericAlias.__unpacked__", kind = Kind.MEMBER)
    static boolean unpacked(GenericAlias self) {
        return self.isUnpacked();
    }

    @PythonApi(value = "GenericAlias.__parameters__", kind = Kind.GETTER)
    static PyTuple parameters(GenericAlias self) {
        return self.parameters();
    }
}
