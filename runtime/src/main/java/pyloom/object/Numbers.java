package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import java.math.BigInteger;

/** Conversions to numbers that the protocols need. */
public final class Numbers {

    private Numbers() {}

    /**
     * {@return an int as {@code __index__} gives it, a {@code Long} or {@code BigInteger}}
     *
     * @param value any object
     */
    public static Object exactIndex(Object value) {
        Object plain = PyValueInstance.unwrap(value);
        if (plain instanceof Long || plain instanceof BigInteger) {
            return plain;
        }
        if (plain instanceof Boolean flag) {
            return flag ? 1L : 0L;
        }
        Object index = PyValueInstance.unwrap(Specials.call(value, "__index__"));
        if (index == ABSENT) {
            throw new TypeError(
                    "'"
                            + BuiltinTypes.typeOf(value).name()
                            + "' object cannot be interpreted as an integer");
        }
        if (index instanceof Long || index instanceof BigInteger) {
            return index;
        }
        if (index instanceof Boolean flag) {
            return flag ? 1L : 0L;
        }
        throw new TypeError(
                "__index__ returned non-int (type " + BuiltinTypes.typeOf(index).name() + ")");
    }

    /**
     * {@return an int as {@code __index__} gives it; OverflowError beyond 64 bits}
     *
     * @param value any object
     */
    public static long index(Object value) {
        if (value instanceof Long number) {
            return number;
        }
        Object index = exactIndex(value);
        if (index instanceof Long number) {
            return number;
        }
        throw new OverflowError("Python int too large to convert to C ssize_t");
    }

    /**
     * {@return a float as {@code __float__} or {@code __index__} gives it}
     *
     * @param value any object
     */
    public static double real(Object value) {
        Object plain = PyValueInstance.unwrap(value);
        if (plain instanceof Double number) {
            return number;
        }
        if (plain instanceof Long number) {
            return number;
        }
        Object real = PyValueInstance.unwrap(Specials.call(value, "__float__"));
        if (real instanceof Double number) {
            return number;
        }
        if (real != ABSENT) {
            throw new TypeError(
                    BuiltinTypes.typeOf(value).name()
                            + ".__float__ returned non-float (type "
                            + BuiltinTypes.typeOf(real).name()
                            + ")");
        }
        if (!Specials.has(value, "__index__")) {
            throw new TypeError("must be real number, not " + BuiltinTypes.typeOf(value).name());
        }
        return toDouble(exactIndex(value));
    }

    /**
     * {@return an int as float; OverflowError if it is too large}
     *
     * @param value a {@code Long} or {@code BigInteger}
     */
    public static double toDouble(Object value) {
        if (value instanceof Long number) {
            return number;
        }
        double real = ((BigInteger) value).doubleValue();
        if (Double.isInfinite(real)) {
            throw new OverflowError("int too large to convert to float");
        }
        return real;
    }
}
