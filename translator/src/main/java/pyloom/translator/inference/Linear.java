package pyloom.translator.inference;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Operator;
import pyloom.translator.ast.Stmt;
import pyloom.translator.types.IntRange;
import pyloom.translator.types.Origin;
import pyloom.translator.types.Type;

import java.util.HashSet;
import java.util.Set;

/**
 * Sums of ints of which inference remembers what they were made of. The results of calls may be
 * summed up, as in {@code return count(left) + count(right) + 1}, if each is in one sum only: then
 * the sum is not greater than what all calls of the program have put into it. A variable that is
 * never read again is as good as the call itself.
 */
final class Linear {

    private final Variables variables;
    private final Values values;

    /** The variables that the expression at hand may read for the last time. */
    private Set<State.Local> expiring = new HashSet<>();

    Linear(Variables variables, Values values) {
        this.variables = variables;
        this.values = values;
    }

    /** {@return what an expression gives behind which the function reads no variable} */
    Type last(Expr expression, State state) {
        return with(new HashSet<>(state.bindings().keySet()), expression, state);
    }

    /** {@return what is assigned; in {@code x = x + y} the old x is read for the last time} */
    Type assigned(Stmt.Assign assignment, State state) {
        Set<State.Local> one = new HashSet<>();
        if (assignment.targets().size() == 1
                && assignment.targets().getFirst() instanceof Expr.Name name
                && variables.local(name.id()) != null) {
            one.add(variables.local(name.id()));
        }
        Type value = with(one, assignment.value(), state);
        return assignment.targets().size() == 1 ? value : copied(value);
    }

    private Type with(Set<State.Local> locals, Expr expression, State state) {
        Set<State.Local> before = expiring;
        expiring = locals;
        Type type = operand(expression, state);
        expiring = before;
        return type;
    }

    /** {@return what an operand of a sum gives} */
    Type operand(Expr expression, State state) {
        if (expression instanceof Expr.Name name) {
            State.Local local = variables.local(name.id());
            boolean isLast = local != null && expiring.remove(local);
            Type type = values.of(name, state);
            return isLast ? current(name, type, state) : type;
        }
        boolean isSum = expression instanceof Expr.BinOp;
        Set<State.Local> before = expiring;
        if (!isSum) {
            expiring = new HashSet<>();
        }
        Type type = values.of(expression, state);
        expiring = before;
        return isSum || expression instanceof Expr.Call ? type : copied(type);
    }

    /** {@return what a variable holds whose value is about to be replaced} */
    Type current(Expr.Name name, Type read, State state) {
        State.Local local = variables.local(name.id());
        State.Binding binding = local == null ? null : state.get(local);
        return binding != null && binding.type().isInt() ? binding.type() : read;
    }

    /** {@return the type of a value that may be used again} */
    static Type copied(Type type) {
        return type instanceof Type.Int number
                        && number.origin() != null
                        && number.origin().isAlone()
                ? new Type.Int(number.range(), number.origin().copied())
                : type;
    }

    /** {@return the result of an operator, with what it was made of} */
    static Type of(Operator operator, Type left, Type right, Type result) {
        IntRange first = Arithmetic.range(left);
        IntRange second = Arithmetic.range(right);
        boolean isSum = operator == Operator.ADD || operator == Operator.SUB;
        if (!isSum || first == null || second == null || !(result instanceof Type.Int number)) {
            return result;
        }
        Origin one = origin(left);
        Origin other = operator == Operator.ADD ? origin(right) : null;
        if (one != null && other != null && one.isAlone() && other.isAlone()) {
            return number.of(one.slot().find() == other.slot().find() ? one.sum(other) : null);
        }
        if (one != null && (other == null || first.contains(second))) {
            return number.of(one.plus(operator == Operator.ADD ? second : second.negate()));
        }
        return other == null ? result : number.of(other.plus(first));
    }

    private static Origin origin(Type type) {
        return type instanceof Type.Int number ? number.origin() : null;
    }
}
