package pyloom.translator.syntax;

import pyloom.translator.diagnostics.PythonSyntaxError;

/**
 * The blocks that are open, by the columns they are indented to. Each column is measured twice,
 * with tabs to the next multiple of eight and with tabs of one column: if the two disagree on which
 * line is indented more, the text is refused.
 */
final class Indentation {

    private static final int LIMIT = 100;
    private static final int TAB = 8;

    private final int[] columns = new int[LIMIT];
    private final int[] narrowColumns = new int[LIMIT];
    private int depth;
    private int pending;
    private int column;
    private int narrowColumn;
    private boolean blankLine;

    /** Measures the line that starts at the cursor; false if a backslash in it is wrong. */
    boolean measure(SourceCursor cursor) throws PythonSyntaxError {
        column = 0;
        narrowColumn = 0;
        int continued = 0;
        int c;
        while (true) {
            c = cursor.next();
            if (c == ' ') {
                column++;
                narrowColumn++;
            } else if (c == '\t') {
                column = (column / TAB + 1) * TAB;
                narrowColumn++;
            } else if (c == '\f') {
                column = 0;
                narrowColumn = 0;
            } else if (c == '\\') {
                // The blanks before the first backslash count, not those of the lines after it.
                continued = continued == 0 ? column : continued;
                if (!Tokenizer.continueLine(cursor)) {
                    return false;
                }
            } else {
                break;
            }
        }
        cursor.back(c);
        blankLine = c == '#' || c == '\n';
        if (continued != 0) {
            column = continued;
            narrowColumn = continued;
        }
        return true;
    }

    /** {@return whether the measured line holds nothing but blanks and a comment} */
    boolean isBlankLine() {
        return blankLine;
    }

    /** Opens and closes blocks by the measured line. */
    TokenizerStatus settle() {
        if (column == columns[depth]) {
            return agreeing();
        }
        if (column > columns[depth]) {
            return open();
        }
        while (depth > 0 && column < columns[depth]) {
            pending--;
            depth--;
        }
        return column == columns[depth] ? agreeing() : TokenizerStatus.DEDENT_MISMATCH;
    }

    private TokenizerStatus agreeing() {
        return narrowColumn == narrowColumns[depth]
                ? TokenizerStatus.FINE
                : TokenizerStatus.TABS_AND_SPACES;
    }

    private TokenizerStatus open() {
        if (depth + 1 >= LIMIT) {
            return TokenizerStatus.TOO_DEEP;
        }
        if (narrowColumn <= narrowColumns[depth]) {
            return TokenizerStatus.TABS_AND_SPACES;
        }
        pending++;
        depth++;
        columns[depth] = column;
        narrowColumns[depth] = narrowColumn;
        return TokenizerStatus.FINE;
    }

    /** {@return whether there is an indent or dedent still to tell of} */
    boolean hasPending() {
        return pending != 0;
    }

    TokenType takePending() {
        if (pending < 0) {
            pending++;
            return TokenType.DEDENT;
        }
        pending--;
        return TokenType.INDENT;
    }
}
