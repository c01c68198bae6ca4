package pyloom.stdlib.builtins;

import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Comparisons;
import pyloom.object.PyIterator;
import pyloom.object.PyTuple;
import pyloom.object.PyTupleInstance;
import pyloom.object.PyType;
import pyloom.object.SequenceComparison;
import pyloom.object.TypeError;
import pyloom.object.ValueError;

/** The methods of {@code tuple}. */
@PythonModule("builtins")
@PythonType(name = "tuple", holder = PyTuple.class, doc = "library/stdtypes.html#tuple")
public final class Tuples {

    private Tuples() {}

    /** {@return a tuple of the elements of an iterable} */
    public static PyTuple from(Object iterable) {
        return iterable instanceof PyTuple known && known.getClass() == PyTuple.class
                ? known
                : PyTuple.of(Iterables.toArray(iterable));
    }

    @PythonApi("tuple.__new__(cls, iterable=(), /)")
    static Object make(PyType type, Object iterable) {
        return type == PyTuple.TYPE
                ? from(iterable)
                : new PyTupleInstance(type, Iterables.toArray(iterable));
    }

    @PythonApi("tuple.__repr__(self, /)")
    static String repr(PyTuple self) {
        String close = self.size() == 1 ? ",)" : ")";
        return self.isEmpty() ? "()" : Reprs.guarded(self, "(", self.toArray(), close, "(...)");
    }

    @PythonApi("tuple.__hash__(self, /)")
    static long hash(PyTuple self) {
        return self.hash();
    }

    @PythonApi("tuple.__len__(self, /)")
    static long length(PyTuple self) {
        return self.size();
    }

    /**
     * {@return the element at an index, which may count from the end, or a tuple of those of a
     * slice}
     */
    @PythonApi("tuple.__getitem__(self, key, /)")
    public static Object item(PyTuple self, Object key) {
        if (key instanceof PySlice slice) {
            return slice(self, SliceRange.of(slice, self.size()));
        }
        return self.get(Indexes.element(key, self.size(), "tuple", "tuple index out of range"));
    }

    private static PyTuple slice(PyTuple self, SliceRange range) {
        if (range.isContiguous()) {
            return self.slice(range.start(), range.end());
        }
        Object[] items = new Object[range.count()];
        for (int at = 0, from = range.start(); at < items.length; at++, from += range.step()) {
            items[at] = self.get(from);
        }
        return PyTuple.of(items);
    }

    @PythonApi("tuple.__contains__(self, key, /)")
    static boolean contains(PyTuple self, Object value) {
        return self.indexOf(value) >= 0;
    }

    @PythonApi("tuple.__iter__(self, /)")
    static PyIterator iterate(PyTuple self) {
        return self.pyIterator();
    }

    @PythonApi("tuple.__add__(self, value, /)")
    static Object add(PyTuple self, Object value) {
        if (!(value instanceof PyTuple other)) {
            throw new TypeError(
                    "can only concatenate tuple (not \""
                            + Payloads.typeName(value)
                            + "\") to tuple");
        }
        return PyTuple.of(Lists.concatenate(self.toArray(), other.toArray()));
    }

    @PythonApi("tuple.__mul__(self, value, /)")
    static Object multiply(PyTuple self, Object value) {
        return PyTuple.of(Lists.repeat(self.toArray(), Indexes.repetition(value)));
    }

    @PythonApi("tuple.__rmul__(self, value, /)")
    static Object reflectedMultiply(PyTuple self, Object value) {
        return multiply(self, value);
    }

    /** {@return the index of the first element that equals a value} */
    @PythonApi("tuple.index(self, value, start=0, stop=<unset>, /)")
    public static long index(PyTuple self, Object value, Object start, Object stop) {
        int end = Indexes.within(Indexes.bound(stop, Long.MAX_VALUE), self.size());
        for (int at = Indexes.within(Indexes.bound(start, 0), self.size()); at < end; at++) {
            if (Comparisons.equal(self.get(at), value)) {
                return at;
            }
        }
        throw new ValueError("tuple.index(x): x not in tuple");
    }

    /** {@return how many elements equal a value} */
    @PythonApi("tuple.count(self, value, /)")
    public static long count(PyTuple self, Object value) {
        return SequenceMethods.count(self, value);
    }

    @PythonApi("tuple.__getnewargs__(self, /)")
    static PyTuple newArguments(PyTuple self) {
        return PyTuple.of(new Object[] {PyTuple.of(self.toArray())});
    }

    @PythonApi("tuple.__eq__(self, value, /)")
    static Object eq(PyTuple self, Object value) {
        return value instanceof PyTuple other
                ? (Object) SequenceComparison.equal(self, other)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("tuple.__ne__(self, value, /)")
    static Object ne(PyTuple self, Object value) {
        return value instanceof PyTuple other
                ? (Object) !SequenceComparison.equal(self, other)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("tuple.__lt__(self, value, /)")
    static Object lt(PyTuple self, Object value) {
        if (!(value instanceof PyTuple other)) {
            return NOT_IMPLEMENTED;
        }
        int at = SequenceComparison.mismatch(self, other);
        return at < 0
                ? (Object) (self.size() < other.size())
                : Comparisons.lt(self.get(at), other.get(at));
    }

    @PythonApi("tuple.__le__(self, value, /)")
    static Object le(PyTuple self, Object value) {
        if (!(value instanceof PyTuple other)) {
            return NOT_IMPLEMENTED;
        }
        int at = SequenceComparison.mismatch(self, other);
        return at < 0
                ? (Object) (self.size() <= other.size())
                : Comparisons.le(self.get(at), other.get(at));
    }

    @PythonApi("tuple.__gt__(self, value, /)")
    static Object gt(PyTuple self, Object value) {
        if (!(value instanceof PyTuple other)) {
            return NOT_IMPLEMENTED;
        }
        int at = SequenceComparison.mismatch(self, other);
        return at < 0
                ? (Object) (self.size() > other.size())
                : Comparisons.gt(self.get(at), other.get(at));
    }

    @PythonApi("tuple.__ge__(self, value, /)")
    static Object ge(PyTuple self, Object value) {
        if (!(value instanceof PyTuple other)) {
            return NOT_IMPLEMENTED;
        }
        int at = SequenceComparison.mismatch(self, other);
        return at < 0
                ? (Object) (self.size() >= other.size())
                : Comparisons.ge(self.get(at), other.get(at));
    }
}
