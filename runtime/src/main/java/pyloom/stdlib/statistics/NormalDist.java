package pyloom.stdlib.statistics;

import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Calls;
import pyloom.object.Numbers;
import pyloom.object.PyInstance;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.TypeError;
import pyloom.stdlib.math.FloatFunctions;
import pyloom.stdlib.math.Vectors;
import pyloom.stdlib.random.PyRandom;
import pyloom.stdlib.random.RandomModule;
import pyloom.values.number.FloatText;
import pyloom.values.number.Floats;

/** Python's {@code statistics.NormalDist}. */
@PythonModule(
        value = "statistics",
        pure = true,
        doc = "library/statistics.html#statistics.NormalDist")
@PythonType(name = "NormalDist")
public final class NormalDist extends PyInstance {

    /** The type {@code statistics.NormalDist}. */
    public static final PyType TYPE =
            PyType.nativeType("statistics", "NormalDist", PyType.OBJECT)
                    .solid()
                    .changeable()
                    .allocating(NormalDist::new);

    private static final double SQRT_2 = Math.sqrt(2.0);

    private double mu;
    private double sigma;

    private NormalDist(PyType type) {
        super(type);
    }

    private static NormalDist of(double mu, double sigma) {
        NormalDist made = new NormalDist(TYPE);
        made.initialize(mu, sigma);
        return made;
    }

    @PythonApi("NormalDist.__init__(self, mu=0.0, sigma=1.0)")
    void initialize(double center, double width) {
        if (width < 0.0) {
            throw new StatisticsError("sigma must be non-negative");
        }
        mu = center;
        sigma = width;
    }

    @PythonApi(value = "NormalDist.from_samples(cls, data)", kind = Kind.CLASS)
    public static Object fromSamples(PyType cls, Object data) {
        double[] parts = Averages.meanAndDeviation(data);
        return Calls.call(cls, parts[0], parts[1]);
    }

    @PythonApi("NormalDist.samples(self, n, *, seed=None)")
    PyList samples(long n, Object seed) {
        PyRandom source = RandomModule.SHARED;
        if (seed != null) {
            source = new PyRandom();
            source.seed(seed, 2L);
        }
        PyList samples = new PyList();
        for (long i = 0; i < n; i++) {
            samples.append(InverseNormal.of(source.random(), mu, sigma));
        }
        return samples;
    }

    private void requireWidth(String function) {
        if (sigma == 0) {
            throw new StatisticsError(function + "() not defined when sigma is zero");
        }
    }

    @PythonApi("NormalDist.pdf(self, x)")
    double pdf(double x) {
        double variance = sigma * sigma;
        if (variance == 0) {
            requireWidth("pdf");
        }
        double distance = x - mu;
        return Math.exp(distance * distance / (-2.0 * variance))
                / Math.sqrt(2 * Math.PI * variance);
    }

    @PythonApi("NormalDist.cdf(self, x)")
    double cdf(double x) {
        requireWidth("cdf");
        return 0.5 * (1.0 + FloatFunctions.erf((x - mu) / (sigma * SQRT_2)));
    }

    @PythonApi("NormalDist.inv_cdf(self, p)")
    double inverse(double p) {
        if (p <= 0.0 || p >= 1.0) {
            throw new StatisticsError("p must be in the range 0.0 < p < 1.0");
        }
        return InverseNormal.of(p, mu, sigma);
    }

    @PythonApi("NormalDist.quantiles(self, n=4)")
    PyList quantiles(long n) {
        PyList result = new PyList();
        for (long i = 1; i < n; i++) {
            result.append(inverse((double) i / n));
        }
        return result;
    }

