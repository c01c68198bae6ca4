package pyloom.translator.stats;

import pyloom.translator.ast.Module;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;
import pyloom.translator.source.Span;

import java.util.BitSet;

/**
 * The lines of a Python file and of the Java file that became of it, both without imports.
 *
 * @param python the lines of Python
 * @param java the lines of Java
 */
public record LineCount(long python, long java) {

    /** Nothing at all. */
    public static final LineCount NONE = new LineCount(0, 0);

    /** {@return the counts of a file} */
    public static LineCount of(String pythonText, Module module, String javaText) {
        BitSet imports = new BitSet();
        mark(module, imports);
        long java = javaText.lines().filter(line -> !line.startsWith("import ")).count();
        return new LineCount(pythonText.lines().count() - imports.cardinality(), java);
    }

    private static void mark(Node node, BitSet imports) {
        switch (node) {
            case Stmt.Import statement -> mark(statement.span(), imports);
            case Stmt.ImportFrom statement -> mark(statement.span(), imports);
            default -> SyntaxChildren.visit(node, inner -> mark(inner, imports));
        }
    }

    private static void mark(Span span, BitSet imports) {
        imports.set(span.line(), span.endLine() + 1);
    }

    /** {@return the counts of both together} */
    public LineCount plus(LineCount other) {
        return new LineCount(python + other.python, java + other.java);
    }

    /** {@return lines of Java for a line of Python} */
    public double ratio() {
        return python == 0 ? 0 : (double) java / python;
    }
}
