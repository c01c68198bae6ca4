package pyloom.stdlib.statistics;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.Comparisons;
import pyloom.object.Iteration;
import pyloom.object.Numbers;
import pyloom.object.Operators;
import pyloom.object.PyList;
import pyloom.object.PyType;
import pyloom.object.PyValueInstance;
import pyloom.object.Truth;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.object.ZeroDivisionError;
import pyloom.stdlib.decimal.PyDecimal;
import pyloom.stdlib.fractions.PyFraction;
import pyloom.stdlib.math.FloatFunctions;
import pyloom.stdlib.math.Sums;
import pyloom.values.number.Ints;

import java.util.ArrayList;
import java.util.List;

/** The means of Python's {@code statistics}. */
@PythonModule(value = "statistics", pure = true, doc = "library/statistics.html")
public final class Averages {

    private Averages() {}

    /** {@return the arithmetic mean} */
    @PythonApi("mean(data)")
    public static Object mean(Object data) {
        ExactSum sum = ExactSum.of(data);
        if (sum.count() < 1) {
            throw new StatisticsError("mean requires at least one data point");
        }
        return ExactSum.converted(Operators.trueDiv(sum.total(), sum.count()), sum.type());
    }

    /**
     * {@return the arithmetic mean as float}
     *
     * @param data the numbers
     * @param weights their weights, or None
     */
    @PythonApi("fmean(data, weights=None)")
    public static Object fmean(Object data, Object weights) {
        Object[] items = Iteration.toArray(data);
        if (weights == null) {
            double total = Sums.fsum(PyList.of(items));
            if (items.length == 0) {
                throw new StatisticsError("fmean requires at least one data point");
            }
            return total / items.length;
        }
        Object[] factors = Iteration.toArray(weights);
        if (factors.length != items.length) {
            throw new StatisticsError("data and weights must be the same length");
        }
        Object top = Sums.sumprod(PyList.of(items), PyList.of(factors));
        double bottom = Sums.fsum(PyList.of(factors));
        if (bottom == 0) {
            throw new StatisticsError("sum of weights must be non-zero");
        }
        return Operators.trueDiv(top, bottom);
    }

    /** {@return the geometric mean} */
    @PythonApi("geometric_mean(data)")
    public static double geometricMean(Object data) {
        List<Object> logarithms = new ArrayList<>();
        boolean hasZero = false;
        long count = 0;
        for (Object x : Iteration.toArray(data)) {
            count++;
            boolean isNan = x instanceof Double real && Double.isNaN(real);
            if (isNan || Truth.truth(Comparisons.gt(x, 0.0))) {
                logarithms.add(FloatFunctions.log(x, ABSENT));
            } else if (Comparisons.equal(x, 0.0)) {
                hasZero = true;
            } else {
                throw new StatisticsError("No negative inputs allowed", x);
            }
        }
        double total = Sums.fsum(PyList.of(logarithms.toArray()));
        if (count == 0) {
            throw new StatisticsError("Must have a non-empty dataset");
        }
        if (Double.isNaN(total)) {
            return Double.NaN;
        }
        if (hasZero) {
            return total == Double.POSITIVE_INFINITY ? Double.NaN : 0.0;
        }
        return FloatFunctions.exp(total / count);
    }

    private static void requirePositive(Object x) {
        if (Truth.truth(Comparisons.lt(x, 0L))) {
            throw new StatisticsError("harmonic mean does not support negative values");
        }
    }

    private static boolean isReal(Object x) {
        Object plain = PyValueInstance.unwrap(x);
        return Ints.isInt(plain)
                || plain instanceof Boolean
                || plain instanceof Double
                || plain instanceof PyFraction
                || plain instanceof PyDecimal;
    }

