package pyloom.stdlib.datetime;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Numbers;
import pyloom.object.OverflowError;
import pyloom.object.PyValueInstance;
import pyloom.object.TypeError;

/** Arguments that keep what an object has unless they are given. */
final class Given {

    private Given() {}

    static int number(Object value, int otherwise) {
        return value == ABSENT ? otherwise : number(value);
    }

    static int number(Object value) {
        Object index = Numbers.exactIndex(value);
        if (!(index instanceof Long number)) {
            throw new OverflowError("Python int too large to convert to C long");
        }
        if (number != number.intValue()) {
            throw new OverflowError(
                    number > 0
                            ? "signed integer is greater than maximum"
                            : "signed integer is less than minimum");
        }
        return number.intValue();
    }

    static String text(Object value, String function) {
        if (PyValueInstance.unwrap(value) instanceof String text) {
            return text;
        }
        throw new TypeError(
                function + "() argument 1 must be str, not " + DateMethods.typeName(value));
    }

    static PyTzInfo zone(Object value, PyTzInfo otherwise) {
        return value == ABSENT ? otherwise : Zones.require(value);
    }
}
