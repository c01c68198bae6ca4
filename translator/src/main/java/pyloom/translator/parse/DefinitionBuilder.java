package pyloom.translator.parse;

import pyloom.grammar.PythonContext;
import pyloom.grammar.PythonParser;
import pyloom.grammar.PythonParser.AsyncFunctionContext;
import pyloom.grammar.PythonParser.ClassDefinitionContext;
import pyloom.grammar.PythonParser.DecoratedAlternativeContext;
import pyloom.grammar.PythonParser.DecoratedAsyncFunctionContext;
import pyloom.grammar.PythonParser.DecoratedContext;
import pyloom.grammar.PythonParser.DecoratorContext;
import pyloom.grammar.PythonParser.DecoratorsContext;
import pyloom.grammar.PythonParser.FunctionDefinitionContext;
import pyloom.grammar.PythonParser.ParameterSpecificationContext;
import pyloom.grammar.PythonParser.TypeParametersContext;
import pyloom.grammar.PythonParser.TypeVariableContext;
import pyloom.grammar.PythonParser.TypeVariableTupleContext;
import pyloom.grammar.SourceBytes;
import pyloom.translator.ast.Arguments;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.TypeParam;
import pyloom.translator.source.Span;

import java.util.List;

/** Builds functions, classes and their type parameters. */
abstract class DefinitionBuilder extends StructurePatternBuilder {

    private static final TypeParam[] NO_TYPE_PARAMETERS = {};

    DefinitionBuilder(PythonParser parser, SourceBytes source) {
        super(parser, source);
    }

    @Override
    public void exitFunctionDefinition(FunctionDefinitionContext c) {
        String name = name(c.name);
        Arguments parameters =
                c.parameterList == null ? ParameterList.EMPTY : (Arguments) c.parameterList.node;
        List<Stmt> body = body(c.body);
        List<Expr> decorators = decorators(c);
        Expr result = expression(c.result);
        List<TypeParam> typeParameters = typeParameters(c.typeVariables);
        parser.push(
                isAsync(c)
                        ? new Stmt.AsyncFunctionDef(
                                asyncSpan(c),
                                name,
                                parameters,
                                body,
                                decorators,
                                result,
                                typeParameters)
                        : new Stmt.FunctionDef(
                                span(c),
                                name,
                                parameters,
                                body,
                                decorators,
                                result,
                                typeParameters));
    }

    @Override
    public void exitClassDefinition(ClassDefinitionContext c) {
        parser.push(
                new Stmt.ClassDef(
                        span(c),
                        name(c.name),
                        bases(c).positional(),
                        bases(c).keywords(),
                        body(c.body),
                        decorators(c),
                        typeParameters(c.typeVariables)));
    }

    private static CallArguments bases(ClassDefinitionContext c) {
        if (c.bases == null) {
            return CallArguments.NONE;
        }
        if (c.bases.node instanceof CallArguments arguments) {
            return arguments;
        }
        throw reject(c.bases);
    }

    /** Whether the statement stands behind {@code async}. */
    static boolean isAsync(PythonContext statement) {
        return switch (statement.getParent()) {
            case AsyncFunctionContext _,
                    PythonParser.AsyncForContext _,
                    PythonParser.AsyncWithContext _,
                    DecoratedAsyncFunctionContext _ ->
                    true;
            default -> false;
        };
    }

    /** The place of a statement together with its {@code async}. */
    static Span asyncSpan(PythonContext statement) {
        PythonContext around = (PythonContext) statement.getParent();
        boolean decorated = around instanceof DecoratedAsyncFunctionContext;
        PythonContext outer = decorated ? around : (PythonContext) around.getParent();
        return span(outer.first(), statement.last());
    }

    // Decorators

    private static List<Expr> decorators(PythonContext definition) {
        return definition.getParent() instanceof DecoratedContext around
                ? decorators((DecoratedAlternativeContext) around.getParent())
                : List.of();
    }

    @SuppressWarnings("unchecked")
    private static List<Expr> decorators(DecoratedAlternativeContext c) {
        return (List<Expr>) c.list.node;
    }

    @Override
    public void exitDecorators(DecoratorsContext c) {
        c.node = expressions(c);
    }

    @Override
    public void exitDecorator(DecoratorContext c) {
        parser.push(c.value.node);
    }

    // Type parameters

    @SuppressWarnings("unchecked")
    static List<TypeParam> typeParameters(TypeParametersContext c) {
        return c == null ? List.of() : (List<TypeParam>) c.node;
    }

    @Override
    public void exitTypeParameters(TypeParametersContext c) {
        c.node = list(c, NO_TYPE_PARAMETERS);
    }

    @Override
    public void exitTypeVariable(TypeVariableContext c) {
        parser.push(
                new TypeParam.TypeVar(
                        span(c), name(c.name), expression(c.bound), expression(c.value)));
    }

    @Override
    public void exitTypeVariableTuple(TypeVariableTupleContext c) {
        parser.drop(c);
        parser.push(new TypeParam.TypeVarTuple(span(c), name(c.name), expression(c.value)));
    }

    @Override
    public void exitParameterSpecification(ParameterSpecificationContext c) {
        parser.push(new TypeParam.ParamSpec(span(c), name(c.name), expression(c.value)));
    }
}
