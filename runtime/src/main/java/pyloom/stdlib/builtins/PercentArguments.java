package pyloom.stdlib.builtins;

import pyloom.object.Items;
import pyloom.object.Numbers;
import pyloom.object.OverflowError;
import pyloom.object.PyTuple;
import pyloom.object.Specials;
import pyloom.object.TypeError;
import pyloom.object.ValueError;

/** The right operand of {@code %}: a tuple of arguments, a mapping, or a single argument. */
final class PercentArguments {

    private final Object operand;
    private final boolean mapping;
    private Object[] arguments;
    private int next;

    PercentArguments(Object operand) {
        this.operand = operand;
        boolean tuple = operand instanceof PyTuple;
        mapping = !tuple && Payloads.text(operand) == null && Specials.has(operand, "__getitem__");
        arguments = tuple ? ((PyTuple) operand).toArray() : new Object[] {operand};
    }

    /** {@return the next argument} */
    Object next() {
        if (next >= arguments.length) {
            throw new TypeError("not enough arguments for format string");
        }
        return arguments[next++];
    }

    /** Makes the value of a key the only argument left. */
    void select(Object key) {
        if (!mapping) {
            throw new TypeError("format requires a mapping");
        }
        arguments = new Object[] {Items.getItem(operand, key)};
        next = 0;
    }

    /** {@return a width or precision that is an argument} */
    long star(long maximum, String complaint) {
        Object value = next();
        if (!Payloads.isInteger(value)) {
            throw new TypeError("* wants int");
        }
        if (!(Payloads.integer(value) instanceof Long number)) {
            throw new OverflowError("Python int too large to convert to C ssize_t");
        }
        if (number > maximum) {
            throw new ValueError(complaint);
        }
        return number;
    }

    /** Checks that all arguments were converted. */
    void finish(String kind) {
        if (next < arguments.length && !mapping) {
            throw new TypeError("not all arguments converted during " + kind + " formatting");
        }
    }

    /** {@return the int that {@code %d} and its like show} */
    static Object integer(Object value, int type, char shown) {
        boolean exact = type == 'o' || type == 'x' || type == 'X';
        if (Payloads.isInteger(value)) {
            return Payloads.integer(value);
        }
        boolean convertible =
                Specials.has(value, "__index__") || !exact && Specials.has(value, "__int__");
        if (!convertible || Payloads.text(value) != null) {
            throw new TypeError(
                    "%"
                            + shown
                            + " format: "
                            + (exact ? "an integer" : "a real number")
                            + " is required, not "
                            + Payloads.typeName(value));
        }
        return exact ? Numbers.exactIndex(value) : IntConversion.toInt(value);
    }

    /** {@return the error of a conversion type that does not exist} */
    static ValueError unsupported(int type, int index) {
        char shown = type > 31 && type <= 126 ? (char) type : '?';
        return new ValueError(
                "unsupported format character '"
                        + shown
                        + "' (0x"
                        + Integer.toHexString(type)
                        + ") at index "
                        + index);
    }
}
