package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import pyloom.values.number.FloatPower;
import pyloom.values.number.Floats;
import pyloom.values.number.IntDivision;
import pyloom.values.number.IntPower;
import pyloom.values.number.Ints;

import java.math.BigInteger;

/**
 * Arithmetic and order of plain ints and floats of different classes, behind the equal classes that
 * {@link Operators} tests first. Answers {@code ABSENT} for anything else.
 */
final class Arithmetic {

    private Arithmetic() {}

    private static boolean isInt(Object value) {
        return value instanceof Long || value instanceof BigInteger;
    }

    static Object add(Object a, Object b) {
        if (a instanceof Double x) {
            return b instanceof Double y
                    ? realAdd(x, y)
                    : isInt(b) ? realAdd(x, Ints.toDouble(b)) : ABSENT;
        }
        if (b instanceof Double y) {
            return isInt(a) ? realAdd(Ints.toDouble(a), y) : ABSENT;
        }
        return isInt(a) && isInt(b) ? Ints.add(a, b) : ABSENT;
    }

    private static Object realAdd(double x, double y) {
        return x + y;
    }

    static Object sub(Object a, Object b) {
        if (a instanceof Double x) {
            return b instanceof Double y
                    ? realSub(x, y)
                    : isInt(b) ? realSub(x, Ints.toDouble(b)) : ABSENT;
        }
        if (b instanceof Double y) {
            return isInt(a) ? realSub(Ints.toDouble(a), y) : ABSENT;
        }
        return isInt(a) && isInt(b) ? Ints.subtract(a, b) : ABSENT;
    }

    private static Object realSub(double x, double y) {
        return x - y;
    }

    static Object mul(Object a, Object b) {
        if (a instanceof Double x) {
            return b instanceof Double y
                    ? realMul(x, y)
                    : isInt(b) ? realMul(x, Ints.toDouble(b)) : ABSENT;
        }
        if (b instanceof Double y) {
            return isInt(a) ? realMul(Ints.toDouble(a), y) : ABSENT;
        }
        return isInt(a) && isInt(b) ? Ints.multiply(a, b) : ABSENT;
    }

    private static Object realMul(double x, double y) {
        return x * y;
    }

    static Object trueDiv(Object a, Object b) {
        if (a instanceof Double x) {
            return b instanceof Double y
                    ? realTrueDiv(x, y)
                    : isInt(b) ? realTrueDiv(x, Ints.toDouble(b)) : ABSENT;
        }
        if (b instanceof Double y) {
            return isInt(a) ? realTrueDiv(Ints.toDouble(a), y) : ABSENT;
        }
        return isInt(a) && isInt(b) ? IntDivision.trueDivide(a, b) : ABSENT;
    }

    private static Object realTrueDiv(double x, double y) {
        return Floats.divide(x, y);
    }

    static Object floorDiv(Object a, Object b) {
        if (a instanceof Double x) {
            return b instanceof Double y
                    ? realFloorDiv(x, y)
                    : isInt(b) ? realFloorDiv(x, Ints.toDouble(b)) : ABSENT;
        }
        if (b instanceof Double y) {
            return isInt(a) ? realFloorDiv(Ints.toDouble(a), y) : ABSENT;
        }
        return isInt(a) && isInt(b) ? IntDivision.floorDivide(a, b) : ABSENT;
    }

    private static Object realFloorDiv(double x, double y) {
        return Floats.floorDivide(x, y);
    }

    static Object mod(Object a, Object b) {
        if (a instanceof Double x) {
            return b instanceof Double y
                    ? realMod(x, y)
                    : isInt(b) ? realMod(x, Ints.toDouble(b)) : ABSENT;
        }
        if (b instanceof Double y) {
            return isInt(a) ? realMod(Ints.toDouble(a), y) : ABSENT;
        }
        return isInt(a) && isInt(b) ? IntDivision.modulo(a, b) : ABSENT;
    }

    private static Object realMod(double x, double y) {
        return Floats.modulo(x, y);
    }

    static Object pow(Object a, Object b) {
        if (isInt(a) && isInt(b)) {
            return IntPower.power(a, b);
        }
        boolean real = (a instanceof Double || isInt(a)) && (b instanceof Double || isInt(b));
        if (!real) {
            return ABSENT;
        }
        double x = a instanceof Double number ? number : Ints.toDouble(a);
        double y = b instanceof Double number ? number : Ints.toDouble(b);
        return FloatPower.isComplex(x, y) ? ABSENT : (Object) FloatPower.power(x, y);
    }

    /** What {@link #order} answers for operands without an order that is known here. */
    static final int UNKNOWN = 2;

    /** What {@link #order} answers where an operand is NaN: no comparison but {@code !=} holds. */
    static final int UNORDERED = 3;

    /**
     * {@return -1, 0 or 1, {@link #UNORDERED}, or {@link #UNKNOWN} unless both are plain numbers}
     */
    static int order(Object a, Object b) {
        if (a instanceof Double x) {
            if (b instanceof Double y) {
                return x < y ? -1 : x > y ? 1 : x.doubleValue() == y ? 0 : UNORDERED;
            }
            return isInt(b)
                    ? Double.isNaN(x) ? UNORDERED : Integer.signum(-Floats.compare(b, x))
                    : UNKNOWN;
        }
        if (b instanceof Double y) {
            return isInt(a)
                    ? Double.isNaN(y) ? UNORDERED : Integer.signum(Floats.compare(a, y))
                    : UNKNOWN;
        }
        return isInt(a) && isInt(b) ? Integer.signum(Ints.compare(a, b)) : UNKNOWN;
    }
}
