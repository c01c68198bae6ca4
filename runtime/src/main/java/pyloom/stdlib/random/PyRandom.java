package pyloom.stdlib.random;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.annotation.TypedForm;
import pyloom.object.Attributes;
import pyloom.object.Comparisons;
import pyloom.object.Numbers;
import pyloom.object.Operators;
import pyloom.object.PyInstance;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Truth;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.values.number.Floats;
import pyloom.values.number.Ints;

import java.math.BigInteger;

/**
 * Python's {@code random.Random}: a source of numbers, of which the distributions are made. A
 * subclass may override {@code random} or {@code getrandbits}; what is drawn then comes from there.
 *
 * <p>Each number is drawn atomically. Methods that draw several can interleave with other threads,
 * as in CPython.
 */
@PythonModule(value = "random", pure = true, doc = "library/random.html#random.Random")
@PythonType(name = "Random")
public class PyRandom extends PyInstance {

    /** The type {@code _random.Random}, which CPython has in C. */
    public static final PyType LOW_TYPE =
            PyType.nativeType("_random", "Random", PyType.OBJECT)
                    .dotted()
                    .solid()
                    .allocating(PyRandom::new);

    /** The type {@code random.Random}. */
    public static final PyType TYPE =
            PyType.nativeType("random", "Random", LOW_TYPE)
                    .solid()
                    .withDict()
                    .weak()
                    .changeable()
                    .allocating(PyRandom::new);

    @PythonApi("Random.VERSION")
    static final long VERSION = 3;

    private static final double ALL = 0x1p53;

    private final MersenneTwister twister = new MersenneTwister();
    private final Source source;
    private volatile Object pending; // the second of two normal numbers, or null

    /** Which method gives the ints. */
    private enum Source {
        NATIVE,
        BELOW,
        BITS,
        REALS
    }

    /**
     * Makes an unseeded source.
     *
     * @param type its type
     */
    protected PyRandom(PyType type) {
        super(type);
        source = source(type);
    }

    /** Makes a source that begins anywhere. */
    public PyRandom() {
        this(TYPE);
        initialize(null);
    }

    private static Source source(PyType type) {
        for (Object base : type.mro()) {
            PyType each = (PyType) base;
            if (each == TYPE || each == SystemRandom.TYPE) {
                return Source.NATIVE;
            }
            if (isOverridden(each, "_randbelow")) {
                return Source.BELOW;
            }
            if (isOverridden(each, "getrandbits")) {
                return Source.BITS;
            }
            if (isOverridden(each, "random")) {
                return Source.REALS;
            }
        }
        return Source.NATIVE;
    }

    private static boolean isOverridden(PyType type, String name) {
        return type.lookup(name) != type.lookupAfter(type, name);
    }

    /**
     * Makes a source with a seed.
     *
     * @param seed an int, float, str or bytes, or None for any
     */
    @TypedForm("Random(x)")
    public PyRandom(Object seed) {
        this(TYPE);
        initialize(seed);
    }

    /** {@code Random.__init__}. */
    @PythonApi("Random.__init__(self, x=None)")
    final void initialize(Object seed) {
        if (pyType() == TYPE) {
            seed(seed, 2L);
        } else {
            Attributes.callMethod(this, "seed", seed);
        }
        pending = null;
    }

    @PythonApi(value = "Random.gauss_next", kind = Kind.GETTER)
    final Object pending() {
        return pending;
    }

    @PythonApi(value = "Random.gauss_next", kind = Kind.SETTER)
    final void setPending(Object number) {
        pending = number;
    }

    /**
     * Begins the stream of a seed.
     *
     * @param seed an int, float, str or bytes, or None for any
     * @param version 1 as old versions of Python took strings, else 2
     */
    @PythonApi("Random.seed(self, a=None, version=2)")
    public void seed(Object seed, Object version) {
        twister.seed(Seeds.number(seed, version));
        pending = null;
    }

    /** {@return a float from 0 to below 1} */
    @TypedForm("Random.random(self)")
    public double random() {
        return twister.real();
    }

    final double nativeReal() {
        return twister.real();
    }

    /**
     * {@return an int of so many random bits}
     *
     * @param count how many
     */
    public Object getRandomBits(long count) {
        return nativeBits(count);
    }

