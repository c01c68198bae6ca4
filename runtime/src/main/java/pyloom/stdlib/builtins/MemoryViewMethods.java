package pyloom.stdlib.builtins;

import static pyloom.object.Absent.ABSENT;
import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Identity;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Specials;
import pyloom.object.TypeError;
import pyloom.object.ValueError;

/**
 * The methods and attributes of {@code memoryview}; its elements are in {@link MemoryViewItems}.
 */
@PythonModule("builtins")
@PythonType(
        name = "memoryview",
        holder = PyMemoryView.class,
        doc = "library/stdtypes.html#memoryview")
public final class MemoryViewMethods {

    private static final long BUFFER_FULL = 0x11c;

    private MemoryViewMethods() {}

    @PythonApi("memoryview.__new__(cls, /, object)")
    static PyMemoryView make(PyType type, Object object) {
        if (object instanceof PyBuffer buffer) {
            return PyMemoryView.of(buffer);
        }
        Object view = Specials.call(object, "__buffer__", BUFFER_FULL);
        if (view instanceof PyMemoryView known) {
            return known;
        }
        throw new TypeError(
                view == ABSENT
                        ? "memoryview: a bytes-like object is required, not '"
                                + Payloads.typeName(object)
                                + "'"
                        : "__buffer__ returned non-memoryview object");
    }

    @PythonApi("memoryview.__repr__(self, /)")
    static String repr(PyMemoryView self) {
        String kind = self.isReleased() ? "<released memory at 0x" : "<memory at 0x";
        return kind + Long.toHexString(Identity.id(self)) + ">";
    }

    @PythonApi("memoryview.__hash__(self, /)")
    static long hash(PyMemoryView self) {
        self.requireAlive();
        if (!self.isReadOnly()) {
            throw new ValueError("cannot hash writable memoryview object");
        }
        MemoryFormat format = MemoryFormat.of(self.format());
        if (format == null || !format.isByte()) {
            throw new ValueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
        }
        return self.hash();
    }

    @PythonApi("memoryview.__eq__(self, value, /)")
    static Object eq(PyMemoryView self, Object value) {
        if (value == self) {
            return true;
        }
        if (!(value instanceof PyBuffer buffer) || self.isReleased()) {
            return value instanceof PyBuffer ? (Object) false : NOT_IMPLEMENTED;
        }
        PyMemoryView other = buffer instanceof PyMemoryView view ? view : PyMemoryView.of(buffer);
        try {
            return !other.isReleased() && MemoryViewItems.equal(self, other);
        } finally {
            if (other != value) {
                other.release();
            }
        }
    }

    @PythonApi("memoryview.__ne__(self, value, /)")
    static Object ne(PyMemoryView self, Object value) {
        return eq(self, value) instanceof Boolean equal ? (Object) !equal : NOT_IMPLEMENTED;
    }

    @PythonApi("memoryview.__enter__(self, /)")
    static PyMemoryView enter(PyMemoryView self) {
        self.requireAlive();
        return self;
    }

    @PythonApi("memoryview.__exit__(self, /, *exc_info)")
    static void exit(PyMemoryView self, Object[] error) {
        self.release();
    }

    /** Gives the memory back. */
    @PythonApi("memoryview.release(self, /)")
    public static void release(PyMemoryView self) {
        self.release();
    }

    /** {@return the elements as bytes} */
    @PythonApi("memoryview.tobytes(self, /, order='C')")
    public static PyBytes toBytes(PyMemoryView self, Object order) {
        return PyBytes.owning(self.toByteArray());
    }

    /** {@return the elements in hexadecimal} */
    @PythonApi("memoryview.hex(self, /, sep=<unset>, bytes_per_sep=1)")
    public static String hex(PyMemoryView self, Object separator, long group) {
        return ByteHex.hex(self.toByteArray(), separator, group);
    }

    /** {@return the elements as a list, of lists if there are more dimensions} */
    @PythonApi("memoryview.tolist(self, /)")
    public static Object toList(PyMemoryView self) {
        self.requireAlive();
        return MemoryViewItems.toList(self);
    }

