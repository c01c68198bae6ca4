package pyloom.translator.lower;

import pyloom.translator.ast.Expr;

import java.util.List;

/** Lowers {@code lambda}. */
final class LowerLambda {

    private LowerLambda() {}

    static Operand lower(Expr.Lambda lambda, Context context) {
        FunctionUnit function =
                new FunctionUnit(
                        context,
                        context.file().scopeOf(lambda),
                        "<lambda>",
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
}
