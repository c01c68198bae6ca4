package pyloom.translator.inference;

import pyloom.translator.ast.Alias;
import pyloom.translator.ast.ExceptHandler;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Module;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Pattern;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;
import pyloom.translator.scope.Scope;
import pyloom.translator.scope.ScopeKind;
import pyloom.translator.scope.SymbolTable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** How the code of a module uses its global variables, and which global locks it holds then. */
final class GlobalUses {

    private final SymbolTable symbols;
    private final Predicate<String> isLock;
    private final Deque<Scope> scopes = new ArrayDeque<>();
    private List<String> held = new ArrayList<>();
    private final Set<String> unset = new HashSet<>(); // or set in ways of their own
    private final Set<String> imported = new HashSet<>();
    private final Set<String> updated = new HashSet<>();
    private final Map<String, Set<String>> guardsOfReads = new HashMap<>();
    private final Map<String, Set<String>> guardsOfWrites = new HashMap<>();
    private final Set<String> first = new HashSet<>(); // names that a statement of the module set

    private GlobalUses(SymbolTable symbols, Predicate<String> isLock) {
        this.symbols = symbols;
        this.isLock = isLock;
    }

    /**
     * {@return the uses in a module}
     *
     * @param isLock whether a global variable always holds one lock, which nothing releases but the
     *     end of a {@code with} statement
     */
    static GlobalUses of(Module module, SymbolTable symbols, Predicate<String> isLock) {
        GlobalUses uses = new GlobalUses(symbols, isLock);
        uses.scopes.push(symbols.top());
        module.body().forEach(uses::visit);
        return uses;
    }

    /** {@return whether nothing but assignments, loops, imports and definitions sets a variable} */
    boolean isPlain(String name) {
        return !unset.contains(name);
    }

    /** {@return whether an import sets a variable} */
    boolean isImported(String name) {
        return imported.contains(name);
    }

    /** {@return whether an augmented assignment changes a variable} */
    boolean isUpdated(String name) {
        return updated.contains(name);
    }

    /** {@return the lock that is held wherever a variable is set after the first time, or null} */
    String guardOfWrites(String name) {
        return guard(guardsOfWrites.getOrDefault(name, Set.of()));
    }

    /** {@return the lock that is held wherever a variable is used after it is set, or null} */
    String guard(String name) {
        Set<String> guards = new HashSet<>(guardsOfWrites.getOrDefault(name, Set.of()));
        guards.retainAll(guardsOfReads.getOrDefault(name, guards));
        return guard(guards);
    }

    private static String guard(Set<String> guards) {
        return guards.stream().sorted().findFirst().orElse(null);
    }

    private void visit(Node node) {
        switch (node) {
            case Stmt.FunctionDef def -> {
                def.decoratorList().forEach(this::visit);
                visit(def.args());
                inside(def, def.body());
            }
            case Stmt.ClassDef definition -> {
                definition.decoratorList().forEach(this::visit);
                definition.bases().forEach(this::visit);
                definition.keywords().forEach(this::visit);
                inside(definition, definition.body());
            }
            case Expr.Lambda lambda -> {
                visit(lambda.args());
                inside(lambda, List.of(lambda.body()));
            }
            case Expr.ListComp _, Expr.SetComp _, Expr.DictComp _, Expr.GeneratorExp _ ->
                    comprehension(node);
            case Stmt.With with -> with(with);
            default -> {
                note(node);
                SyntaxChildren.visit(node, this::visit);
            }
        }
    }

    private void inside(Node node, List<? extends Node> body) {
        List<String> around = held;
        held = new ArrayList<>();
        scopes.push(symbols.scopeOf(node));
        body.forEach(this::visit);
        scopes.pop();
        held = around;
    }

    /** What a generator expression does may be done where no lock is held any more. */
    private void comprehension(Node node) {
        List<String> around = held;
        if (node instanceof Expr.GeneratorExp) {
            held = new ArrayList<>();
        }
        scopes.push(symbols.scopeOf(node));
        SyntaxChildren.visit(node, this::visit);
        scopes.pop();
        held = around;
    }

    private void with(Stmt.With with) {
        int before = held.size();
        with.items()
                .forEach(
                        item -> {
                            visit(item);
                            boolean holds =
                                    item.contextExpr() instanceof Expr.Name name
                                            && isGlobal(name.id())
                                            && isLock.test(name.id());
                            if (holds) {
                                held.add(((Expr.Name) item.contextExpr()).id());
                            }
                        });
        with.body().forEach(this::visit);
        held.subList(before, held.size()).clear();
    }

    private boolean isGlobal(String name) {
        Scope scope = scopes.peek();
        return scope.kind() == ScopeKind.MODULE || scope.resolve(scope.mangle(name)).isGlobal();
    }

    private void note(Node node) {
        switch (node) {
            case Expr.Name name when isGlobal(name.id()) -> name(name);
            case Stmt.AugAssign it when it.target() instanceof Expr.Name name -> {
                updated.add(name.id());
                guardsOfReads.computeIfAbsent(name.id(), _ -> new HashSet<>(held)).retainAll(held);
            }
            case ExceptHandler handler when handler.name() != null -> unset.add(handler.name());
            case Alias alias -> imported.add(Globals.boundName(alias.asname(), alias.name()));
            case Pattern.MatchAs it when it.name() != null -> unset.add(it.name());
            case Pattern.MatchStar it when it.name() != null -> unset.add(it.name());
            case Pattern.MatchMapping it when it.rest() != null -> unset.add(it.rest());
            case Stmt.TypeAlias it when it.name() instanceof Expr.Name name -> unset.add(name.id());
            default -> {}
        }
    }

    private void name(Expr.Name name) {
        switch (name.ctx()) {
            case LOAD ->
                    guardsOfReads
                            .computeIfAbsent(name.id(), _ -> new HashSet<>(held))
                            .retainAll(held);
            case STORE -> {
                boolean isFirst = scopes.size() == 1 && first.add(name.id());
                if (!isFirst) {
                    guardsOfWrites
                            .computeIfAbsent(name.id(), _ -> new HashSet<>(held))
                            .retainAll(held);
                }
            }
            case DEL -> unset.add(name.id());
        }
    }
}