    /** {@return a view that cannot be written} */
    @PythonApi("memoryview.toreadonly(self, /)")
    public static PyMemoryView toReadOnly(PyMemoryView self) {
        return self.reshaped(
                true, self.format(), self.itemSize(), self.offset(), self.shape(), self.strides());
    }

    /** {@return the same memory in another format or shape} */
    @PythonApi("memoryview.cast(self, /, format, shape=<unset>)")
    public static PyMemoryView cast(PyMemoryView self, String format, Object shape) {
        return MemoryViewItems.cast(self, format, shape);
    }

    @PythonApi(value = "memoryview._from_flags(cls, /, object, flags)", kind = Kind.CLASS)
    static PyMemoryView fromFlags(PyType type, Object object, long flags) {
        return make(type, object);
    }

    @PythonApi("memoryview.__buffer__(self, flags, /)")
    static PyMemoryView buffer(PyMemoryView self, long flags) {
        return PyMemoryView.of(self);
    }

    @PythonApi("memoryview.__release_buffer__(self, buffer, /)")
    static void releaseBuffer(PyMemoryView self, Object buffer) {
        if (buffer instanceof PyMemoryView view) {
            view.release();
        }
    }

    @PythonApi(value = "memoryview.obj", kind = Kind.GETTER)
    static Object object(PyMemoryView self) {
        self.requireAlive();
        return self.owner();
    }

    @PythonApi(value = "memoryview.nbytes", kind = Kind.GETTER)
    static long bytes(PyMemoryView self) {
        self.requireAlive();
        return (long) self.count() * self.itemSize();
    }

    @PythonApi(value = "memoryview.readonly", kind = Kind.GETTER)
    static boolean isReadOnly(PyMemoryView self) {
        self.requireAlive();
        return self.isReadOnly();
    }

    @PythonApi(value = "memoryview.itemsize", kind = Kind.GETTER)
    static long itemSize(PyMemoryView self) {
        self.requireAlive();
        return self.itemSize();
    }

    @PythonApi(value = "memoryview.format", kind = Kind.GETTER)
    static String format(PyMemoryView self) {
        self.requireAlive();
        return self.format();
    }

    @PythonApi(value = "memoryview.ndim", kind = Kind.GETTER)
    static long dimensions(PyMemoryView self) {
        self.requireAlive();
        return self.shape().length;
    }

    @PythonApi(value = "memoryview.shape", kind = Kind.GETTER)
    static PyTuple shape(PyMemoryView self) {
        self.requireAlive();
        return numbers(self.shape());
    }

    @PythonApi(value = "memoryview.strides", kind = Kind.GETTER)
    static PyTuple strides(PyMemoryView self) {
        self.requireAlive();
        return numbers(self.strides());
    }

    @PythonApi(value = "memoryview.suboffsets", kind = Kind.GETTER)
    static PyTuple suboffsets(PyMemoryView self) {
        self.requireAlive();
        return PyTuple.EMPTY;
    }

    @PythonApi(value = "memoryview.c_contiguous", kind = Kind.GETTER)
    static boolean isContiguousByRow(PyMemoryView self) {
        self.requireAlive();
        return self.isContiguous();
    }

    @PythonApi(value = "memoryview.f_contiguous", kind = Kind.GETTER)
    static boolean isContiguousByColumn(PyMemoryView self) {
        self.requireAlive();
        return self.isFortranContiguous();
    }

    @PythonApi(value = "memoryview.contiguous", kind = Kind.GETTER)
    static boolean isContiguous(PyMemoryView self) {
        self.requireAlive();
        return self.isContiguous() || self.isFortranContiguous();
    }

    private static PyTuple numbers(int[] values) {
        Object[] items = new Object[values.length];
        for (int at = 0; at < values.length; at++) {
            items[at] = (long) values[at];
        }
        return PyTuple.of(items);
    }
}
