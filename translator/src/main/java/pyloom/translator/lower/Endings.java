package pyloom.translator.lower;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Module;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which generators have something to do when they are dropped: those that yield inside a try or
 * with statement. CPython ends them at once, by counting references; here a loop that makes one and
 * is left early ends it, see decision 0010.
 */
final class Endings {

    private Endings() {}

    /** {@return the names of the functions of a module that make such generators} */
    static Set<String> generators(Module module) {
        Set<String> names = new HashSet<>();
        int before;
        do {
            before = names.size();
            addGenerators(module, names); // one that goes over another takes part in its ending
        } while (names.size() > before);
        return names;
    }

    private static void addGenerators(Node node, Set<String> names) {
        if (node instanceof Stmt.FunctionDef function && needsEnding(function.body(), names)) {
            names.add(function.name());
        }
        SyntaxChildren.visit(node, child -> addGenerators(child, names));
    }

    /**
     * {@return whether a body yields inside a try or with statement, or while it goes over a
     * generator that does}
     *
     * @param names the names of functions that make such generators
     */
    static boolean needsEnding(List<Stmt> body, Set<String> names) {
        return body.stream().anyMatch(statement -> yieldsGuarded(statement, false, names));
    }

    private static boolean yieldsGuarded(Node node, boolean isGuarded, Set<String> names) {
        boolean guards =
                switch (node) {
                    case Stmt.Try _, Stmt.TryStar _, Stmt.With _ -> true;
                    case Stmt.For loop -> isGuarded || isCallOf(loop.iter(), names);
                    default -> isGuarded;
                };
        return switch (node) {
            case Stmt.FunctionDef _, Stmt.ClassDef _, Expr.Lambda _, Expr.GeneratorExp _ -> false;
            case Expr.Yield _ -> isGuarded;
            case Expr.YieldFrom delegation -> isGuarded || isCallOf(delegation.value(), names);
            default -> {
                boolean[] found = {false};
                SyntaxChildren.visit(
                        node, child -> found[0] |= yieldsGuarded(child, guards, names));
                yield found[0];
            }
        };
    }

    private static boolean isCallOf(Expr iterable, Set<String> names) {
        if (!(iterable instanceof Expr.Call call)) {
            return false;
        }
        return switch (call.func()) {
            case Expr.Name function -> names.contains(function.id());
            case Expr.Attribute method -> names.contains(method.attr());
            default -> false;
        };
    }

    /** {@return whether a loop over {@code iterable} is the only one that knows its generator} */
    static boolean isTemporary(Expr iterable, Context context) {
        return isCallOf(iterable, context.file().endingGenerators());
    }
}
