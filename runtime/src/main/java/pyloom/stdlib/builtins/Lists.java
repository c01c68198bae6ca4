package pyloom.stdlib.builtins;

import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Comparisons;
import pyloom.object.IndexError;
import pyloom.object.MemoryError;
import pyloom.object.PyDict;
import pyloom.object.PyIterator;
import pyloom.object.PyList;
import pyloom.object.PyListInstance;
import pyloom.object.PyType;
import pyloom.object.SequenceComparison;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.object.ValueError;

/** The methods of {@code list}. */
@PythonModule("builtins")
@PythonType(name = "list", holder = PyList.class, doc = "library/stdtypes.html#list")
public final class Lists {

    private Lists() {}

    /** {@return a list of the elements of an iterable} */
    public static PyList from(Object iterable) {
        if (iterable instanceof PyList list && list.getClass() == PyList.class) {
            return copy(list);
        }
        return PyList.owning(Iterables.toArray(iterable));
    }

    @PythonApi("list.__new__(cls, /, *args, **kwargs)")
    static Object make(PyType type, Object[] args, PyDict keywords) {
        return type == PyList.TYPE ? new PyList() : new PyListInstance(type);
    }

    @PythonApi("list.__init__(self, iterable=(), /)")
    static void initialize(PyList self, Object iterable) {
        long[] ints = iterable instanceof PyRange range ? range.toLongs() : null;
        if (ints != null) {
            self.become(ints);
        } else {
            self.become(Iterables.toArray(iterable));
        }
    }

    @PythonApi("list.__repr__(self, /)")
    static String repr(PyList self) {
        return self.isEmpty() ? "[]" : Reprs.guarded(self, "[", self.toArray(), "]", "[...]");
    }

    @PythonApi("list.__len__(self, /)")
    static long length(PyList self) {
        return self.size();
    }

    /**
     * {@return the element at an index, which may count from the end, or a list of those of a
     * slice}
     */
    @PythonApi("list.__getitem__(self, index, /)")
    public static Object item(PyList self, Object key) {
        if (key instanceof Long index) {
            return self.item(index);
        }
        if (key instanceof PySlice slice) {
            return ListSlices.get(self, slice);
        }
        return self.item(Indexes.number(key, "list"));
    }

    /** Replaces the element at an index, which may count from the end, or those of a slice. */
    @PythonApi("list.__setitem__(self, key, value, /)")
    public static void setItem(PyList self, Object key, Object value) {
        if (key instanceof Long index) {
            self.setItem(index, value);
        } else if (key instanceof PySlice slice) {
            ListSlices.set(self, slice, value);
        } else {
            self.setItem(Indexes.number(key, "list"), value);
        }
    }

    /** Removes the element at an index, which may count from the end, or those of a slice. */
    @PythonApi("list.__delitem__(self, key, /)")
    public static void deleteItem(PyList self, Object key) {
        if (key instanceof PySlice slice) {
            ListSlices.delete(self, slice);
        } else {
            self.removeAt(Indexes.number(key, "list"), "list assignment index out of range");
        }
    }

    @PythonApi("list.__contains__(self, key, /)")
    static boolean contains(PyList self, Object value) {
        return self.indexOf(value) >= 0;
    }

    @PythonApi("list.__iter__(self, /)")
    static PyIterator iterate(PyList self) {
        return self.pyIterator();
    }

    @PythonApi("list.__reversed__(self, /)")
    static PyIterator reversed(PyList self) {
        return new ReverseIterator(self);
    }

    @PythonApi("list.__add__(self, value, /)")
    static Object add(PyList self, Object value) {
        if (!(value instanceof PyList other)) {
            throw new TypeError(
                    "can only concatenate list (not \"" + Payloads.typeName(value) + "\") to list");
        }
        PyList both = self.slice(0, Integer.MAX_VALUE);
        both.addAll(other);
        return both;
    }

    static Object[] concatenate(Object[] left, Object[] right) {
        if ((long) left.length + right.length > Integer.MAX_VALUE - 8) {
            throw new MemoryError();
        }
        Object[] both = java.util.Arrays.copyOf(left, left.length + right.length);
        System.arraycopy(right, 0, both, left.length, right.length);
        return both;
    }

    @PythonApi("list.__mul__(self, value, /)")
    static Object multiply(PyList self, Object value) {
        return self.repeated(Indexes.repetition(value));
    }

    @PythonApi("list.__rmul__(self, value, /)")
    static Object reflectedMultiply(PyList self, Object value) {
        return multiply(self, value);
    }

    static Object[] repeat(Object[] items, long count) {
        if (count <= 0 || items.length == 0) {
            return new Object[0];
        }
        if (count > (Integer.MAX_VALUE - 8) / items.length) {
            throw new MemoryError();
        }
        Object[] result = new Object[(int) (items.length * count)];
        if (items.length == 1) {
            java.util.Arrays.fill(result, items[0]);
        } else {
            for (int at = 0; at < result.length; at += items.length) {
                System.arraycopy(items, 0, result, at, items.length);
            }
        }
        return result;
    }

    @PythonApi("list.__iadd__(self, value, /)")
    static PyList addInPlace(PyList self, Object value) {
        extend(self, value);
        return self;
    }

