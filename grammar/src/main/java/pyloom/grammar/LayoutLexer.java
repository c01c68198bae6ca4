package pyloom.grammar;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;

/**
 * The layout of a text: indentation, line ends, comments and continuation lines, and the places of
 * tokens. What stands between is left to {@link PythonLexerBase}.
 */
abstract class LayoutLexer extends Lexer {

    final SourceBytes source;
    final byte[] bytes;
    final Brackets brackets = new Brackets();

    /** Where to go on reading. */
    int position;

    private final Indentation indentation = new Indentation();
    private final Comments comments = new Comments();
    private boolean atLineStart = true;
    private int pendingLevels;
    private int line = 1;
    private int lineStart;

    LayoutLexer(CharStream input) {
        super(input);
        source = (SourceBytes) input;
        bytes = source.bytes();
    }

    /** The token at the current position, which is no layout. */
    abstract PythonToken word();

    /** {@return line, column and end column of each comment seen so far} */
    public final int[] comments() {
        return comments.places();
    }

    @Override
    public PythonToken nextToken() {
        if (atLineStart && !startLine()) {
            return error();
        }
        if (pendingLevels != 0) {
            return pendingLevel();
        }
        while (true) {
            switch (bytes[position]) {
                case ' ', '\t', '\f' -> position++;
                case '#' -> comment();
                case '\n' -> {
                    if (brackets.areClosed()) {
                        return lineEnd();
                    }
                    position++;
                    nextLine();
                }
                case '\\' -> {
                    if (!continuation()) {
                        return error();
                    }
                }
                default -> {
                    return word();
                }
            }
        }
    }

    /** Measures the indentation of the next line that is not blank. */
    private boolean startLine() {
        indentation.startLine();
        while (true) {
            switch (bytes[position]) {
                case ' ' -> indentation.space();
                case '\t' -> indentation.tab();
                case '\f' -> indentation.formFeed();
                case '\\' -> {
                    indentation.continuation();
                    if (!continuation()) {
                        return false;
                    }
                    continue;
                }
                case '#' -> {
                    comment();
                    continue;
                }
                case '\n' -> {
                    position++;
                    nextLine();
                    indentation.startLine();
                    continue;
                }
                default -> {
                    atLineStart = false;
                    pendingLevels = indentation.endMeasure();
                    return pendingLevels != Integer.MIN_VALUE;
                }
            }
            position++;
        }
    }

    private PythonToken pendingLevel() {
        if (pendingLevels > 0) {
            pendingLevels--;
            return token(PythonLexer.INDENT, position, position);
        }
        pendingLevels++;
        return token(PythonLexer.DEDENT, position, position);
    }

    private PythonToken lineEnd() {
        PythonToken end = token(PythonLexer.NEWLINE, position, position + 1);
        position++;
        nextLine();
        atLineStart = true;
        return end;
    }

    private void nextLine() {
        line++;
        lineStart = position;
    }

    private boolean continuation() {
        if (bytes[position + 1] != '\n' || position + 2 >= source.length()) {
            return false;
        }
        position += 2;
        nextLine();
        return true;
    }

    private void comment() {
        int column = position - lineStart;
        while (bytes[position] != '\n') {
            position++;
        }
        comments.add(line, column, position - lineStart);
    }

    // Tokens

    final PythonToken token(int type, int start, int end) {
        return new PythonToken(type, start, end, line, start - lineStart);
    }

    final PythonToken error() {
        return token(PythonLexerBase.ERROR, position, position);
    }

    /**
     * A token that may go over several lines, or whose place ends after its text; the current line
     * becomes that of its end.
     */
    final PythonToken multiline(int type, int start, int end) {
        int firstLine = line;
        int column = start - lineStart;
        for (int i = start; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return line == firstLine && end == position
                ? new PythonToken(type, start, end, line, column)
                : PythonToken.ending(
                        type, start, end, firstLine, column, line, position - lineStart);
    }
}
