package pyloom.translator.inference;

import pyloom.translator.ast.Alias;
import pyloom.translator.ast.ExceptHandler;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.ExprContext;
import pyloom.translator.ast.Module;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Pattern;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;
import pyloom.translator.scope.Resolution;
import pyloom.translator.scope.Scope;
import pyloom.translator.scope.ScopeKind;
import pyloom.translator.scope.Symbol;
import pyloom.translator.scope.SymbolTable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The variables that functions inside capture, and whose value is never another one than at that
 * time: parameters that nothing sets, and those that one statement of the function's own block sets
 * before all statements that mention them. They need no cell.
 */
final class Settled {

    private final SymbolTable symbols;
    private final Map<Scope, Set<String>> names = new HashMap<>();
    private final Set<Node> functions = Collections.newSetFromMap(new IdentityHashMap<>());

    private Settled(SymbolTable symbols) {
        this.symbols = symbols;
    }

    /** {@return those of all functions of a module} */
    static Settled of(Module module, SymbolTable symbols) {
        Settled settled = new Settled(symbols);
        settled.visit(module);
        return settled;
    }

    /** {@return whether {@code scope} owns such a variable} */
    boolean contains(Scope scope, String mangled) {
        return names.getOrDefault(scope, Set.of()).contains(mangled);
    }

    /**
     * {@return whether the name of a function that a statement of another one's block defines means
     * it wherever it is mentioned}
     */
    boolean isFunction(Node definition) {
        return functions.contains(definition);
    }

    /** {@return all of them by the scopes that own them} */
    Map<Scope, Set<String>> all() {
        return names;
    }

    private void visit(Node node) {
        switch (node) {
            case Stmt.FunctionDef def -> add(symbols.scopeOf(def), def.body());
            case Expr.Lambda lambda -> add(symbols.scopeOf(lambda), List.of());
            default -> {}
        }
        SyntaxChildren.visit(node, this::visit);
    }

    private void add(Scope scope, List<Stmt> body) {
        Set<String> found = new HashSet<>();
        for (Symbol symbol : scope.symbols()) {
            boolean isCaptured = symbol.resolution() == Resolution.CELL;
            if (isCaptured && isOnlyRead(symbol.name(), scope) && isSetOnce(symbol, scope, body)) {
                found.add(symbol.name());
            }
        }
        if (!found.isEmpty()) {
            names.put(scope, found);
        }
        for (Stmt statement : body) {
            if (statement instanceof Stmt.FunctionDef def && isSteady(def, scope, body)) {
                functions.add(def);
            }
        }
    }

    private boolean isSteady(Stmt.FunctionDef def, Scope scope, List<Stmt> body) {
        String name = scope.mangle(def.name());
        List<Node> bindings = new ArrayList<>();
        body.forEach(statement -> collect(statement, name, scope, bindings));
        Symbol symbol = scope.symbol(name);
        boolean isOwn = symbol != null && symbol.resolution().isHere() && !symbol.isParameter();
        if (!isOwn || bindings.size() != 1 || !isOnlyRead(name, scope)) {
            return false;
        }
        for (Stmt statement : body) {
            if (statement == def) {
                return true;
            }
            if (isMentioned(statement, name, scope)) {
                return false;
            }
        }
        return false;
    }

    /** Whether the functions inside never set a variable; classes inside do not know it. */
    private static boolean isOnlyRead(String name, Scope scope) {
        for (Scope inner : scope.lexicalChildren()) {
            Symbol symbol = inner.symbol(name);
            if (symbol != null && inner.kind() == ScopeKind.CLASS) {
                return false; // what it shows to its methods may be the variable outside
            }
            if (symbol == null || symbol.resolution() != Resolution.FREE) {
                continue;
            }
            if (inner.kind() != ScopeKind.FUNCTION || symbol.isBound()) {
                return false;
            }
            if (!isOnlyRead(name, inner)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSetOnce(Symbol symbol, Scope scope, List<Stmt> body) {
        List<Node> bindings = new ArrayList<>();
        body.forEach(statement -> collect(statement, symbol.name(), scope, bindings));
        if (symbol.isParameter()) {
            return bindings.isEmpty();
        }
        if (bindings.size() != 1) {
            return false;
        }
        for (Stmt statement : body) {
            if (binds(statement, bindings.getFirst())) {
                return !isReadBy(statement, symbol.name(), scope);
            }
            if (isMentioned(statement, symbol.name(), scope)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a statement of the block always binds a name by {@code binding}. */
    private static boolean binds(Stmt statement, Node binding) {
        return switch (statement) {
            case Stmt.Assign it -> it.targets().stream().anyMatch(each -> has(each, binding));
            case Stmt.AnnAssign it -> it.value() != null && it.target() == binding;
            case Stmt.Import it -> it.names().stream().anyMatch(each -> each == binding);
            case Stmt.ImportFrom it -> it.names().stream().anyMatch(each -> each == binding);
            default -> false;
        };
    }

    private static boolean has(Expr target, Node binding) {
        return switch (target) {
            case Expr.Tuple tuple -> tuple.elts().stream().anyMatch(each -> has(each, binding));
            case Expr.ListExpr list -> list.elts().stream().anyMatch(each -> has(each, binding));
            default -> target == binding;
        };
    }

    private boolean isReadBy(Stmt statement, String name, Scope scope) {
        return switch (statement) {
            case Stmt.Assign it -> isMentioned(it.value(), name, scope);
            case Stmt.AnnAssign it -> isMentioned(it.value(), name, scope);
            default -> false;
        };
    }

    /** Adds the nodes that bind or unbind a variable of {@code scope}. */
    private void collect(Node node, String name, Scope scope, List<Node> bindings) {
        switch (node) {
            case Expr.Name it when it.ctx() != ExprContext.LOAD && is(it.id(), name, scope) ->
                    bindings.add(it);
            case Alias alias -> {
                String bound = Globals.boundName(alias.asname(), alias.name());
                if (is(bound, name, scope)) {
                    bindings.add(alias);
                }
            }
            case Stmt.FunctionDef def -> {
                note(def.name(), def, name, scope, bindings);
                return;
            }
            case Stmt.AsyncFunctionDef def -> {
                note(def.name(), def, name, scope, bindings);
                return;
            }
            case Stmt.ClassDef def -> {
                note(def.name(), def, name, scope, bindings);
                return;
            }
            case Expr.Lambda _ -> {
                return;
            }
            case ExceptHandler handler -> note(handler.name(), handler, name, scope, bindings);
            case Pattern.MatchAs it -> note(it.name(), it, name, scope, bindings);
            case Pattern.MatchStar it -> note(it.name(), it, name, scope, bindings);
            case Pattern.MatchMapping it -> note(it.rest(), it, name, scope, bindings);
            default -> {}
        }
        SyntaxChildren.visit(node, child -> collect(child, name, scope, bindings));
    }

    private static void note(
            String bound, Node node, String name, Scope scope, List<Node> bindings) {
        if (bound != null && is(bound, name, scope)) {
            bindings.add(node);
        }
    }

    private static boolean is(String id, String mangled, Scope scope) {
        return scope.mangle(id).equals(mangled);
    }

    /** Whether a name is mentioned by {@code node} or by functions inside it. */
    private static boolean isMentioned(Node node, String name, Scope scope) {
        boolean[] found = {node instanceof Expr.Name it && is(it.id(), name, scope)};
        SyntaxChildren.visit(node, child -> found[0] |= isMentioned(child, name, scope));
        return found[0];
    }
}
