package pyloom.stdlib.hashlib;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Texts;
import pyloom.stdlib.builtins.PyBytes;

/** The methods of Python's {@code blake2s}. */
@PythonModule(value = "_blake2", doc = "library/hashlib.html#blake2")
@PythonType(name = "blake2s", holder = BlakeTypes.class, field = "SHORT_TYPE")
public final class ShortBlakeMethods {

    private ShortBlakeMethods() {}

    @PythonApi(value = "blake2s.name", kind = Kind.GETTER)
    public static String name(HashObject self) {
        return HashMethods.name(self);
    }

    @PythonApi(value = "blake2s.digest_size", kind = Kind.GETTER)
    public static long digestSize(HashObject self) {
        return self.digestSize();
    }

    @PythonApi(value = "blake2s.block_size", kind = Kind.GETTER)
    public static long blockSize(HashObject self) {
        return HashMethods.blockSize(self);
    }

    @PythonApi("blake2s.update(self, data, /)")
    public static void update(HashObject self, Object data) {
        HashMethods.update(self, data);
    }

    @PythonApi("blake2s.digest(self, /)")
    public static PyBytes digest(HashObject self) {
        return HashMethods.digest(self);
    }

    @PythonApi("blake2s.hexdigest(self, /)")
    public static String hexDigest(HashObject self) {
        return self.hexDigest(0);
    }

    @PythonApi("blake2s.copy(self, /)")
    public static HashObject copy(HashObject self) {
        return self.copy();
    }

    @PythonApi("blake2s.__repr__(self, /)")
    public static String repr(HashObject self) {
        return Texts.defaultRepr(self);
    }
}
