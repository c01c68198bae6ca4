package pyloom.object;

/** The operators of augmented assignments: {@code __iadd__} and its like first. */
public final class InPlace {

    private InPlace() {}

    /**
     * {@return the new value of {@code a} in {@code a += b}}
     *
     * @param a the old value of the target
     * @param b the operand
     */
    public static Object add(Object a, Object b) {
        if (a instanceof Long && b instanceof Long || a instanceof String && b instanceof String) {
            return Operators.add(a, b);
        }
        return BinaryOperator.ADD.applyInPlace(a, b);
    }

    /**
     * {@return the new value of {@code a} in {@code a -= b}}
     *
     * @param a the old value of the target
     * @param b the operand
     */
    public static Object sub(Object a, Object b) {
        if (a instanceof Long && b instanceof Long || a instanceof Double && b instanceof Double) {
            return Operators.sub(a, b);
        }
        return BinaryOperator.SUB.applyInPlace(a, b);
    }

    /**
     * {@return the new value of {@code a} in {@code a *= b}}
     *
     * @param a the old value of the target
     * @param b the operand
     */
    public static Object mul(Object a, Object b) {
        if (a instanceof Long && b instanceof Long || a instanceof Double && b instanceof Double) {
            return Operators.mul(a, b);
        }
        return BinaryOperator.MUL.applyInPlace(a, b);
    }

    /**
     * {@return the new value of {@code a} in {@code a /= b}}
     *
     * @param a the old value of the target
     * @param b the operand
     */
    public static Object trueDiv(Object a, Object b) {
        return BinaryOperator.TRUE_DIV.applyInPlace(a, b);
    }

    /**
     * {@return the new value of {@code a} in {@code a //= b}}
     *
     * @param a the old value of the target
     * @param b the operand
     */
    public static Object floorDiv(Object a, Object b) {
        return BinaryOperator.FLOOR_DIV.applyInPlace(a, b);
    }

    /**
     * {@return the new value of {@code a} in {@code a %= b}}
     *
     * @param a the old value of the target
     * @param b the operand
     */
    public static Object mod(Object a, Object b) {
        return BinaryOperator.MOD.applyInPlace(a, b);
    }

    /**
     * {@return the new value of {@code a} in {@code a **= b}}
     *
     * @param a the old value of the target
     * @param b the operand
     */
    public static Object pow(Object a, Object b) {
        return BinaryOperator.POW.applyInPlace(a, b);
    }

    /**
     * {@return the new value of {@code a} in {@code a <<= b}}
     *
     * @param a the old value of the target
     * @param b the operand
     */
    public static Object lshift(Object a, Object b) {
        return BinaryOperator.LSHIFT.applyInPlace(a, b);
    }

    /**
     * {@return the new value of {@code a} in {@code a >>= b}}
     *
     * @param a the old value of the target
     * @param b the operand
     */
    public static Object rshift(Object a, Object b) {
        return BinaryOperator.RSHIFT.applyInPlace(a, b);
    }

    /**
     * {@return the new value of {@code a} in {@code a &= b}}
     *
     * @param a the old value of the target
     * @param b the operand
     */
    public static Object and(Object a, Object b) {
        return BinaryOperator.AND.applyInPlace(a, b);
    }

    /**
     * {@return the new value of {@code a} in {@code a |= b}}
     *
     * @param a the old value of the target
     * @param b the operand
     */
    public static Object or(Object a, Object b) {
        return BinaryOperator.OR.applyInPlace(a, b);
    }

    /**
     * {@return the new value of {@code a} in {@code a ^= b}}
     *
     * @param a the old value of the target
     * @param b the operand
     */
    public static Object xor(Object a, Object b) {
        return BinaryOperator.XOR.applyInPlace(a, b);
    }

    /**
     * {@return the new value of {@code a} in {@code a @= b}}
     *
     * @param a the old value of the target
     * @param b the operand
     */
    public static Object matmul(Object a, Object b) {
        return BinaryOperator.MATMUL.applyInPlace(a, b);
    }
}
