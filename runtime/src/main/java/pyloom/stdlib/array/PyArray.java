package pyloom.stdlib.array;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.BufferError;
import pyloom.object.IndexError;
import pyloom.object.Iteration;
import pyloom.object.PyInstance;
import pyloom.object.PyList;
import pyloom.object.PySequence;
import pyloom.object.PyType;
import pyloom.stdlib.builtins.PyBuffer;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Python's {@code array.array}.
 *
 * <p>Its monitor guards {@code data}, {@code size} and {@code exports}; every single operation is
 * atomic. While its memory is shared it cannot be resized.
 */
public final class PyArray extends PySequence implements PyBuffer {

    /** The type {@code array.array}. */
    public static final PyType TYPE =
            PyType.nativeType("array", "array", PyType.OBJECT)
                    .dotted()
                    .solid()
                    .weak()
                    .generic()
                    .unhashable();

    final Element element;
    private final PyInstance attributes; // null unless of a subclass
    private ByteBuffer data = buffer(new byte[0]);
    private int size;
    private int exports;

    PyArray(PyType type, Element element) {
        this.element = element;
        this.attributes = type == TYPE ? null : new PyInstance(type);
    }

    private static ByteBuffer buffer(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
    }

    @Override
    public synchronized int size() {
        return size;
    }

    @Override
    public synchronized Object getOrAbsent(int index) {
        return index < size ? element.read(data, index * element.size) : ABSENT;
    }

    @Override
    public synchronized Object get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexError("array index out of range");
        }
        return element.read(data, index * element.size);
    }

    @Override
    public synchronized Object set(int index, Object item) {
        if (index < 0 || index >= size) {
            throw new IndexError("array assignment index out of range");
        }
        Object before = element.read(data, index * element.size);
        element.write(data, index * element.size, item);
        return before;
    }

    private void resize(int newSize) {
        if (newSize == size) {
            return;
        }
        if (exports > 0) {
            throw new BufferError("cannot resize an array that is exporting buffers");
        }
        int bytes = Math.multiplyExact(newSize, element.size);
        if (bytes > data.capacity()) {
            int room = (int) Math.min(Integer.MAX_VALUE - 8L, bytes + (bytes >> 3) + 32L);
            data = buffer(Arrays.copyOf(data.array(), room));
        }
        size = newSize;
    }

    synchronized void append(Object item) {
        insert(size, item);
    }

    synchronized void insert(int index, Object item) {
        byte[] one = new byte[element.size];
        element.write(buffer(one), 0, item);
        int at = index * element.size;
        int end = size * element.size;
        resize(size + 1);
        System.arraycopy(data.array(), at, data.array(), at + element.size, end - at);
        System.arraycopy(one, 0, data.array(), at, element.size);
    }

    synchronized Object removeAt(int index) {
        Object removed = get(index);
        int at = index * element.size;
        int end = size * element.size;
        resize(size - 1);
        System.arraycopy(
                data.array(), at + element.size, data.array(), at, end - at - element.size);
        return removed;
    }

    synchronized void appendBytes(byte[] bytes) {
        int from = size * element.size;
        resize(size + bytes.length / element.size);
        System.arraycopy(bytes, 0, data.array(), from, bytes.length);
    }

    /** Takes other elements in place of its own; all or none. */
    synchronized void become(Object[] items) {
        byte[] bytes = new byte[items.length * element.size];
        ByteBuffer target = buffer(bytes);
        for (int i = 0; i < items.length; i++) {
            element.write(target, i * element.size, items[i]);
        }
        resize(items.length);
        System.arraycopy(bytes, 0, data.array(), 0, bytes.length);
    }

    void extend(Object items) {
        if (items instanceof PyArray other) {
            appendBytes(other.toByteArray());
        } else {
            for (Object item : Iteration.iterate(items)) {
                append(item);
            }
        }
    }

    synchronized void swapBytes() {
        byte[] bytes = data.array();
        for (int at = 0; at < size * element.size; at += element.size) {
            for (int i = 0; i < element.size / 2; i++) {
                byte swapped = bytes[at + i];
                bytes[at + i] = bytes[at + element.size - 1 - i];
                bytes[at + element.size - 1 - i] = swapped;
            }
        }
    }

    synchronized PyList toList() {
        Object[] items = new Object[size];
        for (int i = 0; i < size; i++) {
            items[i] = element.read(data, i * element.size);
        }
        return PyList.owning(items);
    }

    /** {@return an array of this type of elements} */
    PyArray like(Object[] items) {
        PyArray made = new PyArray(TYPE, element);
        made.become(items);
        return made;
    }

    @Override
    public synchronized byte[] toByteArray() {
        return Arrays.copyOf(data.array(), size * element.size);
    }

    @Override
    public synchronized ByteBuffer acquireBuffer() {
        exports++;
        return ByteBuffer.wrap(data.array(), 0, size * element.size).slice();
    }

    @Override
    public synchronized void releaseBuffer() {
        exports--;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public String bufferFormat() {
        return String.valueOf(element.code);
    }

    @Override
    public int bufferItemSize() {
        return element.size;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PyArray array && toList().equals(array.toList());
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public PyType pyType() {
        return attributes == null ? TYPE : attributes.pyType();
    }

    @Override
    public PyInstance attributes() {
        return attributes;
    }
}
