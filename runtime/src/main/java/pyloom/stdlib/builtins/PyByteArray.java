package pyloom.stdlib.builtins;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.BufferError;
import pyloom.object.IndexError;
import pyloom.object.MemoryError;
import pyloom.object.PyInstance;
import pyloom.object.PyType;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Python's {@code bytearray}, also as an instance of a program's subclass.
 *
 * <p>Every single operation is atomic: the monitor of the bytearray guards {@link #data}, {@link
 * #size} and {@link #exports}. While its memory is shared by a memoryview it cannot be resized.
 */
public final class PyByteArray extends PyByteSequence {

    /** The type {@code bytearray}. */
    public static final PyType TYPE =
            PyType.builtin("bytearray").solid().unhashable().allocating(PyByteArray::allocate);

    private static final int MAXIMUM_SIZE = Integer.MAX_VALUE - 8;

    private final PyInstance attributes; // null unless of a subclass
    private byte[] data = {};
    private int size;
    private int exports;

    /** Makes an empty bytearray. */
    public PyByteArray() {
        this(TYPE);
    }

    private PyByteArray(PyType type) {
        attributes = type == TYPE ? null : new PyInstance(type);
    }

    static PyByteArray allocate(PyType type) {
        return new PyByteArray(type);
    }

    /** {@return a bytearray of this very array} */
    public static PyByteArray owning(byte[] content) {
        PyByteArray result = new PyByteArray();
        result.data = content;
        result.size = content.length;
        return result;
    }

    @Override
    public PyType pyType() {
        return attributes == null ? TYPE : attributes.pyType();
    }

    @Override
    public PyInstance attributes() {
        return attributes;
    }

    // --- reading

    @Override
    byte[] content() {
        return toByteArray();
    }

    @Override
    synchronized int find(byte[] part, long start, long end, boolean last) {
        return ByteSearch.find(data, size, part, start, end, last);
    }

    @Override
    public synchronized byte[] toByteArray() {
        return Arrays.copyOf(data, size);
    }

    @Override
    public synchronized int size() {
        return size;
    }

    @Override
    public synchronized Object getOrAbsent(int index) {
        return index < size ? (Object) (long) (data[index] & 0xff) : ABSENT;
    }

    @Override
    public synchronized Object get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexError("bytearray index out of range");
        }
        return (long) (data[index] & 0xff);
    }

    @Override
    PyByteSequence like(byte[] result) {
        return owning(result);
    }

    // --- sharing

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public synchronized ByteBuffer acquireBuffer() {
        exports++;
        return ByteBuffer.wrap(data, 0, size).slice();
    }

    @Override
    public synchronized void releaseBuffer() {
        exports--;
    }

    // --- changing

    /** Does {@code array[index] = value} for an index from 0 and a value of 8 bits. */
    synchronized void setByte(long index, int value) {
        long place = index < 0 ? index + size : index;
        if (place < 0 || place >= size) {
            throw new IndexError("bytearray index out of range");
        }
        data[(int) place] = (byte) value;
    }

    /** Replaces the bytes from {@code start} to below {@code stop} by others. */
    synchronized void splice(int start, int stop, byte[] inserted) {
        int from = Math.min(start, size);
        int to = Math.clamp(stop, from, size);
        long count = (long) size - (to - from) + inserted.length;
        if (count != size) {
            requireResizable();
        }
        if (count > MAXIMUM_SIZE) {
            throw new MemoryError();
        }
        byte[] target = data;
        if (count > data.length) {
            long capacity = Math.min(MAXIMUM_SIZE, count + (count >> 3) + 8);
            target = Arrays.copyOf(data, (int) capacity);
        }
        System.arraycopy(data, to, target, from + inserted.length, size - to);
        System.arraycopy(inserted, 0, target, from, inserted.length);
        data = target;
        size = (int) count;
    }

    /** Appends bytes. */
    synchronized void append(byte[] added) {
        splice(size, size, added);
    }

    /** Replaces all bytes. */
    synchronized void become(byte[] content) {
        if (content.length != size) {
            requireResizable();
        }
        if (exports > 0) {
            System.arraycopy(content, 0, data, 0, size);
        } else {
            data = content;
            size = content.length;
        }
    }

    private void requireResizable() {
        if (exports > 0) {
            throw new BufferError("Existing exports of data: object cannot be re-sized");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PyByteSequence bytes && Arrays.equals(content(), bytes.content());
    }

    @Override
    public int hashCode() {
        return size();
    }
}
