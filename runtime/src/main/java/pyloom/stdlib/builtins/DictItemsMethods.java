package pyloom.stdlib.builtins;

import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.DictIterator;
import pyloom.object.MappingProxy;
import pyloom.object.PyDictItems;

import java.util.Set;

/** The methods of {@code dict_items}. */
@PythonModule("builtins")
@PythonType(
        name = "dict_items",
        holder = PyDictItems.class,
        exported = false,
        doc = "library/stdtypes.html#dictionary-view-objects")
public final class DictItemsMethods {

    private DictItemsMethods() {}

    @PythonApi("dict_items.__repr__(self, /)")
    static String repr(PyDictItems self) {
        return Reprs.guarded(self, self.pyType().shortName() + "([", self.toArray(), "])", "...");
    }

    @PythonApi("dict_items.__len__(self, /)")
    static long length(PyDictItems self) {
        return self.size();
    }

    @PythonApi("dict_items.__iter__(self, /)")
    static DictIterator iterate(PyDictItems self) {
        return self.pyIterator();
    }

    @PythonApi("dict_items.__reversed__(self, /)")
    static DictIterator reversed(PyDictItems self) {
        return self.reversed();
    }

    @PythonApi(value = "dict_items.mapping", kind = Kind.GETTER)
    static MappingProxy mapping(PyDictItems self) {
        return new MappingProxy(self.dict());
    }

    @PythonApi("dict_items.__and__(self, value, /)")
    static Object and(PyDictItems self, Object value) {
        return ViewAlgebra.intersection(self, value);
    }

    @PythonApi("dict_items.__rand__(self, value, /)")
    static Object reflectedAnd(PyDictItems self, Object value) {
        return ViewAlgebra.intersection(self, value);
    }

    @PythonApi("dict_items.__or__(self, value, /)")
    static Object or(PyDictItems self, Object value) {
        return ViewAlgebra.union(self, value);
    }

    @PythonApi("dict_items.__ror__(self, value, /)")
    static Object reflectedOr(PyDictItems self, Object value) {
        return ViewAlgebra.union(value, self);
    }

    @PythonApi("dict_items.__sub__(self, value, /)")
    static Object subtract(PyDictItems self, Object value) {
        return ViewAlgebra.difference(self, value);
    }

    @PythonApi("dict_items.__rsub__(self, value, /)")
    static Object reflectedSubtract(PyDictItems self, Object value) {
        return ViewAlgebra.difference(value, self);
    }

    @PythonApi("dict_items.__xor__(self, value, /)")
    static Object xor(PyDictItems self, Object value) {
        return ViewAlgebra.symmetricDifference(self, value);
    }

    @PythonApi("dict_items.__rxor__(self, value, /)")
    static Object reflectedXor(PyDictItems self, Object value) {
        return ViewAlgebra.symmetricDifference(value, self);
    }

    /** {@return whether an iterable has no element of the view} */
    @PythonApi("dict_items.isdisjoint(self, other, /)")
    public static boolean isDisjoint(PyDictItems self, Object other) {
        return ViewAlgebra.isDisjoint(self, other);
    }

    @PythonApi("dict_items.__contains__(self, key, /)")
    static boolean contains(PyDictItems self, Object key) {
        return self.contains(key);
    }

    @PythonApi("dict_items.__eq__(self, value, /)")
    static Object eq(PyDictItems self, Object value) {
        Set<Object> other = ViewAlgebra.setOrNull(value);
        return other == null
                ? NOT_IMPLEMENTED
                : (Object) (self.size() == other.size() && ViewAlgebra.isSubset(self, other));
    }

    @PythonApi("dict_items.__ne__(self, value, /)")
    static Object ne(PyDictItems self, Object value) {
        Set<Object> other = ViewAlgebra.setOrNull(value);
        return other == null
                ? NOT_IMPLEMENTED
                : (Object) (!(self.size() == other.size() && ViewAlgebra.isSubset(self, other)));
    }

    @PythonApi("dict_items.__lt__(self, value, /)")
    static Object lt(PyDictItems self, Object value) {
        Set<Object> other = ViewAlgebra.setOrNull(value);
        return other == null
                ? NOT_IMPLEMENTED
                : (Object) (self.size() < other.size() && ViewAlgebra.isSubset(self, other));
    }

    @PythonApi("dict_items.__le__(self, value, /)")
    static Object le(PyDictItems self, Object value) {
        Set<Object> other = ViewAlgebra.setOrNull(value);
        return other == null
                ? NOT_IMPLEMENTED
                : (Object) (self.size() <= other.size() && ViewAlgebra.isSubset(self, other));
    }

    @PythonApi("dict_items.__gt__(self, value, /)")
    static Object gt(PyDictItems self, Object value) {
        Set<Object> other = ViewAlgebra.setOrNull(value);
        return other == null
                ? NOT_IMPLEMENTED
                : (Object) (self.size() > other.size() && ViewAlgebra.isSubset(other, self));
    }

    @PythonApi("dict_items.__ge__(self, value, /)")
    static Object ge(PyDictItems self, Object value) {
        Set<Object> other = ViewAlgebra.setOrNull(value);
        return other == null
                ? NOT_IMPLEMENTED
                : (Object) (self.size() >= other.size() && ViewAlgebra.isSubset(other, self));
    }
}
