package pyloom.translator.inference;

import pyloom.translator.api.Library;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Operator;
import pyloom.translator.scope.SymbolTable;

/**
 * Annotations that nobody needs to evaluate: they are texts, or made of names that are bound for
 * sure, so that they neither fail nor do anything.
 */
final class HarmlessAnnotations {

    private final SymbolTable symbols;
    private final Globals globals;

    HarmlessAnnotations(SymbolTable symbols, Globals globals) {
        this.symbols = symbols;
        this.globals = globals;
    }

    /** {@return whether an annotation, which may be null, can be left out} */
    boolean isHarmless(Expr annotation) {
        return annotation == null || symbols.future().annotations() || isPlain(annotation);
    }

    private boolean isPlain(Expr annotation) {
        return switch (annotation) {
            case Expr.Constant _ -> true;
            case Expr.Name name -> isBound(name.id());
            case Expr.Attribute attribute ->
                    attribute.value() instanceof Expr.Name name && isBound(name.id());
            case Expr.Subscript it -> isPlain(it.value()) && isPlain(it.slice());
            case Expr.Tuple it -> it.elts().stream().allMatch(this::isPlain);
            case Expr.ListExpr it -> it.elts().stream().allMatch(this::isPlain);
            case Expr.BinOp it ->
                    it.op() == Operator.BIT_OR && isPlain(it.left()) && isPlain(it.right());
            default -> false;
        };
    }

    private boolean isBound(String name) {
        return globals.isBound(name) ? globals.isSteady(name) : Library.has("builtins", name);
    }
}
