package pyloom.stdlib.random;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.NotImplementedError;
import pyloom.object.PyDict;
import pyloom.object.PyType;
import pyloom.object.ValueError;
import pyloom.values.number.Ints;

import java.math.BigInteger;
import java.security.SecureRandom;

/** Python's {@code random.SystemRandom}: numbers of the operating system, which has no seed. */
@PythonModule(value = "random", pure = true, doc = "library/random.html#random.SystemRandom")
@PythonType(name = "SystemRandom")
public final class SystemRandom extends PyRandom {

    /** The type {@code random.SystemRandom}. */
    public static final PyType TYPE =
            PyType.nativeType("random", "SystemRandom", PyRandom.TYPE)
                    .changeable()
                    .allocating(SystemRandom::new);

    private final SecureRandom system = new SecureRandom();

    private SystemRandom(PyType type) {
        super(type);
    }

    /** Makes one. */
    public SystemRandom() {
        this(TYPE);
    }

    @PythonApi("SystemRandom.random(self)")
    @Override
    public double random() {
        return (system.nextLong() >>> 11) * 0x1p-53;
    }

    @PythonApi("SystemRandom.getrandbits(self, k)")
    @Override
    public Object getRandomBits(long count) {
        if (count < 0) {
            throw new ValueError("number of bits must be non-negative");
        }
        return Ints.normalize(new BigInteger(Math.toIntExact(count), system));
    }

    @Override
    long nativeBelow(long bound) {
        return system.nextLong(bound);
    }

    byte[] bytes(long count) {
        if (count < 0) {
            throw new ValueError("negative argument not allowed");
        }
        byte[] bytes = new byte[Math.toIntExact(count)];
        system.nextBytes(bytes);
        return bytes;
    }

    @Override
    public void seed(Object seed, Object version) {
        // nothing to begin
    }

    @PythonApi("SystemRandom.seed(self, *args, **kwds)")
    void ignoreSeed(Object[] arguments, PyDict keywords) {
        seed(null, null);
    }

    @PythonApi("SystemRandom.getstate(self, *args, **kwds)")
    Object refuseState(Object[] arguments, PyDict keywords) {
        throw new NotImplementedError("System entropy source does not have state.");
    }

    @PythonApi("SystemRandom.setstate(self, *args, **kwds)")
    Object refuseRestoring(Object[] arguments, PyDict keywords) {
        throw new NotImplementedError("System entropy source does not have state.");
    }
}
