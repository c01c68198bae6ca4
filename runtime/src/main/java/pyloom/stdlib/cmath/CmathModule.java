package pyloom.stdlib.cmath;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.BuiltinTypes;
import pyloom.object.Numbers;
import pyloom.object.Operators;
import pyloom.object.OverflowError;
import pyloom.object.PyTuple;
import pyloom.object.Specials;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.stdlib.builtins.PyComplex;
import pyloom.stdlib.math.FloatFunctions;
import pyloom.values.number.ComplexNumber;
import pyloom.values.number.Hypotenuse;

/** The functions of Python's {@code cmath}. */
@PythonModule(value = "cmath", doc = "library/cmath.html")
public final class CmathModule {

    /** Half the circumference of the unit circle. */
    @PythonApi("pi")
    public static final double PI = Math.PI;

    /** The base of the natural logarithm. */
    @PythonApi("e")
    public static final double E = Math.E;

    /** The circumference of the unit circle. */
    @PythonApi("tau")
    public static final double TAU = 2 * Math.PI;

    /** Infinity. */
    @PythonApi("inf")
    public static final double INF = Double.POSITIVE_INFINITY;

    /** Infinity in the imaginary direction. */
    @PythonApi("infj")
    public static final PyComplex INFJ = PyComplex.of(0.0, Double.POSITIVE_INFINITY);

    /** Not a number. */
    @PythonApi("nan")
    public static final double NAN = Double.NaN;

    /** Not a number in the imaginary direction. */
    @PythonApi("nanj")
    public static final PyComplex NANJ = PyComplex.of(0.0, Double.NaN);

    private CmathModule() {}

    static ComplexNumber number(Object value) {
        if (value instanceof PyComplex complex) {
            return complex.value();
        }
        if (Specials.has(value, "__complex__")) {
            Object converted = Specials.call(value, "__complex__");
            if (converted instanceof PyComplex complex) {
                return complex.value();
            }
            throw new TypeError(
                    BuiltinTypes.typeOf(value).name()
                            + ".__complex__() must return a complex, not "
                            + BuiltinTypes.typeOf(converted).name());
        }
        return new ComplexNumber(Numbers.real(value), 0.0);
    }

    private static boolean isFinite(ComplexNumber z) {
        return Double.isFinite(z.real()) && Double.isFinite(z.imaginary());
    }

    /** {@return a result, unless it is wrong for a finite argument} */
    private static PyComplex checked(ComplexNumber result, ComplexNumber z) {
        if (isFinite(z)) {
            if (Double.isInfinite(result.real()) || Double.isInfinite(result.imaginary())) {
                throw new OverflowError("math range error");
            }
            if (!isFinite(result)) {
                throw new ValueError("math domain error");
            }
        }
        return PyComplex.of(result);
    }

    /** {@return the phase and the length} */
    @PythonApi("polar(z, /)")
    public static PyTuple polar(Object z) {
        ComplexNumber number = number(z);
        return PyTuple.of((Object) length(number), phase(number));
    }

    private static double length(ComplexNumber z) {
        double length = Hypotenuse.of(z.real(), z.imaginary());
        if (Double.isInfinite(length) && isFinite(z)) {
            throw new OverflowError("math range error");
        }
        return length;
    }

    private static double phase(ComplexNumber z) {
        return FloatFunctions.atan2(z.imaginary(), z.real());
    }

    /** {@return the angle} */
    @PythonApi("phase(z, /)")
    public static double phase(Object z) {
        return phase(number(z));
    }

    /** {@return the number of a length and an angle} */
    @PythonApi("rect(r, phi, /)")
    public static PyComplex rect(double r, double phi) {
        if (Double.isInfinite(phi) && r != 0) {
            throw new ValueError("math domain error");
        }
        return phi == 0
                ? PyComplex.of(r, r * phi)
                : PyComplex.of(r * Math.cos(phi), r * Math.sin(phi));
    }

    /** {@return the square root} */
    @PythonApi("sqrt(z, /)")
    public static PyComplex sqrt(Object z) {
        return PyComplex.of(ComplexFunctions.sqrt(number(z)));
    }

    /** {@return e to the power of a number} */
    @PythonApi("exp(z, /)")
    public static PyComplex exp(Object z) {
        ComplexNumber number = number(z);
        return checked(ComplexFunctions.exp(number), number);
    }

    /**
     * {@return the logarithm}
     *
     * @param z the number
     * @param base the base, e if it is absent
     */
    @PythonApi("log(z, base=<unset>, /)")
    public static Object log(Object z, Object base) {
        PyComplex natural = PyComplex.of(natural(number(z)));
        return base == ABSENT
                ? natural
                : Operators.trueDiv(natural, PyComplex.of(natural(number(base))));
    }

    private static ComplexNumber natural(ComplexNumber z) {
        if (z.real() == 0 && z.imaginary() == 0) {
            throw new ValueError("math domain error");
        }
        return ComplexFunctions.log(z);
    }

