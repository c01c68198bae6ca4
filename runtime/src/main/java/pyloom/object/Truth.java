package pyloom.object;

import static pyloom.object.Absent.ABSENT;

/** The truth of any object. */
public final class Truth {

    private Truth() {}

    /**
     * {@return whether an object counts as true}
     *
     * @param value any object
     */
    public static boolean truth(Object value) {
        if (value instanceof Boolean flag) {
            return flag;
        }
        if (value instanceof Long number) {
            return number != 0;
        }
        if (value == null) {
            return false;
        }
        return value instanceof String text ? !text.isEmpty() : truthSlowly(value);
    }

    private static boolean truthSlowly(Object value) {
        if (value instanceof Double number) {
            return number != 0;
        }
        int length = value instanceof PyObject object ? object.knownLength() : -1;
        if (length >= 0) {
            return length != 0;
        }
        Object flag = Specials.call(value, "__bool__");
        if (flag != ABSENT) {
            if (flag instanceof Boolean known) {
                return known;
            }
            throw new TypeError(
                    "__bool__ should return bool, returned " + BuiltinTypes.typeOf(flag).name());
        }
        return !Specials.has(value, "__len__") || Items.len(value) != 0;
    }
}
