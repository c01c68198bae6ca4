package pyloom.translator.lower;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.ExprContext;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;
import pyloom.translator.ast.WithItem;
import pyloom.translator.scope.Scope;

/**
 * Which local variables a lambda of Java may mention: those that are set once, where they are
 * declared. Such are parameters that nothing sets, variables of comprehensions, the variable of a
 * loop that is only mentioned inside, and what a statement sets before the others of its block that
 * mention it.
 */
final class Capturable {

    private final String name;
    private int bindings;
    private int mentions;

    private Capturable(String name) {
        this.name = name;
    }

    /** {@return whether {@code name} means such a variable, or the same value for ever} */
    static boolean is(Expr.Name name, Context context) {
        Variable variable = context.names().variable(name.id());
        if (variable instanceof Variable.This) {
            return true;
        }
        if (variable instanceof Variable.InField field) {
            return field.steady();
        }
        if (!(variable instanceof Variable.Local)) {
            return context.file().constantGlobal(context.mangle(name.id())) != null;
        }
        Names names = context.names();
        while (names.around() != null) {
            if (names.scope().symbol(context.mangle(name.id())) != null
                    && names.scope().resolve(context.mangle(name.id())).isHere()) {
                return true; // := never sets the variable of a comprehension
            }
            names = names.around();
        }
        return isIn(names.scope(), name.id());
    }

    private static boolean isIn(Scope scope, String name) {
        Node node = scope.node();
        Capturable search = new Capturable(name);
        SyntaxChildren.visit(node, search::count);
        boolean isParameter =
                scope.symbol(scope.mangle(name)) != null
                        && scope.symbol(scope.mangle(name)).isParameter();
        if (isParameter) {
            return search.bindings == 0;
        }
        return search.bindings == 1 && search.isBoundFirst(node);
    }

    /** {@return whether a variable is set by an item of {@code with} and mentioned only inside} */
    static boolean isResource(Expr.Name name, WithItem item, Context context) {
        Names names = context.names();
        if (!(names.variable(name.id()) instanceof Variable.Local) || names.around() != null) {
            return false;
        }
        Capturable search = new Capturable(name.id());
        SyntaxChildren.visit(names.scope().node(), search::count);
        int[] inside = {0};
        SyntaxChildren.visit(
                names.scope().node(), node -> inside[0] += search.mentionsIn(node, item));
        return search.bindings == 1 && search.mentions == inside[0];
    }

    private int mentionsIn(Node node, WithItem item) {
        if (node instanceof Stmt.With with && with.items().contains(item)) {
            return mentionsOf(with);
        }
        int[] inside = {0};
        SyntaxChildren.visit(node, child -> inside[0] += mentionsIn(child, item));
        return inside[0];
    }

    private void count(Node node) {
        switch (node) {
            case Expr.Name it when it.id().equals(name) -> {
                mentions++;
                bindings += it.ctx() == ExprContext.LOAD ? 0 : 1;
            }
            case Stmt.FunctionDef def -> bindings += def.name().equals(name) ? 2 : 0;
            case Stmt.ClassDef def -> bindings += def.name().equals(name) ? 2 : 0;
            case Stmt.Global it -> bindings += it.names().contains(name) ? 2 : 0;
            case Stmt.Nonlocal it -> bindings += it.names().contains(name) ? 2 : 0;
            default -> {}
        }
        SyntaxChildren.visit(node, this::count);
    }

    /** Whether the only binding stands in a block with all mentions, or is that of a loop. */
    private boolean isBoundFirst(Node node) {
        boolean[] found = {false};
        SyntaxChildren.visit(node, child -> found[0] |= isBoundBy(child) || isBoundFirst(child));
        if (!found[0]) {
            return false;
        }
        return mentions == mentionsOf(node) || isLoopOver(node);
    }

    private boolean isBoundBy(Node node) {
        return switch (node) {
            case Stmt.Assign it ->
                    it.targets().size() == 1
                            && it.targets().getFirst() instanceof Expr.Name target
                            && target.id().equals(name);
            case Stmt.For it -> isLoopOver(it);
            default -> false;
        };
    }

    private boolean isLoopOver(Node node) {
        return node instanceof Stmt.For it
                && it.target() instanceof Expr.Name target
                && target.id().equals(name)
                && it.body().stream().mapToInt(this::mentionsOf).sum() == mentions - 1;
    }

    private int mentionsOf(Node node) {
        Capturable inside = new Capturable(name);
        inside.count(node);
        return inside.mentions;
    }
}
