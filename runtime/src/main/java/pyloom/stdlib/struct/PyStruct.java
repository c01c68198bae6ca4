package pyloom.stdlib.struct;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.BuiltinTypes;
import pyloom.object.Numbers;
import pyloom.object.PyInstance;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.TypeError;
import pyloom.stdlib.builtins.PyBuffer;
import pyloom.stdlib.builtins.PyBytes;

import java.nio.ByteBuffer;

/** Python's {@code struct.Struct}: a format that was read once. */
@PythonModule(value = "_struct", doc = "library/struct.html#classes")
@PythonType(name = "Struct")
public final class PyStruct extends PyInstance {

    /** The type {@code struct.Struct}. */
    public static final PyType TYPE =
            PyType.nativeType("_struct", "Struct", PyType.OBJECT)
                    .dotted()
                    .solid()
                    .weak()
                    .allocating(PyStruct::new);

    private StructLayout layout = StructLayout.of("");

    private PyStruct(PyType type) {
        super(type);
    }

    @PythonApi("Struct.__init__(self, format)")
    void initialize(Object format) {
        layout = StructLayout.of(format);
    }

    @PythonApi(value = "Struct.format", kind = Kind.GETTER)
    String format() {
        return layout.format();
    }

    @PythonApi(value = "Struct.size", kind = Kind.GETTER)
    long size() {
        return layout.size();
    }

    @PythonApi("Struct.__repr__(self, /)")
    String repr() {
        return pyType().shortName() + "('" + layout.format() + "')";
    }

    @PythonApi("Struct.pack(self, /, *v)")
    PyBytes pack(Object[] values) {
        return pack(layout, values, 0);
    }

    @PythonApi("Struct.pack_into(self, /, *v)")
    void packInto(Object[] arguments) {
        packInto(layout, arguments, 0);
    }

    @PythonApi("Struct.unpack(self, buffer, /)")
    PyTuple unpack(Object buffer) {
        return unpack(layout, buffer);
    }

    @PythonApi("Struct.unpack_from(self, /, buffer, offset=0)")
    PyTuple unpackFrom(Object buffer, long offset) {
        return unpackFrom(layout, buffer, offset);
    }

    @PythonApi("Struct.iter_unpack(self, buffer, /)")
    UnpackIterator iterate(Object buffer) {
        return new UnpackIterator(layout, readable(buffer));
    }

    /** {@return the bytes of the arguments behind the first ones} */
    static PyBytes pack(StructLayout layout, Object[] arguments, int first) {
        requireCount(layout, arguments.length - first, "pack");
        byte[] bytes = new byte[layout.size()];
        layout.pack(ByteBuffer.wrap(bytes), 0, arguments, first);
        return PyBytes.owning(bytes);
    }

    private static void requireCount(StructLayout layout, int given, String function) {
        if (given != layout.values()) {
            throw new StructError(
                    function
                            + " expected "
                            + layout.values()
                            + " items for packing (got "
                            + given
                            + ")");
        }
    }

    static void packInto(StructLayout layout, Object[] arguments, int first) {
        int given = arguments.length - first;
        if (given < 2) {
            throw new StructError(
                    "pack_into expected " + (given == 0 ? "buffer" : "offset") + " argument");
        }
        requireCount(layout, given - 2, "pack_into");
        if (!(arguments[first] instanceof PyBuffer target) || target.isReadOnly()) {
            throw new TypeError(
                    "argument must be read-write bytes-like object, not "
                            + BuiltinTypes.typeOf(arguments[first]).name());
        }
        long offset = Numbers.index(arguments[first + 1]);
        ByteBuffer bytes = target.acquireBuffer();
        try {
            int start = start(layout, bytes.limit(), offset, true);
            byte[] packed = new byte[layout.size()];
            layout.pack(ByteBuffer.wrap(packed), 0, arguments, first + 2);
            bytes.put(start, packed);
        } finally {
            target.releaseBuffer();
        }
    }

    /** {@return where an offset lies, which counts from the end if it is negative} */
    private static int start(StructLayout layout, int length, long offset, boolean isPacking) {
        long start = offset < 0 ? offset + length : offset;
        if (offset < 0 && offset + layout.size() > 0) {
            throw new StructError(
                    (isPacking ? "no space to pack " : "not enough data to unpack ")
                            + layout.size()
                            + " bytes at offset "
                            + offset);
        }
        if (start < 0) {
            throw new StructError(
                    "offset " + offset + " out of range for " + length + "-byte buffer");
        }
        if (start > length - layout.size()) {
            throw new StructError(
                    (isPacking ? "pack_into" : "unpack_from")
                            + " requires a buffer of at least "
                            + (start + layout.size())
                            + " bytes for "
                            + (isPacking ? "packing " : "unpacking ")
                            + layout.size()
                            + " bytes at offset "
                            + start
                            + " (actual buffer size is "
                            + length
                            + ")");
        }
        return (int) start;
    }

    static PyBuffer readable(Object buffer) {
        if (buffer instanceof PyBuffer readable) {
            return readable;
        }
        throw new TypeError(
                "a bytes-like object is required, not '"
                        + BuiltinTypes.typeOf(buffer).name()
                        + "'");
    }

    static PyTuple unpack(StructLayout layout, Object buffer) {
        PyBuffer source = readable(buffer);
        ByteBuffer bytes = source.acquireBuffer();
        try {
            if (bytes.limit() != layout.size()) {
                throw new StructError("unpack requires a buffer of " + layout.size() + " bytes");
            }
            return layout.unpack(bytes, 0);
        } finally {
            source.releaseBuffer();
        }
    }

    static PyTuple unpackFrom(StructLayout layout, Object buffer, long offset) {
        PyBuffer source = readable(buffer);
        ByteBuffer bytes = source.acquireBuffer();
        try {
            return layout.unpack(bytes, start(layout, bytes.limit(), offset, false));
        } finally {
            source.releaseBuffer();
        }
    }
}
