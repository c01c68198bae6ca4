package pyloom.stdlib.decimal;

import pyloom.object.ValueError;
import pyloom.values.format.FormatSpec;

import java.math.BigDecimal;

/** {@code format(decimal, specification)}. */
final class DecimalFormat {

    private final PyDecimal number;
    private final FormatSpec spec;
    private final PyContext context;
    private final char type;

    private DecimalFormat(PyDecimal number, FormatSpec spec, PyContext context) {
        this.number = number;
        this.spec = spec;
        this.context = context;
        this.type = spec.type() == 0 ? context.isCapital ? 'G' : 'g' : (char) spec.type();
    }

    static String format(PyDecimal number, String specification, PyContext context) {
        if (specification.isEmpty()) {
            return number.text(false, context.isCapital);
        }
        FormatSpec spec;
        try {
            spec = FormatSpec.parse(specification, "decimal");
        } catch (RuntimeException _) {
            throw invalid();
        }
        boolean isKnown = spec.type() == 0 || "eEfFgGn%".indexOf(spec.type()) >= 0;
        if (!isKnown || spec.grouping() == '_' || spec.alternate()) {
            throw invalid();
        }
        return new DecimalFormat(number, spec, context).text();
    }

    private static ValueError invalid() {
        return new ValueError("invalid format string");
    }

    private boolean isOf(String types) {
        return types.indexOf(type) >= 0;
    }

    private String text() {
        if (!number.isFinite()) {
            String body = number.withSign(false).text(false, true) + (isOf("%") ? "%" : "");
            return aligned(number.isNegative, body);
        }
        BigDecimal value = rounded(number.value.abs());
        boolean isZero = value.signum() == 0;
        boolean isNegative = number.isNegative && !(isZero && spec.positiveZero());
        long exponent = -(long) value.scale();
        String digits = value.unscaledValue().toString();
        long left = exponent + digits.length();
        long point;
        if (isOf("eE")) {
            point = isZero && spec.precision() >= 0 ? 1 - spec.precision() : 1;
        } else if (isOf("fF%")) {
            point = left;
        } else {
            point = exponent <= 0 && left > -6 ? left : 1;
        }
        return number(isNegative, digits, point, left - point);
    }

    /** {@return the size of the number with as many digits as are wanted} */
    private BigDecimal rounded(BigDecimal given) {
        BigDecimal value =
                isOf("%") ? new BigDecimal(given.unscaledValue(), given.scale() - 2) : given;
        long precision = spec.precision();
        if (precision >= 0) {
            if (isOf("eE")) {
                value = significant(value, precision + 1);
            } else if (isOf("fF%")) {
                value = rescaled(value, -precision);
            } else if (value.precision() > precision) {
                value = significant(value, Math.max(1, precision));
            }
        }
        return value.signum() == 0 && value.scale() < 0 && isOf("fF%") ? BigDecimal.ZERO : value;
    }

    /** {@return the number with exactly so many digits} */
    private BigDecimal significant(BigDecimal value, long digits) {
        if (value.signum() == 0) {
            return value;
        }
        long exponent = value.precision() - (long) value.scale() - digits;
        BigDecimal result = rescaled(value, exponent);
        return result.precision() > digits ? rescaled(result, exponent + 1) : result;
    }

    private BigDecimal rescaled(BigDecimal value, long exponent) {
        BigDecimal signed = number.isNegative ? value.negate() : value;
        return context.rounding.rescale(signed, exponent).abs();
    }

    private String number(boolean isNegative, String digits, long point, long exponent) {
        String whole;
        String fraction;
        if (point < 0) {
            whole = "0";
            fraction = "0".repeat(Math.toIntExact(-point)) + digits;
        } else if (point > digits.length()) {
            whole = digits + "0".repeat(Math.toIntExact(point - digits.length()));
            fraction = "";
        } else {
            whole = point == 0 ? "0" : digits.substring(0, (int) point);
            fraction = digits.substring((int) point);
        }
        StringBuilder end = new StringBuilder();
        if (!fraction.isEmpty()) {
            end.append('.').append(fraction);
        }
        if (exponent != 0 || isOf("eE")) {
            end.append(isOf("EG") ? 'E' : 'e').append(exponent < 0 ? '-' : '+');
            end.append(Math.abs(exponent));
        }
        if (isOf("%")) {
            end.append('%');
        }
        boolean isZeroPadded = spec.align() == 0 && spec.fill() == '0' || spec.align() == '=';
        long least = 0;
        if (isZeroPadded && spec.fill() == '0' && spec.width() > 0) {
            least = spec.width() - end.length() - sign(isNegative).length();
        }
        return aligned(isNegative, grouped(whole, least) + end);
    }

    /** {@return the digits in groups if they are wanted, with zeros up to a width} */
    private String grouped(String whole, long least) {
        if (spec.grouping() == 0) {
            return "0".repeat((int) Math.max(0, least - whole.length())) + whole;
        }
        StringBuilder text = new StringBuilder();
        int at = whole.length();
        int inGroup = 0;
        while (at > 0 || text.length() < least) {
            if (inGroup == 3) {
                text.append(',');
                inGroup = 0;
            }
            text.append(at > 0 ? whole.charAt(--at) : '0');
            inGroup++;
        }
        return text.reverse().toString();
    }

    private String sign(boolean isNegative) {
        if (isNegative) {
            return "-";
        }
        return spec.sign() == '+' || spec.sign() == ' ' ? String.valueOf(spec.sign()) : "";
    }

    private String aligned(boolean isNegative, String body) {
        String sign = sign(isNegative);
        int missing = (int) (spec.width() - sign.length() - body.codePointCount(0, body.length()));
        if (missing <= 0) {
            return sign + body;
        }
        boolean isSpecial = !number.isFinite();
        boolean isZeroFilled = spec.align() == 0 && spec.fill() == '0';
        String fill = Character.toString(isZeroFilled && isSpecial ? ' ' : spec.fill());
        return switch (spec.align()) {
            case '<' -> sign + body + fill.repeat(missing);
            case '^' -> fill.repeat(missing / 2) + sign + body + fill.repeat(missing - missing / 2);
            case '=' -> sign + fill.repeat(missing) + body;
            default ->
                    isZeroFilled && !isSpecial
                            ? sign + fill.repeat(missing) + body
                            : fill.repeat(missing) + sign + body;
        };
    }
}
