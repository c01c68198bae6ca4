package pyloom.translator.pipeline;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Module;
import pyloom.translator.ast.Stmt;
import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.parse.SourceParser;
import pyloom.translator.source.SourceText;
import pyloom.translator.source.Span;

import java.util.List;
import java.util.Set;

/**
 * Reads the texts that {@code eval} takes. The parser reads files, which may hold more than one
 * expression; what is more is refused here, where CPython would.
 */
final class ExpressionSource {

    private static final Set<String> STATEMENTS =
            Set.of(
                    "assert",
                    "async",
                    "break",
                    "class",
                    "continue",
                    "def",
                    "del",
                    "for",
                    "from",
                    "global",
                    "if",
                    "import",
                    "nonlocal",
                    "pass",
                    "raise",
                    "return",
                    "try",
                    "while",
                    "with",
                    "yield");

    private ExpressionSource() {}

    /** {@return the expression as the only statement of a module} */
    static Module parse(SourceText source) throws PythonSyntaxError {
        String text = source.text();
        if (text.isBlank()) {
            throw invalid(0, 0);
        }
        if (STATEMENTS.contains(firstWord(text))) {
            throw invalid(1, 1);
        }
        Module module = parseFile(source);
        List<Stmt> body = module.body();
        if (body.isEmpty()) {
            throw invalid(0, 0);
        }
        Span first = body.getFirst().span();
        if (!(body.getFirst() instanceof Stmt.ExprStmt)) {
            Span target = target(body.getFirst());
            int line = target == null ? first.line() : target.endLine();
            int column = target == null ? first.column() : target.endColumn();
            throw invalid(line, nextToken(text, line, column));
        }
        if (body.size() > 1) {
            throw invalid(first.endLine(), nextToken(text, first.endLine(), first.endColumn()));
        }
        return module;
    }

    /** An error at the end of the text has no column there. */
    private static Module parseFile(SourceText source) throws PythonSyntaxError {
        try {
            return SourceParser.parse(source).module();
        } catch (PythonSyntaxError error) {
            boolean isAtEnd =
                    error.getMessage().equals("invalid syntax")
                            && error.line() == 1
                            && error.column() > source.text().length();
            throw isAtEnd ? invalid(1, 0) : error;
        }
    }

    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    private static Span target(Stmt statement) {
        Expr target =
                switch (statement) {
                    case Stmt.Assign assignment -> assignment.targets().getFirst();
                    case Stmt.AugAssign assignment -> assignment.target();
                    case Stmt.AnnAssign assignment -> assignment.target();
                    default -> null;
                };
        return target == null ? null : target.span();
    }

    private static int nextToken(String text, int line, int column) {
        List<String> lines = text.lines().toList();
        String content = lines.get(line - 1);
        int next = Math.min(column, content.length());
        while (next < content.length() && content.charAt(next) == ' ') {
            next++;
        }
        return next + 1;
    }

    private static PythonSyntaxError invalid(int line, int column) {
        return new PythonSyntaxError(
                PythonSyntaxError.Kind.SYNTAX, "invalid syntax", line, column, line, column);
    }
}
