package pyloom.stdlib.math;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Iteration;
import pyloom.object.Numbers;
import pyloom.object.Operators;
import pyloom.object.OverflowError;
import pyloom.object.ValueError;
import pyloom.values.number.Ints;

import java.util.Arrays;

/** The sums and products of Python's {@code math}. */
@PythonModule(value = "math", doc = "library/math.html")
public final class Sums {

    private Sums() {}

    /** {@return the product of the elements} */
    @PythonApi("prod(iterable, /, *, start=1)")
    public static Object prod(Object iterable, Object start) {
        Object result = start;
        Object iterator = Iteration.iter(iterable);
        for (Object item = Iteration.next(iterator);
                item != ABSENT;
                item = Iteration.next(iterator)) {
            result =
                    result instanceof Long a && item instanceof Long b
                            ? Ints.multiply(a, b)
                            : Operators.mul(result, item);
        }
        return result;
    }

    /** {@return the exact sum of floats, rounded once} */
    @PythonApi("fsum(seq, /)")
    public static double fsum(Object iterable) {
        ExactSum sum = new ExactSum();
        Object iterator = Iteration.iter(iterable);
        for (Object item = Iteration.next(iterator);
                item != ABSENT;
                item = Iteration.next(iterator)) {
            sum.add(item instanceof Double number ? number : Numbers.real(item));
        }
        return sum.value();
    }

    /** A sum of floats that do not overlap, the smallest first (Shewchuk). */
    private static final class ExactSum {

        private double[] parts = new double[32];
        private int count;
        private double specials;
        private double infinities;

        void add(double item) {
            double x = item;
            int kept = 0;
            for (int i = 0; i < count; i++) {
                double y = parts[i];
                if (Math.abs(x) < Math.abs(y)) {
                    double swapped = x;
                    x = y;
                    y = swapped;
                }
                double high = x + y;
                double low = y - (high - x);
                if (low != 0.0) {
                    parts[kept++] = low;
                }
                x = high;
            }
            count = kept;
            if (x != 0.0) {
                push(x, item);
            }
        }

        private void push(double x, double item) {
            if (!Double.isFinite(x)) {
                if (Double.isFinite(item)) {
                    throw new OverflowError("intermediate overflow in fsum");
                }
                infinities += Double.isInfinite(item) ? item : 0;
                specials += item;
                count = 0;
                return;
            }
            if (count == parts.length) {
                parts = Arrays.copyOf(parts, 2 * count);
            }
            parts[count++] = x;
        }

        double value() {
            if (specials != 0.0) {
                if (Double.isNaN(infinities)) {
                    throw new ValueError("-inf + inf in fsum");
                }
                return specials;
            }
            if (count == 0) {
                return 0.0;
            }
            int at = count - 1;
            double high = parts[at];
            double low = 0;
            while (at > 0) {
                double x = high;
                double y = parts[--at];
                high = x + y;
                low = y - (high - x);
                if (low != 0.0) {
                    break;
                }
            }
            // half-way cases go to even only if nothing is left below
            if (at > 0 && (low < 0 && parts[at - 1] < 0 || low > 0 && parts[at - 1] > 0)) {
                double y = low * 2;
                double x = high + y;
                if (y == x - high) {
                    high = x;
                }
            }
            return high;
        }
    }

    /** {@return the sum of the products of elements at the same places} */
    @PythonApi("sumprod(p, q, /)")
    public static Object sumprod(Object p, Object q) {
        Object left = Iteration.iter(p);
        Object right = Iteration.iter(q);
        ProductSum sum = new ProductSum();
        while (true) {
            Object a = Iteration.next(left);
            Object b = Iteration.next(right);
            if ((a == ABSENT) != (b == ABSENT)) {
                throw new ValueError("Inputs are not the same length");
            }
            if (a == ABSENT) {
                return sum.value();
            }
            sum.add(a, b);
        }
    }
}
