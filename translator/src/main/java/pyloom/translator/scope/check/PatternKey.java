package pyloom.translator.scope.check;

import pyloom.translator.ast.ConstantValue;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Operator;
import pyloom.translator.source.PythonCharacters;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/**
 * The literal keys of mapping patterns: which of them are equal for Python, and their {@code repr}.
 */
final class PatternKey {

    /** An int is a BigInteger here, a float a Double. */
    private record Complex(double real, double imaginary) {}

    private record Text(List<Integer> codePoints) {}

    private record Binary(List<Byte> values) {}

    private PatternKey() {}

    /** {@return an object that is equal to that of another key if the keys are equal in Python} */
    static Object of(Expr key) {
        return switch (valueOf(key)) {
            case Boolean flag -> flag ? BigInteger.ONE : BigInteger.ZERO;
            case Double number -> comparable(number);
            case Complex number ->
                    number.imaginary == 0
                            ? comparable(number.real)
                            : new Complex(number.real + 0.0, number.imaginary);
            case Object other -> other;
        };
    }

    private static Object comparable(double number) {
        boolean whole = !Double.isInfinite(number) && number == Math.rint(number);
        return whole ? new BigDecimal(number).toBigInteger() : (Object) number;
    }

    private static Object valueOf(Expr key) {
        return switch (key) {
            case Expr.Constant constant -> valueOf(constant.value());
            case Expr.UnaryOp operation -> negate(valueOf(operation.operand()));
            case Expr.BinOp operation ->
                    complex(
                            valueOf(operation.left()),
                            operation.op(),
                            (Complex) valueOf(operation.right()));
            default -> key;
        };
    }

    private static Object valueOf(ConstantValue value) {
        return switch (value) {
            case ConstantValue.None _ -> "None";
            case ConstantValue.Ellipsis _ -> "Ellipsis";
            case ConstantValue.Bool flag -> flag.value();
            case ConstantValue.SmallInt number -> BigInteger.valueOf(number.value());
            case ConstantValue.BigInt number -> number.value();
            case ConstantValue.Float number -> number.value();
            case ConstantValue.Imaginary number -> new Complex(0, number.value());
            case ConstantValue.Str text -> new Text(text.value().codePoints().boxed().toList());
            case ConstantValue.SurrogateStr text ->
                    new Text(Arrays.stream(text.codePoints()).boxed().toList());
            case ConstantValue.Bytes bytes -> binary(bytes.value());
        };
    }

    private static Binary binary(byte[] bytes) {
        Byte[] boxed = new Byte[bytes.length];
        Arrays.setAll(boxed, i -> bytes[i]);
        return new Binary(List.of(boxed));
    }

    private static Object negate(Object number) {
        return switch (number) {
            case BigInteger value -> value.negate();
            case Double value -> -value;
            case Complex value -> new Complex(-value.real, -value.imaginary);
            default -> number;
        };
    }

    private static Complex complex(Object left, Operator operator, Complex right) {
        double real = ((Number) left).doubleValue();
        boolean minus = operator == Operator.SUB;
        return new Complex(
                minus ? real - right.real : real + right.real,
                minus ? 0.0 - right.imaginary : right.imaginary);
    }

    /** {@return Python's {@code repr} of a literal key} */
    static String repr(Expr key) {
        return switch (valueOf(key)) {
            case Boolean flag -> flag ? "True" : "False";
            case Double number -> repr(number.doubleValue());
            case Complex number -> repr(number);
            case Text text -> repr(text);
            case Binary binary -> repr(binary);
            case Object other -> other.toString();
        };
    }

    private static String repr(Complex number) {
        String imaginary = withoutPointZero(number.imaginary) + "j";
        if (number.real == 0 && Math.copySign(1, number.real) > 0) {
            return imaginary;
        }
        String sign = imaginary.startsWith("-") ? "" : "+";
        return "(" + withoutPointZero(number.real) + sign + imaginary + ")";
    }

    private static String withoutPointZero(double number) {
        String text = repr(number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static String repr(double number) {
        if (Double.isInfinite(number)) {
            return number > 0 ? "inf" : "-inf";
        }
        if (number == 0) {
            return Math.copySign(1, number) > 0 ? "0.0" : "-0.0";
        }
        BigDecimal shortest = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        int exponent = shortest.precision() - shortest.scale() - 1;
        if (exponent >= -4 && exponent < 16) {
            String text = shortest.toPlainString();
            return text.contains(".") ? text : text + ".0";
        }
        String digits = shortest.unscaledValue().abs().toString();
        String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
        return (number < 0 ? "-" : "")
                + digits.charAt(0)
                + fraction
                + (exponent < 0 ? "e-" : "e+")
                + String.format("%02d", Math.abs(exponent));
    }

    private static String repr(Text text) {
        List<Integer> codePoints = text.codePoints;
        char quote =
                codePoints.contains((int) '\'') && !codePoints.contains((int) '"') ? '"' : '\'';
        StringBuilder result = new StringBuilder().append(quote);
        for (int codePoint : codePoints) {
            appendEscaped(result, codePoint, quote);
        }
        return result.append(quote).toString();
    }

    private static void appendEscaped(StringBuilder result, int codePoint, char quote) {
        switch (codePoint) {
            case '\t' -> result.append("\\t");
            case '\n' -> result.append("\\n");
            case '\r' -> result.append("\\r");
            default -> {
                if (codePoint == quote || codePoint == '\\') {
                    result.append('\\').append((char) codePoint);
                } else if (PythonCharacters.isPrintable(codePoint)) {
                    result.appendCodePoint(codePoint);
                } else if (codePoint <= 0xFF) {
                    result.append(String.format("\\x%02x", codePoint));
                } else if (codePoint <= 0xFFFF) {
                    result.append(String.format("\\u%04x", codePoint));
                } else {
                    result.append(String.format("\\U%08x", codePoint));
                }
            }
        }
    }

    private static String repr(Binary binary) {
        List<Byte> values = binary.values;
        boolean doubleQuote = values.contains((byte) '\'') && !values.contains((byte) '"');
        char quote = doubleQuote ? '"' : '\'';
        StringBuilder result = new StringBuilder("b").append(quote);
        for (byte value : values) {
            int unsigned = value & 0xFF;
            if (unsigned >= ' ' && unsigned < 0x7F) {
                appendEscaped(result, unsigned, quote);
            } else if (unsigned == '\t' || unsigned == '\n' || unsigned == '\r') {
                appendEscaped(result, unsigned, quote);
            } else {
                result.append(String.format("\\x%02x", unsigned));
            }
        }
        return result.append(quote).toString();
    }
}
