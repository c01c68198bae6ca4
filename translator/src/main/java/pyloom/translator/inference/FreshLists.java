package pyloom.translator.inference;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.ExprContext;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Operator;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The local variables that are set by one statement, to a list that it makes. What a loop does to
 * such a list it does to a new one each time the statement runs, so the loops around both do not
 * count.
 */
final class FreshLists {

    private final Map<String, Integer> bindings = new HashMap<>();
    private final Set<String> fresh = new HashSet<>();

    FreshLists(List<Stmt> body) {
        body.forEach(this::visit);
        fresh.removeIf(name -> bindings.get(name) != 1);
    }

    private void visit(Node node) {
        if (node instanceof Stmt.Assign assignment
                && assignment.targets().size() == 1
                && assignment.targets().getFirst() instanceof Expr.Name name
                && isFresh(assignment.value())) {
            fresh.add(name.id());
        }
        if (node instanceof Expr.Name name && name.ctx() != ExprContext.LOAD) {
            bindings.merge(name.id(), 1, Integer::sum);
        }
        if (!(node instanceof Stmt.FunctionDef) && !(node instanceof Stmt.ClassDef)) {
            SyntaxChildren.visit(node, this::visit);
        }
    }

    private static boolean isFresh(Expr value) {
        return switch (value) {
            case Expr.ListExpr _, Expr.ListComp _ -> true;
            case Expr.BinOp product -> product.op() == Operator.MULT && isFresh(product.left());
            case Expr.Subscript subscript -> subscript.slice() instanceof Expr.Slice;
            default -> false;
        };
    }

    /** {@return whether each list that {@code local} holds was made for it} */
    boolean contains(State.Local local) {
        return fresh.contains(local.name());
    }
}
