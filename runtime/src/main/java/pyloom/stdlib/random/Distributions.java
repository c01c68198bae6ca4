package pyloom.stdlib.random;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Comparisons;
import pyloom.object.Numbers;
import pyloom.object.Operators;
import pyloom.object.Truth;
import pyloom.object.ValueError;
import pyloom.object.ZeroDivisionError;
import pyloom.stdlib.math.FloatFunctions;
import pyloom.values.number.FloatPower;

/** The methods of {@code random.Random} that draw from distributions over the reals. */
@PythonModule(value = "random", pure = true, doc = "library/random.html#real-valued-distributions")
@PythonType(name = "Random", holder = PyRandom.class)
public final class Distributions {

    static final double TWO_PI = 2 * Math.PI;

    static final double NORMAL = 4 * Math.exp(-0.5) / Math.sqrt(2.0);
    static final double LOG_4 = Math.log(4.0);
    static final double GAMMA = 1.0 + Math.log(4.5);

    private Distributions() {}

    @PythonApi("Random.uniform(self, a, b)")
    public static Object uniform(PyRandom self, Object a, Object b) {
        return Operators.add(a, Operators.mul(Operators.sub(b, a), self.real()));
    }

    @PythonApi("Random.triangular(self, low=0.0, high=1.0, mode=None)")
    public static Object triangular(PyRandom self, Object low, Object high, Object mode) {
        double u = self.real();
        Object c = 0.5;
        if (mode != null) {
            try {
                c = Operators.trueDiv(Operators.sub(mode, low), Operators.sub(high, low));
            } catch (ZeroDivisionError _) {
                return low;
            }
        }
        if (Truth.truth(Comparisons.gt(u, c))) {
            Object product = Operators.mul(1.0 - u, Operators.sub(1.0, c));
            double root = FloatFunctions.sqrt(Numbers.real(product));
            return Operators.add(high, Operators.mul(Operators.sub(low, high), root));
        }
        double root = FloatFunctions.sqrt(Numbers.real(Operators.mul(u, c)));
        return Operators.add(low, Operators.mul(Operators.sub(high, low), root));
    }

    private static Object scaled(Object mu, double z, Object sigma) {
        return mu instanceof Double center && sigma instanceof Double width
                ? (Object) (center + z * width)
                : Operators.add(mu, Operators.mul(z, sigma));
    }

    @PythonApi("Random.normalvariate(self, mu=0.0, sigma=1.0)")
    public static Object normalvariate(PyRandom self, Object mu, Object sigma) {
        while (true) {
            double u1 = self.real();
            double u2 = 1.0 - self.real();
            double z = NORMAL * (u1 - 0.5) / u2;
            if (z * z / 4.0 <= -Math.log(u2)) {
                return scaled(mu, z, sigma);
            }
        }
    }

    @PythonApi("Random.gauss(self, mu=0.0, sigma=1.0)")
    public static Object gauss(PyRandom self, Object mu, Object sigma) {
        Object pending = self.pending();
        self.setPending(null);
        if (pending instanceof Double z) {
            return scaled(mu, z, sigma);
        }
        if (pending != null) {
            return Operators.add(mu, Operators.mul(pending, sigma));
        }
        double angle = self.real() * TWO_PI;
        double radius = Math.sqrt(-2.0 * Math.log(1.0 - self.real()));
        self.setPending(Math.sin(angle) * radius);
        return scaled(mu, Math.cos(angle) * radius, sigma);
    }

    @PythonApi("Random.lognormvariate(self, mu, sigma)")
    public static double lognormvariate(PyRandom self, Object mu, Object sigma) {
        return FloatFunctions.exp(Numbers.real(normalvariate(self, mu, sigma)));
    }

    @PythonApi("Random.expovariate(self, lambd=1.0)")
    public static Object expovariate(PyRandom self, Object lambd) {
        return Operators.trueDiv(-Math.log(1.0 - self.real()), lambd);
    }

