package pyloom.stdlib.io;

import pyloom.object.BuiltinTypes;
import pyloom.object.PyValueInstance;
import pyloom.object.TypeError;
import pyloom.stdlib.builtins.PyBuffer;

import java.nio.ByteBuffer;

/** Arguments of streams. */
final class Arguments {

    private Arguments() {}

    static String typeName(Object value) {
        return BuiltinTypes.typeOf(value).name();
    }

    /** {@return the bytes of a bytes-like argument, a copy} */
    static byte[] bytes(Object value) {
        if (value instanceof PyBuffer buffer) {
            return buffer.toByteArray();
        }
        throw new TypeError("a bytes-like object is required, not '" + typeName(value) + "'");
    }

    /** {@return the text of an argument; {@code TypeError} if it is none} */
    static String text(Object value, String before, String after) {
        if (PyValueInstance.unwrap(value) instanceof String text) {
            return text;
        }
        throw new TypeError(before + typeName(value) + after);
    }

    /** {@return how much room a writable bytes-like argument has} */
    static int room(PyBuffer target) {
        ByteBuffer memory = target.acquireBuffer();
        try {
            return memory.remaining();
        } finally {
            target.releaseBuffer();
        }
    }

    /** {@return a writable bytes-like argument} */
    static PyBuffer writable(Object value, String function) {
        if (value instanceof PyBuffer buffer && !buffer.isReadOnly()) {
            return buffer;
        }
        throw new TypeError(
                function
                        + "() argument must be read-write bytes-like object, not "
                        + typeName(value));
    }

    /** Copies bytes to the start of a bytes-like object. */
    static void store(PyBuffer target, byte[] source, int count) {
        ByteBuffer memory = target.acquireBuffer();
        try {
            memory.put(0, source, 0, count);
        } finally {
            target.releaseBuffer();
        }
    }
}
