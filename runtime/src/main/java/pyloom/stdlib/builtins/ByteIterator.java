package pyloom.stdlib.builtins;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.PyIterator;
import pyloom.object.PyType;

/** The iterators over bytes and bytearrays. */
public final class ByteIterator extends PyIterator {

    private static final PyType BYTES = PyType.builtin("bytes_iterator").iterator();
    private static final PyType BYTE_ARRAY = PyType.builtin("bytearray_iterator").iterator();

    private PyByteSequence bytes; // null at the end
    private final PyType type;
    private int index;

    ByteIterator(PyByteSequence bytes) {
        this.bytes = bytes;
        this.type = bytes instanceof PyBytes ? BYTES : BYTE_ARRAY;
    }

    @Override
    public Object next() {
        if (bytes == null) {
            return ABSENT;
        }
        Object next = bytes.getOrAbsent(index++);
        if (next == ABSENT) {
            bytes = null;
        }
        return next;
    }

    @Override
    public PyType pyType() {
        return type;
    }
}
