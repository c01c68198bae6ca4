package pyloom.translator.lower;

import pyloom.translator.ast.Expr;

import java.util.List;

/** Whether expressions that only name things are written alike, wherever they stand. */
final class Sameness {

    private Sameness() {}

    static boolean areSame(Expr one, Expr other) {
        return switch (one) {
            case Expr.Name name ->
                    other instanceof Expr.Name second && name.id().equals(second.id());
            case Expr.Constant constant ->
                    other instanceof Expr.Constant second
                            && constant.value().equals(second.value());
            case Expr.Attribute attribute ->
                    other instanceof Expr.Attribute second
                            && attribute.attr().equals(second.attr())
                            && areSame(attribute.value(), second.value());
            case Expr.Subscript subscript ->
                    other instanceof Expr.Subscript second
                            && areSame(subscript.value(), second.value())
                            && areSame(subscript.slice(), second.slice());
            case Expr.Tuple tuple ->
                    other instanceof Expr.Tuple second && areSame(tuple.elts(), second.elts());
            default -> false;
        };
    }

    private static boolean areSame(List<Expr> some, List<Expr> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!areSame(some.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }
}
