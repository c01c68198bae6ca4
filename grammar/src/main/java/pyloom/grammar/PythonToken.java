package pyloom.grammar;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;

/** A word of a source text, with its place: lines from 1, columns and offsets in UTF-8 bytes. */
public class PythonToken implements Token {

    private int type;
    private final int start;
    private final int end;
    private final int line;
    private final int column;

    /** A token that starts and ends on one line. */
    PythonToken(int type, int start, int end, int line, int column) {
        this.type = type;
        this.start = start;
        this.end = end;
        this.line = line;
        this.column = column;
    }

    /** A token that does not end so many columns after its start as it has bytes. */
    private static final class Ending extends PythonToken {

        private final int endLine;
        private final int endColumn;

        Ending(int type, int start, int end, int line, int column, int endLine, int endColumn) {
            super(type, start, end, line, column);
            this.endLine = endLine;
            this.endColumn = endColumn;
        }

        @Override
        public int endLine() {
            return endLine;
        }

        @Override
        public int endColumn() {
            return endColumn;
        }
    }

    static PythonToken ending(
            int type, int start, int end, int line, int column, int endLine, int endColumn) {
        return new Ending(type, start, end, line, column, endLine, endColumn);
    }

    /** {@return the offset of the first byte} */
    public int start() {
        return start;
    }

    /** {@return the offset after the last byte} */
    public int end() {
        return end;
    }

    /** {@return the line of the first byte} */
    public int line() {
        return line;
    }

    /** {@return the column of the first byte} */
    public int column() {
        return column;
    }

    /** {@return the line of the last byte} */
    public int endLine() {
        return line;
    }

    /** {@return the column after the last byte} */
    public int endColumn() {
        return column + end - start;
    }

    /** Turns a word that might have been a keyword into what it is. */
    void become(int newType) {
        type = newType;
    }

    @Override
    public int getType() {
        return type;
    }

    @Override
    public String getText() {
        throw new UnsupportedOperationException("a token does not hold its text");
    }

    @Override
    public int getLine() {
        return line;
    }

    @Override
    public int getCharPositionInLine() {
        return column;
    }

    @Override
    public int getChannel() {
        return DEFAULT_CHANNEL;
    }

    @Override
    public int getTokenIndex() {
        return -1;
    }

    @Override
    public int getStartIndex() {
        return start;
    }

    @Override
    public int getStopIndex() {
        return end - 1;
    }

    @Override
    public TokenSource getTokenSource() {
        return null;
    }

    @Override
    public CharStream getInputStream() {
        return null;
    }
}
