package pyloom.stdlib.decimal;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.BuiltinTypes;
import pyloom.object.Items;
import pyloom.object.Numbers;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyValueInstance;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.stdlib.decimal.PyDecimal.Kind;
import pyloom.values.number.Ints;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Decimals made of other objects, exactly. */
final class Conversion {

    private Conversion() {}

    /** {@return a decimal or int as decimal; null for anything else} */
    static PyDecimal operand(Object value) {
        if (value instanceof PyDecimal decimal) {
            return decimal;
        }
        if (value instanceof Long number) {
            return PyDecimal.finite(BigDecimal.valueOf(number));
        }
        Object plain = PyValueInstance.unwrap(value);
        return Ints.isInt(plain) || plain instanceof Boolean
                ? PyDecimal.finite(new BigDecimal(Ints.big(plain)))
                : null;
    }

    /** {@return a decimal or int as decimal; TypeError for anything else} */
    static PyDecimal required(Object value) {
        PyDecimal decimal = operand(value);
        if (decimal == null) {
            throw new TypeError(
                    "conversion from "
                            + BuiltinTypes.typeOf(value).name()
                            + " to Decimal is not supported");
        }
        return decimal;
    }

    /** {@return what {@code Decimal(value)} makes} */
    static PyDecimal of(Object value, PyContext context) {
        if (value == ABSENT) {
            return PyDecimal.ZERO;
        }
        Object plain = PyValueInstance.unwrap(value);
        if (plain instanceof String text) {
            return ofText(text, context, true);
        }
        if (plain instanceof Double real) {
            context.signal(Conditions.FLOAT_OPERATION);
            return ofReal(real);
        }
        if (value instanceof PyTuple || value instanceof PyList) {
            return ofTuple(value, context);
        }
        return required(value).as(PyDecimal.TYPE);
    }

    static PyDecimal ofReal(double real) {
        if (Double.isNaN(real)) {
            return PyDecimal.NAN;
        }
        boolean isNegative = Double.doubleToRawLongBits(real) < 0;
        return Double.isInfinite(real)
                ? PyDecimal.infinity(isNegative)
                : PyDecimal.finite(new BigDecimal(real), isNegative);
    }

    /** {@return the number that a text says; invalid if it says none} */
    static PyDecimal ofText(String text, PyContext context, boolean isLenient) {
        String number = isLenient ? DecimalText.plain(text) : text;
        PyDecimal result = number == null ? null : DecimalText.parse(number);
        return result == null ? context.invalid(Conditions.CONVERSION_SYNTAX) : result;
    }

    private static PyDecimal ofTuple(Object value, PyContext context) {
        if (Items.len(value) != 3) {
            throw new ValueError("argument must be a sequence of length 3");
        }
        Object sign = Items.getItem(value, 0L);
        if (!(sign instanceof Long flag) || flag != 0 && flag != 1) {
            throw new ValueError("sign must be an integer with the value 0 or 1");
        }
        boolean isNegative = flag == 1;
        Object exponent = Items.getItem(value, 2L);
        if (exponent instanceof String special) {
            return switch (special) {
                case "F" -> PyDecimal.infinity(isNegative);
                case "n" -> new PyDecimal(Kind.QUIET, isNegative, digits(value));
                case "N" -> new PyDecimal(Kind.SIGNALING, isNegative, digits(value));
                default ->
                        throw new ValueError(
                                "string argument in the third position must be 'F', 'n' or 'N'");
            };
        }
        if (!Ints.isInt(PyValueInstance.unwrap(exponent))) {
            throw new ValueError("exponent must be an integer");
        }
        BigDecimal digits = digits(value);
        long power = Numbers.index(exponent);
        if (Math.abs(power) > PyDecimal.MOST_EXPONENT) {
            return context.invalid(Conditions.INVALID_OPERATION);
        }
        BigInteger signed = isNegative ? digits.unscaledValue().negate() : digits.unscaledValue();
        return PyDecimal.finite(new BigDecimal(signed, Math.toIntExact(-power)), isNegative);
    }

    private static BigDecimal digits(Object value) {
        Object given = Items.getItem(value, 1L);
        if (!(given instanceof PyTuple) && !(given instanceof PyList)) {
            throw new ValueError("coefficient must be a tuple of digits");
        }
        StringBuilder digits = new StringBuilder("0");
        for (long i = 0; i < Items.len(given); i++) {
            if (!(Items.getItem(given, i) instanceof Long digit) || digit < 0 || digit > 9) {
                throw new ValueError("coefficient must be a tuple of digits");
            }
            digits.append(digit.longValue());
        }
        return new BigDecimal(digits.toString());
    }
}
