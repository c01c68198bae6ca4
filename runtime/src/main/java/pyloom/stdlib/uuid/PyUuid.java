package pyloom.stdlib.uuid;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.Hashing;
import pyloom.object.NotImplemented;
import pyloom.object.PyDict;
import pyloom.object.PyInstance;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.TypeError;
import pyloom.stdlib.builtins.PyBytes;
import pyloom.values.number.Ints;

import java.math.BigInteger;

/** Python's {@code uuid.UUID}: a number of 128 bits. */
@PythonModule(value = "uuid", pure = true, doc = "library/uuid.html#uuid.UUID")
@PythonType(name = "UUID")
public final class PyUuid extends PyInstance {

    /** The type {@code uuid.UUID}. */
    public static final PyType TYPE =
            PyType.nativeType("uuid", "UUID", PyType.OBJECT)
                    .solid()
                    .weak()
                    .changeable()
                    .allocating(PyUuid::new);

    private BigInteger number = BigInteger.ZERO;
    private Object safety = SafeUuid.UNKNOWN;

    private PyUuid(PyType type) {
        super(type);
    }

    static PyUuid of(byte[] bytes, int version, Object safety) {
        PyUuid made = new PyUuid(TYPE);
        made.number = UuidFields.versioned(new BigInteger(1, bytes), version);
        made.safety = safety;
        return made;
    }

    @PythonApi(
            "UUID.__init__(self, hex=None, bytes=None, bytes_le=None, fields=None, int=None,"
                    + " version=None, *, is_safe=<unset>)")
    void initialize(
            Object hex,
            Object bytes,
            Object littleEndian,
            Object fields,
            Object given,
            Object version,
            Object isSafe) {
        number = UuidFields.number(new Object[] {hex, bytes, littleEndian, fields, given}, version);
        safety = isSafe == ABSENT ? SafeUuid.UNKNOWN : isSafe;
    }

    /** {@return some bits of the number} */
    private long bits(int from, int count) {
        return number.shiftRight(from).longValue() & (1L << count) - 1;
    }

    @PythonApi(value = "UUID.int", kind = Kind.GETTER)
    Object toInt() {
        return Ints.normalize(number);
    }

    @PythonApi(value = "UUID.is_safe", kind = Kind.GETTER)
    Object safety() {
        return safety;
    }

    byte[] toBytes() {
        byte[] result = new byte[16];
        byte[] digits = number.toByteArray();
        int shown = Math.min(digits.length, 16);
        System.arraycopy(digits, digits.length - shown, result, 16 - shown, shown);
        return result;
    }

    @PythonApi(value = "UUID.bytes", kind = Kind.GETTER)
    PyBytes bytes() {
        return PyBytes.owning(toBytes());
    }

    @PythonApi(value = "UUID.bytes_le", kind = Kind.GETTER)
    PyBytes littleEndian() {
        return PyBytes.owning(UuidFields.swapped(toBytes()));
    }

    @PythonApi(value = "UUID.fields", kind = Kind.GETTER)
    PyTuple fields() {
        return PyTuple.of(
                new Object[] {
                    timeLow(), timeMid(), timeHighVersion(), clockHighVariant(), clockLow(), node()
                });
    }

    @PythonApi(value = "UUID.time_low", kind = Kind.GETTER)
    long timeLow() {
        return bits(96, 32);
    }

    @PythonApi(value = "UUID.time_mid", kind = Kind.GETTER)
    long timeMid() {
        return bits(80, 16);
    }

    @PythonApi(value = "UUID.time_hi_version", kind = Kind.GETTER)
    long timeHighVersion() {
        return bits(64, 16);
    }

    @PythonApi(value = "UUID.clock_seq_hi_variant", kind = Kind.GETTER)
    long clockHighVariant() {
        return bits(56, 8);
    }

    @PythonApi(value = "UUID.clock_seq_low", kind = Kind.GETTER)
    long clockLow() {
        return bits(48, 8);
    }

