package pyloom.translator.diagnostics;

/**
 * The error that CPython raises for a source text that it does not accept, with its message and
 * position. It is the one way in which the front end refuses a program, whether the tokenizer, the
 * parser, the symbol table or the compiler of CPython would have noticed.
 *
 * <p>Lines and columns count from 1 as in {@code SyntaxError.lineno} and {@code
 * SyntaxError.offset}; 0 stands for what CPython leaves {@code None}. Columns are in characters for
 * errors of the tokenizer and the parser, in UTF-8 bytes for those of the symbol table and the
 * compiler, as in CPython.
 */
public final class PythonSyntaxError extends Exception {

    /** The exception class of CPython. */
    public enum Kind {
        /** {@code SyntaxError}. */
        SYNTAX("SyntaxError"),

        /** {@code IndentationError}. */
        INDENTATION("IndentationError"),

        /** {@code TabError}. */
        TAB("TabError"),

        /** {@code RecursionError}: the tree is deeper than CPython's compiler follows. */
        RECURSION("RecursionError");

        private final String pythonName;

        Kind(String pythonName) {
            this.pythonName = pythonName;
        }

        /** {@return the name of the class in Python} */
        public String pythonName() {
            return pythonName;
        }
    }

    private final Kind kind;
    private final int line;
    private final int column;
    private final int endLine;
    private final int endColumn;
    private final boolean countsBytes;

    /** An error of the given kind at the given place; 0 where CPython has {@code None}. */
    public PythonSyntaxError(
            Kind kind, String message, int line, int column, int endLine, int endColumn) {
        this(kind, message, line, column, endLine, endColumn, false);
    }

    private PythonSyntaxError(
            Kind kind,
            String message,
            int line,
            int column,
            int endLine,
            int endColumn,
            boolean countsBytes) {
        super(message, null, false, false);
        this.kind = kind;
        this.line = line;
        this.column = column;
        this.endLine = endLine;
        this.endColumn = endColumn;
        this.countsBytes = countsBytes;
    }

    /** {@return an error of the symbol table or the compiler, its columns in UTF-8 bytes} */
    public static PythonSyntaxError afterParsing(
            String message, int line, int column, int endLine, int endColumn) {
        return new PythonSyntaxError(Kind.SYNTAX, message, line, column, endLine, endColumn, true);
    }

    /** {@return the exception class of CPython} */
    public Kind kind() {
        return kind;
    }

    /** {@return CPython's {@code lineno}} */
    public int line() {
        return line;
    }

    /** {@return CPython's {@code offset}} */
    public int column() {
        return column;
    }

    /** {@return CPython's {@code end_lineno}} */
    public int endLine() {
        return endLine;
    }

    /** {@return CPython's {@code end_offset}} */
    public int endColumn() {
        return endColumn;
    }

    /** {@return whether the columns count UTF-8 bytes, and not characters} */
    public boolean countsBytes() {
        return countsBytes;
    }
}
