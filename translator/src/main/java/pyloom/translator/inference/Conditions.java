package pyloom.translator.inference;

import pyloom.translator.ast.BoolOperator;
import pyloom.translator.ast.CmpOperator;
import pyloom.translator.ast.ConstantValue;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Operator;
import pyloom.translator.ast.UnaryOperator;
import pyloom.translator.types.IntRange;
import pyloom.translator.types.Type;
import pyloom.translator.types.Types;

import java.math.BigInteger;
import java.util.List;

/** What a condition says about local variables where it holds, and where it does not. */
final class Conditions {

    private final Run run;
    private final Values values;

    Conditions(Run run, Values values) {
        this.run = run;
        this.values = values;
    }

    /**
     * Evaluates a condition.
     *
     * @param state what is so before; becomes what is so where the condition holds
     * @return what is so where it does not hold
     */
    State split(Expr test, State state) {
        return switch (test) {
            case Expr.UnaryOp operation when operation.op() == UnaryOperator.NOT -> {
                State holds = split(operation.operand(), state);
                run.note(test, Type.BOOL);
                State fails = state.copy();
                state.become(holds);
                yield fails;
            }
            case Expr.BoolOp operation -> chain(operation, state);
            case Expr.Compare comparison -> compare(comparison, state);
            default -> {
                Type type = values.of(test, state);
                State fails = state.copy();
                decide(test, type, state, fails);
                yield fails;
            }
        };
    }

    private State chain(Expr.BoolOp operation, State state) {
        boolean isAnd = operation.op() == BoolOperator.AND;
        State decided = State.dead(run.heap());
        for (Expr value : operation.values()) {
            if (!state.isLive()) {
                break;
            }
            State fails = split(value, state);
            if (isAnd) {
                decided.join(fails);
            } else {
                decided.join(state);
                state.become(fails);
            }
        }
        run.note(operation, Type.UNKNOWN);
        if (isAnd) {
            return decided;
        }
        State fails = state.copy();
        state.become(decided);
        return fails;
    }

    private void decide(Expr test, Type type, State holds, State fails) {
        run.heap().look(type);
        Boolean known = constantTruth(test, type);
        if (known != null) {
            (known ? fails : holds).kill();
            return;
        }
        State.Local local = local(test);
        if (local == null) {
            return;
        }
        if (type instanceof Type.Optional optional) {
            refine(local, optional.type(), holds);
        } else if (type instanceof Type.Int number && number.range().isNatural()) {
            refine(local, number.range().intersection(IntRange.above(IntRange.of(0, 0))), holds);
            refine(local, number.range().intersection(IntRange.of(0, 0)), fails);
        }
    }

    private static Boolean constantTruth(Expr test, Type type) {
        if (test instanceof Expr.Constant constant) {
            return switch (constant.value()) {
                case ConstantValue.Bool(boolean flag) -> flag;
                case ConstantValue.SmallInt(long number) -> number != 0;
                case ConstantValue.None _ -> false;
                default -> null;
            };
        }
        return type instanceof Type.None ? Boolean.FALSE : null;
    }

    private State compare(Expr.Compare comparison, State state) {
        Type left = values.of(comparison.left(), state);
        State fails = State.dead(run.heap());
        Expr first = comparison.left();
        boolean isBool = true;
        for (int i = 0; i < comparison.ops().size(); i++) {
            Expr second = comparison.comparators().get(i);
            State.Binding before = binding(first, state);
            Type right = values.of(second, state);
            if (before != binding(first, state)) {
                first = null; // the right side has bound the variable on the left again
            }
            CmpOperator operator = comparison.ops().get(i);
            values.compared(operator, left, right);
            isBool &= Comparing.comparesToBool(operator, left, right);
            State otherwise = state.copy();
            refine(operator, first, left, second, right, state);
            refine(negated(operator), first, left, second, right, otherwise);
            fails.join(otherwise);
            left = right;
            first = second;
        }
        run.note(comparison, isBool ? Type.BOOL : Type.UNKNOWN);
        return fails;
    }

    private static CmpOperator negated(CmpOperator operator) {
        return switch (operator) {
            case EQ -> CmpOperator.NOT_EQ;
            case NOT_EQ -> CmpOperator.EQ;
            case LT -> CmpOperator.GT_E;
            case LT_E -> CmpOperator.GT;
            case GT -> CmpOperator.LT_E;
            case GT_E -> CmpOperator.LT;
            case IS -> CmpOperator.IS_NOT;
            case IS_NOT -> CmpOperator.IS;
            case IN -> CmpOperator.NOT_IN;
            case NOT_IN -> CmpOperator.IN;
        };
    }

