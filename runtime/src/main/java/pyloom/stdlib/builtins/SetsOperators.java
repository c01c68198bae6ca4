package pyloom.stdlib.builtins;

import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** The operators of {@code set} as special methods. */
@PythonModule("builtins")
@PythonType(name = "set", holder = PySet.class, doc = "library/stdtypes.html#set")
final class SetsOperators {

    private SetsOperators() {}

    @PythonApi("set.__and__(self, value, /)")
    static Object and(PySet self, Object value) {
        return value instanceof PyAnySet other
                ? SetAlgebra.intersection(self, other)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("set.__rand__(self, value, /)")
    static Object reflectedAnd(PySet self, Object value) {
        return value instanceof PyAnySet other
                ? SetAlgebra.intersection(other, self)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("set.__or__(self, value, /)")
    static Object or(PySet self, Object value) {
        return value instanceof PyAnySet other ? SetAlgebra.union(self, other) : NOT_IMPLEMENTED;
    }

    @PythonApi("set.__ror__(self, value, /)")
    static Object reflectedOr(PySet self, Object value) {
        return value instanceof PyAnySet other ? SetAlgebra.union(other, self) : NOT_IMPLEMENTED;
    }

    @PythonApi("set.__sub__(self, value, /)")
    static Object subtract(PySet self, Object value) {
        return value instanceof PyAnySet other
                ? SetAlgebra.difference(self, other)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("set.__rsub__(self, value, /)")
    static Object reflectedSubtract(PySet self, Object value) {
        return value instanceof PyAnySet other
                ? SetAlgebra.difference(other, self)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("set.__xor__(self, value, /)")
    static Object xor(PySet self, Object value) {
        return value instanceof PyAnySet other
                ? SetAlgebra.symmetricDifference(self, other)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("set.__rxor__(self, value, /)")
    static Object reflectedXor(PySet self, Object value) {
        return value instanceof PyAnySet other
                ? SetAlgebra.symmetricDifference(other, self)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("set.__eq__(self, value, /)")
    static Object eq(PySet self, Object value) {
        return value instanceof PyAnySet other
                ? (Object) (SetAlgebra.equal(self, other))
                : NOT_IMPLEMENTED;
    }

    @PythonApi("set.__ne__(self, value, /)")
    static Object ne(PySet self, Object value) {
        return value instanceof PyAnySet other
                ? (Object) (!SetAlgebra.equal(self, other))
                : NOT_IMPLEMENTED;
    }

    @PythonApi("set.__lt__(self, value, /)")
    static Object lt(PySet self, Object value) {
        return value instanceof PyAnySet other
                ? (Object) (self.size() < other.size() && SetAlgebra.isSubset(self, other))
                : NOT_IMPLEMENTED;
    }

    @PythonApi("set.__le__(self, value, /)")
    static Object le(PySet self, Object value) {
        return value instanceof PyAnySet other
                ? (Object) (SetAlgebra.isSubset(self, other))
                : NOT_IMPLEMENTED;
    }

    @PythonApi("set.__gt__(self, value, /)")
    static Object gt(PySet self, Object value) {
        return value instanceof PyAnySet other
                ? (Object) (self.size() > other.size() && SetAlgebra.isSubset(other, self))
                : NOT_IMPLEMENTED;
    }

    @PythonApi("set.__ge__(self, value, /)")
    static Object ge(PySet self, Object value) {
        return value instanceof PyAnySet other
                ? (Object) (SetAlgebra.isSubset(other, self))
                : NOT_IMPLEMENTED;
    }

    @PythonApi("set.__iand__(self, value, /)")
    static Object intersectInPlace(PySet self, Object value) {
        if (!(value instanceof PyAnySet other)) {
            return NOT_IMPLEMENTED;
        }
        self.become(SetAlgebra.intersection(self, other));
        return self;
    }

    @PythonApi("set.__ior__(self, value, /)")
    static Object updateInPlace(PySet self, Object value) {
        if (!(value instanceof PyAnySet other)) {
            return NOT_IMPLEMENTED;
        }
        self.addFrom(other);
        return self;
    }

    @PythonApi("set.__isub__(self, value, /)")
    static Object subtractInPlace(PySet self, Object value) {
        if (!(value instanceof PyAnySet other)) {
            return NOT_IMPLEMENTED;
        }
        SetAlgebra.subtract(self, other);
        return self;
    }

    @PythonApi("set.__ixor__(self, value, /)")
    static Object toggleInPlace(PySet self, Object value) {
        if (!(value instanceof PyAnySet other)) {
            return NOT_IMPLEMENTED;
        }
        SetAlgebra.toggle(self, other);
        return self;
    }
}