    /**
     * {@return the harmonic mean}
     *
     * @param data the numbers
     * @param weights their weights, or None
     */
    @PythonApi("harmonic_mean(data, weights=None)")
    public static Object harmonicMean(Object data, Object weights) {
        Object[] items = Iteration.toArray(data);
        if (items.length < 1) {
            throw new StatisticsError("harmonic_mean requires at least one data point");
        }
        if (items.length == 1 && weights == null) {
            if (!isReal(items[0])) {
                throw new TypeError("unsupported type");
            }
            requirePositive(items[0]);
            return items[0];
        }
        Object[] factors = null;
        Object sumOfWeights = (long) items.length;
        if (weights != null) {
            factors = Iteration.toArray(weights);
            if (factors.length != items.length) {
                throw new StatisticsError("Number of weights does not match data size");
            }
            for (Object factor : factors) {
                requirePositive(factor);
            }
            sumOfWeights = ExactSum.of(PyList.of(factors)).total();
        }
        ExactSum sum = new ExactSum();
        try {
            for (int i = 0; i < items.length; i++) {
                requirePositive(items[i]);
                Object factor = factors == null ? (Object) 1L : factors[i];
                sum.add(Truth.truth(factor) ? Operators.trueDiv(factor, items[i]) : (Object) 0L);
            }
        } catch (ZeroDivisionError _) {
            return 0L;
        }
        Object total = sum.total();
        if (Truth.truth(Comparisons.le(total, 0L))) {
            throw new StatisticsError("Weighted sum must be positive");
        }
        return ExactSum.converted(Operators.trueDiv(sumOfWeights, total), sum.type());
    }

    /** Sums of squared distances to a center. */
    private record Spread(Object distances, long count, PyType type) {

        static Spread of(Object data, Object center) {
            if (center == null) {
                ExactSum sum = ExactSum.of(data);
                return new Spread(sum.squaredDistances(), sum.count(), sum.type());
            }
            ExactSum sum = new ExactSum();
            for (Object x : Iteration.toArray(data)) {
                Object distance = Operators.sub(x, center);
                sum.add(Operators.mul(distance, distance));
            }
            return new Spread(sum.total(), sum.count(), sum.type());
        }

        Object variance(long divisor) {
            return ExactSum.converted(Operators.trueDiv(distances, divisor), type);
        }

        Object deviation(long divisor) {
            Object mean = Operators.trueDiv(distances, divisor);
            if (mean instanceof PyFraction fraction) {
                return type.isSubtypeOf(PyDecimal.TYPE)
                        ? Roots.decimal(fraction)
                        : (Object) Roots.real(fraction);
            }
            Attributes.getAttr(mean, "numerator"); // infinities and NaN have none
            throw new ValueError("math domain error");
        }

        Spread require(long least, String complaint) {
            if (count < least) {
                throw new StatisticsError(complaint);
            }
            return this;
        }
    }

    /** {@return the sample variance} */
    @PythonApi("variance(data, xbar=None)")
    public static Object variance(Object data, Object xbar) {
        Spread spread =
                Spread.of(data, xbar).require(2, "variance requires at least two data points");
        return spread.variance(spread.count - 1);
    }

    /** {@return the population variance} */
    @PythonApi("pvariance(data, mu=None)")
    public static Object pvariance(Object data, Object mu) {
        Spread spread =
                Spread.of(data, mu).require(1, "pvariance requires at least one data point");
        return spread.variance(spread.count);
    }

    /** {@return the sample standard deviation} */
    @PythonApi("stdev(data, xbar=None)")
    public static Object stdev(Object data, Object xbar) {
        Spread spread = Spread.of(data, xbar).require(2, "stdev requires at least two data points");
        return spread.deviation(spread.count - 1);
    }

    /** {@return the population standard deviation} */
    @PythonApi("pstdev(data, mu=None)")
    public static Object pstdev(Object data, Object mu) {
        Spread spread = Spread.of(data, mu).require(1, "pstdev requires at least one data point");
        return spread.deviation(spread.count);
    }

    /** {@return mean and sample standard deviation as floats} */
    static double[] meanAndDeviation(Object data) {
        PyList items = PyList.of(Iteration.toArray(data));
        Object deviation = stdev(items, null);
        ExactSum sum = ExactSum.of(items);
        return new double[] {
            Numbers.real(Operators.trueDiv(sum.total(), sum.count())), Numbers.real(deviation)
        };
    }
}
