package pyloom.translator.lower;

import pyloom.translator.ast.Expr;

/** Lowers {@code (target := value)}. */
final class LowerNamedExpr {

    private LowerNamedExpr() {}

    static Operand lower(Expr.NamedExpr assignment, Context context) {
        Operand value = Expressions.lower(assignment.value(), context);
        Expr.Name target = (Expr.Name) assignment.target();
        Variable variable = context.names().variable(target.id());
        return Operand.of(
                variable.storeAndGet(Coercion.to(variable.type(), value)), variable.type());
    }
}
