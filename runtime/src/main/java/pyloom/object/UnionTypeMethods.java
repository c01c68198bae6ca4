package pyloom.object;

import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** The methods of {@code types.UnionType}. */
@PythonModule("types")
@PythonType(name = "UnionType", holder = UnionType.class)
final class UnionTypeMethods {

    private UnionTypeMethods() {}

    @PythonApi("UnionType.__repr__(self, /)")
    static String repr(UnionType self) {
        StringBuilder text = new StringBuilder();
        for (Object member : self.args()) {
            text.append(text.isEmpty() ? "" : " | ").append(TypeTexts.of(member));
        }
        return text.toString();
    }

    @PythonApi("UnionType.__or__(self, value, /)")
    static Object or(Object self, Object value) {
        return UnionType.of(self, value);
    }

    @PythonApi("UnionType.__ror__(self, value, /)")
    static Object reflectedOr(Object self, Object value) {
        return UnionType.of(value, self);
    }

    @PythonApi("UnionType.__eq__(self, value, /)")
    static Object eq(UnionType self, Object value) {
        if (!(value instanceof UnionType other)) {
            return NOT_IMPLEMENTED;
        }
        return self.args().size() == other.args().size()
                && self.args().stream().allMatch(other.args()::contains);
    }

    @PythonApi("UnionType.__hash__(self, /)")
    static long hash(UnionType self) {
        long hash = 0;
        for (Object member : self.args()) {
            hash += Hashing.hash(member); // the order does not matter
        }
        return hash;
    }

    @PythonApi("UnionType.__getitem__(self, key, /)")
    static Object getItem(UnionType self, Object key) {
        throw new TypeError(repr(self) + " is not a generic class");
    }

    @PythonApi("UnionType.__instancecheck__(self, instance, /)")
    static boolean instanceCheck(UnionType self, Object instance) {
        for (Object member : self.args()) {
            if (TypeChecks.isInstance(instance, member)) {
                return true;
            }
        }
        return false;
    }

    @PythonApi("UnionType.__subclasscheck__(self, subclass, /)")
    static boolean subclassCheck(UnionType self, Object subclass) {
        for (Object member : self.args()) {
            if (TypeChecks.isSubclass(subclass, member)) {
                return true;
            }
        }
        return false;
    }

    @PythonApi(value = "UnionType.__args__", kind = Kind.MEMBER)
    static PyTuple args(UnionType self) {
        return self.args();
    }

    @PythonApi(value = "UnionType.__parameters__", kind = Kind.GETTER)
    static PyTuple parameters(UnionType self) {
        return new GenericAlias(UnionType.TYPE, self.args()).parameters();
    }
}