    @PythonApi("NormalDist.overlap(self, other)")
    double overlap(Object other) {
        if (!(other instanceof NormalDist that)) {
            throw new TypeError("Expected another NormalDist instance");
        }
        boolean isSwapped = that.sigma < sigma || that.sigma == sigma && that.mu < mu;
        NormalDist x = isSwapped ? that : this;
        NormalDist y = isSwapped ? this : that;
        double varianceX = x.sigma * x.sigma;
        double varianceY = y.sigma * y.sigma;
        if (varianceX == 0 || varianceY == 0) {
            throw new StatisticsError("overlap() not defined when sigma is zero");
        }
        double variances = varianceY - varianceX;
        double means = Math.abs(y.mu - x.mu);
        if (variances == 0) {
            return 1.0 - FloatFunctions.erf(means / (2.0 * x.sigma * SQRT_2));
        }
        double a = x.mu * varianceY - y.mu * varianceX;
        double b =
                x.sigma
                        * y.sigma
                        * Math.sqrt(means * means + variances * Math.log(varianceY / varianceX));
        double first = (a + b) / variances;
        double second = (a - b) / variances;
        return 1.0
                - (Math.abs(y.cdf(first) - x.cdf(first)) + Math.abs(y.cdf(second) - x.cdf(second)));
    }

    @PythonApi("NormalDist.zscore(self, x)")
    double zscore(double x) {
        requireWidth("zscore");
        return (x - mu) / sigma;
    }

    @PythonApi(value = "NormalDist.mean", kind = Kind.GETTER)
    double mean() {
        return mu;
    }

    @PythonApi(value = "NormalDist.median", kind = Kind.GETTER)
    double median() {
        return mu;
    }

    @PythonApi(value = "NormalDist.mode", kind = Kind.GETTER)
    double mode() {
        return mu;
    }

    @PythonApi(value = "NormalDist.stdev", kind = Kind.GETTER)
    double deviation() {
        return sigma;
    }

    @PythonApi(value = "NormalDist.variance", kind = Kind.GETTER)
    double variance() {
        return sigma * sigma;
    }

    private static double width(NormalDist a, NormalDist b) {
        return Vectors.hypot(new Object[] {a.sigma, b.sigma});
    }

    @PythonApi("NormalDist.__add__(x1, x2)")
    NormalDist add(Object x2) {
        return x2 instanceof NormalDist other
                ? of(mu + other.mu, width(this, other))
                : of(mu + Numbers.real(x2), sigma);
    }

    @PythonApi("NormalDist.__radd__(x1, x2)")
    NormalDist reflectedAdd(Object x2) {
        return add(x2);
    }

    @PythonApi("NormalDist.__sub__(x1, x2)")
    NormalDist subtract(Object x2) {
        return x2 instanceof NormalDist other
                ? of(mu - other.mu, width(this, other))
                : of(mu - Numbers.real(x2), sigma);
    }

    @PythonApi("NormalDist.__rsub__(x1, x2)")
    NormalDist reflectedSubtract(Object x2) {
        return subtract(x2).negate();
    }

    @PythonApi("NormalDist.__mul__(x1, x2)")
    NormalDist multiply(double factor) {
        return of(mu * factor, sigma * Math.abs(factor));
    }

    @PythonApi("NormalDist.__rmul__(x1, x2)")
    NormalDist reflectedMultiply(double factor) {
        return multiply(factor);
    }

    @PythonApi("NormalDist.__truediv__(x1, x2)")
    NormalDist divide(double divisor) {
        return of(Floats.divide(mu, divisor), sigma / Math.abs(divisor));
    }

    @PythonApi("NormalDist.__pos__(x1)")
    NormalDist positive() {
        return of(mu, sigma);
    }

    @PythonApi("NormalDist.__neg__(x1)")
    NormalDist negate() {
        return of(-mu, sigma);
    }

    @PythonApi("NormalDist.__eq__(x1, x2)")
    Object eq(Object x2) {
        return x2 instanceof NormalDist other
                ? (Object) (mu == other.mu && sigma == other.sigma)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("NormalDist.__hash__(self)")
    long hash() {
        return PyTuple.of((Object) mu, sigma).hash();
    }

    @PythonApi("NormalDist.__repr__(self)")
    String repr() {
        return pyType().shortName()
                + "(mu="
                + FloatText.repr(mu)
                + ", sigma="
                + FloatText.repr(sigma)
                + ")";
    }

    @PythonApi("NormalDist.__getstate__(self)")
    PyTuple state() {
        return PyTuple.of((Object) mu, sigma);
    }

    @PythonApi("NormalDist.__setstate__(self, state)")
    void restore(PyTuple state) {
        mu = Numbers.real(state.get(0));
        sigma = Numbers.real(state.get(1));
    }
}
