package pyloom.stdlib.uuid;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.Numbers;
import pyloom.object.PyType;
import pyloom.object.PyValueInstance;
import pyloom.stdlib.builtins.PyByteSequence;
import pyloom.stdlib.hashlib.Algorithm;
import pyloom.stdlib.hashlib.Digest;

import java.net.NetworkInterface;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;

/** The functions of Python's {@code uuid}. */
@PythonModule(value = "uuid", pure = true, doc = "library/uuid.html")
public final class UuidModule {

    /** A variant. */
    @PythonApi("RESERVED_NCS")
    public static final String RESERVED_NCS = "reserved for NCS compatibility";

    /** The usual variant. */
    @PythonApi("RFC_4122")
    public static final String RFC_4122 = "specified in RFC 4122";

    /** A variant. */
    @PythonApi("RESERVED_MICROSOFT")
    public static final String RESERVED_MICROSOFT = "reserved for Microsoft compatibility";

    /** A variant. */
    @PythonApi("RESERVED_FUTURE")
    public static final String RESERVED_FUTURE = "reserved for future definition";

    /** {@code SafeUUID}. */
    @PythonApi("SafeUUID")
    public static final PyType SAFE_UUID = SafeUuid.TYPE;

    /** The namespace of domain names. */
    @PythonApi("NAMESPACE_DNS")
    public static final PyUuid DNS = namespace(0x10);

    /** The namespace of URLs. */
    @PythonApi("NAMESPACE_URL")
    public static final PyUuid URL = namespace(0x11);

    /** The namespace of object identifiers. */
    @PythonApi("NAMESPACE_OID")
    public static final PyUuid OID = namespace(0x12);

    /** The namespace of distinguished names. */
    @PythonApi("NAMESPACE_X500")
    public static final PyUuid X500 = namespace(0x14);

    private static final long GREGORIAN = 0x01b21dd213814000L; // 1970 in steps of 100 ns
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AtomicLong LAST_TIME = new AtomicLong();
    private static final long NODE = hardwareAddress();

    private UuidModule() {}

    private static PyUuid namespace(int low) {
        byte[] bytes = HexFormat.of().parseHex("6ba7b8009dad11d180b400c04fd430c8");
        bytes[3] = (byte) low;
        return PyUuid.of(bytes, 1, SafeUuid.UNKNOWN);
    }

    private static long hardwareAddress() {
        try {
            for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
                byte[] address = network.getHardwareAddress();
                if (address != null && address.length == 6) {
                    return ByteBuffer.allocate(8).put(2, address).getLong(0);
                }
            }
        } catch (SocketException _) {
            // no network: a random address, marked as such, does
        }
        return RANDOM.nextLong() & 0xffffffffffffL | 1L << 40;
    }

    /** {@return the hardware address, or a random number in its place} */
    @PythonApi("getnode()")
    public static long getnode() {
        return NODE;
    }

    /**
     * {@return an identifier of the time and the machine}
     *
     * @param node the machine, or None
     * @param sequence a number that tells clocks apart, or None
     */
    @PythonApi("uuid1(node=None, clock_seq=None)")
    public static PyUuid uuid1(Object node, Object sequence) {
        Instant now = Instant.now();
        long wanted = now.getEpochSecond() * 10_000_000 + now.getNano() / 100 + GREGORIAN;
        long time = LAST_TIME.updateAndGet(last -> Math.max(last + 1, wanted));
        long clock = sequence == null ? RANDOM.nextInt(1 << 14) : Numbers.index(sequence);
        long machine = node == null ? NODE : Numbers.index(node);
        byte[] bytes =
                ByteBuffer.allocate(16)
                        .putInt((int) time)
                        .putShort((short) (time >>> 32))
                        .putShort((short) (time >>> 48 & 0xfff))
                        .putLong((clock & 0x3fff) << 48 | machine & 0xffffffffffffL)
                        .array();
        boolean isOfSystem = node == null && sequence == null;
        return PyUuid.of(bytes, 1, isOfSystem ? SafeUuid.UNSAFE : SafeUuid.UNKNOWN);
    }

    private static PyUuid named(Algorithm algorithm, Object namespace, Object name, int version) {
        Digest digest = algorithm.begin();
        digest.update(((PyByteSequence) Attributes.getAttr(namespace, "bytes")).toByteArray());
        digest.update(
                PyValueInstance.unwrap(name) instanceof String text
                        ? text.getBytes(StandardCharsets.UTF_8)
                        : ((PyByteSequence) name).toByteArray());
        return PyUuid.of(Arrays.copyOf(digest.digest(0), 16), version, SafeUuid.UNKNOWN);
    }

    /** {@return the identifier of a name by MD5} */
    @PythonApi("uuid3(namespace, name)")
    public static PyUuid uuid3(Object namespace, Object name) {
        return named(Algorithm.MD5, namespace, name, 3);
    }

    /** {@return a random identifier} */
    @PythonApi("uuid4()")
    public static PyUuid uuid4() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return PyUuid.of(bytes, 4, SafeUuid.UNKNOWN);
    }

    /** {@return the identifier of a name by SHA-1} */
    @PythonApi("uuid5(namespace, name)")
    public static PyUuid uuid5(Object namespace, Object name) {
        return named(Algorithm.SHA1, namespace, name, 5);
    }
}