    @PythonApi(value = "UUID.time", kind = Kind.GETTER)
    long time() {
        return (timeHighVersion() & 0xfff) << 48 | timeMid() << 32 | timeLow();
    }

    @PythonApi(value = "UUID.clock_seq", kind = Kind.GETTER)
    long clockSequence() {
        return bits(48, 14);
    }

    @PythonApi(value = "UUID.node", kind = Kind.GETTER)
    long node() {
        return bits(0, 48);
    }

    @PythonApi(value = "UUID.hex", kind = Kind.GETTER)
    String hex() {
        String digits = number.toString(16);
        return "0".repeat(32 - digits.length()) + digits;
    }

    @PythonApi(value = "UUID.urn", kind = Kind.GETTER)
    String urn() {
        return "urn:uuid:" + text();
    }

    @PythonApi(value = "UUID.variant", kind = Kind.GETTER)
    String variant() {
        long high = clockHighVariant();
        if ((high & 0x80) == 0) {
            return UuidModule.RESERVED_NCS;
        }
        if ((high & 0x40) == 0) {
            return UuidModule.RFC_4122;
        }
        return (high & 0x20) == 0 ? UuidModule.RESERVED_MICROSOFT : UuidModule.RESERVED_FUTURE;
    }

    @PythonApi(value = "UUID.version", kind = Kind.GETTER)
    Object version() {
        return variant().equals(UuidModule.RFC_4122) ? (Object) bits(76, 4) : null;
    }

    @PythonApi("UUID.__str__(self)")
    String text() {
        String hex = hex();
        return String.join(
                "-",
                hex.substring(0, 8),
                hex.substring(8, 12),
                hex.substring(12, 16),
                hex.substring(16, 20),
                hex.substring(20));
    }

    @PythonApi("UUID.__repr__(self)")
    String repr() {
        return pyType().shortName() + "('" + text() + "')";
    }

    @PythonApi("UUID.__int__(self)")
    Object number() {
        return toInt();
    }

    @PythonApi("UUID.__hash__(self)")
    long hash() {
        return Hashing.hash(toInt());
    }

    @PythonApi("UUID.__setattr__(self, name, value)")
    void refuse(Object name, Object value) {
        throw new TypeError("UUID objects are immutable");
    }

    @PythonApi("UUID.__getstate__(self)")
    PyDict state() {
        PyDict state = new PyDict();
        state.put("int", toInt());
        if (safety != SafeUuid.UNKNOWN) {
            state.put("is_safe", Attributes.getAttr(safety, "value"));
        }
        return state;
    }

    @PythonApi("UUID.__setstate__(self, state)")
    void restore(PyDict state) {
        number = Ints.big(state.getOrAbsent("int"));
    }

    @PythonApi("UUID.__eq__(self, other)")
    Object eq(Object other) {
        return other instanceof PyUuid uuid
                ? (Object) number.equals(uuid.number)
                : NotImplemented.NOT_IMPLEMENTED;
    }

    @PythonApi("UUID.__lt__(self, other)")
    Object lt(Object other) {
        return other instanceof PyUuid uuid
                ? (Object) (number.compareTo(uuid.number) < 0)
                : NotImplemented.NOT_IMPLEMENTED;
    }

    @PythonApi("UUID.__le__(self, other)")
    Object le(Object other) {
        return other instanceof PyUuid uuid
                ? (Object) (number.compareTo(uuid.number) <= 0)
                : NotImplemented.NOT_IMPLEMENTED;
    }

    @PythonApi("UUID.__gt__(self, other)")
    Object gt(Object other) {
        return other instanceof PyUuid uuid
                ? (Object) (number.compareTo(uuid.number) > 0)
                : NotImplemented.NOT_IMPLEMENTED;
    }

    @PythonApi("UUID.__ge__(self, other)")
    Object ge(Object other) {
        return other instanceof PyUuid uuid
                ? (Object) (number.compareTo(uuid.number) >= 0)
                : NotImplemented.NOT_IMPLEMENTED;
    }
}
