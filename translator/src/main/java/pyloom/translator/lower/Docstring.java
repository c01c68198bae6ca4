package pyloom.translator.lower;

import com.github.javaparser.ast.Node;

import pyloom.translator.ast.ConstantValue;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Stmt;
import pyloom.translator.emit.text.JavadocText;

import java.util.List;

/** The docstring of a body: its first statement, if that is a string literal. */
final class Docstring {

    private static final int TAB = 8;

    private Docstring() {}

    /** {@return the docstring as CPython stores it, without common indentation; null if none} */
    static String of(List<Stmt> body) {
        return !body.isEmpty()
                        && body.getFirst() instanceof Stmt.ExprStmt(var _, Expr.Constant constant)
                        && constant.value() instanceof ConstantValue.Str(String text)
                ? clean(text)
                : null;
    }

    /** {@return {@code body} without its docstring} */
    static List<Stmt> skip(List<Stmt> body) {
        return of(body) == null ? body : body.subList(1, body.size());
    }

    /** Makes a docstring the Javadoc of a declaration, unless it is blank. */
    static void document(Node declaration, String docstring) {
        JavadocText.ofDocstring(docstring, Docstring::inJava).ifPresent(declaration::setComment);
    }

    private static String inJava(String code) {
        return switch (code) {
            case "None" -> "null";
            case "True" -> "true";
            case "False" -> "false";
            default -> code;
        };
    }

    private static String clean(String text) {
        String expanded = expandTabs(text);
        String[] lines = expanded.split("\n", -1);
        int margin = Integer.MAX_VALUE;
        for (int i = 1; i < lines.length; i++) {
            int indent = indent(lines[i]);
            if (indent < lines[i].length()) {
                margin = Math.min(margin, indent);
            }
        }
        StringBuilder cleaned = new StringBuilder(lines[0].substring(indent(lines[0])));
        for (int i = 1; i < lines.length; i++) {
            int cut = Math.min(Math.min(margin, indent(lines[i])), lines[i].length());
            cleaned.append('\n').append(lines[i].substring(cut));
        }
        return cleaned.toString();
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    private static String expandTabs(String text) {
        if (text.indexOf('\t') < 0) {
            return text;
        }
        StringBuilder expanded = new StringBuilder();
        int column = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\t') {
                int spaces = TAB - column % TAB;
                expanded.repeat(' ', spaces);
                column += spaces;
            } else {
                expanded.append(c);
                column = c == '\n' || c == '\r' ? 0 : column + 1;
            }
        }
        return expanded.toString();
    }
}
