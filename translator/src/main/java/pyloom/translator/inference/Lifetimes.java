package pyloom.translator.inference;

import pyloom.translator.ast.Module;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;

import java.util.Set;

/**
 * Whether a program can tell how long an object lives. A local variable of Java may let go of what
 * it holds as soon as nobody reads it any more, and nobody is told when it is set to None.
 */
final class Lifetimes {

    private static final Set<String> WATCHING = Set.of("weakref", "gc", "tracemalloc", "_weakref");
    private static final String FINALIZER = "__del__";

    private Lifetimes() {}

    /** {@return whether {@code module} watches the end of objects} */
    static boolean matter(Module module) {
        return module.body().stream().anyMatch(Lifetimes::watches);
    }

    private static boolean watches(Node node) {
        boolean isWatching =
                switch (node) {
                    case Stmt.FunctionDef def -> def.name().equals(FINALIZER);
                    case Stmt.Import it ->
                            it.names().stream().anyMatch(each -> WATCHING.contains(each.name()));
                    case Stmt.ImportFrom it ->
                            it.module() != null && WATCHING.contains(it.module());
                    default -> false;
                };
        if (isWatching) {
            return true;
        }
        boolean[] found = {false};
        SyntaxChildren.visit(node, child -> found[0] |= watches(child));
        return found[0];
    }
}
