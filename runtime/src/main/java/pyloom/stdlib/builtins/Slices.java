package pyloom.stdlib.builtins;

import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Comparisons;
import pyloom.object.Numbers;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Specials;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.values.number.Ints;

/** The methods and attributes of {@code slice}. */
@PythonModule("builtins")
@PythonType(name = "slice", holder = PySlice.class, doc = "library/functions.html#slice")
public final class Slices {

    private Slices() {}

    @PythonApi("slice.__new__(cls, /, *args)")
    static PySlice make(PyType type, Object[] args) {
        return switch (args.length) {
            case 0 -> throw new TypeError("slice expected at least 1 argument, got 0");
            case 1 -> new PySlice(null, args[0], null);
            case 2 -> new PySlice(args[0], args[1], null);
            case 3 -> new PySlice(args[0], args[1], args[2]);
            default ->
                    throw new TypeError("slice expected at most 3 arguments, got " + args.length);
        };
    }

    @PythonApi("slice.__repr__(self, /)")
    static String repr(PySlice self) {
        return Reprs.join("slice(", items(self), ")");
    }

    private static Object[] items(PySlice self) {
        return new Object[] {self.start(), self.stop(), self.step()};
    }

    private static PyTuple tuple(PySlice self) {
        return PyTuple.of(items(self));
    }

    @PythonApi("slice.__hash__(self, /)")
    static long hash(PySlice self) {
        return tuple(self).hash();
    }

    /** {@return start, stop and step in a sequence of {@code length} elements} */
    @PythonApi("slice.indices(self, length, /)")
    public static PyTuple indices(PySlice self, Object length) {
        Object count = Numbers.exactIndex(length);
        if (Ints.sign(count) < 0) {
            throw new ValueError("length should not be negative");
        }
        return PyTuple.of(bounds(self, count));
    }

    /** {@return start, stop and step in a sequence whose length is an int of any size} */
    static Object[] bounds(PySlice slice, Object length) {
        Object step = slice.step() == null ? 1L : index(slice.step());
        int sign = Ints.sign(step);
        if (sign == 0) {
            throw new ValueError("slice step cannot be zero");
        }
        Object low = sign < 0 ? -1L : (Object) 0L;
        Object high = sign < 0 ? Ints.subtract(length, 1L) : length;
        Object start = bound(slice.start(), length, low, high, sign < 0 ? high : low);
        Object stop = bound(slice.stop(), length, low, high, sign < 0 ? low : high);
        return new Object[] {start, stop, step};
    }

    private static Object bound(
            Object given, Object length, Object low, Object high, Object missing) {
        if (given == null) {
            return missing;
        }
        Object index = index(given);
        Object place = Ints.sign(index) < 0 ? Ints.add(index, length) : index;
        if (Ints.compare(place, low) < 0) {
            return low;
        }
        return Ints.compare(place, high) > 0 ? high : place;
    }

    private static Object index(Object value) {
        if (!Payloads.isInteger(value) && !Specials.has(value, "__index__")) {
            throw new TypeError(
                    "slice indices must be integers or None or have an __index__ method");
        }
        return Numbers.exactIndex(value);
    }

    @PythonApi(value = "slice.start", kind = Kind.GETTER)
    static Object start(PySlice self) {
        return self.start();
    }

    @PythonApi(value = "slice.stop", kind = Kind.GETTER)
    static Object stop(PySlice self) {
        return self.stop();
    }

    @PythonApi(value = "slice.step", kind = Kind.GETTER)
    static Object step(PySlice self) {
        return self.step();
    }

    @PythonApi("slice.__reduce__(self, /)")
    static PyTuple reduce(PySlice self) {
        return PyTuple.of(PySlice.TYPE, (Object) tuple(self));
    }

    @PythonApi("slice.__eq__(self, value, /)")
    static Object eq(PySlice self, Object value) {
        return value instanceof PySlice other
                ? Comparisons.eq(tuple(self), tuple(other))
                : NOT_IMPLEMENTED;
    }

    @PythonApi("slice.__ne__(self, value, /)")
    static Object ne(PySlice self, Object value) {
        return value instanceof PySlice other
                ? Comparisons.ne(tuple(self), tuple(other))
                : NOT_IMPLEMENTED;
    }

    @PythonApi("slice.__lt__(self, value, /)")
    static Object lt(PySlice self, Object value) {
        return value instanceof PySlice other
                ? Comparisons.lt(tuple(self), tuple(other))
                : NOT_IMPLEMENTED;
    }

    @PythonApi("slice.__le__(self, value, /)")
    static Object le(PySlice self, Object value) {
        return value instanceof PySlice other
                ? Comparisons.le(tuple(self), tuple(other))
                : NOT_IMPLEMENTED;
    }

    @PythonApi("slice.__gt__(self, value, /)")
    static Object gt(PySlice self, Object value) {
        return value instanceof PySlice other
                ? Comparisons.gt(tuple(self), tuple(other))
                : NOT_IMPLEMENTED;
    }

    @PythonApi("slice.__ge__(self, value, /)")
    static Object ge(PySlice self, Object value) {
        return value instanceof PySlice other
                ? Comparisons.ge(tuple(self), tuple(other))
                : NOT_IMPLEMENTED;
    }
}
