package pyloom.object;

import static pyloom.object.Absent.ABSENT;
import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

/** The binary operators by their special methods: the general path of {@link Operators}. */
enum BinaryOperator {
    ADD("+", "add"),
    SUB("-", "sub"),
    MUL("*", "mul"),
    TRUE_DIV("/", "truediv"),
    FLOOR_DIV("//", "floordiv"),
    MOD("%", "mod"),
    DIVMOD("divmod()", "divmod"),
    POW("** or pow()", "pow"),
    LSHIFT("<<", "lshift"),
    RSHIFT(">>", "rshift"),
    AND("&", "and"),
    OR("|", "or"),
    XOR("^", "xor"),
    MATMUL("@", "matmul");

    private final String sign;
    private final String method;
    private final String reflected;
    private final String inPlace;

    BinaryOperator(String sign, String name) {
        this.sign = sign;
        this.method = ("__" + name + "__").intern();
        this.reflected = ("__r" + name + "__").intern();
        this.inPlace = ("__i" + name + "__").intern();
    }

    /** {@return the result of the operator; TypeError if the operands do not support it} */
    Object apply(Object a, Object b) {
        Object result = tryBoth(a, b);
        if (result == NOT_IMPLEMENTED) {
            throw unsupported(sign, a, b);
        }
        return result;
    }

    /** {@return the result of the augmented assignment's operator} */
    Object applyInPlace(Object a, Object b) {
        Object result = concatenates(a) ? tryReflectedFirst(a, b) : NOT_IMPLEMENTED;
        if (result != NOT_IMPLEMENTED) {
            return result;
        }
        result = cannotRepeat(a, b) ? NOT_IMPLEMENTED : Specials.call(a, inPlace, b);
        if (result == ABSENT || result == NOT_IMPLEMENTED) {
            result = tryBoth(a, b);
        }
        if (result == NOT_IMPLEMENTED) {
            throw unsupported(inPlaceSign(), a, b);
        }
        return result;
    }

    private String inPlaceSign() {
        return this == POW ? "**=" : sign + "=";
    }

    private Object tryBoth(Object a, Object b) {
        PyType left = BuiltinTypes.typeOf(a);
        PyType right = BuiltinTypes.typeOf(b);
        boolean tryRight = left != right && right.lookup(reflected) != ABSENT;
        if (tryRight
                && right.isSubtypeOf(left)
                && right.lookup(reflected) != left.lookup(reflected)) {
            Object result = Specials.call(b, reflected, a);
            if (result != NOT_IMPLEMENTED) {
                return result;
            }
            tryRight = false;
        }
        if (tryRight && concatenates(a)) {
            Object result = cannotRepeat(b, a) ? NOT_IMPLEMENTED : Specials.call(b, reflected, a);
            if (result != NOT_IMPLEMENTED) {
                return result;
            }
            tryRight = false;
        }
        Object result = cannotRepeat(a, b) ? NOT_IMPLEMENTED : Specials.call(a, method, b);
        if (result != ABSENT && result != NOT_IMPLEMENTED) {
            return result;
        }
        return tryRight && !cannotRepeat(b, a) ? Specials.call(b, reflected, a) : NOT_IMPLEMENTED;
    }

    /** {@return whether this operator concatenates or repeats such a left operand} */
    private boolean concatenates(Object a) {
        return (this == ADD || this == MUL) && isSequence(a);
    }

    /** {@return whether this would repeat a sequence, but not by an int} */
    private boolean cannotRepeat(Object sequence, Object count) {
        return this == MUL
                && isSequence(sequence)
                && !(count instanceof Long)
                && !Specials.has(count, "__index__");
    }

    private static boolean isSequence(Object value) {
        return value instanceof SequenceOperand || PyValueInstance.unwrap(value) instanceof String;
    }

    /** CPython keeps concatenation apart from addition and tries it last. */
    private Object tryReflectedFirst(Object a, Object b) {
        return BuiltinTypes.typeOf(b).lookup(reflected) == ABSENT || isSequence(b)
                ? NOT_IMPLEMENTED
                : Specials.call(b, reflected, a);
    }

    private TypeError unsupported(String shown, Object a, Object b) {
        if (this == MUL && (isSequence(a) || isSequence(b))) {
            Object count = isSequence(a) ? b : a;
            return new TypeError(
                    "can't multiply sequence by non-int of type '"
                            + BuiltinTypes.typeOf(count).name()
                            + "'");
        }
        return new TypeError(
                "unsupported operand type(s) for "
                        + shown
                        + ": '"
                        + BuiltinTypes.typeOf(a).name()
                        + "' and '"
                        + BuiltinTypes.typeOf(b).name()
                        + "'");
    }
}