    private static CmpOperator mirrored(CmpOperator operator) {
        return switch (operator) {
            case LT -> CmpOperator.GT;
            case LT_E -> CmpOperator.GT_E;
            case GT -> CmpOperator.LT;
            case GT_E -> CmpOperator.LT_E;
            default -> operator;
        };
    }

    private void refine(
            CmpOperator operator, Expr left, Type leftType, Expr right, Type rightType, State at) {
        if (!at.isLive()) {
            return;
        }
        if (operator == CmpOperator.IS || operator == CmpOperator.IS_NOT) {
            identity(operator == CmpOperator.IS, left, leftType, rightType, at);
            return;
        }
        if (leftType instanceof Type.Int first && rightType instanceof Type.Int second) {
            numbers(operator, left, first.range(), second.range(), at);
            numbers(mirrored(operator), right, second.range(), first.range(), at);
        }
    }

    private void identity(boolean is, Expr left, Type leftType, Type rightType, State at) {
        if (!(rightType instanceof Type.None)) {
            return;
        }
        State.Local local = local(left);
        boolean never =
                is
                        ? !Types.isNullable(leftType) && !(leftType instanceof Type.Unknown)
                        : leftType instanceof Type.None;
        if (never) {
            at.kill();
        } else if (local != null && leftType instanceof Type.Optional optional) {
            refine(local, is ? Type.NONE : optional.type(), at);
        } else if (local != null && is) {
            refine(local, Type.NONE, at);
        } else if (left instanceof Expr.Attribute attribute
                && leftType instanceof Type.Optional optional) {
            State.Path path = Attributes.path(attribute, values.variables());
            if (path != null) {
                at.set(path, is ? Type.NONE : optional.type());
            }
        }
    }

    private void numbers(
            CmpOperator operator, Expr expression, IntRange own, IntRange other, State at) {
        IntRange limit =
                switch (operator) {
                    case LT -> IntRange.below(other);
                    case LT_E -> new IntRange(null, other.high());
                    case GT -> IntRange.above(other);
                    case GT_E -> new IntRange(other.low(), null);
                    case EQ -> other;
                    default -> IntRange.ALL;
                };
        IntRange both = own.intersection(limit);
        if (both == null) {
            at.kill();
            return;
        }
        State.Local local = local(expression);
        if (local != null) {
            refine(local, both, at);
        } else if (expression instanceof Expr.BinOp product) {
            square(product, limit, at);
        }
    }

    /** {@code x * x <= limit} bounds x. */
    private void square(Expr.BinOp product, IntRange limit, State at) {
        State.Local first = local(product.left());
        if (product.op() != Operator.MULT
                || first == null
                || !first.equals(local(product.right()))
                || limit.high() == null
                || limit.high().signum() < 0) {
            return;
        }
        BigInteger root = limit.high().sqrt();
        if (at.get(first).type() instanceof Type.Int number) {
            IntRange both = number.range().intersection(new IntRange(root.negate(), root));
            refine(first, both == null ? number.range() : both, at);
        }
    }

    private State.Binding binding(Expr expression, State state) {
        State.Local local =
                expression instanceof Expr.BinOp product
                        ? local(product.left())
                        : local(expression);
        return local == null ? null : state.get(local);
    }

    private State.Local local(Expr expression) {
        return switch (expression) {
            case null -> null;
            case Expr.Name name -> values.variables().local(name.id());
            case Expr.NamedExpr assignment -> local(assignment.target());
            default -> null;
        };
    }

    private static void refine(State.Local local, IntRange range, State at) {
        if (range == null) {
            at.kill();
        } else {
            State.Binding known = at.get(local);
            boolean isInt = known != null && known.type() instanceof Type.Int;
            refine(local, isInt ? ((Type.Int) known.type()).within(range) : Type.ints(range), at);
        }
    }

    private static void refine(State.Local local, Type type, State at) {
        if (at.isLive() && at.get(local) != null) {
            at.refine(local, type);
        }
    }

    /** Splits over conditions that all must hold. */
    void require(List<Expr> tests, State state) {
        tests.forEach(test -> split(test, state));
    }
}
