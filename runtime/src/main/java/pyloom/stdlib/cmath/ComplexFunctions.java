package pyloom.stdlib.cmath;

import pyloom.stdlib.math.FloatFunctions;
import pyloom.values.number.ComplexNumber;
import pyloom.values.number.Hypotenuse;

/** Functions of complex numbers, without Python's errors; after Kahan, by CPython's formulas. */
final class ComplexFunctions {

    private static final double LARGE = Double.MAX_VALUE / 4;
    private static final double LOG_LARGE = Math.log(LARGE);
    private static final double SQRT_LARGE = Math.sqrt(LARGE);
    private static final double LN2 = Math.log(2.0);
    private static final int SCALE_UP = 53 / 2 * 2 + 1;
    private static final int SCALE_DOWN = -(SCALE_UP + 1) / 2;

    private ComplexFunctions() {}

    private static ComplexNumber of(double real, double imaginary) {
        return new ComplexNumber(real, imaginary);
    }

    /** {@return the number times i} */
    static ComplexNumber turned(ComplexNumber z) {
        return of(-z.imaginary(), z.real());
    }

    private static double hypot(double x, double y) {
        return Hypotenuse.of(x, y);
    }

    static ComplexNumber sqrt(ComplexNumber z) {
        double a = Math.abs(z.real());
        double b = Math.abs(z.imaginary());
        if (a == 0 && b == 0) {
            return of(0.0, z.imaginary());
        }
        if (Double.isInfinite(b)) {
            return of(Double.POSITIVE_INFINITY, z.imaginary());
        }
        if (Double.isInfinite(a)) {
            double rest = Double.isNaN(b) ? b : 0.0;
            return z.real() > 0
                    ? of(a, Math.copySign(rest, z.imaginary()))
                    : of(rest, Math.copySign(a, z.imaginary()));
        }
        double s;
        if (a < Double.MIN_NORMAL && b < Double.MIN_NORMAL && (a > 0 || b > 0)) {
            a = Math.scalb(a, SCALE_UP);
            s = Math.scalb(Math.sqrt(a + hypot(a, Math.scalb(b, SCALE_UP))), SCALE_DOWN);
        } else {
            a /= 8.0;
            s = 2.0 * Math.sqrt(a + hypot(a, b / 8.0));
        }
        double d = b / (2.0 * s);
        return z.real() >= 0
                ? of(s, Math.copySign(d, z.imaginary()))
                : of(d, Math.copySign(s, z.imaginary()));
    }

    static ComplexNumber exp(ComplexNumber z) {
        double x = z.real();
        double y = z.imaginary();
        if (y == 0) {
            return of(Math.exp(x), y);
        }
        if (x == Double.NEGATIVE_INFINITY && !Double.isFinite(y)) {
            return of(0.0, 0.0);
        }
        if (x > LOG_LARGE) {
            double power = Math.exp(x - 1.0);
            return of(power * Math.cos(y) * Math.E, power * Math.sin(y) * Math.E);
        }
        double power = Math.exp(x);
        return of(power * Math.cos(y), power * Math.sin(y));
    }

    static ComplexNumber log(ComplexNumber z) {
        double a = Math.abs(z.real());
        double b = Math.abs(z.imaginary());
        double real;
        if (a > LARGE || b > LARGE) {
            real = Math.log(hypot(a / 2.0, b / 2.0)) + LN2;
        } else if (a < Double.MIN_NORMAL && b < Double.MIN_NORMAL) {
            real = Math.log(hypot(Math.scalb(a, 53), Math.scalb(b, 53))) - 53 * LN2;
        } else {
            double length = hypot(a, b);
            if (0.71 <= length && length <= 1.73) {
                double larger = Math.max(a, b);
                double smaller = Math.min(a, b);
                real = Math.log1p((larger - 1) * (larger + 1) + smaller * smaller) / 2.0;
            } else {
                real = Math.log(length);
            }
        }
        return of(real, FloatFunctions.atan2(z.imaginary(), z.real()));
    }

    static ComplexNumber sinh(ComplexNumber z) {
        double x = z.real();
        double y = z.imaginary();
        if (Math.abs(x) > LOG_LARGE && Double.isFinite(x)) {
            double near = x - Math.copySign(1.0, x);
            return of(
                    Math.cos(y) * StrictMath.sinh(near) * Math.E,
                    Math.sin(y) * Math.cosh(near) * Math.E);
        }
        return of(Math.cos(y) * StrictMath.sinh(x), Math.sin(y) * hyperbolicCosine(x));
    }

    private static double hyperbolicCosine(double x) {
        return Double.isInfinite(x) ? Double.POSITIVE_INFINITY : FloatFunctions.cosh(x);
    }

