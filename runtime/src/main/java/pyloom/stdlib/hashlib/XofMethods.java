package pyloom.stdlib.hashlib;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.SystemError;
import pyloom.stdlib.builtins.PyBytes;

/** The methods of hash objects whose digests have any length. */
@PythonModule(value = "_hashlib", doc = "library/hashlib.html#shake-variable-length-digests")
@PythonType(name = "HASHXOF", holder = HashObject.class, field = "XOF_TYPE")
public final class XofMethods {

    private XofMethods() {}

    @PythonApi("HASHXOF.digest(self, /, length)")
    public static PyBytes digest(HashObject self, long length) {
        return PyBytes.owning(self.digest(required(length)));
    }

    @PythonApi("HASHXOF.hexdigest(self, /, length)")
    public static String hexDigest(HashObject self, long length) {
        return self.hexDigest(required(length));
    }

    private static int required(long length) {
        if (length < 0) {
            throw new SystemError("Negative size passed to PyBytes_FromStringAndSize");
        }
        return Math.toIntExact(length);
    }
}
