package pyloom.stdlib.builtins;

import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.DictIterator;
import pyloom.object.MappingProxy;
import pyloom.object.PyDictKeys;

import java.util.Set;

/** The methods of {@code dict_keys}. */
@PythonModule("builtins")
@PythonType(
        name = "dict_keys",
        holder = PyDictKeys.class,
        exported = false,
        doc = "library/stdtypes.html#dictionary-view-objects")
public final class DictKeysMethods {

    private DictKeysMethods() {}

    @PythonApi("dict_keys.__repr__(self, /)")
    static String repr(PyDictKeys self) {
        return Reprs.guarded(self, self.pyType().shortName() + "([", self.toArray(), "])", "...");
    }

    @PythonApi("dict_keys.__len__(self, /)")
    static long length(PyDictKeys self) {
        return self.size();
    }

    @PythonApi("dict_keys.__iter__(self, /)")
    static DictIterator iterate(PyDictKeys self) {
        return self.pyIterator();
    }

    @PythonApi("dict_keys.__reversed__(self, /)")
    static DictIterator reversed(PyDictKeys self) {
        return self.reversed();
    }

    @PythonApi(value = "dict_keys.mapping", kind = Kind.GETTER)
    static MappingProxy mapping(PyDictKeys self) {
        return new MappingProxy(self.dict());
    }

    @PythonApi("dict_keys.__and__(self, value, /)")
    static Object and(PyDictKeys self, Object value) {
        return ViewAlgebra.intersection(self, value);
    }

    @PythonApi("dict_keys.__rand__(self, value, /)")
    static Object reflectedAnd(PyDictKeys self, Object value) {
        return ViewAlgebra.intersection(self, value);
    }

    @PythonApi("dict_keys.__or__(self, value, /)")
    static Object or(PyDictKeys self, Object value) {
        return ViewAlgebra.union(self, value);
    }

    @PythonApi("dict_keys.__ror__(self, value, /)")
    static Object reflectedOr(PyDictKeys self, Object value) {
        return ViewAlgebra.union(value, self);
    }

    @PythonApi("dict_keys.__sub__(self, value, /)")
    static Object subtract(PyDictKeys self, Object value) {
        return ViewAlgebra.difference(self, value);
    }

    @PythonApi("dict_keys.__rsub__(self, value, /)")
    static Object reflectedSubtract(PyDictKeys self, Object value) {
        return ViewAlgebra.difference(value, self);
    }

    @PythonApi("dict_keys.__xor__(self, value, /)")
    static Object xor(PyDictKeys self, Object value) {
        return ViewAlgebra.symmetricDifference(self, value);
    }

    @PythonApi("dict_keys.__rxor__(self, value, /)")
    static Object reflectedXor(PyDictKeys self, Object value) {
        return ViewAlgebra.symmetricDifference(value, self);
    }

    /** {@return whether an iterable has no element of the view} */
    @PythonApi("dict_keys.isdisjoint(self, other, /)")
    public static boolean isDisjoint(PyDictKeys self, Object other) {
        return ViewAlgebra.isDisjoint(self, other);
    }

    @PythonApi("dict_keys.__contains__(self, key, /)")
    static boolean contains(PyDictKeys self, Object key) {
        return self.contains(key);
    }

    @PythonApi("dict_keys.__eq__(self, value, /)")
    static Object eq(PyDictKeys self, Object value) {
        Set<Object> other = ViewAlgebra.setOrNull(value);
        return other == null
                ? NOT_IMPLEMENTED
                : (Object) (self.size() == other.size() && ViewAlgebra.isSubset(self, other));
    }

    @PythonApi("dict_keys.__ne__(self, value, /)")
    static Object ne(PyDictKeys self, Object value) {
        Set<Object> other = ViewAlgebra.setOrNull(value);
        return other == null
                ? NOT_IMPLEMENTED
                : (Object) (!(self.size() == other.size() && ViewAlgebra.isSubset(self, other)));
    }

    @PythonApi("dict_keys.__lt__(self, value, /)")
    static Object lt(PyDictKeys self, Object value) {
        Set<Object> other = ViewAlgebra.setOrNull(value);
        return other == null
                ? NOT_IMPLEMENTED
                : (Object) (self.size() < other.size() && ViewAlgebra.isSubset(self, other));
    }

    @PythonApi("dict_keys.__le__(self, value, /)")
    static Object le(PyDictKeys self, Object value) {
        Set<Object> other = ViewAlgebra.setOrNull(value);
        return other == null
                ? NOT_IMPLEMENTED
                : (Object) (self.size() <= other.size() && ViewAlgebra.isSubset(self, other));
    }

    @PythonApi("dict_keys.__gt__(self, value, /)")
    static Object gt(PyDictKeys self, Object value) {
        Set<Object> other = ViewAlgebra.setOrNull(value);
        return other == null
                ? NOT_IMPLEMENTED
                : (Object) (self.size() > other.size() && ViewAlgebra.isSubset(other, self));
    }

    @PythonApi("dict_keys.__ge__(self, value, /)")
    static Object ge(PyDictKeys self, Object value) {
        Set<Object> other = ViewAlgebra.setOrNull(value);
        return other == null
                ? NOT_IMPLEMENTED
                : (Object) (self.size() >= other.size() && ViewAlgebra.isSubset(other, self));
    }
}
