package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.ExpressionStmt;

import pyloom.translator.ast.Arg;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.SyntaxChildren;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.lower.tree.JavaVariable;
import pyloom.translator.scope.Scope;

import java.util.ArrayList;
import java.util.List;

/**
 * Lowers {@code lambda}. One whose body is a single expression in Java too is a lambda of Java; the
 * others get a method.
 */
final class LowerLambda {

    private static final String NAME = "<lambda>";
    private static final int MAX_PARAMETERS = 6;

    private LowerLambda() {}

    static Operand lower(Expr.Lambda lambda, Context context) {
        Operand inPlace = inPlace(lambda, context);
        if (inPlace != null) {
            return inPlace;
        }
        FunctionUnit function =
                new FunctionUnit(
                        context,
                        context.file().scopeOf(lambda),
                        NAME,
                        "lambda",
                        lambda.span(),
                        List.of());
        function.addParameters(lambda.args());
        function.lower(
                body -> {
                    Operand value = Expressions.lower(lambda.body(), body);
                    body.jumps().addReturn(body.block(), value);
                });
        return FunctionObject.of(
                function,
                lambda.args(),
                FunctionObject.defaultParts(lambda.args()),
                List.of(),
                context);
    }

    /** {@return the function as a lambda of Java, or null if its body needs statements} */
    private static Operand inPlace(Expr.Lambda lambda, Context context) {
        Scope scope = context.file().scopeOf(lambda);
        List<Arg> all = Signatures.parameters(lambda.args());
        boolean isSimple =
                LocalFunction.applies(context, scope)
                        && all.size() <= MAX_PARAMETERS
                        && isExpression(lambda.body());
        if (!isSimple) {
            return null;
        }
        Names names = Names.of(context.file(), scope);
        List<JavaVariable> variables = new ArrayList<>();
        for (Arg argument : all) {
            JavaVariable variable = JavaVariable.helper(argument.arg());
            names.bind(scope.mangle(argument.arg()), variable);
            variables.add(variable);
        }
        for (String free : scope.freeVariables()) {
            names.rename(free, captured(context.names().ofMangled(free)));
        }
        Block body = new Block();
        Operand value = Expressions.lower(lambda.body(), context.with(names).in(body));
        String signature = SignatureText.of(lambda.args(), scope);
        Expression result = result(body, value, variables.size());
        if (result == null) {
            return null;
        }
        if (!result.containsData(NodeNotes.PYTHON_SPAN)) {
            NodeNotes.from(lambda.body().span(), result);
        }
        String function = context.method().qualifiedNameOf(NAME);
        result.setData(NodeNotes.PYTHON_FUNCTION, function);
        Expression object = LocalFunction.of(!body.isEmpty(), NAME, signature, variables, result);
        NodeNotes.from(lambda.span(), object);
        return FunctionObject.withDefaults(object, lambda.args(), scope, context);
    }

    /** {@return a variable as a lambda has it: one in a cell is not local to it} */
    static Variable captured(Variable variable) {
        return variable instanceof Variable.InCell cell
                ? new Variable.InCell(cell.cell(), cell.name(), false)
                : variable;
    }

    /** {@return the expression that the body is, or null if it is several statements} */
    private static Expression result(Block body, Operand value, int arity) {
        if (body.isEmpty()) {
            return value.java();
        }
        boolean isEffect =
                body.size() == 1
                        && value.type() == Operand.Type.NULL
                        && arity <= MAX_PARAMETERS
                        && body.statements().getFirst().orElseThrow() instanceof ExpressionStmt;
        return isEffect
                ? ((ExpressionStmt) body.statements().getFirst().orElseThrow()).getExpression()
                : null;
    }

    /** {@return whether lowering it makes no methods, so that it may be tried} */
    static boolean isExpression(Node node) {
        boolean[] is = {
            switch (node) {
                case Expr.Lambda _, Expr.GeneratorExp _, Expr.NamedExpr _ -> false;
                case Expr.ListComp _, Expr.SetComp _, Expr.DictComp _ -> false;
                case Expr.Yield _, Expr.YieldFrom _, Expr.Await _ -> false;
                case Expr.Name name -> !name.id().equals("super") && !name.id().equals("__class__");
                default -> true;
            }
        };
        SyntaxChildren.visit(node, child -> is[0] &= isExpression(child));
        return is[0];
    }
}
