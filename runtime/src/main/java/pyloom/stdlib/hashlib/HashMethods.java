package pyloom.stdlib.hashlib;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.stdlib.builtins.PyBytes;

/** The methods of hash objects. */
@PythonModule(value = "_hashlib", doc = "library/hashlib.html#hash-objects")
@PythonType(name = "HASH", holder = HashObject.class)
public final class HashMethods {

    private HashMethods() {}

    @PythonApi(value = "HASH.name", kind = Kind.GETTER)
    public static String name(HashObject self) {
        return self.algorithm().pythonName();
    }

    @PythonApi(value = "HASH.digest_size", kind = Kind.GETTER)
    public static long digestSize(HashObject self) {
        return self.digestSize();
    }

    @PythonApi(value = "HASH.block_size", kind = Kind.GETTER)
    public static long blockSize(HashObject self) {
        return self.algorithm().blockSize();
    }

    @PythonApi("HASH.update(self, obj, /)")
    public static void update(HashObject self, Object obj) {
        self.update(HashInput.bytes(obj));
    }

    @PythonApi("HASH.digest(self, /)")
    public static PyBytes digest(HashObject self) {
        return PyBytes.owning(self.digest(0));
    }

    @PythonApi("HASH.hexdigest(self, /)")
    public static String hexDigest(HashObject self) {
        return self.hexDigest(0);
    }

    @PythonApi("HASH.copy(self, /)")
    public static HashObject copy(HashObject self) {
        return self.copy();
    }

    @PythonApi("HASH.__repr__(self, /)")
    public static String repr(HashObject self) {
        return self.shown();
    }
}
