package pyloom.translator.parse;

import pyloom.grammar.PythonContext;
import pyloom.grammar.RejectedException;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.ExprContext;

import java.util.List;

/** Turns expressions that were read as values into targets, or refuses them. */
final class Targets {

    private Targets() {}

    /** A target of an assignment, a loop or a {@code with}. */
    static Expr store(PythonContext place, Expr value) {
        return convert(place, value, ExprContext.STORE);
    }

    /** A target of {@code del}. */
    static Expr delete(PythonContext place, Expr value) {
        return convert(place, value, ExprContext.DEL);
    }

    /** A target that must be a name, an attribute or a subscript. */
    static Expr single(PythonContext place, Expr value) {
        return switch (value) {
            case Expr.Name _, Expr.Attribute _, Expr.Subscript _ -> store(place, value);
            default -> throw NodeBuilder.reject(place);
        };
    }

    private static Expr convert(PythonContext place, Expr value, ExprContext use) {
        return switch (value) {
            case Expr.Name name -> new Expr.Name(name.span(), name.id(), use);
            case Expr.Attribute it -> new Expr.Attribute(it.span(), it.value(), it.attr(), use);
            case Expr.Subscript it -> new Expr.Subscript(it.span(), it.value(), it.slice(), use);
            case Expr.Tuple it -> new Expr.Tuple(it.span(), convert(place, it.elts(), use), use);
            case Expr.ListExpr it ->
                    new Expr.ListExpr(it.span(), convert(place, it.elts(), use), use);
            case Expr.Starred it when use == ExprContext.STORE ->
                    new Expr.Starred(it.span(), convert(place, it.value(), use), use);
            default -> throw new RejectedException(place.first().start());
        };
    }

    private static List<Expr> convert(PythonContext place, List<Expr> values, ExprContext use) {
        Expr[] targets = new Expr[values.size()];
        for (int i = 0; i < targets.length; i++) {
            targets[i] = convert(place, values.get(i), use);
        }
        return List.of(targets);
    }
}
