package pyloom.stdlib.struct;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyIterator;
import pyloom.object.PyType;
import pyloom.stdlib.builtins.PyBuffer;

import java.nio.ByteBuffer;

/** What {@code iter_unpack} returns. */
@PythonModule("_struct")
@PythonType(name = "unpack_iterator", exported = false)
public final class UnpackIterator extends PyIterator {

    static final PyType TYPE =
            PyType.nativeType("_struct", "unpack_iterator", PyType.OBJECT)
                    .dotted()
                    .iterator()
                    .sealed();

    private final StructLayout layout;
    private final ByteBuffer bytes;
    private int at;

    UnpackIterator(StructLayout layout, PyBuffer source) {
        if (layout.size() == 0) {
            throw new StructError("cannot iteratively unpack with a struct of length 0");
        }
        this.layout = layout;
        this.bytes = ByteBuffer.wrap(source.toByteArray());
        if (bytes.limit() % layout.size() != 0) {
            throw new StructError(
                    "iterative unpacking requires a buffer of a multiple of "
                            + layout.size()
                            + " bytes");
        }
    }

    @Override
    public synchronized Object next() {
        if (at >= bytes.limit()) {
            return ABSENT;
        }
        Object values = layout.unpack(bytes, at);
        at += layout.size();
        return values;
    }

    @PythonApi("unpack_iterator.__length_hint__(self, /)")
    @Override
    public synchronized Object lengthHint() {
        return (long) ((bytes.limit() - at) / layout.size());
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