    @PythonApi("Random.vonmisesvariate(self, mu, kappa)")
    public static Object vonmisesvariate(PyRandom self, Object mu, double kappa) {
        if (kappa <= 1e-6) {
            return TWO_PI * self.real();
        }
        double s = 0.5 / kappa;
        double r = s + Math.sqrt(1.0 + s * s);
        double z;
        while (true) {
            z = Math.cos(Math.PI * self.real());
            double d = z / (r + z);
            double u = self.real();
            if (u < 1.0 - d * d || u <= (1.0 - d) * Math.exp(d)) {
                break;
            }
        }
        double q = 1.0 / r;
        double angle = FloatFunctions.acos((q + z) / (1.0 + q * z));
        Object theta = self.real() > 0.5 ? Operators.add(mu, angle) : Operators.sub(mu, angle);
        return Operators.mod(theta, TWO_PI);
    }

    @PythonApi("Random.gammavariate(self, alpha, beta)")
    public static Object gammavariate(PyRandom self, double alpha, Object beta) {
        if (alpha <= 0.0 || Truth.truth(Comparisons.le(beta, 0.0))) {
            throw new ValueError("gammavariate: alpha and beta must be > 0.0");
        }
        double value;
        if (alpha > 1.0) {
            value = largeGamma(self, alpha);
        } else if (alpha == 1.0) {
            value = -Math.log(1.0 - self.real());
        } else {
            value = smallGamma(self, alpha);
        }
        return Operators.mul(value, beta);
    }

    /** Cheng's algorithm GA. */
    private static double largeGamma(PyRandom self, double alpha) {
        double inverse = Math.sqrt(2.0 * alpha - 1.0);
        double b = alpha - LOG_4;
        double c = alpha + inverse;
        while (true) {
            double u1 = self.real();
            if (!(1e-7 < u1 && u1 < 0.9999999)) {
                continue;
            }
            double u2 = 1.0 - self.real();
            double v = Math.log(u1 / (1.0 - u1)) / inverse;
            double x = alpha * Math.exp(v);
            double z = u1 * u1 * u2;
            double r = b + c * v - x;
            if (r + GAMMA - 4.5 * z >= 0.0 || r >= Math.log(z)) {
                return x;
            }
        }
    }

    /** Ahrens' and Dieter's algorithm GS. */
    private static double smallGamma(PyRandom self, double alpha) {
        while (true) {
            double b = (Math.E + alpha) / Math.E;
            double p = b * self.real();
            double x = p <= 1.0 ? FloatPower.power(p, 1.0 / alpha) : -Math.log((b - p) / alpha);
            double u = self.real();
            if (p > 1.0 ? u <= FloatPower.power(x, alpha - 1.0) : u <= Math.exp(-x)) {
                return x;
            }
        }
    }

    @PythonApi("Random.betavariate(self, alpha, beta)")
    public static Object betavariate(PyRandom self, double alpha, double beta) {
        Object y = gammavariate(self, alpha, 1.0);
        return Truth.truth(y)
                ? Operators.trueDiv(y, Operators.add(y, gammavariate(self, beta, 1.0)))
                : (Object) 0.0;
    }

    @PythonApi("Random.paretovariate(self, alpha)")
    public static Object paretovariate(PyRandom self, Object alpha) {
        return Operators.pow(1.0 - self.real(), Operators.trueDiv(-1.0, alpha));
    }

    @PythonApi("Random.weibullvariate(self, alpha, beta)")
    public static Object weibullvariate(PyRandom self, Object alpha, Object beta) {
        double log = -Math.log(1.0 - self.real());
        return Operators.mul(alpha, Operators.pow(log, Operators.trueDiv(1.0, beta)));
    }

    @PythonApi("Random.binomialvariate(self, n=1, p=0.5)")
    public static long binomialvariate(PyRandom self, long n, double p) {
        return new Binomial(self, n, p).draw();
    }
}
