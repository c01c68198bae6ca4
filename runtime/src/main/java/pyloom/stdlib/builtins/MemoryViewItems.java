package pyloom.stdlib.builtins;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Comparisons;
import pyloom.object.IndexError;
import pyloom.object.NotImplementedError;
import pyloom.object.Numbers;
import pyloom.object.PyIterator;
import pyloom.object.PyList;
import pyloom.object.PySequence;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.TypeError;
import pyloom.object.ValueError;

import java.util.Arrays;

/** The elements of memoryviews: indexing, slicing, assignment, comparison. */
@PythonModule("builtins")
@PythonType(name = "memoryview", holder = PyMemoryView.class)
final class MemoryViewItems {

    private MemoryViewItems() {}

    private static MemoryFormat format(PyMemoryView view) {
        MemoryFormat format = MemoryFormat.of(view.format());
        if (format == null) {
            throw MemoryFormat.unsupported(view.format());
        }
        return format;
    }

    @PythonApi("memoryview.__len__(self, /)")
    static long length(PyMemoryView self) {
        self.requireAlive();
        if (self.shape().length == 0) {
            throw new TypeError("0-dim memory has no length");
        }
        return self.shape()[0];
    }

    @PythonApi("memoryview.__getitem__(self, key, /)")
    static Object item(PyMemoryView self, Object key) {
        self.requireAlive();
        if (key instanceof PySlice slice) {
            return slice(self, slice);
        }
        if (key instanceof PyTuple several) {
            return format(self).read(self.memory(), place(self, several));
        }
        if (self.shape().length > 1) {
            throw new NotImplementedError("multi-dimensional sub-views are not implemented");
        }
        return format(self).read(self.memory(), place(self, key, 0) + self.offset());
    }

    private static PyMemoryView slice(PyMemoryView self, PySlice slice) {
        if (self.shape().length == 0) {
            throw new TypeError("invalid indexing of 0-dim memory");
        }
        SliceRange range = SliceRange.of(slice, self.shape()[0]);
        int[] shape = self.shape().clone();
        int[] strides = self.strides().clone();
        int offset = self.offset() + (range.count() == 0 ? 0 : range.start() * strides[0]);
        shape[0] = range.count();
        strides[0] *= range.step();
        return self.reshaped(
                self.isReadOnly(), self.format(), self.itemSize(), offset, shape, strides);
    }

    private static int place(PyMemoryView self, PyTuple key) {
        int dimensions = self.shape().length;
        if (key.size() > dimensions) {
            throw new TypeError(
                    "cannot index "
                            + dimensions
                            + "-dimension view with "
                            + key.size()
                            + "-element tuple");
        }
        if (key.size() < dimensions) {
            throw new NotImplementedError("sub-views are not implemented");
        }
        int place = self.offset();
        for (int at = 0; at < dimensions; at++) {
            place += place(self, key.get(at), at);
        }
        return place;
    }

    private static int place(PyMemoryView self, Object key, int dimension) {
        if (!Payloads.isInteger(key) && !pyloom.object.Specials.has(key, "__index__")) {
            throw new TypeError("memoryview: invalid slice key");
        }
        if (self.shape().length == 0) {
            throw new TypeError("invalid indexing of 0-dim memory");
        }
        int length = self.shape()[dimension];
        long index = Numbers.index(key);
        long place = index < 0 ? index + length : index;
        if (place < 0 || place >= length) {
            throw new IndexError("index out of bounds on dimension " + (dimension + 1));
        }
        return (int) place * self.strides()[dimension];
    }

    @PythonApi("memoryview.__setitem__(self, key, value, /)")
    static void setItem(PyMemoryView self, Object key, Object value) {
        self.requireAlive();
        if (self.isReadOnly()) {
            throw new TypeError("cannot modify read-only memory");
        }
        if (key instanceof PySlice slice) {
            setSlice(self, slice, value);
            return;
        }
        int place =
                key instanceof PyTuple several
                        ? place(self, several)
                        : place(self, key, 0) + self.offset();
        format(self).write(self.memory(), place, value);
    }

    private static void setSlice(PyMemoryView self, PySlice slice, Object value) {
        PyMemoryView target = slice(self, slice);
        try {
            if (!(value instanceof PyBuffer source)) {
                throw new TypeError(
                        "a bytes-like object is required, not '" + Payloads.typeName(value) + "'");
            }
            byte[] bytes = source.toByteArray();
            int size = target.itemSize();
            boolean fits =
                    source.bufferItemSize() == size
                            && bytes.length == target.count() * size
                            && MemoryFormat.of(source.bufferFormat()) == format(target);
            if (!fits) {
                throw new ValueError(
                        "memoryview assignment: lvalue and rvalue have different structures");
            }
            for (int at = 0; at < target.count(); at++) {
                int to = target.offset() + at * target.strides()[0];
                target.memory().put(to, bytes, at * size, size);
            }
        } finally {
            target.release();
        }
    }

