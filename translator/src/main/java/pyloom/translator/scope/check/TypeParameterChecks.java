package pyloom.translator.scope.check;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.TypeParam;
import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.scope.CompileErrors;
import pyloom.translator.scope.Scope;

import java.util.List;

/** The checks of type parameters, their bounds and defaults. */
final class TypeParameterChecks {

    private final CompilerPass pass;

    TypeParameterChecks(CompilerPass pass) {
        this.pass = pass;
    }

    void checkAll(List<TypeParam> parameters) throws PythonSyntaxError {
        boolean seenDefault = false;
        for (TypeParam parameter : parameters) {
            if (parameter instanceof TypeParam.TypeVar variable && variable.bound() != null) {
                checkLazily(pass.table().scopeOf(variable), variable.bound());
            }
            Expr value = defaultOf(parameter);
            String name = nameOf(parameter);
            if (value != null) {
                seenDefault = true;
                checkLazily(pass.table().defaultScopeOf(parameter), value);
            } else if (seenDefault) {
                throw CompileErrors.at(
                        parameter.span(),
                        "non-default type parameter '" + name + "' follows default type parameter");
            }
            ForbiddenNames.checkStore(name, parameter.span());
        }
    }

    private static String nameOf(TypeParam parameter) {
        return switch (parameter) {
            case TypeParam.TypeVar p -> p.name();
            case TypeParam.ParamSpec p -> p.name();
            case TypeParam.TypeVarTuple p -> p.name();
        };
    }

    /** The value to check: the default of a type variable tuple may be unpacked. */
    private static Expr defaultOf(TypeParam parameter) {
        return switch (parameter) {
            case TypeParam.TypeVar p -> p.defaultValue();
            case TypeParam.ParamSpec p -> p.defaultValue();
            case TypeParam.TypeVarTuple p ->
                    p.defaultValue() instanceof Expr.Starred starred
                            ? starred.value()
                            : p.defaultValue();
        };
    }

    private void checkLazily(Scope scope, Expr value) throws PythonSyntaxError {
        pass.enter(scope, UnitKind.TYPE_PARAMETERS);
        pass.expressions().check(value);
        pass.exit();
    }
}
