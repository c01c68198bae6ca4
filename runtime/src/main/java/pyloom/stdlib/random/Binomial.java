package pyloom.stdlib.random;

import pyloom.object.ValueError;
import pyloom.stdlib.math.FloatFunctions;

/** The number of successes in {@code n} trials that succeed with probability {@code p}. */
record Binomial(PyRandom source, long n, double p) {

    long draw() {
        if (n < 0) {
            throw new ValueError("n must be non-negative");
        }
        if (p <= 0.0 || p >= 1.0) {
            if (p == 0.0) {
                return 0;
            }
            if (p == 1.0) {
                return n;
            }
            throw new ValueError("p must be in the range 0.0 <= p <= 1.0");
        }
        if (n == 1) {
            return source.real() < p ? 1 : 0;
        }
        if (p > 0.5) {
            return n - new Binomial(source, n, 1.0 - p).draw();
        }
        return n * p < 10.0 ? geometric() : transformed();
    }

    /** Devroye: the trials up to the next success, again and again. */
    private long geometric() {
        double c = log2(1.0 - p);
        if (c == 0) {
            return 0;
        }
        long successes = 0;
        long trials = 0;
        while (true) {
            trials += (long) Math.floor(log2(source.real()) / c) + 1;
            if (trials > n) {
                return successes;
            }
            successes++;
        }
    }

    private static double log2(double x) {
        return FloatFunctions.log2(x);
    }

    /** Hoermann's algorithm BTRS: transformed rejection with squeeze. */
    private long transformed() {
        double spread = Math.sqrt(n * p * (1.0 - p));
        double b = 1.15 + 2.53 * spread;
        double a = -0.0873 + 0.0248 * b + 0.01 * p;
        double c = n * p + 0.5;
        double vr = 0.92 - 4.2 / b;
        double alpha = (2.83 + 5.1 / b) * spread;
        double odds = Math.log(p / (1.0 - p));
        double mode = Math.floor((n + 1) * p);
        double h = FloatFunctions.lgamma(mode + 1) + FloatFunctions.lgamma(n - mode + 1);
        while (true) {
            double u = source.real() - 0.5;
            double us = 0.5 - Math.abs(u);
            double k = Math.floor((2.0 * a / us + b) * u + c);
            if (k < 0 || k > n) {
                continue;
            }
            double v = source.real();
            if (us >= 0.07 && v <= vr) {
                return (long) k;
            }
            v *= alpha / (a / (us * us) + b);
            double bound =
                    h
                            - FloatFunctions.lgamma(k + 1)
                            - FloatFunctions.lgamma(n - k + 1)
                            + (k - mode) * odds;
            if (Math.log(v) <= bound) {
                return (long) k;
            }
        }
    }
}
