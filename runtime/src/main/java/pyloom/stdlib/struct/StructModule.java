package pyloom.stdlib.struct;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.TypeError;
import pyloom.stdlib.builtins.PyBytes;

/** The functions of Python's {@code struct}. */
@PythonModule(value = "struct", doc = "library/struct.html")
public final class StructModule {

    /** What {@code from ... import *} takes. */
    @PythonApi("__all__")
    public static final PyList ALL =
            PyList.of(
                    "calcsize",
                    "pack",
                    "pack_into",
                    "unpack",
                    "unpack_from",
                    "iter_unpack",
                    "Struct",
                    "error");

    /** {@code Struct}. */
    @PythonApi("Struct")
    public static final PyType STRUCT = PyStruct.TYPE;

    private StructModule() {}

    /** {@return the number of bytes of a format} */
    @PythonApi("calcsize(format, /)")
    public static long calcsize(Object format) {
        return StructLayout.of(format).size();
    }

    /** {@return the bytes of values: the format, then the values} */
    @PythonApi("pack(*v)")
    public static PyBytes pack(Object[] v) {
        return PyStruct.pack(format(v), v, 1);
    }

    private static StructLayout format(Object[] arguments) {
        if (arguments.length == 0) {
            throw new TypeError("missing format argument");
        }
        return StructLayout.of(arguments[0]);
    }

    /** Writes values into a buffer: the format, the buffer, the offset, then the values. */
    @PythonApi("pack_into(*v)")
    public static void packInto(Object[] v) {
        PyStruct.packInto(format(v), v, 1);
    }

    /** {@return the values of bytes} */
    @PythonApi("unpack(format, buffer, /)")
    public static PyTuple unpack(Object format, Object buffer) {
        return PyStruct.unpack(StructLayout.of(format), buffer);
    }

    /** {@return the values of bytes from an offset on} */
    @PythonApi("unpack_from(format, /, buffer, offset=0)")
    public static PyTuple unpackFrom(Object format, Object buffer, long offset) {
        return PyStruct.unpackFrom(StructLayout.of(format), buffer, offset);
    }

    /** {@return an iterator over the values of bytes that repeat a format} */
    @PythonApi("iter_unpack(format, buffer, /)")
    public static UnpackIterator iterUnpack(Object format, Object buffer) {
        return new UnpackIterator(StructLayout.of(format), PyStruct.readable(buffer));
    }

    /** Forgets the formats that were read. */
    @PythonApi("_clearcache()")
    public static void clearCache() {
        StructLayout.forgetAll();
    }
}
