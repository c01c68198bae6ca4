package pyloom.translator.inference;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Module;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;
import pyloom.translator.scope.Scope;
import pyloom.translator.scope.ScopeKind;
import pyloom.translator.scope.Symbol;
import pyloom.translator.scope.SymbolTable;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The global variables of a module that only its own statements use: no function, class or other
 * module sees them, so they are no different from local variables of a function.
 */
final class BodyVariables {

    /** So many expressions fit into one Java method. */
    private static final int MANY_EXPRESSIONS = 2_000;

    private final Set<String> names = new HashSet<>();
    private int expressions;

    private BodyVariables() {}

    /**
     * {@return the names of the variables}
     *
     * @param others the other modules of the program
     * @param spelled names that stand in texts
     * @param isBuiltin whether a name is a built-in one
     */
    static Set<String> of(
            Module module,
            SymbolTable symbols,
            Globals globals,
            Collection<Module> others,
            Set<String> spelled,
            Predicate<String> isBuiltin) {
        BodyVariables variables = new BodyVariables();
        Scope top = symbols.top();
        module.body().forEach(variables::count);
        boolean isWatched = Lifetimes.matter(module) || others.stream().anyMatch(Lifetimes::matter);
        if (isWatched || variables.expressions > MANY_EXPRESSIONS) {
            return new HashSet<>();
        }
        for (Symbol symbol : top.symbols()) {
            String name = symbol.name();
            boolean mayBeBuiltin = isBuiltin.test(name) && !globals.isSteady(name);
            if (symbol.isBound() && !name.startsWith("__") && !mayBeBuiltin) {
                variables.names.add(name);
            }
        }
        variables.removeMentioned(top);
        for (String name : Constants.of(module, symbols, globals).keySet()) {
            if (name.equals(name.toUpperCase(Locale.ROOT))) {
                variables.names.remove(name); // it is meant to be a constant
            }
        }
        variables.names.removeAll(spelled);
        return variables.names;
    }

    /** Counts the expressions that the statements of the module itself consist of. */
    private void count(Node node) {
        if (node instanceof Expr) {
            expressions++;
        }
        switch (node) {
            case Stmt.FunctionDef def -> def.decoratorList().forEach(this::count);
            case Stmt.ClassDef _, Expr.Lambda _ -> {}
            default -> SyntaxChildren.visit(node, this::count);
        }
    }

    /** Removes what code that runs elsewhere can reach. */
    private void removeMentioned(Scope scope) {
        for (Scope inner : scope.lexicalChildren()) {
            boolean isPart = inner.isInlined() && !isInFunction(inner);
            for (Symbol symbol : inner.symbols()) {
                boolean isOther =
                        inner.kind() == ScopeKind.FUNCTION && !symbol.resolution().isGlobal();
                if (!isPart && !isOther) {
                    names.remove(symbol.name());
                }
            }
            removeMentioned(inner);
        }
    }

    private static boolean isInFunction(Scope comprehension) {
        Scope around = comprehension.parent();
        while (around.isInlined()) {
            around = around.parent();
        }
        return around.kind() != ScopeKind.MODULE;
    }
}
