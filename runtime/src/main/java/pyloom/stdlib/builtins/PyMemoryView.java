package pyloom.stdlib.builtins;

import pyloom.object.BufferError;
import pyloom.object.PyObject;
import pyloom.object.PyType;
import pyloom.object.ValueError;

import java.nio.ByteBuffer;

/**
 * Python's {@code memoryview}: the memory of another object seen as an array of one or more
 * dimensions.
 *
 * <p>Reads and writes of one element are as atomic as those of the memory; a view is released once.
 */
public final class PyMemoryView extends PyObject implements PyBuffer {

    /** The type {@code memoryview}. */
    public static final PyType TYPE = PyType.builtin("memoryview").sealed();

    private final PyBuffer owner;
    private final ByteBuffer memory;
    private final boolean readOnly;
    private final String format;
    private final int itemSize;
    private final int offset;
    private final int[] shape;
    private final int[] strides;
    private boolean released; // guarded by this
    private int exports; // guarded by this
    private long hash = -1;

    private PyMemoryView(
            PyBuffer owner,
            ByteBuffer memory,
            boolean readOnly,
            String format,
            int itemSize,
            int offset,
            int[] shape,
            int[] strides) {
        this.owner = owner;
        this.memory = memory;
        this.readOnly = readOnly;
        this.format = format;
        this.itemSize = itemSize;
        this.offset = offset;
        this.shape = shape;
        this.strides = strides;
    }

    /** {@return a view of the memory of an object} */
    public static PyMemoryView of(PyBuffer buffer) {
        if (buffer instanceof PyMemoryView view) {
            view.requireAlive();
            return view.reshaped(
                    view.readOnly,
                    view.format,
                    view.itemSize,
                    view.offset,
                    view.shape,
                    view.strides);
        }
        ByteBuffer memory = buffer.acquireBuffer();
        int size = buffer.bufferItemSize();
        return new PyMemoryView(
                buffer,
                memory,
                buffer.isReadOnly(),
                buffer.bufferFormat(),
                size,
                0,
                new int[] {memory.limit() / size},
                new int[] {size});
    }

    /** {@return another view of the same memory} */
    PyMemoryView reshaped(
            boolean newReadOnly,
            String newFormat,
            int newSize,
            int start,
            int[] newShape,
            int[] steps) {
        requireAlive();
        owner.acquireBuffer();
        return new PyMemoryView(
                owner, memory, newReadOnly, newFormat, newSize, start, newShape, steps);
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }

    synchronized boolean isReleased() {
        return released;
    }

    void requireAlive() {
        if (isReleased()) {
            throw new ValueError("operation forbidden on released memoryview object");
        }
    }

    /** Gives the memory back; further use is an error. */
    public synchronized void release() {
        if (released) {
            return;
        }
        if (exports > 0) {
            throw new BufferError(
                    "memoryview has " + exports + " exported buffer" + (exports == 1 ? "" : "s"));
        }
        released = true;
        owner.releaseBuffer();
    }

    PyBuffer owner() {
        return owner;
    }

    ByteBuffer memory() {
        return memory;
    }

    String format() {
        return format;
    }

    int itemSize() {
        return itemSize;
    }

    int offset() {
        return offset;
    }

    int[] shape() {
        return shape;
    }

    int[] strides() {
        return strides;
    }

    /** {@return the number of elements in all dimensions} */
    int count() {
        int count = 1;
        for (int length : shape) {
            count *= length;
        }
        return count;
    }

    /** {@return whether the elements lie side by side, the last index running fastest} */
    boolean isContiguous() {
        int expected = itemSize;
        for (int at = shape.length - 1; at >= 0; at--) {
            if (shape[at] > 1 && strides[at] != expected) {
                return false;
            }
            expected *= shape[at];
        }
        return true;
    }

    /** {@return whether the elements lie side by side, the first index running fastest} */
    boolean isFortranContiguous() {
        int expected = itemSize;
        for (int at = 0; at < shape.length; at++) {
            if (shape[at] > 1 && strides[at] != expected) {
                return false;
            }
            expected *= shape[at];
        }
        return true;
    }

    // --- as memory of other views

    @Override
    public ByteBuffer acquireBuffer() {
        requireAlive();
        synchronized (this) {
            exports++;
        }
        return isContiguous()
                ? memory.slice(offset, count() * itemSize)
                : ByteBuffer.wrap(toByteArray());
    }

    @Override
    public synchronized void releaseBuffer() {
        exports--;
    }

    @Override
    public byte[] toByteArray() {
        requireAlive();
        byte[] result = new byte[count() * itemSize];
        if (isContiguous()) {
            memory.get(offset, result);
        } else {
            copy(0, offset, result, 0);
        }
        return result;
    }

    private int copy(int dimension, int from, byte[] result, int to) {
        int next = to;
        if (dimension == shape.length) {
            memory.get(from, result, to, itemSize);
            return to + itemSize;
        }
        for (int at = 0; at < shape[dimension]; at++) {
            next = copy(dimension + 1, from + at * strides[dimension], result, next);
        }
        return next;
    }

    @Override
    public boolean isReadOnly() {
        return readOnly;
    }

    @Override
    public String bufferFormat() {
        return format;
    }

    @Override
    public int bufferItemSize() {
        return itemSize;
    }

    /** {@return {@code hash(view)}, that of its bytes, kept after the release} */
    synchronized long hash() {
        if (hash == -1) {
            hash = PyBytes.owning(toByteArray()).hashCode();
        }
        return hash;
    }
}
