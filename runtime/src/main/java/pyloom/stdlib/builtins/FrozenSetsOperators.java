package pyloom.stdlib.builtins;

import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** The operators of {@code frozenset} as special methods. */
@PythonModule("builtins")
@PythonType(name = "frozenset", holder = PyFrozenSet.class, doc = "library/stdtypes.html#set")
final class FrozenSetsOperators {

    private FrozenSetsOperators() {}

    @PythonApi("frozenset.__and__(self, value, /)")
    static Object and(PyFrozenSet self, Object value) {
        return value instanceof PyAnySet other
                ? SetAlgebra.intersection(self, other)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("frozenset.__rand__(self, value, /)")
    static Object reflectedAnd(PyFrozenSet self, Object value) {
        return value instanceof PyAnySet other
                ? SetAlgebra.intersection(other, self)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("frozenset.__or__(self, value, /)")
    static Object or(PyFrozenSet self, Object value) {
        return value instanceof PyAnySet other ? SetAlgebra.union(self, other) : NOT_IMPLEMENTED;
    }

    @PythonApi("frozenset.__ror__(self, value, /)")
    static Object reflectedOr(PyFrozenSet self, Object value) {
        return value instanceof PyAnySet other ? SetAlgebra.union(other, self) : NOT_IMPLEMENTED;
    }

    @PythonApi("frozenset.__sub__(self, value, /)")
    static Object subtract(PyFrozenSet self, Object value) {
        return value instanceof PyAnySet other
                ? SetAlgebra.difference(self, other)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("frozenset.__rsub__(self, value, /)")
    static Object reflectedSubtract(PyFrozenSet self, Object value) {
        return value instanceof PyAnySet other
                ? SetAlgebra.difference(other, self)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("frozenset.__xor__(self, value, /)")
    static Object xor(PyFrozenSet self, Object value) {
        return value instanceof PyAnySet other
                ? SetAlgebra.symmetricDifference(self, other)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("frozenset.__rxor__(self, value, /)")
    static Object reflectedXor(PyFrozenSet self, Object value) {
        return value instanceof PyAnySet other
                ? SetAlgebra.symmetricDifference(other, self)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("frozenset.__eq__(self, value, /)")
    static Object eq(PyFrozenSet self, Object value) {
        return value instanceof PyAnySet other
                ? (Object) (SetAlgebra.equal(self, other))
                : NOT_IMPLEMENTED;
    }

    @PythonApi("frozenset.__ne__(self, value, /)")
    static Object ne(PyFrozenSet self, Object value) {
        return value instanceof PyAnySet other
                ? (Object) (!SetAlgebra.equal(self, other))
                : NOT_IMPLEMENTED;
    }

    @PythonApi("frozenset.__lt__(self, value, /)")
    static Object lt(PyFrozenSet self, Object value) {
        return value instanceof PyAnySet other
                ? (Object) (self.size() < other.size() && SetAlgebra.isSubset(self, other))
                : NOT_IMPLEMENTED;
    }

    @PythonApi("frozenset.__le__(self, value, /)")
    static Object le(PyFrozenSet self, Object value) {
        return value instanceof PyAnySet other
                ? (Object) (SetAlgebra.isSubset(self, other))
                : NOT_IMPLEMENTED;
    }

    @PythonApi("frozenset.__gt__(self, value, /)")
    static Object gt(PyFrozenSet self, Object value) {
        return value instanceof PyAnySet other
                ? (Object) (self.size() > other.size() && SetAlgebra.isSubset(other, self))
                : NOT_IMPLEMENTED;
    }

    @PythonApi("frozenset.__ge__(self, value, /)")
    static Object ge(PyFrozenSet self, Object value) {
        return value instanceof PyAnySet other
                ? (Object) (SetAlgebra.isSubset(other, self))
                : NOT_IMPLEMENTED;
    }
}
