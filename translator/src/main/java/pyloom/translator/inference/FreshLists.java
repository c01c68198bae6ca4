package pyloom.translator.inference;

import pyloom.translator.ast.ExceptHandler;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.ExprContext;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Operator;
import pyloom.translator.ast.Pattern;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The local variables that are set by one statement, to a list that it makes, in each round of the
 * loop around. What a loop does to such a list it does to a new one each time the statement runs,
 * so the loops around both do not count.
 */
final class FreshLists {

    private final Map<String, Integer> bindings = new HashMap<>();
    private final Set<String> fresh = new HashSet<>();

    FreshLists(List<Stmt> body) {
        findIn(body);
        body.forEach(this::visit);
        fresh.removeIf(name -> bindings.get(name) != 1);
    }

    /** Finds those that every run of {@code body} sets: nothing before leads around them. */
    private void findIn(List<Stmt> body) {
        boolean isReached = true;
        for (Stmt statement : body) {
            if (isReached
                    && statement instanceof Stmt.Assign assignment
                    && assignment.targets().size() == 1
                    && assignment.targets().getFirst() instanceof Expr.Name name
                    && isFresh(assignment.value())) {
                fresh.add(name.id());
            }
            isReached &= !continues(statement);
            findLoops(statement);
        }
    }

    private void findLoops(Node node) {
        switch (node) {
            case Stmt.For loop -> findIn(loop.body());
            case Stmt.While loop -> findIn(loop.body());
            case Stmt.FunctionDef _, Stmt.ClassDef _ -> {}
            default -> SyntaxChildren.visit(node, this::findLoops);
        }
    }

    private static boolean continues(Node node) {
        boolean[] found = {node instanceof Stmt.Continue};
        SyntaxChildren.visit(node, child -> found[0] |= continues(child));
        return found[0];
    }

    private void visit(Node node) {
        if (node instanceof Expr.Name name && name.ctx() != ExprContext.LOAD) {
            count(name.id());
        }
        switch (node) {
            case ExceptHandler handler -> count(handler.name());
            case Pattern.MatchAs pattern -> count(pattern.name());
            case Pattern.MatchStar pattern -> count(pattern.name());
            default -> {}
        }
        if (!(node instanceof Stmt.FunctionDef) && !(node instanceof Stmt.ClassDef)) {
            SyntaxChildren.visit(node, this::visit);
        }
    }

    private void count(String name) {
        if (name != null) {
            bindings.merge(name, 1, Integer::sum);
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
