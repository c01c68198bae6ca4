package pyloom.stdlib.builtins;

import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.IndexError;
import pyloom.object.PyType;
import pyloom.object.ValueError;
import pyloom.values.text.StringRepr;

/**
 * What {@code bytearray} is as a sequence; what it has in common with strings is in {@link
 * ByteArrayText}.
 */
@PythonModule("builtins")
@PythonType(name = "bytearray", holder = PyByteArray.class, doc = "library/stdtypes.html#bytearray")
public final class ByteArrayMethods {

    private ByteArrayMethods() {}

    @PythonApi("bytearray.__new__(cls, /, *args, **kwargs)")
    static Object make(PyType type, Object[] args, pyloom.object.PyDict keywords) {
        return PyByteArray.allocate(type);
    }

    @PythonApi("bytearray.__init__(self, /, source=<unset>, encoding=<unset>, errors=<unset>)")
    static void initialize(PyByteArray self, Object source, Object encoding, Object errors) {
        self.become(BytesConversion.construct(source, encoding, errors, "bytearray").clone());
    }

    @PythonApi("bytearray.__repr__(self, /)")
    static String repr(PyByteArray self) {
        return Payloads.typeName(self) + "(" + StringRepr.bytearrayContent(self.content()) + ")";
    }

    @PythonApi("bytearray.__len__(self, /)")
    static long length(PyByteArray self) {
        return self.size();
    }

    @PythonApi("bytearray.__getitem__(self, key, /)")
    static Object item(PyByteArray self, Object key) {
        return ByteOperators.item(self, key, "bytearray");
    }

    @PythonApi("bytearray.__contains__(self, key, /)")
    static boolean contains(PyByteArray self, Object key) {
        return ByteSearch.contains(self, key);
    }

    @PythonApi("bytearray.__iter__(self, /)")
    static Object iterate(PyByteArray self) {
        return self.pyIterator();
    }

    @PythonApi("bytearray.__add__(self, value, /)")
    static Object add(PyByteArray self, Object value) {
        return ByteOperators.add(self, value);
    }

    @PythonApi("bytearray.__mul__(self, value, /)")
    static Object multiply(PyByteArray self, Object value) {
        return ByteOperators.multiply(self, value);
    }

    @PythonApi("bytearray.__rmul__(self, value, /)")
    static Object reflectedMultiply(PyByteArray self, Object value) {
        return ByteOperators.multiply(self, value);
    }

