package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import pyloom.values.text.CodePoints;

/** The comparison operators. */
public final class Comparisons {

    private static final String IN_COMPARISON = " in comparison";

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
        Boolean quick = quicklyEqual(a, b);
        if (quick != null) {
            return quick;
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
        Boolean quick = quicklyEqual(a, b);
        if (quick != null) {
            return !quick;
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
        return ordered(a, b, Order.LT);
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
        return ordered(a, b, Order.LE);
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
        return ordered(a, b, Order.GT);
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
        return ordered(a, b, Order.GE);
    }

    /** The four comparisons that need an order. */
    private enum Order {
        LT("__lt__", "__gt__", "<"),
        LE("__le__", "__ge__", "<="),
        GT("__gt__", "__lt__", ">"),
        GE("__ge__", "__le__", ">=");

        final String method;
        final String swapped;
        final String sign;

        Order(String method, String swapped, String sign) {
            this.method = method;
            this.swapped = swapped;
            this.sign = sign;
        }

        boolean holds(int order) {
            return switch (this) {
                case LT -> order < 0;
                case LE -> order <= 0;
                case GT -> order > 0;
                case GE -> order >= 0;
            };
        }
    }

    private static Object ordered(Object a, Object b, Order order) {
        if (a instanceof String text && b instanceof String other) {
            return order.holds(CodePoints.compare(text, other));
        }
        int numbers = Arithmetic.order(a, b);
        if (numbers != Arithmetic.UNKNOWN) {
            return numbers != Arithmetic.UNORDERED && order.holds(numbers);
        }
        Object result = rich(a, b, order.method, order.swapped);
        if (result == ABSENT) {
            throw new TypeError(
                    "'"
                            + order.sign
                            + "' not supported between instances of '"
                            + BuiltinTypes.typeOf(a).name()
                            + "' and '"
                            + BuiltinTypes.typeOf(b).name()
                            + "'");
        }
        return result;
    }

    /** {@return whether two objects are equal, if that is clear from their classes, else null} */
    private static Boolean quicklyEqual(Object a, Object b) {
        int order = Arithmetic.order(a, b);
        if (order != Arithmetic.UNKNOWN) {
            return order == 0;
        }
        if (!(a instanceof HasPyType)) {
            int same = Sameness.of(a, b);
            return same == Sameness.UNKNOWN ? null : (Boolean) (same == Sameness.YES);
        }
        boolean tuples =
                a != null
                        && a.getClass() == PyTuple.class
                        && b != null
                        && b.getClass() == PyTuple.class;
        if (tuples) {
            return equalTuples((PyTuple) a, (PyTuple) b);
        }
        return null;
    }

    private static Object rich(Object a, Object b, String method, String swapped) {
        ThreadState thread = ThreadState.current();
        thread.enterNative(IN_COMPARISON);
        try {
            return compare(a, b, method, swapped);
        } finally {
            thread.leaveNative();
        }
    }

    private static boolean equalTuples(PyTuple a, PyTuple b) {
        ThreadState thread = ThreadState.current();
        thread.enterNative(IN_COMPARISON);
        try {
            return SequenceComparison.equal(a, b);
        } finally {
            thread.leaveNative();
        }
    }

    private static Object compare(Object a, Object b, String method, String swapped) {
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
