package pyloom.translator.parse;

import pyloom.grammar.PythonContext;
import pyloom.grammar.PythonParser.FormatSpecificationContext;
import pyloom.grammar.PythonParser.ReplacementFieldContext;
import pyloom.grammar.PythonToken;
import pyloom.grammar.SourceBytes;
import pyloom.translator.ast.Expr;
import pyloom.translator.source.Span;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Details of f-strings. */
final class FStrings {

    private static final int LOWER_CASE = 0x20;

    private FStrings() {}

    /**
     * Whether a piece of text keeps its backslashes. Text in a format specification never does:
     * CPython decodes it even in a raw f-string.
     */
    static boolean isRaw(SourceBytes source, PythonContext text) {
        PythonContext around = (PythonContext) text.getParent();
        if (around instanceof FormatSpecificationContext) {
            return false;
        }
        int start = around.first().start();
        byte[] bytes = source.bytes();
        return (bytes[start] | LOWER_CASE) == 'r' || (bytes[start + 1] | LOWER_CASE) == 'r';
    }

    /** The parts of an f-string that are not the empty string. */
    static List<Expr> withoutEmpty(List<Expr> parts) {
        for (Expr part : parts) {
            if (isEmpty(part)) {
                return parts.stream().filter(other -> !isEmpty(other)).toList();
            }
        }
        return parts;
    }

    static boolean isEmpty(Expr part) {
        return part instanceof Expr.Constant constant && PythonStrings.isEmpty(constant.value());
    }

    /** The text of a field like {@code {x = }}, up to what follows the equals sign. */
    static Expr.Constant debugText(SourceBytes source, ReplacementFieldContext field) {
        PythonToken brace = field.first();
        PythonToken next = afterDebug(field);
        String text = withoutComments(source.text(brace.end(), next.start()));
        int length = text.getBytes(StandardCharsets.UTF_8).length;
        // CPython ends it where the node of a specification starts, which may be after the colon.
        Span end =
                field.bang == null && field.specification != null
                        ? NodeBuilder.expression(field.specification).span()
                        : NodeBuilder.span(next);
        return new Expr.Constant(
                new Span(brace.line(), brace.column() + 1, end.line(), end.column()),
                StringLiterals.text(new SourceBytes(text), 0, length, isRawDebug(source, field)),
                null);
    }

    /** CPython 3.13.0 replaces escape sequences even in this text, but not in a specification. */
    private static boolean isRawDebug(SourceBytes source, ReplacementFieldContext field) {
        return field.getParent() instanceof FormatSpecificationContext || isRaw(source, field);
    }

    private static PythonToken afterDebug(ReplacementFieldContext field) {
        if (field.bang != null) {
            return (PythonToken) field.bang;
        }
        return field.specification != null ? field.specification.first() : field.last();
    }

    /** Leaves out what looks like a comment, even inside a string: CPython does. */
    private static String withoutComments(String text) {
        int hash = text.indexOf('#');
        if (hash < 0) {
            return text;
        }
        StringBuilder rest = new StringBuilder(text.length());
        int at = 0;
        while (hash >= 0) {
            rest.append(text, at, hash);
            int lineEnd = text.indexOf('\n', hash);
            at = lineEnd < 0 ? text.length() : lineEnd;
            hash = text.indexOf('#', at);
        }
        return rest.append(text, at, text.length()).toString();
    }
}
