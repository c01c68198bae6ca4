package pyloom.translator.lower;

import pyloom.translator.ast.Expr;
import pyloom.translator.diagnostics.Code;
import pyloom.translator.lower.tree.Java;

/** Lowers expressions for their value. */
final class Expressions {

    private Expressions() {}

    /**
     * {@return the value of {@code expression}} Statements that must run before are added to the
     * context's block.
     */
    static Operand lower(Expr expression, Context context) {
        Operand operand = typed(expression, context);
        Places.markChain(expression, operand.java());
        return DepthLimit.hold(operand, context);
    }

    private static Operand typed(Expr expression, Context context) {
        Operand typed = TypedExpressions.lower(expression, context);
        return typed != null ? typed : dispatch(expression, context);
    }

    private static Operand dispatch(Expr expression, Context context) {
        return switch (expression) {
            case Expr.Constant constant -> LowerConstant.lower(constant, context);
            case Expr.Name name -> LowerName.lower(name, context);
            case Expr.Attribute attribute -> LowerAttribute.lower(attribute, context);
            case Expr.Subscript subscript -> LowerSubscript.lower(subscript, context);
            case Expr.Slice slice -> LowerSubscript.lowerSlice(slice, context);
            case Expr.Call call -> LowerCall.lower(call, context);
            case Expr.BinOp operation -> LowerBinOp.lower(operation, context);
            case Expr.UnaryOp operation -> LowerUnaryOp.lower(operation, context);
            case Expr.BoolOp operation -> LowerBoolOp.lower(operation, context);
            case Expr.Compare comparison -> LowerCompare.lower(comparison, context);
            case Expr.IfExp choice -> LowerIfExp.lower(choice, context);
            case Expr.NamedExpr assignment -> LowerNamedExpr.lower(assignment, context);
            case Expr.Lambda lambda -> LowerLambda.lower(lambda, context);
            case Expr.ListExpr list -> LowerDisplay.lowerList(list, context);
            case Expr.Tuple tuple -> LowerDisplay.lowerTuple(tuple, context);
            case Expr.Set set -> LowerDisplay.lowerSet(set, context);
            case Expr.Dict dict -> LowerDict.lower(dict, context);
            case Expr.ListComp comprehension -> LowerComprehension.lower(comprehension, context);
            case Expr.SetComp comprehension -> LowerComprehension.lower(comprehension, context);
            case Expr.DictComp comprehension -> LowerComprehension.lower(comprehension, context);
            case Expr.GeneratorExp generator -> LowerGeneratorExp.lower(generator, context);
            case Expr.JoinedStr string -> LowerFString.lower(string, context);
            case Expr.FormattedValue value -> LowerFString.lower(value, context);
            case Expr.Yield yield -> LowerYield.lower(yield, context);
            case Expr.YieldFrom yield -> LowerYield.lower(yield, context);
            case Expr.Await await -> unsupportedAwait(await, context);
            case Expr.Starred starred ->
                    throw new IllegalStateException("* outside a call or display: " + starred);
        };
    }

    private static Operand unsupportedAwait(Expr.Await await, Context context) {
        context.file()
                .problems()
                .unsupported(
                        Code.ASYNC,
                        await.span(),
                        "'await' is not translated yet",
                        "use threads and queues instead of coroutines");
        return Operand.object(Java.nothing());
    }
}
