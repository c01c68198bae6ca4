package pyloom.stdlib.hmac;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.PyInstance;
import pyloom.object.PyType;
import pyloom.object.PyValueInstance;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.stdlib.builtins.PyByteArray;
import pyloom.stdlib.builtins.PyBytes;
import pyloom.stdlib.hashlib.Algorithm;
import pyloom.stdlib.hashlib.HashInput;
import pyloom.stdlib.hashlib.HashlibModule;
import pyloom.stdlib.hashlib.KeyedDigest;

import java.util.HexFormat;

/** Python's {@code hmac.HMAC}. The monitor guards the state. */
@PythonModule(value = "hmac", pure = true, doc = "library/hmac.html#hmac.HMAC")
@PythonType(name = "HMAC")
public final class Hmac extends PyInstance {

    /** The type {@code hmac.HMAC}. */
    public static final PyType TYPE =
            PyType.nativeType("hmac", "HMAC", PyType.OBJECT)
                    .solid()
                    .weak()
                    .withDict()
                    .changeable()
                    .allocating(Hmac::new);

    @PythonApi("HMAC.blocksize")
    static final long BLOCK_SIZE = 64;

    private KeyedDigest state;

    private Hmac(PyType type) {
        super(type);
    }

    static Hmac of(Object key, Object message, Object algorithm) {
        Hmac made = new Hmac(TYPE);
        made.initialize(key, message, algorithm);
        return made;
    }

    @PythonApi("HMAC.__init__(self, key, msg=None, digestmod='')")
    synchronized void initialize(Object key, Object message, Object digestmod) {
        if (!(key instanceof PyBytes) && !(key instanceof PyByteArray)) {
            throw new TypeError(
                    "key: expected bytes or bytearray, but got "
                            + Texts.repr(BuiltinTypes.typeOf(key).shortName()));
        }
        state = KeyedDigest.of(algorithm(digestmod), HashInput.bytes(key));
        if (message != null) {
            state.update(HashInput.bytes(message));
        }
    }

    /** {@return the algorithm of a name, a constructor, or a module with {@code new}} */
    static Algorithm algorithm(Object digestmod) {
        if (digestmod == null || "".equals(digestmod)) {
            throw new TypeError("Missing required argument 'digestmod'.");
        }
        if (PyValueInstance.unwrap(digestmod) instanceof String name) {
            return HashlibModule.algorithm(name);
        }
        Object maker = Attributes.getAttrOr(digestmod, "new", ABSENT);
        Object sample = Calls.call(maker == ABSENT ? digestmod : maker);
        return HashlibModule.algorithm(Attributes.getAttr(sample, "name"));
    }

    @PythonApi(value = "HMAC.name", kind = Kind.GETTER)
    String name() {
        return "hmac-" + state.algorithm().pythonName();
    }

    @PythonApi(value = "HMAC.digest_size", kind = Kind.GETTER)
    long digestSize() {
        return state.algorithm().digestSize();
    }

    @PythonApi(value = "HMAC.block_size", kind = Kind.GETTER)
    long blockSize() {
        return state.algorithm().blockSize();
    }

    @PythonApi("HMAC.update(self, msg)")
    synchronized void update(Object message) {
        state.update(HashInput.bytes(message));
    }

    @PythonApi("HMAC.copy(self)")
    synchronized Hmac copy() {
        Hmac other = new Hmac(pyType());
        other.state = state.copy();
        return other;
    }

    @PythonApi("HMAC.digest(self)")
    synchronized PyBytes digest() {
        return PyBytes.owning(state.digest());
    }

    @PythonApi("HMAC.hexdigest(self)")
    synchronized String hexDigest() {
        return HexFormat.of().formatHex(state.digest());
    }
}
