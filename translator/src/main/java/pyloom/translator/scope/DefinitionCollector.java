package pyloom.translator.scope;

import pyloom.translator.ast.Arg;
import pyloom.translator.ast.Arguments;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Keyword;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.TypeParam;
import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.source.Span;

import java.util.HashSet;
import java.util.List;

/** The first pass over functions, classes and type aliases: the statements that open scopes. */
final class DefinitionCollector {

    private final Collector collector;
    private final DeclarationCollector declarations;

    DefinitionCollector(Collector collector) {
        this.collector = collector;
        this.declarations = new DeclarationCollector(collector);
    }

    void visitFunction(Stmt.FunctionDef function) throws PythonSyntaxError {
        collector.define(function.name(), SymbolFlags.LOCAL, function.span());
        visitHeader(
                function,
                function.name(),
                function.args(),
                function.decoratorList(),
                function.returns(),
                function.typeParams());
        visitBody(function, function.name(), function.args(), function.body(), false);
        leaveTypeParameters(function.typeParams());
    }

    void visitAsyncFunction(Stmt.AsyncFunctionDef function) throws PythonSyntaxError {
        collector.define(function.name(), SymbolFlags.LOCAL, function.span());
        visitHeader(
                function,
                function.name(),
                function.args(),
                function.decoratorList(),
                function.returns(),
                function.typeParams());
        visitBody(function, function.name(), function.args(), function.body(), true);
        leaveTypeParameters(function.typeParams());
    }

    private void visitHeader(
            Stmt function,
            String name,
            Arguments arguments,
            List<Expr> decorators,
            Expr returns,
            List<TypeParam> typeParams)
            throws PythonSyntaxError {
        visitDefaults(arguments);
        collector.expressions.visitAll(decorators);
        if (!typeParams.isEmpty()) {
            Span span = function.span();
            collector.typeParameters.enter(function, name, span);
            // CPython passes the defaults to the type parameter scope even if there are none
            collector.define(".defaults", SymbolFlags.PARAMETER, span);
            if (hasKeywordDefault(arguments)) {
                collector.define(".kwdefaults", SymbolFlags.PARAMETER, span);
            }
            collector.typeParameters.visitAll(typeParams);
        }
        visitAnnotations(function, arguments, returns);
    }

    private void leaveTypeParameters(List<TypeParam> typeParams) {
        if (!typeParams.isEmpty()) {
            collector.exit();
        }
    }

    private static boolean hasKeywordDefault(Arguments arguments) {
        return arguments.kwDefaults().stream().anyMatch(value -> value != null);
    }

    void visitDefaults(Arguments arguments) throws PythonSyntaxError {
        collector.expressions.visitAll(arguments.defaults());
        for (Expr value : arguments.kwDefaults()) {
            collector.expressions.visitOptional(value);
        }
    }

    private void visitAnnotations(Stmt function, Arguments arguments, Expr returns)
            throws PythonSyntaxError {
        if (collector.futureAnnotations) {
            collector.enter(ScopeKind.ANNOTATION, "_annotation", function, function.span());
        }
        visitAnnotations(arguments.posonlyargs());
        visitAnnotations(arguments.args());
        visitAnnotation(arguments.vararg());
        visitAnnotation(arguments.kwarg());
        visitAnnotations(arguments.kwonlyargs());
        if (collector.futureAnnotations) {
            collector.exit();
        }
        if (returns != null) {
            declarations.visitAnnotation(returns);
        }
    }

    private void visitAnnotations(List<Arg> arguments) throws PythonSyntaxError {
        for (Arg argument : arguments) {
            visitAnnotation(argument);
        }
    }

    private void visitAnnotation(Arg argument) throws PythonSyntaxError {
        if (argument != null) {
            collector.expressions.visitOptional(argument.annotation());
        }
    }

