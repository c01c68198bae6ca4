package pyloom.translator.parse;

import pyloom.translator.ast.Expr;
import pyloom.translator.source.Span;

/**
 * An operand inside of parentheses: it takes more space than its node says. Others stand for
 * themselves, so that an expression of a million names needs no more memory than the names.
 */
record Operand(Expr node, Span span) {

    /** The node of an operand of either kind. */
    static Expr node(Object operand) {
        return operand instanceof Operand(Expr inner, Span _) ? inner : (Expr) operand;
    }

    /** The place of an operand of either kind. */
    static Span span(Object operand) {
        return operand instanceof Operand(Expr _, Span outer) ? outer : ((Expr) operand).span();
    }
}