    @PythonApi("bytearray.__eq__(self, value, /)")
    static Object eq(PyByteArray self, Object value) {
        return ByteOperators.compare(self, value) instanceof Integer order
                ? (Object) (order == 0)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("bytearray.__ne__(self, value, /)")
    static Object ne(PyByteArray self, Object value) {
        return ByteOperators.compare(self, value) instanceof Integer order
                ? (Object) (order != 0)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("bytearray.__lt__(self, value, /)")
    static Object lt(PyByteArray self, Object value) {
        return ByteOperators.compare(self, value) instanceof Integer order
                ? (Object) (order < 0)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("bytearray.__le__(self, value, /)")
    static Object le(PyByteArray self, Object value) {
        return ByteOperators.compare(self, value) instanceof Integer order
                ? (Object) (order <= 0)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("bytearray.__gt__(self, value, /)")
    static Object gt(PyByteArray self, Object value) {
        return ByteOperators.compare(self, value) instanceof Integer order
                ? (Object) (order > 0)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("bytearray.__ge__(self, value, /)")
    static Object ge(PyByteArray self, Object value) {
        return ByteOperators.compare(self, value) instanceof Integer order
                ? (Object) (order >= 0)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("bytearray.__mod__(self, value, /)")
    static Object format(PyByteArray self, Object value) {
        return PyByteArray.owning(PercentBytes.format(self.content(), value));
    }

    @PythonApi("bytearray.__rmod__(self, value, /)")
    static Object reflectedFormat(PyByteArray self, Object value) {
        return NOT_IMPLEMENTED;
    }

    @PythonApi("bytearray.__setitem__(self, key, value, /)")
    static void setItem(PyByteArray self, Object key, Object value) {
        if (key instanceof PySlice slice) {
            ByteArraySlices.set(self, slice, value);
        } else {
            long index = Indexes.number(key, "bytearray");
            if (index >= self.size() || index < -self.size()) {
                throw new IndexError("bytearray index out of range");
            }
            self.setByte(index, BytesConversion.byteValue(value, "bytearray"));
        }
    }

    @PythonApi("bytearray.__delitem__(self, key, /)")
    static void deleteItem(PyByteArray self, Object key) {
        if (key instanceof PySlice slice) {
            ByteArraySlices.delete(self, slice);
        } else {
            int place =
                    Indexes.element(key, self.size(), "bytearray", "bytearray index out of range");
            self.splice(place, place + 1, new byte[0]);
        }
    }

    @PythonApi("bytearray.__iadd__(self, value, /)")
    static Object extendInPlace(PyByteArray self, Object value) {
        byte[] other = BytesConversion.bufferOrNull(value);
        if (other == null) {
            ByteOperators.add(self, value);
        }
        self.append(other);
        return self;
    }

    @PythonApi("bytearray.__imul__(self, value, /)")
    static Object repeatInPlace(PyByteArray self, Object value) {
        long times = Indexes.repetition(value);
        synchronized (self) {
            self.become(ByteTransform.repeat(self.content(), times));
        }
        return self;
    }

    @PythonApi("bytearray.__buffer__(self, flags, /)")
    static PyMemoryView buffer(PyByteArray self, long flags) {
        return PyMemoryView.of(self);
    }

    @PythonApi("bytearray.__alloc__(self, /)")
    static long allocated(PyByteArray self) {
        return self.size() == 0 ? 0 : self.size() + 1;
    }

    /** Appends a byte. */
    @PythonApi("bytearray.append(self, item, /)")
    public static void append(PyByteArray self, Object item) {
        self.append(new byte[] {(byte) BytesConversion.byteValue(item, "bytearray")});
    }

    /** Removes all bytes. */
    @PythonApi("bytearray.clear(self, /)")
    public static void clear(PyByteArray self) {
        self.become(new byte[0]);
    }

    /** {@return a copy} */
    @PythonApi("bytearray.copy(self, /)")
    public static PyByteArray copy(PyByteArray self) {
        return PyByteArray.owning(self.toByteArray());
    }

    /** Appends the bytes of a bytes-like object or an iterable of ints. */
    @PythonApi("bytearray.extend(self, iterable_of_ints, /)")
    public static void extend(PyByteArray self, Object items) {
        byte[] buffer = BytesConversion.bufferOrNull(items);
        if (buffer == null && Payloads.text(items) != null) {
            throw new pyloom.object.TypeError(
                    "expected iterable of integers; got: '" + Payloads.typeName(items) + "'");
        }
        if (buffer == null && !pyloom.object.Specials.has(items, "__iter__")) {
            throw new pyloom.object.TypeError(
                    "can't extend bytearray with " + Payloads.typeName(items));
        }
        self.append(buffer != null ? buffer : BytesConversion.ofIterable(items, "bytearray"));
    }

    /** Inserts a byte before an index. */
    @PythonApi("bytearray.insert(self, index, item, /)")
    public static void insert(PyByteArray self, long index, Object item) {
        byte value = (byte) BytesConversion.byteValue(item, "bytearray");
        synchronized (self) {
            int place = Indexes.within(index, self.size());
            self.splice(place, place, new byte[] {value});
        }
    }

    /** {@return the byte that is removed now} */
    @PythonApi("bytearray.pop(self, index=-1, /)")
    public static long pop(PyByteArray self, long index) {
        synchronized (self) {
            int size = self.size();
            if (size == 0) {
                throw new IndexError("pop from empty bytearray");
            }
            long place = index < 0 ? index + size : index;
            if (place < 0 || place >= size) {
                throw new IndexError("pop index out of range");
            }
            long value = (Long) self.get((int) place);
            self.splice((int) place, (int) place + 1, new byte[0]);
            return value;
        }
    }

    /** Removes the first of a byte. */
    @PythonApi("bytearray.remove(self, value, /)")
    public static void remove(PyByteArray self, Object value) {
        int wanted = BytesConversion.byteValue(value, "bytearray");
        synchronized (self) {
            int found = ByteSearch.latin(self.content()).indexOf(wanted);
            if (found < 0) {
                throw new ValueError("value not found in bytearray");
            }
            self.splice(found, found + 1, new byte[0]);
        }
    }

    /** Reverses the order of the bytes. */
    @PythonApi("bytearray.reverse(self, /)")
    public static void reverse(PyByteArray self) {
        synchronized (self) {
            String text = ByteSearch.latin(self.content());
            self.become(ByteSearch.bytes(new StringBuilder(text).reverse().toString()));
        }
    }

    @PythonApi(value = "bytearray.fromhex(cls, string, /)", kind = Kind.CLASS)
    static Object fromHex(PyType type, Object text) {
        byte[] bytes = ByteHex.parse(BytesMethods.hexText(text));
        return type == PyByteArray.TYPE
                ? PyByteArray.owning(bytes)
                : type.call(PyBytes.owning(bytes));
    }
}
