package pyloom.translator.scope.check;

import pyloom.translator.ast.Arg;
import pyloom.translator.ast.Arguments;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Keyword;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.TypeParam;
import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.scope.Scope;

import java.util.List;

/** The checks of functions, lambdas, classes and type aliases. */
final class DefinitionChecks {

    private final CompilerPass pass;
    private final TypeParameterChecks typeParameters;

    DefinitionChecks(CompilerPass pass) {
        this.pass = pass;
        this.typeParameters = new TypeParameterChecks(pass);
    }

    void checkFunction(Stmt.FunctionDef function) throws PythonSyntaxError {
        checkHeader(
                function,
                function.args(),
                function.decoratorList(),
                function.returns(),
                function.typeParams());
        checkBody(function, UnitKind.FUNCTION, function.body());
        leaveTypeParameters(function.typeParams());
        ForbiddenNames.checkStore(function.name(), function.span());
    }

    void checkAsyncFunction(Stmt.AsyncFunctionDef function) throws PythonSyntaxError {
        checkHeader(
                function,
                function.args(),
                function.decoratorList(),
                function.returns(),
                function.typeParams());
        checkBody(function, UnitKind.ASYNC_FUNCTION, function.body());
        leaveTypeParameters(function.typeParams());
        ForbiddenNames.checkStore(function.name(), function.span());
    }

    private void checkHeader(
            Stmt function,
            Arguments arguments,
            List<Expr> decorators,
            Expr returns,
            List<TypeParam> typeParams)
            throws PythonSyntaxError {
        checkParameterNames(arguments);
        pass.expressions().checkAll(decorators);
        checkDefaults(arguments);
        enterTypeParameters(function, typeParams);
        checkAnnotations(arguments.args());
        checkAnnotations(arguments.posonlyargs());
        checkAnnotation(arguments.vararg());
        checkAnnotations(arguments.kwonlyargs());
        checkAnnotation(arguments.kwarg());
        checkAnnotation(returns);
    }

    private void enterTypeParameters(Stmt owner, List<TypeParam> parameters)
            throws PythonSyntaxError {
        if (!parameters.isEmpty()) {
            pass.enter(pass.table().typeParameterScopeOf(owner), UnitKind.TYPE_PARAMETERS);
            typeParameters.checkAll(parameters);
        }
    }

    private void leaveTypeParameters(List<TypeParam> parameters) {
        if (!parameters.isEmpty()) {
            pass.exit();
        }
    }

    private void checkBody(Stmt function, UnitKind kind, List<Stmt> body) throws PythonSyntaxError {
        Scope scope = pass.table().scopeOf(function);
        pass.enter(scope, kind);
        if (scope.isCoroutine() || scope.isGenerator()) {
            pass.unit().blocks.push(BlockKind.GENERATOR_BODY, function, function.span());
        }
        pass.statements().checkAll(CompilerPass.withoutDocstring(body));
        pass.exit();
    }

    void checkLambda(Expr.Lambda lambda) throws PythonSyntaxError {
        checkParameterNames(lambda.args());
        checkDefaults(lambda.args());
        pass.enter(pass.table().scopeOf(lambda), UnitKind.LAMBDA);
        pass.expressions().check(lambda.body());
        pass.exit();
    }

    private void checkParameterNames(Arguments arguments) throws PythonSyntaxError {
        checkNames(arguments.posonlyargs());
        checkNames(arguments.args());
        checkName(arguments.vararg());
        checkNames(arguments.kwonlyargs());
        checkName(arguments.kwarg());
    }

    private static void checkNames(List<Arg> arguments) throws PythonSyntaxError {
        for (Arg argument : arguments) {
            checkName(argument);
        }
    }

    private static void checkName(Arg argument) throws PythonSyntaxError {
        if (argument != null) {
            ForbiddenNames.checkStore(argument.arg(), argument.span());
        }
    }

    private void checkDefaults(Arguments arguments) throws PythonSyntaxError {
        pass.expressions().checkAll(arguments.defaults());
        for (Expr value : arguments.kwDefaults()) {
            pass.expressions().checkOptional(value);
        }
    }

    private void checkAnnotations(List<Arg> arguments) throws PythonSyntaxError {
        for (Arg argument : arguments) {
            checkAnnotation(argument);
        }
    }

    private void checkAnnotation(Arg argument) throws PythonSyntaxError {
        if (argument != null) {
            checkAnnotation(argument.annotation());
        }
    }

    private void checkAnnotation(Expr annotation) throws PythonSyntaxError {
        if (!pass.keepsAnnotationsAsText()) {
            // *args: *Ts unpacks Ts
            pass.expressions()
                    .checkOptional(
                            annotation instanceof Expr.Starred starred
                                    ? starred.value()
                                    : annotation);
        }
    }

    void checkClass(Stmt.ClassDef definition) throws PythonSyntaxError {
        pass.expressions().checkAll(definition.decoratorList());
        enterTypeParameters(definition, definition.typeParams());
        pass.enter(pass.table().scopeOf(definition), UnitKind.CLASS);
        pass.statements().checkAll(CompilerPass.withoutDocstring(definition.body()));
        pass.exit();
        KeywordChecks.check(definition.keywords());
        pass.expressions().checkUnpacked(definition.bases());
        for (Keyword keyword : definition.keywords()) {
            pass.expressions().check(keyword.value());
        }
        leaveTypeParameters(definition.typeParams());
        ForbiddenNames.checkStore(definition.name(), definition.span());
    }

    void checkTypeAlias(Stmt.TypeAlias alias) throws PythonSyntaxError {
        enterTypeParameters(alias, alias.typeParams());
        pass.enter(pass.table().scopeOf(alias), UnitKind.FUNCTION);
        pass.expressions().check(alias.value());
        pass.exit();
        leaveTypeParameters(alias.typeParams());
        ForbiddenNames.checkStore(((Expr.Name) alias.name()).id(), alias.span());
    }
}
