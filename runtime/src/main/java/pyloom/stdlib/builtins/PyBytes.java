package pyloom.stdlib.builtins;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.IndexError;
import pyloom.object.PyInstance;
import pyloom.object.PyType;
import pyloom.values.text.StringRepr;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Python's {@code bytes}, also as an instance of a program's subclass. */
public final class PyBytes extends PyByteSequence {

    /** The type {@code bytes}. */
    public static final PyType TYPE = PyType.builtin("bytes").solid().sized();

    /** The empty bytes. */
    public static final PyBytes EMPTY = new PyBytes(new byte[0], null);

    private final byte[] content;
    private final PyInstance attributes; // null unless of a subclass
    private int hash; // 0 until computed; benign race

    private PyBytes(byte[] content, PyInstance attributes) {
        this.content = content;
        this.attributes = attributes;
    }

    /** {@return bytes of this very array, which must not change any more} */
    public static PyBytes owning(byte[] content) {
        return content.length == 0 ? EMPTY : new PyBytes(content, null);
    }

    static PyBytes of(PyType type, byte[] content) {
        return type == TYPE ? owning(content) : new PyBytes(content, new PyInstance(type));
    }

    @Override
    byte[] content() {
        return content;
    }

    @Override
    int find(byte[] part, long start, long end, boolean last) {
        return ByteSearch.find(content, content.length, part, start, end, last);
    }

    @Override
    public byte[] toByteArray() {
        return content.clone();
    }

    @Override
    public ByteBuffer acquireBuffer() {
        return ByteBuffer.wrap(content).asReadOnlyBuffer();
    }

    @Override
    public PyType pyType() {
        return attributes == null ? TYPE : attributes.pyType();
    }

    @Override
    public PyInstance attributes() {
        return attributes;
    }

    @Override
    public int size() {
        return content.length;
    }

    @Override
    public Object get(int index) {
        if (index < 0 || index >= content.length) {
            throw new IndexError("index out of range");
        }
        return (long) (content[index] & 0xff);
    }

    @Override
    public Object getOrAbsent(int index) {
        return index < content.length ? (Object) (long) (content[index] & 0xff) : ABSENT;
    }

    @Override
    PyByteSequence like(byte[] result) {
        return owning(result);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PyByteSequence bytes && Arrays.equals(content, bytes.content());
    }

    @Override
    public int hashCode() {
        if (hash == 0) {
            hash = Arrays.hashCode(content);
        }
        return hash;
    }

    /** {@return {@code repr(bytes)}} */
    public String repr() {
        return StringRepr.repr(content);
    }
}
