package pyloom.stdlib.io;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.NotImplementedError;
import pyloom.object.Numbers;
import pyloom.object.PyType;
import pyloom.object.TypeError;
import pyloom.stdlib.builtins.PyByteArray;
import pyloom.stdlib.builtins.PyBytes;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Python's {@code io.RawIOBase}: bytes without a buffer; a program's subclass has readinto. */
@PythonModule(value = "io", doc = "library/io.html#io.RawIOBase")
@PythonType(name = "RawIOBase")
public class RawIOBase extends IOBase {

    /** The type {@code io.RawIOBase}. */
    public static final PyType TYPE =
            PyType.nativeType("io", "RawIOBase", IOBase.TYPE)
                    .dotted()
                    .solid()
                    .allocating(RawIOBase::new);

    private static final long CHUNK = 8192;

    /**
     * Makes a stream that is still to be initialised.
     *
     * @param type its type
     */
    protected RawIOBase(PyType type) {
        super(type);
    }

    @PythonApi("RawIOBase.read(self, size=-1, /)")
    Object readByReadinto(Object size) {
        long wanted = Sizes.orAll(size);
        if (wanted < 0) {
            return Attributes.callMethod(this, "readall");
        }
        PyByteArray target = PyByteArray.owning(new byte[Sizes.clamp(wanted)]);
        Object count = Attributes.callMethod(this, "readinto", target);
        return count == null
                ? null
                : PyBytes.owning(Arrays.copyOf(target.toByteArray(), (int) Numbers.index(count)));
    }

    @PythonApi("RawIOBase.readall(self, /)")
    Object readallByRead() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        while (true) {
            Object part = Attributes.callMethod(this, "read", CHUNK);
            if (part == null && all.size() == 0) {
                return null;
            }
            if (part == null) {
                break;
            }
            if (!(part instanceof PyBytes bytes)) {
                throw new TypeError("read() should return bytes");
            }
            if (bytes.size() == 0) {
                break;
            }
            all.writeBytes(bytes.toByteArray());
        }
        return PyBytes.owning(all.toByteArray());
    }

    @PythonApi("RawIOBase.readinto(self, buffer, /)")
    Object readintoMissing(Object buffer) {
        throw new NotImplementedError();
    }

    @PythonApi("RawIOBase.write(self, data, /)")
    Object writeMissing(Object data) {
        throw new NotImplementedError();
    }
}
