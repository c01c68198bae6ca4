package pyloom.translator.emit;

import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;

import pyloom.translator.emit.text.SourceForms;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which string literals are written as a sum of shorter ones, because they exceed the line. Text
 * blocks are written as string literals.
 */
final class StringPieces {

    private final Map<LiteralStringValueExpr, List<String>> pieces = new IdentityHashMap<>();

    /** {@return what stands between the quotes of each literal that makes up {@code literal}} */
    List<String> of(LiteralStringValueExpr literal) {
        List<String> found = pieces.isEmpty() ? null : pieces.get(literal);
        if (found != null) {
            return found;
        }
        return List.of(
                literal instanceof TextBlockLiteralExpr block
                        ? SourceForms.escape(block.asString())
                        : SourceForms.stringBody(literal.getValue()));
    }

    boolean areCut(LiteralStringValueExpr literal) {
        List<String> found = pieces.isEmpty() ? null : pieces.get(literal);
        return found != null && found.size() > 1;
    }

    void set(LiteralStringValueExpr literal, List<String> parts) {
        pieces.put(literal, parts);
    }

    /** {@return whether {@code node} is a string literal of either kind} */
    static boolean isString(Object node) {
        return node instanceof StringLiteralExpr || node instanceof TextBlockLiteralExpr;
    }
}
