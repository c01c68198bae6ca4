package pyloom.translator.scope;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.TypeParam;
import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.source.Span;

import java.util.List;

/** The first pass over type parameters (PEP 695, PEP 696). */
final class TypeParameterCollector {

    private final Collector collector;

    TypeParameterCollector(Collector collector) {
        this.collector = collector;
    }

    /** Opens the scope of the type parameters of {@code owner}. */
    void enter(Stmt owner, String name, Span span) {
        boolean inClass = collector.current().kind == ScopeKind.CLASS;
        RawScope scope = collector.enter(ScopeKind.TYPE_PARAMETERS, name, owner, span);
        collector.typeParameterScopes.put(owner, scope);
        if (inClass) {
            scope.canSeeClassScope = true;
            collector.define("__classdict__", SymbolFlags.USED, span);
        }
    }

    void visitAll(List<TypeParam> parameters) throws PythonSyntaxError {
        for (TypeParam parameter : parameters) {
            collector.nesting().enter();
            visit(parameter);
            collector.nesting().leave();
        }
    }

    private void visit(TypeParam parameter) throws PythonSyntaxError {
        switch (parameter) {
            case TypeParam.TypeVar p -> {
                define(p, p.name());
                visitBound(p);
                visitDefault(p, p.name(), p.defaultValue(), "a TypeVar default");
            }
            case TypeParam.TypeVarTuple p -> {
                define(p, p.name());
                visitDefault(p, p.name(), p.defaultValue(), "a TypeVarTuple default");
            }
            case TypeParam.ParamSpec p -> {
                define(p, p.name());
                visitDefault(p, p.name(), p.defaultValue(), "a ParamSpec default");
            }
        }
    }

    private void define(TypeParam parameter, String name) {
        collector.define(name, SymbolFlags.TYPE_PARAMETER | SymbolFlags.LOCAL, parameter.span());
    }

    private void visitBound(TypeParam.TypeVar parameter) throws PythonSyntaxError {
        Expr bound = parameter.bound();
        if (bound != null) {
            String words = bound instanceof Expr.Tuple ? "a TypeVar constraint" : "a TypeVar bound";
            collector.scopes.put(parameter, visitLazily(parameter, parameter.name(), bound, words));
        }
    }

    private void visitDefault(TypeParam parameter, String name, Expr value, String words)
            throws PythonSyntaxError {
        if (value != null) {
            collector.defaultScopes.put(parameter, visitLazily(parameter, name, value, words));
        }
    }

    private RawScope visitLazily(TypeParam parameter, String name, Expr value, String words)
            throws PythonSyntaxError {
        boolean inClass = collector.current().canSeeClassScope;
        RawScope scope = collector.enter(ScopeKind.TYPE_VARIABLE, name, parameter, value.span());
        scope.canSeeClassScope = inClass;
        scope.typeVariableWords = words;
        if (inClass) {
            collector.define("__classdict__", SymbolFlags.USED, value.span());
        }
        collector.expressions.visit(value);
        collector.exit();
        return scope;
    }
}