    @PythonApi("memoryview.__delitem__(self, key, /)")
    static void deleteItem(PyMemoryView self, Object key) {
        throw new TypeError("cannot delete memory");
    }

    @PythonApi("memoryview.__iter__(self, /)")
    static PyIterator iterate(PyMemoryView self) {
        self.requireAlive();
        if (self.shape().length != 1) {
            throw self.shape().length == 0
                    ? new TypeError("invalid indexing of 0-dim memory")
                    : new NotImplementedError("multi-dimensional sub-views are not implemented");
        }
        return new ItemIterator(self);
    }

    /** The iterator over a view. */
    static final class ItemIterator extends PyIterator {

        private static final PyType TYPE = PyType.builtin("memory_iterator").iterator();

        private final PyMemoryView view;
        private int index;

        ItemIterator(PyMemoryView view) {
            this.view = view;
        }

        @Override
        public Object next() {
            return index < view.shape()[0] ? item(view, (long) index++) : ABSENT;
        }

        @Override
        public PyType pyType() {
            return TYPE;
        }
    }

    static Object toList(PyMemoryView view) {
        return list(view, format(view), 0, view.offset());
    }

    private static Object list(PyMemoryView view, MemoryFormat format, int dimension, int from) {
        if (dimension == view.shape().length) {
            return format.read(view.memory(), from);
        }
        Object[] items = new Object[view.shape()[dimension]];
        for (int at = 0; at < items.length; at++) {
            items[at] = list(view, format, dimension + 1, from + at * view.strides()[dimension]);
        }
        return PyList.owning(items);
    }

    static boolean equal(PyMemoryView left, PyMemoryView right) {
        if (!Arrays.equals(left.shape(), right.shape())) {
            return false;
        }
        MemoryFormat first = MemoryFormat.of(left.format());
        MemoryFormat second = MemoryFormat.of(right.format());
        if (first == null || second == null) {
            return left.format().equals(right.format())
                    && Arrays.equals(left.toByteArray(), right.toByteArray());
        }
        if (first == MemoryFormat.BYTE && second == first) {
            return Arrays.equals(left.toByteArray(), right.toByteArray());
        }
        return Comparisons.equal(toList(left), toList(right));
    }

    static PyMemoryView cast(PyMemoryView view, String text, Object shape) {
        view.requireAlive();
        if (!view.isContiguous()) {
            throw new TypeError("memoryview: casts are restricted to C-contiguous views");
        }
        MemoryFormat target = MemoryFormat.of(text);
        if (target == null) {
            throw new ValueError(
                    "memoryview: destination format must be a native single character format"
                            + " prefixed with an optional '@'");
        }
        MemoryFormat source = format(view);
        if (!source.isByte() && !target.isByte()) {
            throw new TypeError("memoryview: cannot cast between two non-byte formats");
        }
        int bytes = view.count() * view.itemSize();
        if (bytes % target.size != 0) {
            throw new TypeError("memoryview: length is not a multiple of itemsize");
        }
        int[] lengths =
                shape == ABSENT
                        ? new int[] {bytes / target.size}
                        : shape(shape, bytes / target.size);
        int[] strides = new int[lengths.length];
        int stride = target.size;
        for (int at = lengths.length - 1; at >= 0; at--) {
            strides[at] = stride;
            stride *= lengths[at];
        }
        return view.reshaped(view.isReadOnly(), text, target.size, view.offset(), lengths, strides);
    }

    private static int[] shape(Object given, int count) {
        if (!(given instanceof PySequence lengths)) {
            throw new TypeError("shape must be a list or a tuple");
        }
        int[] shape = new int[lengths.size()];
        long product = 1;
        for (int at = 0; at < shape.length; at++) {
            if (!Payloads.isInteger(lengths.get(at))) {
                throw new TypeError("memoryview.cast(): elements of shape must be integers");
            }
            long length = Numbers.index(lengths.get(at));
            if (length <= 0) {
                throw new ValueError("memoryview.cast(): elements of shape must be integers > 0");
            }
            shape[at] = (int) Math.min(length, Integer.MAX_VALUE);
            product *= shape[at];
        }
        if (product != count) {
            throw new TypeError("memoryview: product(shape) * itemsize != buffer size");
        }
        return shape;
    }
}
