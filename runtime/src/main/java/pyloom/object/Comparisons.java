package pyloom.object;

import static pyloom.object.Absent.ABSENT;

/** The comparison operators. */
public final class Comparisons {

    private Comparisons() {}

    /**
     * {@return whether two elements of containers are the same: identical or equal}
     *
     * @param a any object
     * @param b any object
     */
    public static boolean equal(Object a, Object b) {
        if (a == b) {
            return true;
        }
        if (a instanceof String text && b instanceof String other) {
            return text.equals(other);
        }
        if (a instanceof Long number && b instanceof Long other) {
            return number.longValue() == other.longValue();
        }
        return Truth.truth(eq(a, b));
    }

    /**
     * {@return {@code a == b}}
     *
     * @param a any object
     * @param b any object
     */
    public static Object eq(Object a, Object b) {
        if (a instanceof Long number && b instanceof Long other) {
            return number.longValue() == other.longValue();
        }
        if (a instanceof String text && b instanceof String other) {
            return text.equals(other);
        }
        Object result = rich(a, b, "__eq__", "__eq__");
        return result == ABSENT ? (Object) Identity.is(a, b) : result;
    }

    /**
     * {@return {@code a != b}}
     *
     * @param a any object
     * @param b any object
     */
    public static Object ne(Object a, Object b) {
        if (a instanceof Long number && b instanceof Long other) {
            return number.longValue() != other.longValue();
        }
        if (a instanceof String text && b instanceof String other) {
            return !text.equals(other);
        }
        Object result = rich(a, b, "__ne__", "__ne__");
        return result == ABSENT ? (Object) !Identity.is(a, b) : result;
    }

    /**
     * {@return {@code a < b}}
     *
     * @param a any object
     * @param b any object
     */
    public static Object lt(Object a, Object b) {
        if (a instanceof Long number && b instanceof Long other) {
            return number < other;
        }
        return ordered(a, b, "__lt__", "__gt__", "<");
    }

    /**
     * {@return {@code a <= b}}
     *
     * @param a any object
     * @param b any object
     */
    public static Object le(Object a, Object b) {
        if (a instanceof Long number && b instanceof Long other) {
            return number <= other;
        }
        return ordered(a, b, "__le__", "__ge__", "<=");
    }

    /**
     * {@return {@code a > b}}
     *
     * @param a any object
     * @param b any object
     */
    public static Object gt(Object a, Object b) {
        if (a instanceof Long number && b instanceof Long other) {
            return number > other;
        }
        return ordered(a, b, "__gt__", "__lt__", ">");
    }

    /**
     * {@return {@code a >= b}}
     *
     * @param a any object
     * @param b any object
     */
    public static Object ge(Object a, Object b) {
        if (a instanceof Long number && b instanceof Long other) {
            return number >= other;
        }
        return ordered(a, b, "__ge__", "__le__", ">=");
    }

    private static Object ordered(Object a, Object b, String method, String swapped, String sign) {
        if (a instanceof Double x && b instanceof Double y) {
            return switch (sign) {
                case "<" -> x < y;
                case "<=" -> x <= y;
                case ">" -> x > y;
                default -> x >= y;
            };
        }
        Object result = rich(a, b, method, swapped);
        if (result == ABSENT) {
            throw new TypeError(
                    "'"
                            + sign
                            + "' not supported between instances of '"
                            + BuiltinTypes.typeOf(a).name()
                            + "' and '"
                            + BuiltinTypes.typeOf(b).name()
                            + "'");
        }
        return result;
    }

    private static Object rich(Object a, Object b, String method, String swapped) {
        PyType left = BuiltinTypes.typeOf(a);
        PyType right = BuiltinTypes.typeOf(b);
        boolean rightFirst = left != right && right.isSubtypeOf(left);
        if (rightFirst) {
            Object result = Specials.call(b, swapped, a);
            if (result != NotImplemented.NOT_IMPLEMENTED && result != ABSENT) {
                return result;
            }
        }
        Object result = Specials.call(a, method, b);
        if (result != NotImplemented.NOT_IMPLEMENTED && result != ABSENT) {
            return result;
        }
        if (!rightFirst) {
            result = Specials.call(b, swapped, a);
            if (result != NotImplemented.NOT_IMPLEMENTED && result != ABSENT) {
                return result;
            }
        }
        return ABSENT;
    }
}
