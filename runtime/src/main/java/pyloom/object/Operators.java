package pyloom.object;

import static pyloom.object.Absent.ABSENT;

/**
 * The arithmetic operators on any objects: the common numbers and strings first, then the special
 * methods of the types.
 */
public final class Operators {

    private Operators() {}

    /**
     * {@return {@code a + b}}
     *
     * @param a the left operand
     * @param b the right operand
     */
    public static Object add(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return Ints.add(x, y);
        }
        if (a instanceof Double x && b instanceof Double y) {
            return x + y;
        }
        if (a instanceof String x && b instanceof String y) {
            return x.concat(y);
        }
        Object number = Arithmetic.add(a, b);
        return number != ABSENT ? number : BinaryOperator.ADD.apply(a, b);
    }

    /**
     * {@return {@code a - b}}
     *
     * @param a the left operand
     * @param b the right operand
     */
    public static Object sub(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return Ints.subtract(x, y);
        }
        if (a instanceof Double x && b instanceof Double y) {
            return x - y;
        }
        Object number = Arithmetic.sub(a, b);
        return number != ABSENT ? number : BinaryOperator.SUB.apply(a, b);
    }

    /**
     * {@return {@code a * b}}
     *
     * @param a the left operand
     * @param b the right operand
     */
    public static Object mul(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return Ints.multiply(x, y);
        }
        if (a instanceof Double x && b instanceof Double y) {
            return x * y;
        }
        Object number = Arithmetic.mul(a, b);
        return number != ABSENT ? number : BinaryOperator.MUL.apply(a, b);
    }

    /**
     * {@return {@code a / b}}
     *
     * @param a the left operand
     * @param b the right operand
     */
    public static Object trueDiv(Object a, Object b) {
        if (a instanceof Double x && b instanceof Double y && y != 0) {
            return x / y;
        }
        Object number = Arithmetic.trueDiv(a, b);
        return number != ABSENT ? number : BinaryOperator.TRUE_DIV.apply(a, b);
    }

    /**
     * {@return {@code a // b}}
     *
     * @param a the left operand
     * @param b the right operand
     */
    public static Object floorDiv(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y && y > 0) {
            return Math.floorDiv(x, y);
        }
        Object number = Arithmetic.floorDiv(a, b);
        return number != ABSENT ? number : BinaryOperator.FLOOR_DIV.apply(a, b);
    }

    /**
     * {@return {@code a % b}}
     *
     * @param a the left operand
     * @param b the right operand
     */
    public static Object mod(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y && y > 0) {
            return Math.floorMod(x, y);
        }
        Object number = Arithmetic.mod(a, b);
        return number != ABSENT ? number : BinaryOperator.MOD.apply(a, b);
    }

    /**
     * {@return {@code divmod(a, b)}}
     *
     * @param a the left operand
     * @param b the right operand
     */
    public static Object divmod(Object a, Object b) {
        return BinaryOperator.DIVMOD.apply(a, b);
    }

    /**
     * {@return {@code a ** b}}
     *
     * @param a the left operand
     * @param b the right operand
     */
    public static Object pow(Object a, Object b) {
        Object number = Arithmetic.pow(a, b);
        return number != ABSENT ? number : BinaryOperator.POW.apply(a, b);
    }

    /**
     * {@return {@code a << b}}
     *
     * @param a the left operand
     * @param b the right operand
     */
    public static Object lshift(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y && y >= 0) {
            return Ints.shiftLeft(x, y);
        }
        return BinaryOperator.LSHIFT.apply(a, b);
    }

    /**
     * {@return {@code a >> b}}
     *
     * @param a the left operand
     * @param b the right operand
     */
    public static Object rshift(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y && y >= 0) {
            return x >> Math.min(y, 63);
        }
        return BinaryOperator.RSHIFT.apply(a, b);
    }

    /**
     * {@return {@code a & b}}
     *
     * @param a the left operand
     * @param b the right operand
     */
    public static Object and(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return x & y;
        }
        return BinaryOperator.AND.apply(a, b);
    }

    /**
     * {@return {@code a | b}}
     *
     * @param a the left operand
     * @param b the right operand
     */
    public static Object or(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return x | y;
        }
        return BinaryOperator.OR.apply(a, b);
    }

    /**
     * {@return {@code a ^ b}}
     *
     * @param a the left operand
     * @param b the right operand
     */
    public static Object xor(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return x ^ y;
        }
        return BinaryOperator.XOR.apply(a, b);
    }

    /**
     * {@return {@code a @ b}}
     *
     * @param a the left operand
     * @param b the right operand
     */
    public static Object matmul(Object a, Object b) {
        return BinaryOperator.MATMUL.apply(a, b);
    }

    /**
     * {@return {@code -a}}
     *
     * @param a the operand
     */
    public static Object neg(Object a) {
        if (a instanceof Long x) {
            return Ints.negate(x);
        }
        if (a instanceof Double x) {
            return -x;
        }
        return unary(a, "__neg__", "unary -");
    }

    /**
     * {@return {@code +a}}
     *
     * @param a the operand
     */
    public static Object pos(Object a) {
        if (a instanceof Long || a instanceof Double) {
            return a;
        }
        return unary(a, "__pos__", "unary +");
    }

    /**
     * {@return {@code ~a}}
     *
     * @param a the operand
     */
    public static Object invert(Object a) {
        if (a instanceof Long x) {
            return ~x;
        }
        return unary(a, "__invert__", "unary ~");
    }

    /**
     * {@return {@code abs(a)}}
     *
     * @param a the operand
     */
    public static Object abs(Object a) {
        Object result = Specials.call(a, "__abs__");
        if (result == Absent.ABSENT) {
            throw new TypeError(
                    "bad operand type for abs(): '" + BuiltinTypes.typeOf(a).name() + "'");
        }
        return result;
    }

    private static Object unary(Object a, String method, String sign) {
        Object result = Specials.call(a, method);
        if (result == Absent.ABSENT) {
            throw new TypeError(
                    "bad operand type for " + sign + ": '" + BuiltinTypes.typeOf(a).name() + "'");
        }
        return result;
    }
}