    final Object nativeBits(long count) {
        if (count < 0) {
            throw new ValueError("number of bits must be non-negative");
        }
        if (count == 0) {
            return 0L;
        }
        return count < Long.SIZE
                ? (Object) twister.bits((int) count)
                : Ints.normalize(twister.bigBits(count));
    }

    /** {@return the next float, from where the class has it} */
    final double real() {
        return source == Source.NATIVE
                ? random()
                : Numbers.real(Attributes.callMethod(this, "random"));
    }

    /** {@return an int from 0 to below a positive one} */
    final Object below(Object bound) {
        if (source == Source.NATIVE && bound instanceof Long number) {
            return nativeBelow(number);
        }
        return switch (source) {
            case BELOW -> Attributes.callMethod(this, "_randbelow", bound);
            case NATIVE, BITS -> belowByBits(bound);
            case REALS -> belowByReals(bound);
        };
    }

    /** {@return an int from 0 to below a positive one} */
    final long below(long bound) {
        return source == Source.NATIVE ? nativeBelow(bound) : Numbers.index(below((Object) bound));
    }

    /** {@return an int from 0 to below a positive one, for the native sources} */
    long nativeBelow(long bound) {
        return twister.below(bound);
    }

    @PythonApi("Random._randbelow_with_getrandbits(self, n)")
    final Object belowByBits(Object bound) {
        Object count = Ints.bitLength(Numbers.exactIndex(bound));
        Object result = bits(count);
        while (Truth.truth(Comparisons.ge(result, bound))) {
            result = bits(count);
        }
        return result;
    }

    final Object bits(Object count) {
        return source == Source.NATIVE
                ? getRandomBits(Numbers.index(count))
                : Attributes.callMethod(this, "getrandbits", count);
    }

    @PythonApi("Random._randbelow_without_getrandbits(self, n)")
    final Object belowByReals(Object bound) {
        double number = Numbers.real(bound);
        if (number >= ALL) {
            return Floats.floor(real() * number);
        }
        double limit = (ALL - ALL % number) / ALL;
        double real = real();
        while (real >= limit) {
            real = real();
        }
        return Operators.mod(Floats.floor(real * ALL), bound);
    }

    @PythonApi("Random._randbelow(self, n)")
    final Object anyBelow(Object bound) {
        return source == Source.REALS ? belowByReals(bound) : belowByBits(bound);
    }

    /** {@return the state, from which {@link #setState} goes on} */
    @PythonApi("Random.getstate(self)")
    public Object getState() {
        long[] saved = twister.save();
        Object[] words = new Object[saved.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = saved[i];
        }
        return PyTuple.of(new Object[] {VERSION, PyTuple.of(words), pending});
    }

    /**
     * Goes on from a state.
     *
     * @param state what {@link #getState} returned
     */
    @PythonApi("Random.setstate(self, state)")
    public void setState(Object state) {
        Object[] parts = SavedState.parts(state);
        twister.restore(SavedState.words(parts[1]));
        pending = parts[2];
    }

    @PythonApi("Random.__getstate__(self)")
    final Object pickledState() {
        return Attributes.callMethod(this, "getstate");
    }

    @PythonApi("Random.__setstate__(self, state)")
    final void restorePickled(Object state) {
        Attributes.callMethod(this, "setstate", state);
    }

    @PythonApi("Random.__reduce__(self)")
    final PyTuple reduce() {
        return PyTuple.of(
                new Object[] {pyType(), PyTuple.EMPTY, Attributes.callMethod(this, "getstate")});
    }

    /** {@return so many random bytes, the first one the lowest of an int} */
    final byte[] littleEndian(long count) {
        if (count < 0) {
            throw new ValueError("number of bits must be non-negative");
        }
        BigInteger number = Ints.big(Numbers.exactIndex(bits(count * 8)));
        byte[] result = new byte[Math.toIntExact(count)];
        byte[] digits = number.toByteArray();
        for (int i = 0; i < Math.min(result.length, digits.length); i++) {
            result[i] = digits[digits.length - 1 - i];
        }
        return result;
    }

    static TypeError wrongSeed() {
        return new TypeError(
                "The only supported seed types are:\n"
                        + "None, int, float, str, bytes, and bytearray.");
    }
}
