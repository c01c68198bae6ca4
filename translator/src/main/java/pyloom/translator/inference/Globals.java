package pyloom.translator.inference;

import pyloom.translator.ast.ExceptHandler;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.ExprContext;
import pyloom.translator.ast.Module;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Pattern;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;
import pyloom.translator.scope.Scope;
import pyloom.translator.scope.Symbol;
import pyloom.translator.scope.SymbolTable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which global variables are set once, by a statement that runs before everything that reads them.
 */
final class Globals {

    private final Set<String> bound = new HashSet<>();
    private final Map<String, Integer> bindings = new HashMap<>();
    private final Set<String> steady = new HashSet<>();
    private final Set<String> setFirst = new HashSet<>();

    private Globals() {}

    static Globals of(Module module, SymbolTable symbols) {
        Globals globals = new Globals();
        for (Symbol symbol : symbols.top().symbols()) {
            if (symbol.isBound()) {
                globals.bound.add(symbol.name());
            }
        }
        globals.collectDeclared(symbols.top());
        module.body().forEach(globals::countBindings);
        globals.findSteady(module, symbols.future().annotations());
        return globals;
    }

    /** {@return the name that an import binds} */
    static String boundName(String asName, String name) {
        if (asName != null) {
            return asName;
        }
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** {@return whether the module itself sets {@code name} anywhere} */
    boolean isBound(String name) {
        return bound.contains(name);
    }

    /** {@return whether {@code name} is set once, before it is read} */
    boolean isSteady(String name) {
        return steady.contains(name);
    }

    /** {@return whether {@code name} is set by a statement of the module before it is read} */
    boolean isSetFirst(String name) {
        return setFirst.contains(name);
    }

    private void collectDeclared(Scope scope) {
        for (Scope inner : scope.lexicalChildren()) {
            for (Symbol symbol : inner.symbols()) {
                if (symbol.isDeclaredGlobal() && symbol.isBound()) {
                    bound.add(symbol.name());
                    count(symbol.name());
                    count(symbol.name());
                }
            }
            collectDeclared(inner);
        }
    }

    private void count(String name) {
        if (name != null) {
            bindings.merge(name, 1, Integer::sum);
        }
    }

    /** Counts the bindings in the module's own scope, each once where it stands. */
    private void countBindings(Node node) {
        switch (node) {
            case Stmt.FunctionDef def -> count(def.name());
            case Stmt.AsyncFunctionDef def -> count(def.name());
            case Stmt.ClassDef def -> count(def.name());
            case Stmt.Import it ->
                    it.names().forEach(each -> count(boundName(each.asname(), each.name())));
            case Stmt.ImportFrom it ->
                    it.names().forEach(each -> count(boundName(each.asname(), each.name())));
            case Expr.Lambda _ -> {}
            case Expr.ListComp _, Expr.SetComp _, Expr.DictComp _, Expr.GeneratorExp _ ->
                    countWalrus(node);
            default -> {
                countHere(node);
                SyntaxChildren.visit(node, this::countBindings);
            }
        }
    }

    private void countHere(Node node) {
        switch (node) {
            case Expr.Name name when name.ctx() != ExprContext.LOAD -> count(name.id());
            case ExceptHandler handler -> {
                count(handler.name());
                count(handler.name()); // set and unset
            }
            case Pattern.MatchAs pattern -> count(pattern.name());
            case Pattern.MatchStar pattern -> count(pattern.name());
            case Pattern.MatchMapping pattern -> count(pattern.rest());
            default -> {}
        }
    }

    private void countWalrus(Node node) {
        if (node instanceof Expr.NamedExpr assignment
                && assignment.target() instanceof Expr.Name name) {
            count(name.id());
        }
        SyntaxChildren.visit(node, this::countWalrus);
    }

    private void findSteady(Module module, boolean areTexts) {
        Mentions mentions = new Mentions(module, !areTexts);
        Globals before = new Globals();
        for (Stmt statement : module.body()) {
            List<String> candidates =
                    boundBy(statement).stream().filter(name -> !mentions.contains(name)).toList();
            mentions.pass(statement);
            for (String name : candidates) {
                if (!mentions.contains(name)) {
                    if (!before.bindings.containsKey(name)) {
                        setFirst.add(name);
                    }
                    if (bindings.getOrDefault(name, 0) == 1) {
                        steady.add(name);
                    }
                }
            }
            before.countBindings(statement);
        }
    }

    /** The names that are always bound when {@code statement} has ended. */
    private static List<String> boundBy(Stmt statement) {
        return switch (statement) {
            case Stmt.FunctionDef def -> List.of(def.name());
            case Stmt.ClassDef def -> List.of(def.name());
            case Stmt.Import it ->
                    it.names().stream().map(each -> boundName(each.asname(), each.name())).toList();
            case Stmt.ImportFrom it ->
                    it.names().stream().map(each -> boundName(each.asname(), each.name())).toList();
            case Stmt.Assign it -> it.targets().stream().flatMap(Globals::names).toList();
            case Stmt.AnnAssign it
                    when it.value() != null && it.target() instanceof Expr.Name name ->
                    List.of(name.id());
            default -> List.of();
        };
    }

    /** The names that assigning to {@code target} sets, if it is made of names alone. */
    private static Stream<String> names(Expr target) {
        return switch (target) {
            case Expr.Name name -> Stream.of(name.id());
            case Expr.Tuple tuple -> tuple.elts().stream().flatMap(Globals::names);
            case Expr.ListExpr list -> list.elts().stream().flatMap(Globals::names);
            default -> Stream.of();
        };
    }
}
