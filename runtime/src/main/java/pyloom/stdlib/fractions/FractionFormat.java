package pyloom.stdlib.fractions;

import pyloom.object.ValueError;
import pyloom.values.number.Ints;
import pyloom.values.text.StringRepr;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code format(fraction, specification)}. */
final class FractionFormat {

    private static final String START = "(?:(?<fill>.)?(?<align>[<>=^]))?(?<sign>[-+ ]?)";
    private static final Pattern GENERAL =
            Pattern.compile(
                    START + "(?<alt>#)?(?<width>0|[1-9][0-9]*)?(?<group>[,_])?", Pattern.DOTALL);
    private static final Pattern REAL =
            Pattern.compile(
                    START
                            + "(?<positive>z)?(?<alt>#)?(?<zeros>0(?=[0-9]))?"
                            + "(?<width>0|[1-9][0-9]*)?(?<group>[,_])?"
                            + "(?:\\.(?<precision>0|[1-9][0-9]*))?(?<type>[eEfFgG%])",
                    Pattern.DOTALL);

    private final PyFraction fraction;
    private final Matcher spec;

    private FractionFormat(PyFraction fraction, Matcher spec) {
        this.fraction = fraction;
        this.spec = spec;
    }

    static String format(PyFraction fraction, String specification) {
        Matcher general = GENERAL.matcher(specification);
        if (general.matches()) {
            return new FractionFormat(fraction, general).general();
        }
        Matcher real = REAL.matcher(specification);
        if (real.matches() && (real.group("align") == null || real.group("zeros") == null)) {
            return new FractionFormat(fraction, real).real();
        }
        throw new ValueError(
                "Invalid format specifier "
                        + StringRepr.repr(specification)
                        + " for object of type "
                        + StringRepr.repr(fraction.pyType().shortName()));
    }

    private BigInteger top() {
        return Ints.big(fraction.numerator);
    }

    private BigInteger bottom() {
        return Ints.big(fraction.denominator);
    }

    private int number(String group, int otherwise) {
        String digits = spec.group(group);
        return digits == null ? otherwise : Integer.parseInt(digits);
    }

    private String sign(boolean isNegative) {
        if (isNegative) {
            return "-";
        }
        return spec.group("sign").equals("-") ? "" : spec.group("sign");
    }

    private String aligned(String sign, String body) {
        String fill = spec.group("fill") == null ? " " : spec.group("fill");
        int missing = Math.max(0, number("width", 0) - sign.length() - body.length());
        String align = spec.group("align") == null ? ">" : spec.group("align");
        return switch (align) {
            case ">" -> fill.repeat(missing) + sign + body;
            case "<" -> sign + body + fill.repeat(missing);
            case "^" -> fill.repeat(missing / 2) + sign + body + fill.repeat(missing - missing / 2);
            default -> sign + fill.repeat(missing) + body;
        };
    }

    private String grouped(String digits) {
        String separator = spec.group("group");
        return separator == null
                ? digits
                : digits.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", separator);
    }

    private String general() {
        String body = grouped(top().abs().toString());
        if (!bottom().equals(BigInteger.ONE) || spec.group("alt") != null) {
            body += "/" + grouped(bottom().toString());
        }
        return aligned(sign(top().signum() < 0), body);
    }

    /** A rounded number: {@code digits * 10**exponent}. */
    private record Rounded(boolean isNegative, BigInteger digits, int exponent) {}

    private Rounded toExponent(int exponent, boolean isPositiveZero) {
        BigInteger n = top();
        BigInteger d = bottom();
        BigInteger scale = BigInteger.TEN.pow(Math.abs(exponent));
        if (exponent >= 0) {
            d = d.multiply(scale);
        } else {
            n = n.multiply(scale);
        }
        BigInteger shifted = n.add(d.shiftRight(1));
        BigInteger[] parts = shifted.divideAndRemainder(d);
        BigInteger quotient = parts[0];
        BigInteger rest = parts[1];
        if (rest.signum() < 0) {
            quotient = quotient.subtract(BigInteger.ONE);
            rest = rest.add(d);
        }
        if (rest.signum() == 0 && !d.testBit(0)) {
            quotient = quotient.clearBit(0);
        }
        boolean isNegative = isPositiveZero ? quotient.signum() < 0 : n.signum() < 0;
        return new Rounded(isNegative, quotient.abs(), exponent);
    }

    private Rounded toFigures(int figures) {
        if (top().signum() == 0) {
            return new Rounded(false, BigInteger.ZERO, 1 - figures);
        }
        String n = top().abs().toString();
        String d = bottom().toString();
        int magnitude = n.length() - d.length() + (d.compareTo(n) <= 0 ? 1 : 0);
        Rounded rounded = toExponent(magnitude - figures, false);
        if (rounded.digits.toString().length() == figures + 1) {
            return new Rounded(
                    rounded.isNegative,
                    rounded.digits.divide(BigInteger.TEN),
                    rounded.exponent + 1);
        }
        return rounded;
    }

    private String real() {
        int precision = number("precision", 6);
        char type = spec.group("type").charAt(0);
        boolean isFixed = "fF%".indexOf(type) >= 0;
        boolean isGeneral = "gG".indexOf(type) >= 0;
        Rounded rounded;
        boolean isScientific = false;
        int point = precision;
        if (isFixed) {
            rounded =
                    toExponent(
                            type == '%' ? -precision - 2 : -precision,
                            spec.group("positive") != null);
        } else {
            int figures = isGeneral ? Math.max(precision, 1) : precision + 1;
            rounded = toFigures(figures);
            isScientific =
                    "eE".indexOf(type) >= 0
                            || rounded.exponent > 0
                            || rounded.exponent + figures <= -4;
            point = isScientific ? figures - 1 : -rounded.exponent;
        }
        String suffix = "";
        if (type == '%') {
            suffix = "%";
        } else if (isScientific) {
            int power = rounded.exponent + point;
            suffix =
                    ("EFG".indexOf(type) >= 0 ? "E" : "e")
                            + (power < 0 ? "-" : "+")
                            + (Math.abs(power) < 10 ? "0" : "")
                            + Math.abs(power);
        }
        return laidOut(rounded, point, suffix, isGeneral && spec.group("alt") == null);
    }

    private String laidOut(Rounded rounded, int point, String suffix, boolean isTrimmed) {
        String digits = rounded.digits.toString();
        digits = "0".repeat(Math.max(0, point + 1 - digits.length())) + digits;
        String leading = digits.substring(0, digits.length() - point);
        String part = digits.substring(digits.length() - point);
        if (isTrimmed) {
            part = part.replaceAll("0+$", "");
        }
        String separator = spec.group("alt") == null && part.isEmpty() ? "" : ".";
        String trailing = separator + part + suffix;
        String sign = sign(rounded.isNegative);
        if (spec.group("zeros") != null) {
            int least = number("width", 0) - sign.length() - trailing.length();
            int width = spec.group("group") != null ? Math.floorDiv(3 * least, 4) + 1 : least;
            leading = "0".repeat(Math.max(0, width - leading.length())) + leading;
        }
        return aligned(sign, grouped(leading) + trailing);
    }
}
