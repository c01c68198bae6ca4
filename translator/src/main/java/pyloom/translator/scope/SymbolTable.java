package pyloom.translator.scope;

import pyloom.translator.ast.Module;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.TypeParam;
import pyloom.translator.diagnostics.PythonSyntaxError;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The scopes of a file, found by the nodes that open them. Immutable; nodes are compared by
 * identity, so the tree must be the one that the table was built from.
 *
 * <p>Building it recurses as deep as the tree: call it on a thread with a stack of some 100 MB if
 * the tree may be as deep as CPython allows.
 */
public final class SymbolTable {

    private final FutureFeatures future;
    private final Scope top;
    private final Map<Node, Scope> scopes = new IdentityHashMap<>();
    private final Map<Stmt, Scope> typeParameterScopes = new IdentityHashMap<>();
    private final Map<TypeParam, Scope> defaultScopes = new IdentityHashMap<>();

    private SymbolTable(FutureFeatures future, Collector collector, RawScope module) {
        this.future = future;
        Map<RawScope, Scope> finished = new IdentityHashMap<>();
        this.top = finish(module, null, finished);
        index(collector.scopes, finished, scopes);
        index(collector.typeParameterScopes, finished, typeParameterScopes);
        index(collector.defaultScopes, finished, defaultScopes);
    }

    /**
     * {@return the table of {@code module}, equal to that of CPython's {@code symtable} module}
     *
     * @throws PythonSyntaxError for what CPython refuses while it builds the table
     */
    public static SymbolTable of(Module module) throws PythonSyntaxError {
        return build(module, FutureFeatures.of(module), false);
    }

    /**
     * {@return the table of {@code module} as CPython's compiler sees it} It differs from {@link
     * #of} in that {@code __debug__} is no variable.
     *
     * @throws PythonSyntaxError for what CPython refuses while it builds the table
     */
    public static SymbolTable forCompiler(Module module, FutureFeatures future)
            throws PythonSyntaxError {
        return build(module, future, true);
    }

    private static SymbolTable build(Module module, FutureFeatures future, boolean debugIsConstant)
            throws PythonSyntaxError {
        Collector collector = new Collector(future.annotations(), debugIsConstant);
        RawScope scope = collector.collect(module);
        ScopeAnalyzer.analyze(scope);
        return new SymbolTable(future, collector, scope);
    }

    /**
     * Adds a function that stands in no source.
     *
     * @param function the function
     * @param around a module that holds it and nothing else that has a scope of the table
     */
    public void adopt(Stmt.FunctionDef function, Module around) {
        try {
            scopes.put(function, build(around, future, true).scopeOf(function));
        } catch (PythonSyntaxError wrong) {
            throw new IllegalArgumentException("not a function: " + function, wrong);
        }
    }

    private static Scope finish(RawScope raw, Scope parent, Map<RawScope, Scope> finished) {
        Scope scope = new Scope(raw, parent);
        finished.put(raw, scope);
        List<Scope> nested = new ArrayList<>();
        for (RawScope child : raw.lexicalChildren) {
            nested.add(finish(child, scope, finished));
        }
        List<Scope> listed = new ArrayList<>();
        for (RawScope child : raw.children) {
            listed.add(finished.get(child));
        }
        scope.setChildren(listed, nested);
        return scope;
    }

    /** Scopes inside annotations that stay text are left out: nothing there is ever evaluated. */
    private static <N extends Node> void index(
            Map<N, RawScope> collected, Map<RawScope, Scope> finished, Map<N, Scope> index) {
        collected.forEach(
                (node, raw) -> {
                    Scope scope = finished.get(raw);
                    if (scope != null) {
                        index.put(node, scope);
                    }
                });
    }

    /** {@return the imports from {@code __future__}} */
    public FutureFeatures future() {
        return future;
    }

    /** {@return the module's scope} */
    public Scope top() {
        return top;
    }

    /**
     * {@return the scope that {@code node} opens: a module, function, class, type alias, lambda,
     * comprehension or the bound of a type variable; null for other nodes and for nodes in
     * annotations that stay text}
     */
    public Scope scopeOf(Node node) {
        return scopes.get(node);
    }

    /** {@return the scope of the type parameters of a generic statement, null if it has none} */
    public Scope typeParameterScopeOf(Stmt statement) {
        return typeParameterScopes.get(statement);
    }

    /**
     * {@return the scope in which the default of a type parameter is evaluated, null without one}
     */
    public Scope defaultScopeOf(TypeParam parameter) {
        return defaultScopes.get(parameter);
    }
}
