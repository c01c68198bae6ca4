package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import pyloom.values.number.Floats;

import java.math.BigInteger;

/** Whether two keys are the same, as far as that is clear without running code of the program. */
public final class Sameness {

    /** The keys differ. */
    public static final int NO = 0;

    /** The keys are the same. */
    public static final int YES = 1;

    /** Only code of the program can tell. */
    public static final int UNKNOWN = -1;

    private static final int MAXIMUM_DEPTH = 8;

    private Sameness() {}

    /** {@return {@link #YES}, {@link #NO} or {@link #UNKNOWN}} */
    public static int of(Object a, Object b) {
        if (a == b) {
            return YES;
        }
        if (a instanceof String text && b instanceof String other) {
            return text.equals(other) ? YES : NO;
        }
        if (a instanceof Long number && b instanceof Long other) {
            return number.longValue() == other.longValue() ? YES : NO;
        }
        return ofOthers(a, b, 0);
    }

    private static int ofOthers(Object a, Object b, int depth) {
        if (a == ABSENT) {
            return NO;
        }
        if (isPlain(a) && isPlain(b)) {
            return isNumber(a) && isNumber(b) && equalNumbers(a, b) ? YES : NO;
        }
        if (a == null || b == null) {
            return UNKNOWN;
        }
        if (a.getClass() == PyTuple.class
                && b.getClass() == PyTuple.class
                && depth < MAXIMUM_DEPTH) {
            return ofTuples((PyTuple) a, (PyTuple) b, depth);
        }
        return a instanceof PyType && b instanceof PyType ? NO : UNKNOWN;
    }

    private static int ofTuples(PyTuple a, PyTuple b, int depth) {
        if (a.size() != b.size()) {
            return NO;
        }
        for (int at = 0; at < a.size(); at++) {
            Object left = a.get(at);
            Object right = b.get(at);
            int same = left == right ? YES : Sameness.element(left, right, depth + 1);
            if (same != YES) {
                return same;
            }
        }
        return YES;
    }

    private static int element(Object a, Object b, int depth) {
        if (a instanceof String && b instanceof String) {
            return a.equals(b) ? YES : NO;
        }
        return ofOthers(a, b, depth);
    }

    private static boolean isPlain(Object value) {
        return value == null || value instanceof String || isNumber(value);
    }

    private static boolean isNumber(Object value) {
        return value instanceof Long
                || value instanceof Double
                || value instanceof Boolean
                || value instanceof BigInteger;
    }

    private static boolean equalNumbers(Object a, Object b) {
        if (a instanceof Double x) {
            return b instanceof Double y ? x.doubleValue() == y : Floats.equal(number(b), x);
        }
        if (b instanceof Double y) {
            return Floats.equal(number(a), y);
        }
        return number(a).equals(number(b));
    }

    private static Object number(Object value) {
        return value instanceof Boolean flag ? (Object) (flag ? 1L : 0L) : value;
    }
}
