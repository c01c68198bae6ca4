package pyloom.translator.lower;

import pyloom.translator.ast.Expr;

/**
 * Lowers expressions to plain Java where inference has proven enough; what it leaves alone is
 * lowered to calls of the runtime.
 */
final class TypedExpressions {

    private TypedExpressions() {}

    /** {@return the value of {@code expression}, or null if it is left to dynamic code} */
    static Operand lower(Expr expression, Context context) {
        if (!context.file().facts().isKnown(expression)) {
            return null;
        }
        return switch (expression) {
            case Expr.BinOp it -> TypedBinOp.lower(it, context);
            case Expr.UnaryOp it -> TypedUnaryOp.lower(it, context);
            case Expr.IfExp it -> TypedIfExp.lower(it, context);
            case Expr.Subscript it -> TypedSubscript.lower(it, context);
            case Expr.Attribute it -> {
                Operand type = TypedTypeName.lower(it, context);
                Operand name = type != null ? type : FunctionCall.name(it, context);
                Operand field = name != null ? name : TypedMethods.read(it, context);
                yield field != null ? field : NativeAttribute.read(it, context);
            }
            case Expr.Call it -> TypedCall.lower(it, context);
            case Expr.ListExpr it -> TypedDisplay.lower(it, context);
            case Expr.Set it -> TypedDisplay.lower(it, context);
            case Expr.Tuple it -> TypedDisplay.lower(it, context);
            case Expr.Dict it -> TypedDisplay.lower(it, context);
            default -> null;
        };
    }
}
