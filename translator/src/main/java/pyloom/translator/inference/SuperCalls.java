package pyloom.translator.inference;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;
import pyloom.translator.types.ClassType;

/** Calls of methods of the base by {@code super()}. */
final class SuperCalls {

    private SuperCalls() {}

    /** {@return whether {@code super} and the class stand only in calls {@code super().x(...)}} */
    static boolean arePlain(Node node) {
        return arePlain(node, 0);
    }

    /** Whether it takes lists and dicts of arguments apart, which only dynamic code does. */
    private static boolean spreads(Expr.Call call) {
        return call.args().stream().anyMatch(Expr.Starred.class::isInstance)
                || call.keywords().stream().anyMatch(each -> each.arg() == null);
    }

    private static boolean names(Node node) {
        boolean[] found = {node instanceof Expr.Name name && name.id().equals("super")};
        SyntaxChildren.visit(node, child -> found[0] |= names(child));
        return found[0];
    }

    private static boolean arePlain(Node node, int depth) {
        if (node instanceof Expr.Call call
                && call.func() instanceof Expr.Attribute attribute
                && ClassType.isSuper(attribute.value())) {
            boolean[] arePlain = {attribute.attr().equals("__init__") || !spreads(call)};
            call.args().forEach(each -> arePlain[0] &= arePlain(each, depth));
            call.keywords().forEach(each -> arePlain[0] &= arePlain(each.value(), depth));
            return arePlain[0];
        }
        boolean isInside =
                node instanceof Expr.Lambda
                        || node instanceof Expr.GeneratorExp
                        || node instanceof Stmt.ClassDef
                        || node instanceof Stmt.FunctionDef && depth > 0;
        if (isInside && names(node)) {
            return false;
        }
        if (node instanceof Expr.Name name
                && (name.id().equals("super") || name.id().equals("__class__"))) {
            return false;
        }
        int inside = node instanceof Stmt.FunctionDef ? depth + 1 : depth;
        boolean[] arePlain = {true};
        SyntaxChildren.visit(node, child -> arePlain[0] &= arePlain(child, inside));
        return arePlain[0];
    }
}
