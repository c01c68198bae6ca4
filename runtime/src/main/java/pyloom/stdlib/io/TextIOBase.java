package pyloom.stdlib.io;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyType;

/** Python's {@code io.TextIOBase}: a stream of text. */
@PythonModule(value = "io", doc = "library/io.html#io.TextIOBase")
@PythonType(name = "TextIOBase")
public class TextIOBase extends IOBase {

    /** The type {@code io.TextIOBase}. */
    public static final PyType TYPE =
            PyType.nativeType("io", "TextIOBase", IOBase.TYPE)
                    .dotted()
                    .solid()
                    .allocating(TextIOBase::new);

    /**
     * Makes a stream that is still to be initialised.
     *
     * @param type its type
     */
    protected TextIOBase(PyType type) {
        super(type);
    }

    @PythonApi("TextIOBase.read(self, size=-1, /)")
    Object readMissing(Object size) {
        throw new UnsupportedOperation("read");
    }

    @PythonApi("TextIOBase.readline(self, size=-1, /)")
    Object readlineMissing(Object size) {
        throw new UnsupportedOperation("readline");
    }

    @PythonApi("TextIOBase.write(self, text, /)")
    Object writeMissing(Object text) {
        throw new UnsupportedOperation("write");
    }

    @PythonApi("TextIOBase.detach(self, /)")
    Object detachMissing() {
        throw new UnsupportedOperation("detach");
    }

    @PythonApi(value = "TextIOBase.encoding", kind = PythonApi.Kind.GETTER)
    Object noEncoding() {
        return null;
    }

    @PythonApi(value = "TextIOBase.newlines", kind = PythonApi.Kind.GETTER)
    Object noNewlines() {
        return null;
    }

    @PythonApi(value = "TextIOBase.errors", kind = PythonApi.Kind.GETTER)
    Object noErrors() {
        return null;
    }
}
