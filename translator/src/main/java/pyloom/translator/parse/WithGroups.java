package pyloom.translator.parse;

import pyloom.translator.ast.Expr;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Knows what a with statement must know about a tuple in parentheses: {@code with (a, b):} has two
 * items, {@code with (a, *b):} and {@code with (a, b := c):} have one, the tuple.
 */
final class WithGroups {

    private final Set<Expr> bareNames = Collections.newSetFromMap(new IdentityHashMap<>(0));
    private Expr lastItems;

    /** Notes a named expression that has no parentheses around it. */
    Expr bare(Expr.NamedExpr named) {
        bareNames.add(named);
        return named;
    }

    /** Notes that an expression has parentheses around it. */
    Expr parenthesised(Expr expression) {
        lastItems = null;
        if (expression instanceof Expr.NamedExpr) {
            bareNames.remove(expression);
        }
        return expression;
    }

    /** Notes a tuple in parentheses. */
    Expr tuple(Expr.Tuple tuple) {
        boolean items = !tuple.elts().isEmpty();
        for (Expr element : tuple.elts()) {
            items &= !(element instanceof Expr.Starred) && !bareNames.contains(element);
        }
        lastItems = items ? tuple : null;
        return tuple;
    }

    /** Whether the expression is the tuple that ended last, and its elements can be items. */
    boolean holdsItems(Expr expression) {
        return expression == lastItems;
    }
}
