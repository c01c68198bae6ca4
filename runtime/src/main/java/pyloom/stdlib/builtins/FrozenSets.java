package pyloom.stdlib.builtins;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyType;

/** The methods of {@code frozenset}. */
@PythonModule("builtins")
@PythonType(name = "frozenset", holder = PyFrozenSet.class, doc = "library/stdtypes.html#set")
public final class FrozenSets {

    private FrozenSets() {}

    @PythonApi("frozenset.__new__(cls, iterable=(), /)")
    static Object make(PyType type, Object iterable) {
        if (type == PyFrozenSet.TYPE) {
            return PyFrozenSet.from(iterable);
        }
        PyFrozenSet set = PyFrozenSet.empty(type);
        set.addFrom(iterable);
        return set;
    }

    @PythonApi("frozenset.__hash__(self, /)")
    static long hash(PyFrozenSet self) {
        return self.hash();
    }

    @PythonApi("frozenset.__repr__(self, /)")
    static String repr(PyFrozenSet self) {
        return SetReprs.repr(self);
    }

    @PythonApi("frozenset.__len__(self, /)")
    static long length(PyFrozenSet self) {
        return self.size();
    }

    @PythonApi("frozenset.__contains__(self, object, /)")
    static boolean contains(PyFrozenSet self, Object element) {
        return SetReprs.contains(self, element);
    }

    @PythonApi("frozenset.__iter__(self, /)")
    static SetIterator iterate(PyFrozenSet self) {
        return self.pyIterator();
    }

    /** {@return a set with the same elements} */
    @PythonApi("frozenset.copy(self, /)")
    public static PyAnySet copy(PyFrozenSet self) {
        return SetAlgebra.copy(self);
    }

    /** {@return the elements of this set and of all others} */
    @PythonApi("frozenset.union(self, /, *others)")
    public static PyAnySet union(PyFrozenSet self, Object... others) {
        return SetAlgebra.union(self, others);
    }

    /** {@return the elements that this set and all others have} */
    @PythonApi("frozenset.intersection(self, /, *others)")
    public static PyAnySet intersection(PyFrozenSet self, Object... others) {
        return SetAlgebra.intersection(self, others);
    }

    /** {@return the elements of this set that no other has} */
    @PythonApi("frozenset.difference(self, /, *others)")
    public static PyAnySet difference(PyFrozenSet self, Object... others) {
        return SetAlgebra.difference(self, others);
    }

    /** {@return the elements that either this set or the other has, but not both} */
    @PythonApi("frozenset.symmetric_difference(self, other, /)")
    public static PyAnySet symmetricDifference(PyFrozenSet self, Object other) {
        return SetAlgebra.symmetricDifference(self, other);
    }

    /** {@return whether the two have no element in common} */
    @PythonApi("frozenset.isdisjoint(self, other, /)")
    public static boolean isDisjoint(PyFrozenSet self, Object other) {
        return SetAlgebra.isDisjoint(self, other);
    }

    /** {@return whether the other has all elements of this set} */
    @PythonApi("frozenset.issubset(self, other, /)")
    public static boolean isSubset(PyFrozenSet self, Object other) {
        return SetAlgebra.isSubset(self, other);
    }

    /** {@return whether this set has all elements of the other} */
    @PythonApi("frozenset.issuperset(self, other, /)")
    public static boolean isSuperset(PyFrozenSet self, Object other) {
        return SetAlgebra.isSuperset(self, other);
    }

    @PythonApi("frozenset.__sizeof__(self, /)")
    static long sizeOf(PyFrozenSet self) {
        return 200 + 16L * (self.size() < 5 ? 0 : 4L * self.size());
    }
}
