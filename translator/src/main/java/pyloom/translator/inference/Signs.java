package pyloom.translator.inference;

import pyloom.translator.ast.ConstantValue;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Operator;
import pyloom.translator.types.Type;

import java.util.List;

/** Which floats are not negative, so that a power of them is no complex number. */
final class Signs {

    private final Variables variables;

    Signs(Variables variables) {
        this.variables = variables;
    }

    /** {@return whether a number is not negative, or not a number} */
    boolean isNatural(Expr number, State state) {
        return switch (number) {
            case Expr.Constant constant -> isNatural(constant.value());
            case Expr.Name name -> {
                State.Local local = variables.local(name.id());
                yield local != null && state.is(local, State.Trait.NATURAL);
            }
            case Expr.BinOp it ->
                    switch (it.op()) {
                        case MULT -> isSquare(it) || areNatural(it, state);
                        case ADD, DIV, FLOOR_DIV -> areNatural(it, state);
                        case POW -> isNatural(it.left(), state) || isEven(it.right());
                        default -> false;
                    };
            case Expr.Call call ->
                    call.func() instanceof Expr.Name name
                            && name.id().equals("abs")
                            && variables.isBuiltin("abs");
            default -> false;
        };
    }

    private static boolean isNatural(ConstantValue value) {
        return switch (value) {
            case ConstantValue.SmallInt(long number) -> number >= 0;
            case ConstantValue.Float(double number) -> number >= 0;
            default -> false;
        };
    }

    private static boolean isEven(Expr exponent) {
        return exponent instanceof Expr.Constant constant
                && constant.value() instanceof ConstantValue.SmallInt(long number)
                && number % 2 == 0;
    }

    private boolean isSquare(Expr.BinOp product) {
        return product.left() instanceof Expr.Name left
                && product.right() instanceof Expr.Name right
                && left.id().equals(right.id())
                && variables.local(left.id()) != null;
    }

    private boolean areNatural(Expr.BinOp operation, State state) {
        return isNatural(operation.left(), state) && isNatural(operation.right(), state);
    }

    /** {@return what {@code left ** right} of a float gives; null if it is not known} */
    Type power(Expr.BinOp operation, Type left, Type right, State state) {
        boolean areFloats =
                operation.op() == Operator.POW
                        && (left instanceof Type.Float || Arithmetic.range(left) != null)
                        && right instanceof Type.Float;
        return areFloats && isNatural(operation.left(), state) ? Type.FLOAT : null;
    }

    /** Notes that the targets of an assignment have got a value that is not negative. */
    void assigned(List<Expr> targets, Type type, State state) {
        if (type instanceof Type.Float
                && targets.size() == 1
                && targets.getFirst() instanceof Expr.Name name
                && variables.local(name.id()) != null) {
            state.mark(variables.local(name.id()), State.Trait.NATURAL);
        }
    }
}
