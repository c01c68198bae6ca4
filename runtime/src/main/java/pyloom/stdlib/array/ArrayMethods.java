package pyloom.stdlib.array;

import static pyloom.object.Absent.ABSENT;
import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.Comparisons;
import pyloom.object.EOFError;
import pyloom.object.Identity;
import pyloom.object.IndexError;
import pyloom.object.Items;
import pyloom.object.Iteration;
import pyloom.object.Numbers;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.PyValueInstance;
import pyloom.object.Specials;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.stdlib.builtins.PyBuffer;
import pyloom.stdlib.builtins.PyByteSequence;
import pyloom.stdlib.builtins.PyBytes;
import pyloom.stdlib.builtins.PySlice;

import java.util.Collections;
import java.util.List;

/** The methods of {@code array.array}. */
@PythonModule(value = "array", doc = "library/array.html")
@PythonType(name = "array", holder = PyArray.class)
public final class ArrayMethods {

    private ArrayMethods() {}

    @PythonApi("array.__new__(cls, typecode, initializer=<unset>, /)")
    static PyArray make(PyType cls, Object typecode, Object initializer) {
        if (!(PyValueInstance.unwrap(typecode) instanceof String code)
                || code.codePointCount(0, code.length()) != 1) {
            throw new TypeError(
                    "array() argument 1 must be a unicode character, not " + typeName(typecode));
        }
        Element element = Element.of(code.charAt(0));
        if (element == null) {
            throw new ValueError("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)");
        }
        PyArray array = new PyArray(cls, element);
        if (initializer == ABSENT) {
            return array;
        }
        if (PyValueInstance.unwrap(initializer) instanceof String text) {
            if (!element.isText()) {
                throw new TypeError(
                        "cannot use a str to initialize an array with typecode '" + code + "'");
            }
            array.extend(text);
        } else if (initializer instanceof PyByteSequence bytes) {
            fromBytes(array, bytes);
        } else {
            if (initializer instanceof PyArray other
                    && other.element.isText()
                    && !element.isText()) {
                throw new TypeError(
                        "cannot use a unicode array to initialize an array with typecode '"
                                + code
                                + "'");
            }
            array.become(Iteration.toArray(initializer));
        }
        return array;
    }

    private static String typeName(Object value) {
        return value == null ? "None" : BuiltinTypes.typeOf(value).name();
    }

    @PythonApi(value = "array.typecode", kind = Kind.GETTER)
    static String typeCode(PyArray self) {
        return String.valueOf(self.element.code);
    }

    @PythonApi(value = "array.itemsize", kind = Kind.GETTER)
    static long itemSize(PyArray self) {
        return self.element.size;
    }

    @PythonApi("array.append(self, v, /)")
    static void append(PyArray self, Object v) {
        self.append(v);
    }

    @PythonApi("array.extend(self, bb, /)")
    static void extend(PyArray self, Object items) {
        if (items instanceof PyArray other && other.element != self.element) {
            throw new TypeError("can only extend with array of same kind");
        }
        self.extend(items);
    }

    @PythonApi("array.insert(self, i, v, /)")
    static void insert(PyArray self, long i, Object v) {
        long size = self.size();
        self.insert((int) Math.clamp(i < 0 ? i + size : i, 0, size), v);
    }

    @PythonApi("array.pop(self, i=-1, /)")
    static Object pop(PyArray self, long i) {
        int size = self.size();
        if (size == 0) {
            throw new IndexError("pop from empty array");
        }
        long at = i < 0 ? i + size : i;
        if (at < 0 || at >= size) {
            throw new IndexError("pop index out of range");
        }
        return self.removeAt((int) at);
    }

    @PythonApi("array.remove(self, v, /)")
    static void remove(PyArray self, Object v) {
        int at = find(self, v, 0, self.size());
        if (at < 0) {
            throw new ValueError("array.remove(x): x not in array");
        }
        self.removeAt(at);
    }

    private static int find(PyArray self, Object v, int start, int stop) {
        for (int i = start; i < Math.min(stop, self.size()); i++) {
            if (Comparisons.equal(self.get(i), v)) {
                return i;
            }
        }
        return -1;
    }

    @PythonApi("array.index(self, v, start=0, stop=9223372036854775807, /)")
    static long index(PyArray self, Object v, long start, long stop) {
        long size = self.size();
        long from = Math.clamp(start < 0 ? start + size : start, 0, size);
        long to = Math.clamp(stop < 0 ? stop + size : stop, 0, size);
        int at = find(self, v, (int) from, (int) to);
        if (at < 0) {
            throw new ValueError("array.index(x): x not in array");
        }
        return at;
    }

