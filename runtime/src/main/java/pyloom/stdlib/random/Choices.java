package pyloom.stdlib.random;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Comparisons;
import pyloom.object.IndexError;
import pyloom.object.Items;
import pyloom.object.Iteration;
import pyloom.object.Numbers;
import pyloom.object.Operators;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyValueInstance;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.stdlib.builtins.PyBytes;
import pyloom.values.number.Ints;

/** The methods of {@code random.Random} that draw ints and elements. */
@PythonModule(value = "random", pure = true, doc = "library/random.html#functions-for-integers")
@PythonType(name = "Random", holder = PyRandom.class)
public final class Choices {

    private Choices() {}

    @PythonApi("Random.randbytes(self, n)")
    public static PyBytes randbytes(PyRandom self, Object n) {
        return PyBytes.owning(
                self instanceof SystemRandom system
                        ? system.bytes(Numbers.index(n))
                        : self.littleEndian(Numbers.index(n)));
    }

    @PythonApi("Random.randrange(self, start, stop=None, step=1)")
    public static Object randrange(PyRandom self, Object start, Object stop, Object step) {
        Object first = Numbers.exactIndex(start);
        if (stop == null) {
            if (!(step instanceof Long one && one == 1)) {
                throw new TypeError("Missing a non-None stop argument");
            }
            if (Ints.sign(first) > 0) {
                return self.below(first);
            }
            throw new ValueError("empty range for randrange()");
        }
        Object last = Numbers.exactIndex(stop);
        Object width = Operators.sub(last, first);
        Object by = Numbers.exactIndex(step);
        if (by instanceof Long one && one == 1) {
            if (Ints.sign(width) > 0) {
                return Operators.add(first, self.below(width));
            }
            throw new ValueError(
                    "empty range in randrange(" + Texts.str(start) + ", " + Texts.str(stop) + ")");
        }
        return stepped(self, new Object[] {start, stop, step}, first, width, by);
    }

    private static Object stepped(
            PyRandom self, Object[] given, Object first, Object width, Object by) {
        int sign = Ints.sign(by);
        if (sign == 0) {
            throw new ValueError("zero step for randrange()");
        }
        Object count = Operators.floorDiv(Operators.sub(Operators.add(width, by), (long) sign), by);
        if (Ints.sign(count) <= 0) {
            throw new ValueError(
                    "empty range in randrange("
                            + Texts.str(given[0])
                            + ", "
                            + Texts.str(given[1])
                            + ", "
                            + Texts.str(given[2])
                            + ")");
        }
        return Operators.add(first, Operators.mul(by, self.below(count)));
    }

    /** {@return an int from {@code a} to {@code b}, both included} */
    @PythonApi("Random.randint(self, a, b)")
    public static Object randint(PyRandom self, Object a, Object b) {
        if (a instanceof Long first && b instanceof Long last) {
            long width = last - first + 1;
            if (last >= first && width > 0) {
                return first + self.below(width);
            }
        }
        return randrange(self, a, Operators.add(b, 1L), 1L);
    }

    /** {@return an element of a sequence} */
    @PythonApi("Random.choice(self, seq)")
    public static Object choice(PyRandom self, Object sequence) {
        long length = Items.len(sequence);
        if (length == 0) {
            throw new IndexError("Cannot choose from an empty sequence");
        }
        return Items.getItem(sequence, self.below(length));
    }

    /** Puts the elements of a sequence into another order. */
    @PythonApi("Random.shuffle(self, x)")
    public static void shuffle(PyRandom self, Object x) {
        for (long i = Items.len(x) - 1; i > 0; i--) {
            long other = self.below(i + 1);
            Object first = Items.getItem(x, other);
            Object second = Items.getItem(x, i);
            Items.setItem(x, i, first);
            Items.setItem(x, other, second);
        }
    }

    @PythonApi("Random.sample(self, population, k, *, counts=None)")
    public static PyList sample(PyRandom self, Object population, Object k, Object counts) {
        return new Sampling(self, population).draw(k, counts);
    }

    @PythonApi("Random.choices(self, population, weights=None, *, cum_weights=None, k=1)")
    public static PyList choices(
            PyRandom self, Object population, Object weights, Object cumulative, Object k) {
        long size = Items.len(population);
        PyList sums;
        if (cumulative == null) {
            if (weights == null) {
                return evenly(self, population, size, Numbers.index(k));
            }
            Object plain = PyValueInstance.unwrap(weights);
            if (Ints.isInt(plain) || plain instanceof Boolean) {
                throw new TypeError(
                        "The number of choices must be a keyword argument: k="
                                + Texts.repr(weights));
            }
            sums = runningSums(weights);
        } else if (weights != null) {
            throw new TypeError("Cannot specify both weights and cumulative weights");
        } else {
            sums = cumulative instanceof PyList known ? known : PyList.of(array(cumulative));
        }
        if (sums.size() != size) {
            throw new ValueError("The number of weights does not match the population");
        }
        return weighted(self, population, sums, Numbers.index(k));
    }

    private static Object[] array(Object iterable) {
        return iterable instanceof PyTuple tuple ? tuple.toArray() : Iteration.toArray(iterable);
    }

    static PyList runningSums(Object numbers) {
        PyList sums = new PyList();
        Object sum = ABSENT;
        for (Object number : Iteration.toArray(numbers)) {
            sum = sum == ABSENT ? number : Operators.add(sum, number);
            sums.append(sum);
        }
        return sums;
    }

    private static PyList evenly(PyRandom self, Object population, long size, long k) {
        PyList result = new PyList();
        for (long i = 0; i < k; i++) {
            long at = (long) Math.floor(self.real() * (double) size);
            result.append(Items.getItem(population, at));
        }
        return result;
    }

    private static PyList weighted(PyRandom self, Object population, PyList sums, long k) {
        Object sum = Operators.add(sums.item(-1), 0.0);
        if (Truth.truth(Comparisons.le(sum, 0.0))) {
            throw new ValueError("Total of weights must be greater than zero");
        }
        double total = Numbers.real(sum);
        if (!Double.isFinite(total)) {
            throw new ValueError("Total of weights must be finite");
        }
        double[] plain = plain(sums);
        int end = sums.size() - 1;
        PyList result = new PyList();
        for (long i = 0; i < k; i++) {
            double wanted = self.real() * total;
            int at = plain != null ? bisect(plain, wanted) : bisect(sums, wanted, end);
            result.append(Items.getItem(population, (long) at));
        }
        return result;
    }

    /** {@return the sums as floats if that changes nothing, else null} */
    private static double[] plain(PyList sums) {
        double[] plain = new double[sums.size()];
        for (int i = 0; i < plain.length; i++) {
            Object sum = sums.get(i);
            if (sum instanceof Double number) {
                plain[i] = number;
            } else if (sum instanceof Long number && Math.abs(number) < 1L << 53) {
                plain[i] = number;
            } else {
                return null;
            }
        }
        return plain;
    }

    /** {@return the first index whose sum is above a number, the last index at the most} */
    private static int bisect(double[] sums, double number) {
        int low = 0;
        int high = sums.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (number < sums[middle]) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** {@return the first index whose sum is above a number, {@code end} at the most} */
    static int bisect(PyList sums, Object number, int end) {
        int low = 0;
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Truth.truth(Comparisons.lt(number, sums.get(middle)))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
