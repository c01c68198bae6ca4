package pyloom.stdlib.random;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.TypedForm;
import pyloom.object.Attributes;
import pyloom.object.PyList;

/**
 * The functions of Python's {@code random}: methods of one source that all threads share, so that
 * their signatures and errors are those of the methods.
 */
@PythonModule(value = "random", pure = true, doc = "library/random.html")
public final class RandomModule {

    /** What {@code from ... import *} takes. */
    @PythonApi("__all__")
    public static final PyList ALL =
            PyList.of(
                    "Random",
                    "SystemRandom",
                    "betavariate",
                    "binomialvariate",
                    "choice",
                    "choices",
                    "expovariate",
                    "gammavariate",
                    "gauss",
                    "getrandbits",
                    "getstate",
                    "lognormvariate",
                    "normalvariate",
                    "paretovariate",
                    "randbytes",
                    "randint",
                    "random",
                    "randrange",
                    "sample",
                    "seed",
                    "setstate",
                    "shuffle",
                    "triangular",
                    "uniform",
                    "vonmisesvariate",
                    "weibullvariate");

    /** The shared source. */
    @PythonApi("_inst")
    public static final PyRandom SHARED = new PyRandom();

    /** The bits of a float. */
    @PythonApi("BPF")
    public static final long BITS = 53;

    /** The distance of the floats that are drawn. */
    @PythonApi("RECIP_BPF")
    public static final double STEP = 0x1p-53;

    /** The circumference of the unit circle. */
    @PythonApi("TWOPI")
    public static final double TWO_PI = Distributions.TWO_PI;

    /** What normalvariate computes with. */
    @PythonApi("NV_MAGICCONST")
    public static final double NORMAL = Distributions.NORMAL;

    /** What gammavariate computes with. */
    @PythonApi("SG_MAGICCONST")
    public static final double GAMMA = Distributions.GAMMA;

    /** The logarithm of 4. */
    @PythonApi("LOG4")
    public static final double LOG_4 = Distributions.LOG_4;

    /** {@code seed}. */
    @PythonApi("seed")
    public static final Object SEED = shared("seed");

    /** {@code random}. */
    @PythonApi("random")
    public static final Object RANDOM = shared("random");

    /** {@code uniform}. */
    @PythonApi("uniform")
    public static final Object UNIFORM = shared("uniform");

    /** {@code triangular}. */
    @PythonApi("triangular")
    public static final Object TRIANGULAR = shared("triangular");

    /** {@code randint}. */
    @PythonApi("randint")
    public static final Object RANDINT = shared("randint");

    /** {@code choice}. */
    @PythonApi("choice")
    public static final Object CHOICE = shared("choice");

    /** {@code randrange}. */
    @PythonApi("randrange")
    public static final Object RANDRANGE = shared("randrange");

    /** {@code sample}. */
    @PythonApi("sample")
    public static final Object SAMPLE = shared("sample");

    /** {@code shuffle}. */
    @PythonApi("shuffle")
    public static final Object SHUFFLE = shared("shuffle");

    /** {@code choices}. */
    @PythonApi("choices")
    public static final Object CHOICES = shared("choices");

    /** {@code normalvariate}. */
    @PythonApi("normalvariate")
    public static final Object NORMALVARIATE = shared("normalvariate");

    /** {@code lognormvariate}. */
    @PythonApi("lognormvariate")
    public static final Object LOGNORMVARIATE = shared("lognormvariate");

    /** {@code expovariate}. */
    @PythonApi("expovariate")
    public static final Object EXPOVARIATE = shared("expovariate");

    /** {@code vonmisesvariate}. */
    @PythonApi("vonmisesvariate")
    public static final Object VONMISESVARIATE = shared("vonmisesvariate");

    /** {@code gammavariate}. */
    @PythonApi("gammavariate")
    public static final Object GAMMAVARIATE = shared("gammavariate");

    /** {@code gauss}. */
    @PythonApi("gauss")
    public static final Object GAUSS = shared("gauss");

    /** {@code betavariate}. */
    @PythonApi("betavariate")
    public static final Object BETAVARIATE = shared("betavariate");

    /** {@code binomialvariate}. */
    @PythonApi("binomialvariate")
    public static final Object BINOMIALVARIATE = shared("binomialvariate");

    /** {@code paretovariate}. */
    @PythonApi("paretovariate")
    public static final Object PARETOVARIATE = shared("paretovariate");

    /** {@code weibullvariate}. */
    @PythonApi("weibullvariate")
    public static final Object WEIBULLVARIATE = shared("weibullvariate");

    /** {@code getstate}. */
    @PythonApi("getstate")
    public static final Object GETSTATE = shared("getstate");

    /** {@code setstate}. */
    @PythonApi("setstate")
    public static final Object SETSTATE = shared("setstate");

    /** {@code getrandbits}. */
    @PythonApi("getrandbits")
    public static final Object GETRANDBITS = shared("getrandbits");

    /** {@code randbytes}. */
    @PythonApi("randbytes")
    public static final Object RANDBYTES = shared("randbytes");

    private RandomModule() {}

    private static Object shared(String name) {
        return Attributes.getAttr(SHARED, name);
    }

    /** {@return a float from 0 to below 1} */
    @TypedForm("random()")
    public static double random() {
        return SHARED.random();
    }

    /** {@return an int from {@code a} to {@code b}, both included} */
    @TypedForm("randint(a, b)")
    public static long randint(long a, long b) {
        return (Long) Choices.randint(SHARED, a, b);
    }

    /** {@return an int from 0 to below {@code stop}} */
    @TypedForm("randrange(start)")
    public static long randrange(long stop) {
        return (Long) Choices.randrange(SHARED, stop, null, 1L);
    }

    /** {@return a float between two} */
    @TypedForm("uniform(a, b)")
    public static double uniform(double a, double b) {
        return (Double) Distributions.uniform(SHARED, a, b);
    }

    /** {@return an element of a sequence} */
    @TypedForm("choice(seq)")
    public static Object choice(Object sequence) {
        return Choices.choice(SHARED, sequence);
    }

    /** Puts the elements of a sequence into another order. */
    @TypedForm("shuffle(x)")
    public static void shuffle(Object sequence) {
        Choices.shuffle(SHARED, sequence);
    }

    /** {@return so many elements of a sequence} */
    @TypedForm("sample(population, k)")
    public static PyList sample(Object population, Object k) {
        return Choices.sample(SHARED, population, k, null);
    }

    /** Begins the stream of a seed. */
    @TypedForm("seed(a)")
    public static void seed(Object seed) {
        SHARED.seed(seed, 2L);
    }
}