    /** {@return the logarithm to base 10} */
    @PythonApi("log10(z, /)")
    public static PyComplex log10(Object z) {
        ComplexNumber natural = natural(number(z));
        double ln10 = Math.log(10.0);
        return PyComplex.of(natural.real() / ln10, natural.imaginary() / ln10);
    }

    /** {@return the sine} */
    @PythonApi("sin(z, /)")
    public static PyComplex sin(Object z) {
        ComplexNumber number = number(z);
        return checked(ComplexFunctions.sin(number), number);
    }

    /** {@return the cosine} */
    @PythonApi("cos(z, /)")
    public static PyComplex cos(Object z) {
        ComplexNumber number = number(z);
        return checked(ComplexFunctions.cosh(ComplexFunctions.turned(number)), number);
    }

    /** {@return the tangent} */
    @PythonApi("tan(z, /)")
    public static PyComplex tan(Object z) {
        ComplexNumber number = number(z);
        ComplexNumber turned = ComplexFunctions.tanh(ComplexFunctions.turned(number));
        return checked(new ComplexNumber(turned.imaginary(), -turned.real()), number);
    }

    /** {@return the hyperbolic sine} */
    @PythonApi("sinh(z, /)")
    public static PyComplex sinh(Object z) {
        ComplexNumber number = number(z);
        return checked(ComplexFunctions.sinh(number), number);
    }

    /** {@return the hyperbolic cosine} */
    @PythonApi("cosh(z, /)")
    public static PyComplex cosh(Object z) {
        ComplexNumber number = number(z);
        return checked(ComplexFunctions.cosh(number), number);
    }

    /** {@return the hyperbolic tangent} */
    @PythonApi("tanh(z, /)")
    public static PyComplex tanh(Object z) {
        ComplexNumber number = number(z);
        return checked(ComplexFunctions.tanh(number), number);
    }

    /** {@return the arc sine} */
    @PythonApi("asin(z, /)")
    public static PyComplex asin(Object z) {
        ComplexNumber turned = ComplexFunctions.asinh(ComplexFunctions.turned(number(z)));
        return PyComplex.of(turned.imaginary(), -turned.real());
    }

    /** {@return the arc cosine} */
    @PythonApi("acos(z, /)")
    public static PyComplex acos(Object z) {
        return PyComplex.of(ComplexFunctions.acos(number(z)));
    }

    /** {@return the arc tangent} */
    @PythonApi("atan(z, /)")
    public static PyComplex atan(Object z) {
        ComplexNumber turned = artanh(ComplexFunctions.turned(number(z)));
        return PyComplex.of(turned.imaginary(), -turned.real());
    }

    /** {@return the inverse hyperbolic sine} */
    @PythonApi("asinh(z, /)")
    public static PyComplex asinh(Object z) {
        return PyComplex.of(ComplexFunctions.asinh(number(z)));
    }

    /** {@return the inverse hyperbolic cosine} */
    @PythonApi("acosh(z, /)")
    public static PyComplex acosh(Object z) {
        return PyComplex.of(ComplexFunctions.acosh(number(z)));
    }

    /** {@return the inverse hyperbolic tangent} */
    @PythonApi("atanh(z, /)")
    public static PyComplex atanh(Object z) {
        return PyComplex.of(artanh(number(z)));
    }

    private static ComplexNumber artanh(ComplexNumber z) {
        if (z.imaginary() == 0 && Math.abs(z.real()) == 1) {
            throw new ValueError("math domain error");
        }
        return ComplexFunctions.atanh(z);
    }

    /** {@return whether both parts are finite} */
    @PythonApi("isfinite(z, /)")
    public static boolean isfinite(Object z) {
        return isFinite(number(z));
    }

    /** {@return whether a part is infinite} */
    @PythonApi("isinf(z, /)")
    public static boolean isinf(Object z) {
        ComplexNumber number = number(z);
        return Double.isInfinite(number.real()) || Double.isInfinite(number.imaginary());
    }

    /** {@return whether a part is NaN} */
    @PythonApi("isnan(z, /)")
    public static boolean isnan(Object z) {
        ComplexNumber number = number(z);
        return Double.isNaN(number.real()) || Double.isNaN(number.imaginary());
    }

    /** {@return whether two numbers are close} */
    @PythonApi("isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)")
    public static boolean isclose(Object a, Object b, double relative, double absolute) {
        if (relative < 0 || absolute < 0) {
            throw new ValueError("tolerances must be non-negative");
        }
        ComplexNumber x = number(a);
        ComplexNumber y = number(b);
        if (x.real() == y.real() && x.imaginary() == y.imaginary()) {
            return true;
        }
        if (isinf(a) || isinf(b)) {
            return false;
        }
        double difference = Hypotenuse.of(x.real() - y.real(), x.imaginary() - y.imaginary());
        return difference <= relative * Hypotenuse.of(y.real(), y.imaginary())
                || difference <= relative * Hypotenuse.of(x.real(), x.imaginary())
                || difference <= absolute;
    }
}
