package pyloom.translator.syntax;

import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.source.SourceText;
import pyloom.translator.source.Utf8;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Walks through the bytes of a source as CPython's tokenizer does, taking in a line at a time: what
 * has been taken in decides where some errors are reported, so it is kept as exactly.
 */
final class SourceCursor {

    /** What {@link #next} gives at the end of the text. */
    static final int END = -1;

    private final SourceText source;
    private final byte[] bytes;
    private int position;
    private int limit;
    private int regionStart;
    private int lineStart;
    private int line;
    private int column = -1;
    private int tokenStart = -1;
    private boolean insideString;
    private TokenizerStatus status = TokenizerStatus.FINE;

    SourceCursor(SourceText source) {
        this.source = source;
        String text = source.text();
        boolean complete = text.isEmpty() || text.endsWith("\n");
        this.bytes = Utf8.encode(complete ? text : text + "\n", source.hasBadBytes());
    }

    /** Takes the next byte, as a number from 0 to 255, or {@link #END}. */
    int next() throws PythonSyntaxError {
        if (position == limit && !takeInLine()) {
            return END;
        }
        column++;
        return bytes[position++] & 0xFF;
    }

    /** Puts back what {@link #next} gave. */
    void back(int taken) {
        if (taken != END) {
            position--;
            column--;
        }
    }

    /** Puts back all bytes from an earlier position in the line on. */
    void backTo(int earlier) {
        column -= position - earlier;
        position = earlier;
    }

    /** {@return the byte so far ahead of the next one, in the same line} */
    int peek(int ahead) {
        return position + ahead < limit ? bytes[position + ahead] & 0xFF : END;
    }

    private boolean takeInLine() throws PythonSyntaxError {
        if (status != TokenizerStatus.FINE) {
            return false;
        }
        boolean newRegion = tokenStart < 0 && !(insideString && isFile());
        if (limit == bytes.length) {
            status = TokenizerStatus.END_OF_FILE;
            if (newRegion && isFile()) {
                // From a file CPython takes the end in as if it were an empty line.
                regionStart = position;
                lineStart = position;
            }
            return false;
        }
        if (newRegion) {
            regionStart = position;
        }
        lineStart = position;
        line++;
        column = 0;
        while (bytes[limit++] != '\n') {
            // just look for the end of the line
        }
        if (source.hasDefects()) {
            checkLine();
        }
        return true;
    }

    private void checkLine() throws PythonSyntaxError {
        int end = lineStart;
        while (end < limit && bytes[end] != 0) {
            end++;
        }
        int bad = source.declaresEncoding() ? -1 : Utf8.findBadByte(bytes, lineStart, end);
        if (bad >= 0) {
            status = TokenizerStatus.FAILED;
            String message =
                    "Non-UTF-8 code starting with '\\x%02x' in file %s on line %d, but no encoding"
                            + " declared; see https://peps.python.org/pep-0263/ for details";
            throw new PythonSyntaxError(
                    PythonSyntaxError.Kind.SYNTAX,
                    String.format(message, bytes[bad] & 0xFF, source.name(), line),
                    0,
                    0,
                    0,
                    0);
        }
        if (end < limit) {
            throw error("source code cannot contain null bytes");
        }
    }

    /** The error at the byte taken last. */
    PythonSyntaxError error(String message) {
        int characters = characters(lineStart, position);
        return errorAt(characters, characters, message);
    }

    /** An error in the current line; the columns count from 1. */
    PythonSyntaxError errorAt(int firstColumn, int lastColumn, String message) {
        status = TokenizerStatus.FAILED;
        return new PythonSyntaxError(
                PythonSyntaxError.Kind.SYNTAX, message, line, firstColumn, line, lastColumn);
    }

    /** An error at an opening quote that was taken in earlier. */
    PythonSyntaxError errorAtQuote(int quoteLine, int quoteLineStart, int quote, String message) {
        line = quoteLine;
        lineStart = quoteLineStart;
        position = quote + 1;
        return error(message);
    }

    private int characters(int from, int to) {
        String text = Utf8Errors.replace(Arrays.copyOfRange(bytes, from, to));
        return text.codePointCount(0, text.length());
    }

    /** Stops the tokenizer at the end of the line. */
    void stop(TokenizerStatus reason) {
        status = reason;
        position = limit;
    }

    /** Stops the tokenizer where it is. */
    void stopHere(TokenizerStatus reason) {
        status = reason;
    }

    TokenizerStatus status() {
        return status;
    }

    boolean isFile() {
        return source.origin() == SourceText.Origin.FILE;
    }

    /** Marks where a token starts; -1 while between tokens. */
    void tokenStart(int start) {
        tokenStart = start;
    }

    int tokenStart() {
        return tokenStart;
    }

    void insideString(boolean inside) {
        insideString = inside;
    }

    byte[] bytes() {
        return bytes;
    }

    int position() {
        return position;
    }

    /** {@return the end of what has been taken in} */
    int limit() {
        return limit;
    }

    /** {@return the start of the line in which the token began: CPython's {@code buf}} */
    int regionStart() {
        return regionStart;
    }

    int lineStart() {
        return lineStart;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    /** {@return the bytes from one index to another as text} */
    String text(int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }
}
