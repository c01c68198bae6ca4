package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;

import pyloom.translator.ast.BoolOperator;
import pyloom.translator.ast.Comprehension;
import pyloom.translator.ast.ConstantValue;
import pyloom.translator.ast.Expr;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.lower.tree.JavaVariable;
import pyloom.translator.lower.tree.RuntimeMember;
import pyloom.translator.scope.Scope;
import pyloom.translator.types.Type;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Generator expressions that a function of the library uses up before anything else happens: their
 * parts are lambdas of Java, and nobody needs a generator.
 */
final class EagerGenerator {

    private static final String NAME = "<genexpr>";

    private static final Set<String> CONSUMERS =
            Set.of(
                    "sum",
                    "any",
                    "all",
                    "sorted",
                    "list",
                    "tuple",
                    "set",
                    "frozenset",
                    "dict",
                    "max",
                    "min");

    private EagerGenerator() {}

    /** Notes which arguments of a call are used up by it. */
    static void note(Expr.Call call, Context context) {
        boolean consumes =
                switch (context.typeOf(call.func())) {
                    case Type.Native function ->
                            function.module().equals("builtins")
                                    && CONSUMERS.contains(function.name());
                    case Type.Method method ->
                            method.receiver() instanceof Type.Str && method.name().equals("join");
                    default -> isJoin(call.func());
                };
        if (consumes
                && call.args().size() == 1
                && call.args().getFirst() instanceof Expr.GeneratorExp generator) {
            context.file().noteEager(generator);
        }
    }

    private static boolean isJoin(Expr function) {
        return function instanceof Expr.Attribute method
                && method.attr().equals("join")
                && method.value() instanceof Expr.Constant constant
                && constant.value() instanceof ConstantValue.Str;
    }

    /** {@return the elements as lambdas give them, or null if that is not possible} */
    static Operand lower(Expr.GeneratorExp generator, Context context) {
        Scope scope = context.file().scopeOf(generator);
        Comprehension loop = generator.generators().getFirst();
        List<Expr.Name> targets = targets(loop.target());
        boolean isSimple =
                context.file().isEager(generator)
                        && generator.generators().size() == 1
                        && !loop.isAsync()
                        && targets != null
                        && LowerLambda.isExpression(generator.elt())
                        && loop.ifs().stream().allMatch(LowerLambda::isExpression)
                        && scope.cells().isEmpty()
                        && scope.freeVariables().stream().allMatch(it -> isFixed(it, context));
        if (!isSimple) {
            return null;
        }
        Block before = new Block();
        TypedFor items = TypedFor.of(loop.target(), loop.iter(), context.in(before));
        JavaType element = targets.size() == 1 ? items.element().boxed() : JavaType.OBJECT;
        List<Expression> arguments = new ArrayList<>(List.of(items.java()));
        if (!loop.ifs().isEmpty()) {
            Lambda test = new Lambda(targets, element, scope, context);
            Expression condition =
                    Tests.chain(
                            loop.ifs().stream()
                                    .<Tests.Part>map(each -> at -> Tests.lower(each, at))
                                    .toList(),
                            BoolOperator.AND,
                            test.inside);
            arguments.add(test.of(condition, loop.ifs().getFirst()));
        }
        Lambda value = new Lambda(targets, element, scope, context);
        Expression body = Expressions.lower(generator.elt(), value.inside).java();
        arguments.add(value.of(body, generator.elt()));
        if (arguments.contains(null)) {
            return null;
        }
        context.block().addAll(before);
        String maker = targets.size() == 1 ? "generate" : "generatePairs";
        return Operand.object(Java.runtime(RuntimeMember.generate(maker), arguments));
    }

    /** Whether a lambda of Java may capture a variable, or its cell. */
    private static boolean isFixed(String free, Context context) {
        return switch (context.names().knowing(free).ofMangled(free)) {
            case Variable.InCell _, Variable.This _ -> true;
            case Variable.Local _ ->
                    LocalFunction.isPlain(
                            free, context.names().knowing(free).scope(), context.file());
            default -> false;
        };
    }

    private static List<Expr.Name> targets(Expr target) {
        return switch (target) {
            case Expr.Name name -> List.of(name);
            case Expr.Tuple tuple
                    when tuple.elts().size() == 2
                            && tuple.elts().stream().allMatch(Expr.Name.class::isInstance) ->
                    tuple.elts().stream().map(Expr.Name.class::cast).toList();
            default -> null;
        };
    }

    /** One of the lambdas, each of which has the variables of the loop as its own. */
    private static final class Lambda {

        private final List<JavaVariable> parameters = new ArrayList<>();
        private final Block body = new Block();
        private final Context inside;
        private final Context outside;

        Lambda(List<Expr.Name> targets, JavaType type, Scope scope, Context context) {
            outside = context;
            Names names = Names.of(context.file(), scope);
            for (Expr.Name target : targets) {
                String mangled = scope.mangle(target.id());
                JavaVariable variable = JavaVariable.helper(target.id()).typed(type);
                names.bind(mangled, variable);
                parameters.add(variable);
            }
            for (String free : scope.freeVariables()) {
                names.rename(
                        free, LowerLambda.captured(context.names().knowing(free).ofMangled(free)));
            }
            inside = context.with(names).in(body);
        }

        /** {@return the lambda, or null if its body needs statements} */
        Expression of(Expression value, Expr source) {
            if (!body.isEmpty()) {
                return null;
            }
            if (!value.containsData(NodeNotes.PYTHON_SPAN)) {
                NodeNotes.from(source.span(), value);
            }
            value.setData(NodeNotes.PYTHON_FUNCTION, outside.method().qualifiedNameOf(NAME));
            return LocalFunction.lambda(parameters, value);
        }
    }
}