    @PythonApi("array.count(self, v, /)")
    static long count(PyArray self, Object v) {
        return self.toList().stream().filter(item -> Comparisons.equal(item, v)).count();
    }

    @PythonApi("array.reverse(self, /)")
    static void reverse(PyArray self) {
        List<Object> items = self.toList();
        Collections.reverse(items);
        self.become(items.toArray());
    }

    @PythonApi("array.clear(self, /)")
    static void clear(PyArray self) {
        self.become(new Object[0]);
    }

    @PythonApi("array.byteswap(self, /)")
    static void byteSwap(PyArray self) {
        self.swapBytes();
    }

    @PythonApi("array.buffer_info(self, /)")
    static PyTuple bufferInfo(PyArray self) {
        return PyTuple.of((Object) Identity.id(self), (long) self.size());
    }

    @PythonApi("array.tolist(self, /)")
    static PyList toList(PyArray self) {
        return self.toList();
    }

    @PythonApi("array.fromlist(self, list, /)")
    static void fromList(PyArray self, Object list) {
        if (!(list instanceof PyList items)) {
            throw new TypeError("arg must be list");
        }
        PyArray checked = self.like(items.toArray());
        self.appendBytes(checked.toByteArray());
    }

    @PythonApi("array.tobytes(self, /)")
    static PyBytes toBytes(PyArray self) {
        return PyBytes.owning(self.toByteArray());
    }

    @PythonApi("array.frombytes(self, buffer, /)")
    static void fromBytes(PyArray self, Object buffer) {
        if (!(buffer instanceof PyBuffer source)) {
            throw new TypeError("a bytes-like object is required, not '" + typeName(buffer) + "'");
        }
        byte[] bytes = source.toByteArray();
        if (bytes.length % self.element.size != 0) {
            throw new ValueError("bytes length not a multiple of item size");
        }
        self.appendBytes(bytes);
    }

    @PythonApi("array.tofile(self, f, /)")
    static void toFile(PyArray self, Object file) {
        Attributes.callMethod(file, "write", toBytes(self));
    }

    @PythonApi("array.fromfile(self, f, n, /)")
    static void fromFile(PyArray self, Object file, long n) {
        if (n < 0) {
            throw new ValueError("negative count");
        }
        Object read = Attributes.callMethod(file, "read", n * self.element.size);
        if (!(read instanceof PyBytes bytes)) {
            throw new TypeError("read() didn't return bytes");
        }
        fromBytes(self, bytes);
        if (bytes.size() != n * self.element.size) {
            throw new EOFError("read() didn't return enough bytes");
        }
    }

    private static void requireText(PyArray self, String function) {
        if (!self.element.isText()) {
            throw new ValueError(
                    function + "() may only be called on unicode type arrays ('u' or 'w')");
        }
    }

    @PythonApi("array.fromunicode(self, ustr, /)")
    static void fromUnicode(PyArray self, String text) {
        requireText(self, "fromunicode");
        self.extend(text);
    }

    @PythonApi("array.tounicode(self, /)")
    static String toUnicode(PyArray self) {
        requireText(self, "tounicode");
        StringBuilder text = new StringBuilder();
        self.toList().forEach(text::append);
        return text.toString();
    }

    @PythonApi("array.__len__(self, /)")
    static long length(PyArray self) {
        return self.size();
    }

    @PythonApi("array.__iter__(self, /)")
    static Object iterator(PyArray self) {
        return self.pyIterator();
    }

    @PythonApi("array.__contains__(self, key, /)")
    static boolean contains(PyArray self, Object key) {
        return find(self, key, 0, self.size()) >= 0;
    }

    private static int position(PyArray self, Object key) {
        if (!Specials.has(key, "__index__")) {
            throw new TypeError("array indices must be integers");
        }
        long index = Numbers.index(key);
        long at = index < 0 ? index + self.size() : index;
        return at == (int) at ? (int) at : -1;
    }

    @PythonApi("array.__getitem__(self, key, /)")
    static Object getItem(PyArray self, Object key) {
        return key instanceof PySlice
                ? self.like(((PyList) Items.getItem(self.toList(), key)).toArray())
                : self.get(position(self, key));
    }

    @PythonApi("array.__setitem__(self, key, value, /)")
    static void setItem(PyArray self, Object key, Object value) {
        if (!(key instanceof PySlice)) {
            self.set(position(self, key), value);
            return;
        }
        if (!(value instanceof PyArray other)) {
            throw new TypeError(
                    "can only assign array (not \"" + typeName(value) + "\") to array slice");
        }
        if (other.element != self.element) {
            throw new TypeError("bad argument type for built-in operation");
        }
        PyList items = self.toList();
        Items.setItem(items, key, other.toList());
        self.become(items.toArray());
    }

