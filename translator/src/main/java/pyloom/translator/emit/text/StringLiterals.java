package pyloom.translator.emit.text;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;

import java.util.ArrayList;
import java.util.List;

/** Java literals for strings of any content and length. */
public final class StringLiterals {

    /** A class file holds a constant in at most this many bytes; javac wants one less. */
    static final int MAX_CONSTANT_BYTES = 65_534;

    private StringLiterals() {}

    /**
     * {@return an expression for {@code value}} It is a literal, or where no class file could hold
     * that as one constant a call of {@code String.join} on literals, which javac does not fold.
     */
    public static Expression of(String value) {
        List<String> pieces = constants(value);
        if (pieces.size() == 1) {
            return literal(value);
        }
        NodeList<Expression> arguments = new NodeList<>(literal(""));
        for (String piece : pieces) {
            arguments.add(literal(piece));
        }
        return new MethodCallExpr(new NameExpr("String"), "join", arguments);
    }

    /** {@return whether {@code value} fits one constant, as an annotation or a label needs it} */
    public static boolean fitsConstant(String value) {
        return constants(value).size() == 1;
    }

    /**
     * {@return whether {@code operands} can be added up with {@code +}} javac puts all literals of
     * a sum into one constant, even with other operands between them.
     */
    public static boolean fitOneSum(List<Expression> operands) {
        // No character takes more bytes in a class file than it takes characters here.
        long size = 0;
        for (Expression operand : operands) {
            size += operand instanceof StringLiteralExpr text ? text.getValue().length() : 1;
        }
        return size <= MAX_CONSTANT_BYTES;
    }

    /** {@return a literal for one {@code char}} */
    public static CharLiteralExpr character(char value) {
        StringBuilder escaped = new StringBuilder();
        if (value == '\'') {
            escaped.append("\\'");
        } else if (value == '"') {
            escaped.append('"');
        } else {
            appendEscaped(escaped, value);
        }
        return new CharLiteralExpr(escaped.toString());
    }

    /** {@return the text of {@code value} between the quotes of a literal} */
    static String escape(String value) {
        StringBuilder escaped = new StringBuilder(value.length() + 16);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i > 0 && Character.isHighSurrogate(value.charAt(i - 1))) {
                // javac 25 loses count of backslashes behind the escape of a lone surrogate.
                escaped.append("\\134");
            } else {
                appendEscaped(escaped, c);
            }
        }
        return escaped.toString();
    }

    private static StringLiteralExpr literal(String value) {
        StringLiteralExpr literal = new StringLiteralExpr();
        literal.setValue(escape(value));
        return literal;
    }

    private static void appendEscaped(StringBuilder target, char c) {
        switch (c) {
            case '"' -> target.append("\\\"");
            case '\\' -> target.append("\\\\");
            case '\n' -> target.append("\\n");
            case '\r' -> target.append("\\r");
            case '\t' -> target.append("\\t");
            case '\f' -> target.append("\\f");
            case '\b' -> target.append("\\b");
            default -> {
                if (Ascii.isPrintable(c)) {
                    target.append(c);
                } else if (c < ' ' || c == 0x7f) {
                    // Three digits, so that a digit behind it is not taken for part of it.
                    target.append('\\').append((char) ('0' + (c >> 6)));
                    target.append((char) ('0' + (c >> 3 & 7))).append((char) ('0' + (c & 7)));
                } else {
                    Ascii.appendEscape(target, c);
                }
            }
        }
    }

    /** Splits {@code value} where a constant is full, but not within a surrogate pair. */
    private static List<String> constants(String value) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        int bytes = 0;
        for (int i = 0; i < value.length(); i++) {
            int size = encodedSize(value.charAt(i));
            if (bytes + size > MAX_CONSTANT_BYTES) {
                int end = isInsidePair(value, i) ? i - 1 : i;
                pieces.add(value.substring(start, end));
                start = end;
                bytes = end == i ? 0 : encodedSize(value.charAt(end));
            }
            bytes += size;
        }
        pieces.add(value.substring(start));
        return pieces;
    }

    private static boolean isInsidePair(String value, int index) {
        return index > 0
                && Character.isLowSurrogate(value.charAt(index))
                && Character.isHighSurrogate(value.charAt(index - 1));
    }

    /** The size of {@code c} in a class file, whose encoding gives two bytes to NUL. */
    private static int encodedSize(char c) {
        if (c == 0) {
            return 2;
        }
        return c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
    }
}