    @PythonApi("list.__imul__(self, value, /)")
    static Object multiplyInPlace(PyList self, Object value) {
        long times = Indexes.repetition(value);
        synchronized (self) {
            self.become(repeat(self.toArray(), times));
        }
        return self;
    }

    /** Appends an element. */
    @PythonApi("list.append(self, object, /)")
    public static void append(PyList self, Object item) {
        self.append(item);
    }

    /** Appends the elements of an iterable. */
    @PythonApi("list.extend(self, iterable, /)")
    public static void extend(PyList self, Object iterable) {
        ListSlices.extend(self, iterable);
    }

    /** Inserts an element before an index. */
    @PythonApi("list.insert(self, index, object, /)")
    public static void insert(PyList self, long index, Object item) {
        self.insert(index, item);
    }

    /** {@return the element at an index, which is removed now} */
    @PythonApi("list.pop(self, index=-1, /)")
    public static Object pop(PyList self, long index) {
        if (index == -1) {
            return self.pop();
        }
        synchronized (self) {
            if (self.isEmpty()) {
                throw new IndexError("pop from empty list");
            }
            return self.removeAt(index, "pop index out of range");
        }
    }

    /** Removes the first element that equals a value. */
    @PythonApi("list.remove(self, value, /)")
    public static void remove(PyList self, Object value) {
        if (!self.remove(value)) {
            throw new ValueError("list.remove(x): x not in list");
        }
    }

    /** {@return the index of the first element that equals a value} */
    @PythonApi("list.index(self, value, start=0, stop=<unset>, /)")
    public static long index(PyList self, Object value, Object start, Object stop) {
        int length = self.size();
        int end = Indexes.within(Indexes.bound(stop, Long.MAX_VALUE), length);
        for (int at = Indexes.within(Indexes.bound(start, 0), length); at < end; at++) {
            Object item = self.getOrAbsent(at);
            if (item != pyloom.object.Absent.ABSENT && Comparisons.equal(item, value)) {
                return at;
            }
        }
        throw new ValueError(Texts.repr(value) + " is not in list");
    }

    /** {@return how many elements equal a value} */
    @PythonApi("list.count(self, value, /)")
    public static long count(PyList self, Object value) {
        return SequenceMethods.count(self, value);
    }

    /** Removes all elements. */
    @PythonApi("list.clear(self, /)")
    public static void clear(PyList self) {
        self.clear();
    }

    /** {@return a list with the same elements} */
    @PythonApi("list.copy(self, /)")
    public static PyList copy(PyList self) {
        return self.slice(0, Integer.MAX_VALUE);
    }

    /** Reverses the order of the elements. */
    @PythonApi("list.reverse(self, /)")
    public static void reverse(PyList self) {
        synchronized (self) {
            Object[] items = self.toArray();
            for (int low = 0, high = items.length - 1; low < high; low++, high--) {
                Object item = items[low];
                items[low] = items[high];
                items[high] = item;
            }
            self.become(items);
        }
    }

    /** Sorts the elements, stably. */
    @PythonApi("list.sort(self, /, *, key=None, reverse=False)")
    public static void sort(PyList self, Object key, boolean reverse) {
        Sorting.sort(self, key, reverse);
    }

    @PythonApi("list.__sizeof__(self, /)")
    static long sizeOf(PyList self) {
        return 40 + 8L * self.size();
    }

    @PythonApi("list.__eq__(self, value, /)")
    static Object eq(PyList self, Object value) {
        return value instanceof PyList other
                ? (Object) SequenceComparison.equal(self, other)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("list.__ne__(self, value, /)")
    static Object ne(PyList self, Object value) {
        return value instanceof PyList other
                ? (Object) !SequenceComparison.equal(self, other)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("list.__lt__(self, value, /)")
    static Object lt(PyList self, Object value) {
        if (!(value instanceof PyList other)) {
            return NOT_IMPLEMENTED;
        }
        int at = SequenceComparison.mismatch(self, other);
        return at < 0
                ? (Object) (self.size() < other.size())
                : Comparisons.lt(self.get(at), other.get(at));
    }

    @PythonApi("list.__le__(self, value, /)")
    static Object le(PyList self, Object value) {
        if (!(value instanceof PyList other)) {
            return NOT_IMPLEMENTED;
        }
        int at = SequenceComparison.mismatch(self, other);
        return at < 0
                ? (Object) (self.size() <= other.size())
                : Comparisons.le(self.get(at), other.get(at));
    }

    @PythonApi("list.__gt__(self, value, /)")
    static Object gt(PyList self, Object value) {
        if (!(value instanceof PyList other)) {
            return NOT_IMPLEMENTED;
        }
        int at = SequenceComparison.mismatch(self, other);
        return at < 0
                ? (Object) (self.size() > other.size())
                : Comparisons.gt(self.get(at), other.get(at));
    }

    @PythonApi("list.__ge__(self, value, /)")
    static Object ge(PyList self, Object value) {
        if (!(value instanceof PyList other)) {
            return NOT_IMPLEMENTED;
        }
        int at = SequenceComparison.mismatch(self, other);
        return at < 0
                ? (Object) (self.size() >= other.size())
                : Comparisons.ge(self.get(at), other.get(at));
    }
}
