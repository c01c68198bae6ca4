package pyloom.translator.inference;

import pyloom.translator.ast.Operator;
import pyloom.translator.ast.UnaryOperator;
import pyloom.translator.types.IntRange;
import pyloom.translator.types.Type;

/** The results of operators on numbers and strings. */
final class Arithmetic {

    private static final IntRange TRUTH = IntRange.of(0, 1);

    private Arithmetic() {}

    /** {@return the range of an int or of a bool as a number, or null for other types} */
    static IntRange range(Type type) {
        return switch (type) {
            case Type.Int number -> number.range();
            case Type.Bool _ -> TRUTH;
            default -> null;
        };
    }

    /** {@return what {@code left op right} gives, or null if it is not known} */
    static Type binary(Operator operator, Type left, Type right) {
        if (left instanceof Type.Never || right instanceof Type.Never) {
            return Type.NEVER;
        }
        IntRange first = range(left);
        IntRange second = range(right);
        if (first != null && second != null) {
            return left instanceof Type.Bool && right instanceof Type.Bool && isBitwise(operator)
                    ? Type.BOOL
                    : ints(operator, first, second);
        }
        boolean isFloat =
                (left instanceof Type.Float || first != null)
                        && (right instanceof Type.Float || second != null);
        if (isFloat) {
            boolean isWhole = operator == Operator.POW && second != null;
            return isWhole ? Type.FLOAT : floats(operator);
        }
        if (left instanceof Type.Str) {
            return strings(operator, right, second != null);
        }
        return operator == Operator.MULT && first != null && right instanceof Type.Str
                ? Type.STR
                : null;
    }

    private static boolean isBitwise(Operator operator) {
        return switch (operator) {
            case BIT_AND, BIT_OR, BIT_XOR -> true;
            default -> false;
        };
    }

    private static Type ints(Operator operator, IntRange left, IntRange right) {
        return switch (operator) {
            case ADD -> Type.ints(left.plus(right));
            case SUB -> Type.ints(left.minus(right));
            case MULT -> Type.ints(left.times(right));
            case FLOOR_DIV -> Type.ints(left.floorDivide(right));
            case MOD -> Type.ints(left.modulo(right));
            case L_SHIFT -> Type.ints(left.shiftLeft(right));
            case R_SHIFT -> Type.ints(left.shiftRight(right));
            case BIT_AND -> Type.ints(left.and(right));
            case BIT_OR, BIT_XOR -> Type.ints(left.bits(right));
            case DIV -> Type.FLOAT;
            case POW -> right.isNatural() ? power(left, right) : null;
            case MAT_MULT -> null;
        };
    }

    private static Type power(IntRange base, IntRange exponent) {
        boolean isSmall =
                base.isBounded()
                        && exponent.isBounded()
                        && exponent.high().bitLength() < 12
                        && base.isNatural();
        if (!isSmall) {
            return base.isNatural()
                    ? Type.ints(new IntRange(base.low().min(one()), null))
                    : Type.INT;
        }
        return Type.ints(
                new IntRange(
                        base.low().min(one()),
                        base.high().max(one()).pow(exponent.high().intValue())));
    }

    private static java.math.BigInteger one() {
        return java.math.BigInteger.ONE;
    }

    private static Type floats(Operator operator) {
        return switch (operator) {
            case ADD, SUB, MULT, DIV, FLOOR_DIV, MOD -> Type.FLOAT;
            default -> null; // a power of a float can be complex
        };
    }

    private static Type strings(Operator operator, Type right, boolean isCount) {
        return switch (operator) {
            case ADD -> right instanceof Type.Str ? Type.STR : null;
            case MULT -> isCount ? Type.STR : null;
            case MOD -> Type.STR;
            default -> null;
        };
    }

    /** {@return what {@code op operand} gives, or null if it is not known} */
    static Type unary(UnaryOperator operator, Type operand) {
        if (operand instanceof Type.Never) {
            return Type.NEVER;
        }
        if (operator == UnaryOperator.NOT) {
            return Type.BOOL;
        }
        IntRange range = range(operand);
        if (range != null) {
            return switch (operator) {
                case U_SUB -> Type.ints(range.negate());
                case U_ADD -> Type.ints(range);
                case INVERT -> Type.ints(range.invert());
                case NOT -> Type.BOOL;
            };
        }
        return operand instanceof Type.Float && operator != UnaryOperator.INVERT
                ? Type.FLOAT
                : null;
    }
}