    private void visitBody(
            Stmt function, String name, Arguments arguments, List<Stmt> body, boolean async)
            throws PythonSyntaxError {
        RawScope scope = collector.enter(ScopeKind.FUNCTION, name, function, function.span());
        collector.scopes.put(function, scope);
        scope.coroutine = async;
        defineParameters(arguments);
        collector.statements.visitAll(body);
        collector.exit();
    }

    void visitLambda(Expr.Lambda lambda) throws PythonSyntaxError {
        visitDefaults(lambda.args());
        RawScope scope = collector.enter(ScopeKind.FUNCTION, "lambda", lambda, lambda.span());
        collector.scopes.put(lambda, scope);
        defineParameters(lambda.args());
        collector.expressions.visit(lambda.body());
        collector.exit();
    }

    private void defineParameters(Arguments arguments) {
        defineParameters(arguments.posonlyargs());
        defineParameters(arguments.args());
        defineParameters(arguments.kwonlyargs());
        defineParameter(arguments.vararg());
        defineParameter(arguments.kwarg());
    }

    private void defineParameters(List<Arg> arguments) {
        for (Arg argument : arguments) {
            defineParameter(argument);
        }
    }

    private void defineParameter(Arg argument) {
        if (argument != null) {
            collector.define(argument.arg(), SymbolFlags.PARAMETER, argument.span());
        }
    }

    void visitClass(Stmt.ClassDef definition) throws PythonSyntaxError {
        Span span = definition.span();
        String outerClass = collector.privateClass();
        boolean generic = !definition.typeParams().isEmpty();
        collector.define(definition.name(), SymbolFlags.LOCAL, span);
        collector.expressions.visitAll(definition.decoratorList());
        if (generic) {
            enterGenericClass(definition);
        }
        collector.expressions.visitAll(definition.bases());
        for (Keyword keyword : definition.keywords()) {
            collector.expressions.visit(keyword.value());
        }
        RawScope scope = collector.enter(ScopeKind.CLASS, definition.name(), definition, span);
        collector.scopes.put(definition, scope);
        collector.setPrivateClass(definition.name());
        if (generic) {
            collector.define("__type_params__", SymbolFlags.LOCAL, span);
            collector.define(".type_params", SymbolFlags.USED, span);
        }
        collector.statements.visitAll(definition.body());
        collector.exit();
        leaveTypeParameters(definition.typeParams());
        collector.restorePrivateClass(outerClass);
    }

    /**
     * The bases of a generic class stand in its type parameter scope: there the type parameters are
     * private to the class, all other names are not.
     */
    private void enterGenericClass(Stmt.ClassDef definition) throws PythonSyntaxError {
        Span span = definition.span();
        collector.typeParameters.enter(definition, definition.name(), span);
        collector.define(".type_params", SymbolFlags.LOCAL | SymbolFlags.USED, span);
        collector.define(".generic_base", SymbolFlags.LOCAL | SymbolFlags.USED, span);
        collector.setPrivateClass(definition.name());
        collector.current().mangledNames = new HashSet<>();
        collector.typeParameters.visitAll(definition.typeParams());
    }

    void visitTypeAlias(Stmt.TypeAlias alias) throws PythonSyntaxError {
        collector.expressions.visit(alias.name());
        String name = ((Expr.Name) alias.name()).id();
        boolean inClass = collector.current().kind == ScopeKind.CLASS;
        if (!alias.typeParams().isEmpty()) {
            collector.typeParameters.enter(alias, name, alias.span());
            collector.typeParameters.visitAll(alias.typeParams());
        }
        RawScope scope = collector.enter(ScopeKind.TYPE_ALIAS, name, alias, alias.span());
        collector.scopes.put(alias, scope);
        scope.canSeeClassScope = inClass;
        if (inClass) {
            collector.define("__classdict__", SymbolFlags.USED, alias.value().span());
        }
        collector.expressions.visit(alias.value());
        collector.exit();
        leaveTypeParameters(alias.typeParams());
    }
}