    @PythonApi("array.__delitem__(self, key, /)")
    static void deleteItem(PyArray self, Object key) {
        if (key instanceof PySlice) {
            PyList items = self.toList();
            Items.delItem(items, key);
            self.become(items.toArray());
            return;
        }
        int at = position(self, key);
        if (at < 0 || at >= self.size()) {
            throw new IndexError("array assignment index out of range");
        }
        self.removeAt(at);
    }

    @PythonApi("array.__add__(self, value, /)")
    static PyArray add(PyArray self, Object value) {
        if (!(value instanceof PyArray other)) {
            throw new TypeError("can only append array (not \"" + typeName(value) + "\") to array");
        }
        if (other.element != self.element) {
            throw new TypeError("bad argument type for built-in operation");
        }
        PyArray sum = self.like(self.toList().toArray());
        sum.appendBytes(other.toByteArray());
        return sum;
    }

    @PythonApi("array.__iadd__(self, value, /)")
    static PyArray addInPlace(PyArray self, Object value) {
        if (!(value instanceof PyArray)) {
            throw new TypeError("can only extend with array (not \"" + typeName(value) + "\")");
        }
        extend(self, value);
        return self;
    }

    private static PyArray repeated(PyArray self, long count, PyArray target) {
        byte[] bytes = self.toByteArray();
        target.become(new Object[0]);
        for (long i = 0; i < count; i++) {
            target.appendBytes(bytes);
        }
        return target;
    }

    @PythonApi("array.__mul__(self, value, /)")
    static PyArray multiply(PyArray self, Object value) {
        if (!Specials.has(value, "__index__")) {
            throw new TypeError(
                    "can't multiply sequence by non-int of type '" + typeName(value) + "'");
        }
        long count = Numbers.index(value);
        return repeated(self, count, new PyArray(PyArray.TYPE, self.element));
    }

    @PythonApi("array.__rmul__(self, value, /)")
    static PyArray reflectedMultiply(PyArray self, Object value) {
        return multiply(self, value);
    }

    @PythonApi("array.__imul__(self, value, /)")
    static PyArray multiplyInPlace(PyArray self, long count) {
        return repeated(self, count, self);
    }

    @PythonApi("array.__copy__(self, /)")
    static PyArray copy(PyArray self) {
        return self.like(self.toList().toArray());
    }

    @PythonApi("array.__deepcopy__(self, unused, /)")
    static PyArray deepCopy(PyArray self, Object unused) {
        return copy(self);
    }

    @PythonApi("array.__repr__(self, /)")
    static String repr(PyArray self) {
        String start = self.pyType().shortName() + "('" + self.element.code + "'";
        if (self.size() == 0) {
            return start + ")";
        }
        Object items = self.element.isText() ? toUnicode(self) : self.toList();
        return start + ", " + Texts.repr(items) + ")";
    }

    @PythonApi("array.__reduce_ex__(self, protocol, /)")
    static PyTuple reduce(PyArray self, Object protocol) {
        Object items = self.element.isText() ? toUnicode(self) : (Object) self.toList();
        Object dict = Attributes.getAttrOr(self, "__dict__", null);
        return PyTuple.of(new Object[] {self.pyType(), PyTuple.of(typeCode(self), items), dict});
    }

    @PythonApi("array.__eq__(self, value, /)")
    static Object eq(PyArray self, Object value) {
        return value instanceof PyArray other
                ? Comparisons.eq(self.toList(), other.toList())
                : NOT_IMPLEMENTED;
    }

    @PythonApi("array.__ne__(self, value, /)")
    static Object ne(PyArray self, Object value) {
        return value instanceof PyArray other
                ? Comparisons.ne(self.toList(), other.toList())
                : NOT_IMPLEMENTED;
    }

    @PythonApi("array.__lt__(self, value, /)")
    static Object lt(PyArray self, Object value) {
        return value instanceof PyArray other
                ? Comparisons.lt(self.toList(), other.toList())
                : NOT_IMPLEMENTED;
    }

    @PythonApi("array.__le__(self, value, /)")
    static Object le(PyArray self, Object value) {
        return value instanceof PyArray other
                ? Comparisons.le(self.toList(), other.toList())
                : NOT_IMPLEMENTED;
    }

    @PythonApi("array.__gt__(self, value, /)")
    static Object gt(PyArray self, Object value) {
        return value instanceof PyArray other
                ? Comparisons.gt(self.toList(), other.toList())
                : NOT_IMPLEMENTED;
    }

    @PythonApi("array.__ge__(self, value, /)")
    static Object ge(PyArray self, Object value) {
        return value instanceof PyArray other
                ? Comparisons.ge(self.toList(), other.toList())
                : NOT_IMPLEMENTED;
    }
}
