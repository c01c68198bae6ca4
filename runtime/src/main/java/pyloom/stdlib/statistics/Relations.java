package pyloom.stdlib.statistics;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Calls;
import pyloom.object.Items;
import pyloom.object.Iteration;
import pyloom.object.NativeModule;
import pyloom.object.Numbers;
import pyloom.object.Operators;
import pyloom.object.PyList;
import pyloom.object.Texts;
import pyloom.object.ValueError;
import pyloom.object.ZeroDivisionError;
import pyloom.stdlib.math.Sums;

import java.util.Arrays;

/** The functions of Python's {@code statistics} of two variables. */
@PythonModule(value = "statistics", pure = true, doc = "library/statistics.html")
public final class Relations {

    /** {@code LinearRegression}. */
    @PythonApi("LinearRegression")
    public static final Object LINEAR_REGRESSION = resultType();

    private Relations() {}

    private static Object resultType() {
        Object[] arguments = {"LinearRegression", PyList.of("slope", "intercept"), "statistics"};
        return Calls.callArray(
                NativeModule.named("collections").peek("namedtuple"),
                arguments,
                new String[] {"module"});
    }

    private static int size(Object x, Object y, String function) {
        int size = Items.len(x);
        if (Items.len(y) != size) {
            throw new StatisticsError(
                    function + " requires that both inputs have same number of data points");
        }
        if (size < 2) {
            throw new StatisticsError(function + " requires at least two data points");
        }
        return size;
    }

    private static double mean(Object[] items) {
        return Sums.fsum(PyList.of(items)) / items.length;
    }

    private static Object[] centered(Object[] items, double mean) {
        return Arrays.stream(items).map(item -> Operators.sub(item, mean)).toArray();
    }

    private static Object product(Object[] x, Object[] y) {
        return Sums.sumprod(PyList.of(x), PyList.of(y));
    }

    /** {@return the sample covariance} */
    @PythonApi("covariance(x, y, /)")
    public static Object covariance(Object x, Object y) {
        int size = size(x, y, "covariance");
        Object[] left = Iteration.toArray(x);
        Object[] right = Iteration.toArray(y);
        Object sum = product(centered(left, mean(left)), centered(right, mean(right)));
        return Operators.trueDiv(sum, size - 1L);
    }

    /**
     * {@return Pearson's coefficient, or Spearman's}
     *
     * @param x a variable
     * @param y a variable
     * @param method whether of the values or of their ranks
     */
    @PythonApi("correlation(x, y, /, *, method='linear')")
    public static Object correlation(Object x, Object y, Object method) {
        size(x, y, "correlation");
        boolean isRanked = "ranked".equals(method);
        if (!isRanked && !"linear".equals(method)) {
            throw new ValueError("Unknown method: " + Texts.repr(method));
        }
        Object[] left = Iteration.toArray(x);
        Object[] right = Iteration.toArray(y);
        left = isRanked ? ranks(left) : centered(left, mean(left));
        right = isRanked ? ranks(right) : centered(right, mean(right));
        double both = Numbers.real(product(left, right));
        double squares =
                rootOfProduct(
                        Numbers.real(product(left, left)), Numbers.real(product(right, right)));
        if (squares == 0) {
            throw new StatisticsError("at least one of the inputs is constant");
        }
        return both / squares;
    }

    /** {@return the ranks around zero; equal ones share theirs} */
    private static Object[] ranks(Object[] items) {
        int size = items.length;
        PyList sorted = Middles.sorted(PyList.of(items));
        Object[] result = new Object[size];
        double start = (size - 1) / -2.0;
        for (int i = 0; i < size; i++) {
            int low = Middles.bisect(sorted, items[i], false);
            int high = Middles.bisect(sorted, items[i], true);
            result[i] = start - 1 + low + (high - low + 1) / 2.0;
        }
        return result;
    }

    /** {@return the square root of a product that may overflow, corrected by one step} */
    private static double rootOfProduct(double x, double y) {
        double root = Math.sqrt(x * y);
        if (!Double.isFinite(root)) {
            boolean isScaled =
                    Double.isInfinite(root) && !Double.isInfinite(x) && !Double.isInfinite(y);
            return isScaled ? rootOfProduct(0x1p-512 * x, 0x1p-512 * y) / 0x1p-512 : root;
        }
        if (root == 0) {
            boolean isScaled = x != 0 && y != 0;
            return isScaled ? rootOfProduct(0x1p537 * x, 0x1p537 * y) / 0x1p537 : root;
        }
        double rest = Numbers.real(product(new Object[] {x, root}, new Object[] {y, -root}));
        return root + rest / (2.0 * root);
    }

    /**
     * {@return slope and intercept of the nearest line}
     *
     * @param x the independent variable
     * @param y the dependent variable
     * @param isProportional whether the line goes through the origin
     */
    @PythonApi("linear_regression(x, y, /, *, proportional=False)")
    public static Object linearRegression(Object x, Object y, boolean isProportional) {
        size(x, y, "linear regression");
        Object[] left = Iteration.toArray(x);
        Object[] right = Iteration.toArray(y);
        double meanX = 0;
        double meanY = 0;
        if (!isProportional) {
            meanX = mean(left);
            meanY = mean(right);
            left = centered(left, meanX);
            right = centered(right, meanY);
        }
        Object both = Operators.add(product(left, right), 0.0);
        Object slope;
        try {
            slope = Operators.trueDiv(both, product(left, left));
        } catch (ZeroDivisionError _) {
            throw new StatisticsError("x is constant");
        }
        Object intercept =
                isProportional ? (Object) 0.0 : Operators.sub(meanY, Operators.mul(slope, meanX));
        return Calls.call(LINEAR_REGRESSION, slope, intercept);
    }
}
