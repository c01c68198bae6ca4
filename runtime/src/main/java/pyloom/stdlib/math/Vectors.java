package pyloom.stdlib.math;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Iteration;
import pyloom.object.Numbers;
import pyloom.object.PyTuple;
import pyloom.object.ValueError;

/** The lengths of vectors of Python's {@code math}. */
@PythonModule(value = "math", doc = "library/math.html")
public final class Vectors {

    private Vectors() {}

    /** {@return the length of a vector} */
    @PythonApi("hypot(*coordinates)")
    public static double hypot(Object[] coordinates) {
        double[] vector = new double[coordinates.length];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = Math.abs(Numbers.real(coordinates[i]));
        }
        return length(vector);
    }

    /** {@return the distance of two points} */
    @PythonApi("dist(p, q, /)")
    public static double dist(Object p, Object q) {
        Object[] from = coordinates(p);
        Object[] to = coordinates(q);
        if (from.length != to.length) {
            throw new ValueError("both points must have the same number of dimensions");
        }
        double[] vector = new double[from.length];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = Math.abs(Numbers.real(from[i]) - Numbers.real(to[i]));
        }
        return length(vector);
    }

    private static Object[] coordinates(Object point) {
        return point instanceof PyTuple tuple ? tuple.toArray() : Iteration.toArray(point);
    }

    private static double length(double[] vector) {
        double max = 0;
        boolean hasNan = false;
        for (double x : vector) {
            hasNan |= Double.isNaN(x);
            max = x > max ? x : max;
        }
        if (Double.isInfinite(max)) {
            return max;
        }
        if (hasNan) {
            return Double.NaN;
        }
        if (max == 0.0 || vector.length <= 1) {
            return max;
        }
        if (max < Double.MIN_NORMAL) {
            for (int i = 0; i < vector.length; i++) {
                vector[i] /= Double.MIN_NORMAL;
            }
            return Double.MIN_NORMAL * length(vector);
        }
        int exponent = Math.getExponent(max) + 1;
        double up = Math.scalb(1.0, -exponent / 2);
        double rest = Math.scalb(1.0, -exponent - -exponent / 2);
        double root = scaledLength(vector, up, rest);
        return root / up / rest;
    }

    /** Squares are summed with their errors, above a sum of one; then the root is corrected. */
    private static double scaledLength(double[] vector, double up, double rest) {
        double sum = 1.0;
        double productErrors = 0;
        double sumErrors = 0;
        for (double item : vector) {
            double x = item * up * rest;
            Twin square = Twin.product(x, x);
            Twin next = Twin.fastSum(sum, square.high());
            sum = next.high();
            productErrors += square.low();
            sumErrors += next.low();
        }
        double root = Math.sqrt(sum - 1.0 + (productErrors + sumErrors));
        Twin square = Twin.product(-root, root);
        Twin next = Twin.fastSum(sum, square.high());
        double error =
                next.high() - 1.0 + ((productErrors + square.low()) + (sumErrors + next.low()));
        return root + error / (2.0 * root);
    }
}
