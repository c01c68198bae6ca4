package pyloom.translator.inference;

import pyloom.translator.ast.CmpOperator;
import pyloom.translator.types.Type;

/** What comparisons give. */
final class Comparing {

    private Comparing() {}

    /** {@return whether comparing such values always gives a bool} */
    static boolean comparesToBool(CmpOperator operator, Type left, Type right) {
        return switch (operator) {
            case IS, IS_NOT, IN, NOT_IN -> true;
            case EQ, NOT_EQ, LT, LT_E, GT, GT_E ->
                    isPlain(left) && isPlain(right)
                            || (operator == CmpOperator.EQ || operator == CmpOperator.NOT_EQ)
                                    && areMembers(left, right);
        };
    }

    /** Whether both are members of enumerations, which are equal if they are the same. */
    private static boolean areMembers(Type left, Type right) {
        return left.withoutNone() instanceof Type.ObjectOf one
                && right.withoutNone() instanceof Type.ObjectOf other
                && one.type().enumeration() != null
                && other.type().enumeration() != null;
    }

    private static boolean isPlain(Type type) {
        return switch (type.withoutNone()) {
            case Type.Never _, Type.Int _, Type.Bool _, Type.Float _, Type.Str _ -> true;
            case Type.ListOf _, Type.DictOf _, Type.SetOf _, Type.TupleOf _ -> true;
            default -> false;
        };
    }
}
