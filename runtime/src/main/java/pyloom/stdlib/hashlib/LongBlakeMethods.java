package pyloom.stdlib.hashlib;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Texts;
import pyloom.stdlib.builtins.PyBytes;

/** The methods of Python's {@code blake2b}. */
@PythonModule(value = "_blake2", doc = "library/hashlib.html#blake2")
@PythonType(name = "blake2b", holder = BlakeTypes.class, field = "LONG_TYPE")
public final class LongBlakeMethods {

    private LongBlakeMethods() {}

    @PythonApi(value = "blake2b.name", kind = Kind.GETTER)
    public static String name(HashObject self) {
        return HashMethods.name(self);
    }

    @PythonApi(value = "blake2b.digest_size", kind = Kind.GETTER)
    public static long digestSize(HashObject self) {
        return self.digestSize();
    }

    @PythonApi(value = "blake2b.block_size", kind = Kind.GETTER)
    public static long blockSize(HashObject self) {
        return HashMethods.blockSize(self);
    }

    @PythonApi("blake2b.update(self, data, /)")
    public static void update(HashObject self, Object data) {
        HashMethods.update(self, data);
    }

    @PythonApi("blake2b.digest(self, /)")
    public static PyBytes digest(HashObject self) {
        return HashMethods.digest(self);
    }

    @PythonApi("blake2b.hexdigest(self, /)")
    public static String hexDigest(HashObject self) {
        return self.hexDigest(0);
    }

    @PythonApi("blake2b.copy(self, /)")
    public static HashObject copy(HashObject self) {
        return self.copy();
    }

    @PythonApi("blake2b.__repr__(self, /)")
    public static String repr(HashObject self) {
        return Texts.defaultRepr(self);
    }
}