    static ComplexNumber cosh(ComplexNumber z) {
        double x = z.real();
        double y = z.imaginary();
        if (Math.abs(x) > LOG_LARGE && Double.isFinite(x)) {
            double near = x - Math.copySign(1.0, x);
            return of(
                    Math.cos(y) * Math.cosh(near) * Math.E,
                    Math.sin(y) * StrictMath.sinh(near) * Math.E);
        }
        return of(Math.cos(y) * hyperbolicCosine(x), Math.sin(y) * StrictMath.sinh(x));
    }

    static ComplexNumber sin(ComplexNumber z) {
        ComplexNumber turned = sinh(turned(z));
        return of(turned.imaginary(), -turned.real());
    }

    static ComplexNumber tanh(ComplexNumber z) {
        double x = z.real();
        double y = z.imaginary();
        if (Double.isInfinite(x)) {
            return of(
                    Math.copySign(1.0, x),
                    Math.copySign(0.0, Double.isInfinite(y) ? y : 2.0 * Math.sin(y) * Math.cos(y)));
        }
        if (Math.abs(x) > LOG_LARGE) {
            return of(
                    Math.copySign(1.0, x),
                    4.0 * Math.sin(y) * Math.cos(y) * Math.exp(-2.0 * Math.abs(x)));
        }
        double tx = StrictMath.tanh(x);
        double ty = Math.tan(y);
        double cx = 1.0 / FloatFunctions.cosh(x);
        double txty = tx * ty;
        double divisor = 1.0 + txty * txty;
        return of(tx * (1.0 + ty * ty) / divisor, ty / divisor * cx * cx);
    }

    private static boolean isHuge(ComplexNumber z) {
        return Math.abs(z.real()) > LARGE || Math.abs(z.imaginary()) > LARGE;
    }

    private static double logOfLength(ComplexNumber z) {
        return Math.log(hypot(z.real() / 2.0, z.imaginary() / 2.0)) + LN2 * 2.0;
    }

    static ComplexNumber acos(ComplexNumber z) {
        double x = z.real();
        double y = z.imaginary();
        if (isHuge(z)) {
            return of(FloatFunctions.atan2(Math.abs(y), x), -Math.copySign(logOfLength(z), y));
        }
        ComplexNumber s1 = sqrt(of(1.0 - x, -y));
        ComplexNumber s2 = sqrt(of(1.0 + x, y));
        return of(
                2.0 * FloatFunctions.atan2(s1.real(), s2.real()),
                FloatFunctions.asinh(s2.real() * s1.imaginary() - s2.imaginary() * s1.real()));
    }

    static ComplexNumber acosh(ComplexNumber z) {
        double x = z.real();
        double y = z.imaginary();
        if (isHuge(z)) {
            return of(logOfLength(z), FloatFunctions.atan2(y, x));
        }
        ComplexNumber s1 = sqrt(of(x - 1.0, y));
        ComplexNumber s2 = sqrt(of(x + 1.0, y));
        return of(
                FloatFunctions.asinh(s1.real() * s2.real() + s1.imaginary() * s2.imaginary()),
                2.0 * FloatFunctions.atan2(s1.imaginary(), s2.real()));
    }

    static ComplexNumber asinh(ComplexNumber z) {
        double x = z.real();
        double y = z.imaginary();
        if (isHuge(z)) {
            return of(Math.copySign(logOfLength(z), x), FloatFunctions.atan2(y, Math.abs(x)));
        }
        ComplexNumber s1 = sqrt(of(1.0 + y, -x));
        ComplexNumber s2 = sqrt(of(1.0 - y, x));
        return of(
                FloatFunctions.asinh(s1.real() * s2.imaginary() - s2.real() * s1.imaginary()),
                FloatFunctions.atan2(y, s1.real() * s2.real() - s1.imaginary() * s2.imaginary()));
    }

    static ComplexNumber atanh(ComplexNumber z) {
        double x = z.real();
        double y = z.imaginary();
        if (x < 0 || x == 0 && Math.copySign(1.0, x) < 0) {
            ComplexNumber mirrored = atanh(of(-x, -y));
            return of(-mirrored.real(), -mirrored.imaginary());
        }
        double size = Math.abs(y);
        if (x > SQRT_LARGE || size > SQRT_LARGE) {
            double length = hypot(x / 2.0, y / 2.0);
            return of(x / 4.0 / length / length, -Math.copySign(Math.PI / 2.0, -y));
        }
        if (x == 1.0 && size < Math.sqrt(Double.MIN_NORMAL)) {
            double angle = FloatFunctions.atan2(2.0, -size) / 2;
            return of(
                    -Math.log(Math.sqrt(size) / Math.sqrt(hypot(size, 2.0))),
                    Math.copySign(angle, y));
        }
        double distance = 1.0 - x;
        return of(
                Math.log1p(4.0 * x / (distance * distance + size * size)) / 4.0,
                -FloatFunctions.atan2(-2.0 * y, distance * (1 + x) - size * size) / 2.0);
    }
}
