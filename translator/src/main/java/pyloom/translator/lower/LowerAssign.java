package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Stmt;

import java.util.List;

/** Lowers {@code target = target = value}: the value first, then the targets from the left. */
final class LowerAssign {

    private LowerAssign() {}

    static void lower(Stmt.Assign assignment, Context context) {
        List<Expr> targets = assignment.targets();
        if (targets.size() == 1) {
            LowerTarget.assign(targets.getFirst(), assignment.value(), context);
            return;
        }
        Operand value = Expressions.lower(assignment.value(), context);
        if (!value.isFixed()) {
            String name = Hints.ofTarget(targets.getFirst());
            value = Operand.object(context.hold(name, value.java()).mention());
        }
        for (Expr target : targets) {
            Expression copy = value.again();
            LowerTarget.assign(target, new Operand(copy, value.type()), context);
        }
    }
}
