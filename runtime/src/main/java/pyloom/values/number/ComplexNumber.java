package pyloom.values.number;

import pyloom.values.Fault;

/**
 * A complex number and its arithmetic as CPython 3.13 does it: a real operand counts as complex.
 *
 * @param real the real part
 * @param imaginary the imaginary part
 */
public record ComplexNumber(double real, double imaginary) {

    private static final int SMALL_EXPONENT = 100;

    private static final ComplexNumber ONE = new ComplexNumber(1.0, 0.0);

    /** {@return the sum} */
    public ComplexNumber plus(ComplexNumber other) {
        return new ComplexNumber(real + other.real, imaginary + other.imaginary);
    }

    /** {@return the difference} */
    public ComplexNumber minus(ComplexNumber other) {
        return new ComplexNumber(real - other.real, imaginary - other.imaginary);
    }

    /** {@return the product} */
    public ComplexNumber times(ComplexNumber other) {
        return new ComplexNumber(
                real * other.real - imaginary * other.imaginary,
                real * other.imaginary + imaginary * other.real);
    }

    /** {@return the quotient; the divisor is scaled by its larger part} */
    public ComplexNumber over(ComplexNumber other) {
        double absReal = Math.abs(other.real);
        double absImaginary = Math.abs(other.imaginary);
        if (absReal >= absImaginary) {
            if (absReal == 0.0) {
                throw Fault.zeroDivision("complex division by zero");
            }
            double ratio = other.imaginary / other.real;
            double scale = other.real + other.imaginary * ratio;
            return new ComplexNumber(
                    (real + imaginary * ratio) / scale, (imaginary - real * ratio) / scale);
        }
        if (absImaginary >= absReal) {
            double ratio = other.real / other.imaginary;
            double scale = other.real * ratio + other.imaginary;
            return new ComplexNumber(
                    (real * ratio + imaginary) / scale, (imaginary * ratio - real) / scale);
        }
        return new ComplexNumber(Double.NaN, Double.NaN);
    }

    /** {@return this number to the power of another} */
    public ComplexNumber power(ComplexNumber exponent) {
        double times = exponent.real;
        boolean small =
                exponent.imaginary == 0.0
                        && times == Math.floor(times)
                        && Math.abs(times) <= SMALL_EXPONENT;
        ComplexNumber result = small ? integerPower((int) times) : generalPower(exponent);
        if (Double.isInfinite(result.real) || Double.isInfinite(result.imaginary)) {
            throw Fault.overflow("complex exponentiation");
        }
        return result;
    }

    private ComplexNumber integerPower(int exponent) {
        if (exponent <= 0) {
            if (exponent < 0 && real == 0.0 && imaginary == 0.0) {
                throw zeroToNegative();
            }
            return ONE.over(positivePower(-exponent));
        }
        return positivePower(exponent);
    }

    private ComplexNumber positivePower(int exponent) {
        ComplexNumber result = ONE;
        ComplexNumber square = this;
        for (int left = exponent; left > 0; left >>= 1) {
            if ((left & 1) != 0) {
                result = result.times(square);
            }
            square = square.times(square);
        }
        return result;
    }

    private ComplexNumber generalPower(ComplexNumber exponent) {
        if (exponent.real == 0.0 && exponent.imaginary == 0.0) {
            return ONE;
        }
        if (real == 0.0 && imaginary == 0.0) {
            if (exponent.imaginary != 0.0 || exponent.real < 0.0) {
                throw zeroToNegative();
            }
            return new ComplexNumber(0.0, 0.0);
        }
        double magnitude = Hypotenuse.of(real, imaginary);
        double length = Math.pow(magnitude, exponent.real);
        double angle = Math.atan2(imaginary, real);
        double phase = angle * exponent.real;
        if (exponent.imaginary != 0.0) {
            length *= Math.exp(-angle * exponent.imaginary);
            phase += exponent.imaginary * Math.log(magnitude);
        }
        return new ComplexNumber(length * Math.cos(phase), length * Math.sin(phase));
    }

    private static RuntimeException zeroToNegative() {
        return Fault.zeroDivision("0.0 to a negative or complex power");
    }

    /** {@return the distance from zero} */
    public double magnitude() {
        double magnitude = Hypotenuse.of(real, imaginary);
        if (Double.isInfinite(magnitude)
                && !Double.isInfinite(real)
                && !Double.isInfinite(imaginary)) {
            throw Fault.overflow("absolute value too large");
        }
        return magnitude;
    }

    /** {@return {@code repr()} of the number} */
    @Override
    public String toString() {
        String last = FloatText.shortText(imaginary) + "j";
        if (Double.doubleToRawLongBits(real) == 0) {
            return last;
        }
        boolean signed = last.charAt(0) == '-';
        return "(" + FloatText.shortText(real) + (signed ? "" : "+") + last + ")";
    }

    /** {@return the number that {@code text} spells, or null if it spells none} */
    public static ComplexNumber parse(String text) {
        String number = Digits.ascii(text);
        if (number == null) {
            return null;
        }
        if (number.startsWith("(") && number.endsWith(")")) {
            number = number.substring(1, number.length() - 1).strip();
        }
        if (number.indexOf('_') >= 0) {
            if (!Digits.underscoresBetweenDigits(number)) {
                return null;
            }
            number = number.replace("_", "");
        }
        return number.isEmpty() ? null : parsePlain(number);
    }

    private static ComplexNumber parsePlain(String text) {
        boolean hasImaginary = text.endsWith("j") || text.endsWith("J");
        String number = hasImaginary ? text.substring(0, text.length() - 1) : text;
        int end = FloatParser.end(number, 0);
        if (!hasImaginary) {
            return end == number.length()
                    ? new ComplexNumber(FloatParser.value(number), 0.0)
                    : null;
        }
        if (end == number.length()) {
            return new ComplexNumber(0.0, FloatParser.value(number));
        }
        double real = end > 0 ? FloatParser.value(number.substring(0, end)) : 0.0;
        String rest = number.substring(Math.max(end, 0));
        if (end > 0 && !FloatParser.isSign(rest.charAt(0))) {
            return null;
        }
        return switch (rest) {
            case "", "+" -> new ComplexNumber(real, 1.0);
            case "-" -> new ComplexNumber(real, -1.0);
            default ->
                    FloatParser.end(rest, 0) == rest.length()
                            ? new ComplexNumber(real, FloatParser.value(rest))
                            : null;
        };
    }
}
