package pyloom.translator.lower;

import pyloom.translator.ast.Expr;

/** The text of annotations that stay text. */
final class Unparse {

    private Unparse() {}

    static String of(Expr expression) {
        return expression.toString();
    }
}
