package pyloom.stdlib.builtins;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.KeyError;
import pyloom.object.PyDict;
import pyloom.object.PyType;

/** The methods of {@code set}. */
@PythonModule("builtins")
@PythonType(name = "set", holder = PySet.class, doc = "library/stdtypes.html#set")
public final class Sets {

    private Sets() {}

    @PythonApi("set.__new__(cls, /, *args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict keywords) {
        return PySet.allocate(type);
    }

    @PythonApi("set.__init__(self, iterable=(), /)")
    static void initialize(PySet self, Object iterable) {
        self.clear();
        self.addFrom(iterable);
    }

    @PythonApi("set.__repr__(self, /)")
    static String repr(PySet self) {
        return SetReprs.repr(self);
    }

    @PythonApi("set.__len__(self, /)")
    static long length(PySet self) {
        return self.size();
    }

    @PythonApi("set.__contains__(self, object, /)")
    static boolean contains(PySet self, Object element) {
        return SetReprs.contains(self, element);
    }

    @PythonApi("set.__iter__(self, /)")
    static SetIterator iterate(PySet self) {
        return self.pyIterator();
    }

    /** {@return a set with the same elements} */
    @PythonApi("set.copy(self, /)")
    public static PyAnySet copy(PySet self) {
        return SetAlgebra.copy(self);
    }

    /** {@return the elements of this set and of all others} */
    @PythonApi("set.union(self, /, *others)")
    public static PyAnySet union(PySet self, Object... others) {
        return SetAlgebra.union(self, others);
    }

    /** {@return the elements that this set and all others have} */
    @PythonApi("set.intersection(self, /, *others)")
    public static PyAnySet intersection(PySet self, Object... others) {
        return SetAlgebra.intersection(self, others);
    }

    /** {@return the elements of this set that no other has} */
    @PythonApi("set.difference(self, /, *others)")
    public static PyAnySet difference(PySet self, Object... others) {
        return SetAlgebra.difference(self, others);
    }

    /** {@return the elements that either this set or the other has, but not both} */
    @PythonApi("set.symmetric_difference(self, other, /)")
    public static PyAnySet symmetricDifference(PySet self, Object other) {
        return SetAlgebra.symmetricDifference(self, other);
    }

    /** {@return whether the two have no element in common} */
    @PythonApi("set.isdisjoint(self, other, /)")
    public static boolean isDisjoint(PySet self, Object other) {
        return SetAlgebra.isDisjoint(self, other);
    }

    /** {@return whether the other has all elements of this set} */
    @PythonApi("set.issubset(self, other, /)")
    public static boolean isSubset(PySet self, Object other) {
        return SetAlgebra.isSubset(self, other);
    }

    /** {@return whether this set has all elements of the other} */
    @PythonApi("set.issuperset(self, other, /)")
    public static boolean isSuperset(PySet self, Object other) {
        return SetAlgebra.isSuperset(self, other);
    }

    @PythonApi("set.__sizeof__(self, /)")
    static long sizeOf(PySet self) {
        return 200 + 16L * (self.size() < 5 ? 0 : 4L * self.size());
    }

    /** Adds an element. */
    @PythonApi("set.add(self, object, /)")
    public static void add(PySet self, Object element) {
        self.add(element);
    }

    /** Removes an element; {@code KeyError} if it is missing. */
    @PythonApi("set.remove(self, object, /)")
    public static void remove(PySet self, Object element) {
        if (!SetReprs.discard(self, element)) {
            throw new KeyError(element);
        }
    }

    /** Removes an element if it is there. */
    @PythonApi("set.discard(self, object, /)")
    public static void discard(PySet self, Object element) {
        SetReprs.discard(self, element);
    }

    /** {@return an element, which is removed now} */
    @PythonApi("set.pop(self, /)")
    public static Object pop(PySet self) {
        Object element = self.popAny();
        if (element == ABSENT) {
            throw new KeyError("pop from an empty set");
        }
        return element;
    }

    /** Removes all elements. */
    @PythonApi("set.clear(self, /)")
    public static void clear(PySet self) {
        self.clear();
    }

    /** Adds the elements of all others. */
    @PythonApi("set.update(self, /, *others)")
    public static void update(PySet self, Object... others) {
        for (Object other : others) {
            self.addFrom(other);
        }
    }

    /** Keeps the elements that all others have. */
    @PythonApi("set.intersection_update(self, /, *others)")
    public static void intersectionUpdate(PySet self, Object... others) {
        self.become(SetAlgebra.intersection(self, others));
    }

    /** Removes the elements of all others. */
    @PythonApi("set.difference_update(self, /, *others)")
    public static void differenceUpdate(PySet self, Object... others) {
        for (Object other : others) {
            SetAlgebra.subtract(self, other);
        }
    }

    /** Keeps the elements that either this set or the other has, but not both. */
    @PythonApi("set.symmetric_difference_update(self, other, /)")
    public static void symmetricDifferenceUpdate(PySet self, Object other) {
        SetAlgebra.toggle(self, other);
    }
}
