package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.TypeParam;
import pyloom.translator.emit.text.StringLiterals;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaVariable;
import pyloom.translator.lower.tree.RuntimeMember;
import pyloom.translator.scope.Scope;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Lowers the type parameters of generic functions, classes and aliases (PEP 695). They live in a
 * scope of their own around the statement, which is a function here as in CPython: it makes the
 * parameters, then the object that uses them, and is called at once.
 */
final class LowerTypeParams {

    private static final String TYPE_PARAMS = ".type_params";

    private LowerTypeParams() {}

    /** {@return a generic function; the defaults are evaluated outside of the parameters' scope} */
    static Operand ofFunction(Stmt.FunctionDef function, Context context) {
        List<Operand> defaults =
                Sequence.lowerParts(FunctionObject.defaultParts(function.args()), context);
        FunctionUnit unit = unit(function, function.name(), context);
        List<Sequence.Part> inside = new ArrayList<>();
        for (int i = 0; i < defaults.size(); i++) {
            JavaVariable parameter = unit.addParameter(".default" + i, "default_value");
            inside.add(at -> Operand.object(parameter.mention()));
        }
        unit.lower(
                body -> {
                    Expression parameters = declare(function.typeParams(), body);
                    Operand object = LowerFunctionDef.object(function, inside, body);
                    Expression generic =
                            Java.runtime(
                                    RuntimeMember.generics("function"), object.java(), parameters);
                    body.jumps().addReturn(body.block(), Operand.object(generic));
                });
        return call(unit, defaults, context);
    }

    /**
     * {@return a generic class or alias}
     *
     * @param object makes it, given the tuple of type parameters
     */
    static Operand of(
            Stmt statement,
            String name,
            List<TypeParam> typeParams,
            Context context,
            BiFunction<Context, Expression, Operand> object) {
        FunctionUnit unit = unit(statement, name, context);
        unit.lower(
                body -> {
                    Expression parameters = declare(typeParams, body);
                    if (unit.scope().symbol(TYPE_PARAMS) != null) {
                        Variable variable = body.names().variable(TYPE_PARAMS);
                        body.block().add(variable.store(parameters));
                        parameters = variable.load();
                    }
                    body.jumps().addReturn(body.block(), object.apply(body, parameters));
                });
        return call(unit, List.of(), context);
    }

    private static FunctionUnit unit(Stmt statement, String name, Context context) {
        FunctionUnit unit =
                new FunctionUnit(
                        context,
                        context.file().symbols().typeParameterScopeOf(statement),
                        "<generic parameters of " + name + ">",
                        name + "_type_parameters",
                        statement.span(),
                        List.of());
        unit.nameLike(context.method());
        return unit;
    }

    private static Operand call(FunctionUnit unit, List<Operand> arguments, Context context) {
        List<Expression> all = new ArrayList<>();
        all.add(FunctionObject.plain(unit, context));
        all.addAll(LowerCall.spreadable(arguments));
        return Operand.object(Java.runtime(RuntimeMember.generics("evaluate"), all));
    }

    /** Makes the type parameters and returns an expression for the tuple of them. */
    private static Expression declare(List<TypeParam> parameters, Context context) {
        List<Expression> values = new ArrayList<>();
        for (TypeParam parameter : parameters) {
            Variable variable = context.names().variable(nameOf(parameter));
            context.block().add(variable.store(value(parameter, context)));
            values.add(variable.load());
        }
        Expression tuple = Java.runtime(RuntimeMember.py("tuple"), values);
        return context.hold("type_parameters", tuple).mention();
    }

    private static String nameOf(TypeParam parameter) {
        return switch (parameter) {
            case TypeParam.TypeVar variable -> variable.name();
            case TypeParam.ParamSpec specification -> specification.name();
            case TypeParam.TypeVarTuple several -> several.name();
        };
    }

    private static Expression value(TypeParam parameter, Context context) {
        Expression name = StringLiterals.of(nameOf(parameter));
        return switch (parameter) {
            case TypeParam.TypeVar variable -> {
                boolean isConstrained = variable.bound() instanceof Expr.Tuple;
                Scope scope = context.file().scopeOf(variable);
                Expression limits = lazily(scope, variable.bound(), variable.name(), context);
                yield Java.runtime(
                        RuntimeMember.generics("variable"),
                        name,
                        isConstrained ? Java.nothing() : limits,
                        isConstrained ? limits : Java.nothing(),
                        defaultOf(variable, variable.defaultValue(), context));
            }
            case TypeParam.ParamSpec specification ->
                    Java.runtime(
                            RuntimeMember.generics("specification"),
                            name,
                            defaultOf(specification, specification.defaultValue(), context));
            case TypeParam.TypeVarTuple several ->
                    Java.runtime(
                            RuntimeMember.generics("several"),
                            name,
                            defaultOf(several, several.defaultValue(), context));
        };
    }

    private static Expression defaultOf(TypeParam parameter, Expr value, Context context) {
        Scope scope = context.file().symbols().defaultScopeOf(parameter);
        return lazily(scope, value, nameOf(parameter), context);
    }

    /** {@return a function that evaluates an expression when it is called, null without one} */
    static Expression lazily(Scope scope, Expr value, String name, Context context) {
        if (value == null) {
            return Java.nothing();
        }
        FunctionUnit unit =
                new FunctionUnit(context, scope, name, "evaluate_" + name, value.span(), List.of());
        unit.nameLike(context.method());
        unit.lower(
                body -> {
                    Operand result =
                            value instanceof Expr.Starred starred
                                    ? Operand.object(
                                            Java.runtime(
                                                    RuntimeMember.py("onlyElement"),
                                                    Expressions.lower(starred.value(), body)
                                                            .java()))
                                    : Expressions.lower(value, body);
                    body.jumps().addReturn(body.block(), result);
                });
        return FunctionObject.plain(unit, context);
    }
}
