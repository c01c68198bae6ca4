package pyloom.stdlib.builtins;

import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.IndexError;
import pyloom.object.Numbers;
import pyloom.object.OverflowError;
import pyloom.object.PyIterator;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Specials;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.values.number.IntText;
import pyloom.values.number.Ints;

/** The methods and attributes of {@code range}. */
@PythonModule("builtins")
@PythonType(name = "range", holder = PyRange.class, doc = "library/stdtypes.html#range")
public final class Ranges {

    private Ranges() {}

    @PythonApi("range.__new__(cls, /, *args)")
    static PyRange make(PyType type, Object[] args) {
        if (args.length == 0 || args.length > 3) {
            throw new TypeError(
                    args.length == 0
                            ? "range expected at least 1 argument, got 0"
                            : "range expected at most 3 arguments, got " + args.length);
        }
        if (args.length == 1) {
            return PyRange.of(0L, Numbers.exactIndex(args[0]), 1L);
        }
        Object start = Numbers.exactIndex(args[0]);
        Object stop = Numbers.exactIndex(args[1]);
        Object step = args.length == 3 ? Numbers.exactIndex(args[2]) : (Object) 1L;
        if (Ints.sign(step) == 0) {
            throw new ValueError("range() arg 3 must not be zero");
        }
        return PyRange.of(start, stop, step);
    }

    @PythonApi("range.__repr__(self, /)")
    static String repr(PyRange self) {
        String text =
                "range(" + IntText.decimal(self.start()) + ", " + IntText.decimal(self.stop());
        boolean plain = self.step().equals(1L);
        return plain ? text + ")" : text + ", " + IntText.decimal(self.step()) + ")";
    }

    @PythonApi("range.__len__(self, /)")
    static long length(PyRange self) {
        if (self.length() instanceof Long count) {
            return count;
        }
        throw new OverflowError("Python int too large to convert to C ssize_t");
    }

    @PythonApi("range.__bool__(self, /)")
    static boolean truth(PyRange self) {
        return Ints.sign(self.length()) != 0;
    }

    @PythonApi("range.__hash__(self, /)")
    static long hash(PyRange self) {
        Object length = self.length();
        boolean empty = length.equals(0L);
        boolean one = length.equals(1L);
        return PyTuple.of(length, empty ? null : self.start(), empty || one ? null : self.step())
                .hash();
    }

    @PythonApi("range.__iter__(self, /)")
    static PyIterator iterate(PyRange self) {
        return self.pyIterator();
    }

    @PythonApi("range.__reversed__(self, /)")
    static PyIterator reversed(PyRange self) {
        return self.backwards();
    }

    @PythonApi("range.__contains__(self, key, /)")
    static boolean contains(PyRange self, Object value) {
        return self.contains(value);
    }

    /**
     * {@return the element at an index, which may count from the end, or the range of those of a
     * slice}
     */
    @PythonApi("range.__getitem__(self, key, /)")
    public static Object item(PyRange self, Object key) {
        if (key instanceof PySlice slice) {
            return slice(self, slice);
        }
        if (!Payloads.isInteger(key) && !Specials.has(key, "__index__")) {
            throw new TypeError(
                    "range indices must be integers or slices, not " + Payloads.typeName(key));
        }
        Object index = Numbers.exactIndex(key);
        Object place = Ints.sign(index) < 0 ? Ints.add(index, self.length()) : index;
        if (Ints.sign(place) < 0 || Ints.compare(place, self.length()) >= 0) {
            throw new IndexError("range object index out of range");
        }
        return self.at(place);
    }

    private static PyRange slice(PyRange self, PySlice slice) {
        Object[] indexes = Slices.bounds(slice, self.length());
        return PyRange.of(
                self.at(indexes[0]), self.at(indexes[1]), Ints.multiply(indexes[2], self.step()));
    }

    /** {@return the index of a value} */
    @PythonApi("range.index(self, value, /)")
    public static Object index(PyRange self, Object value) {
        if (Payloads.isInteger(value)) {
            Object index = self.indexOfInt(Payloads.integer(value));
            if (index == null) {
                throw new ValueError(Texts.repr(value) + " is not in range");
            }
            return index;
        }
        int found = self.indexOf(value);
        if (found < 0) {
            throw new ValueError("sequence.index(x): x not in sequence");
        }
        return (long) found;
    }

    /** {@return how many elements equal a value} */
    @PythonApi("range.count(self, value, /)")
    public static long count(PyRange self, Object value) {
        if (Payloads.isInteger(value)) {
            return self.contains(value) ? 1 : 0;
        }
        return SequenceMethods.count(self, value);
    }

    @PythonApi("range.__eq__(self, value, /)")
    static Object eq(PyRange self, Object value) {
        return value instanceof PyRange ? (Object) self.equals(value) : NOT_IMPLEMENTED;
    }

    @PythonApi("range.__ne__(self, value, /)")
    static Object ne(PyRange self, Object value) {
        return value instanceof PyRange ? (Object) !self.equals(value) : NOT_IMPLEMENTED;
    }

    @PythonApi(value = "range.start", kind = Kind.GETTER)
    static Object start(PyRange self) {
        return self.start();
    }

    @PythonApi(value = "range.stop", kind = Kind.GETTER)
    static Object stop(PyRange self) {
        return self.stop();
    }

    @PythonApi(value = "range.step", kind = Kind.GETTER)
    static Object step(PyRange self) {
        return self.step();
    }

    @PythonApi("range.__reduce__(self, /)")
    static PyTuple reduce(PyRange self) {
        return PyTuple.of(
                PyRange.TYPE, (Object) PyTuple.of(self.start(), self.stop(), self.step()));
    }
}
