package pyloom.stdlib.random;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** The methods that CPython has in C, in a base class of {@code random.Random}. */
@PythonModule(value = "_random", doc = "library/random.html#random.Random")
@PythonType(name = "Random", holder = PyRandom.class, field = "LOW_TYPE")
public final class LowMethods {

    private LowMethods() {}

    @PythonApi("Random.random(self, /)")
    public static double random(PyRandom self) {
        return self.nativeReal();
    }

    @PythonApi("Random.getrandbits(self, k, /)")
    public static Object getRandomBits(PyRandom self, long k) {
        return self.nativeBits(k);
    }
}
