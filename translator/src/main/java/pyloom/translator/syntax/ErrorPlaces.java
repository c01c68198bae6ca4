package pyloom.translator.syntax;

import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.diagnostics.PythonSyntaxError.Kind;
import pyloom.translator.source.SourceText;
import pyloom.translator.source.Utf8;

import java.nio.charset.StandardCharsets;

/**
 * Makes the parser's errors. CPython turns byte columns into character columns by the text of one
 * line, and clips them to it, even where an error ends in another line; so does this class.
 */
final class ErrorPlaces {

    private final PegParser parser;
    private final SourceText source;
    private boolean last;

    ErrorPlaces(PegParser parser, SourceText source) {
        this.parser = parser;
        this.source = source;
    }

    /** {@return whether the last error made is none of syntax to CPython, so that it stays} */
    boolean isFinal() {
        return last;
    }

    /** What CPython raises as another exception, without a place. */
    PythonSyntaxError withoutPlace(String message) {
        last = true;
        return new PythonSyntaxError(Kind.SYNTAX, message, 0, 0, 0, 0);
    }

    /** An error that takes up a node or token. */
    PythonSyntaxError at(Range range, String message) {
        return between(range, range, message);
    }

    /** An error from the start of one node or token to the end of another. */
    PythonSyntaxError between(Range first, Range end, String message) {
        return known(
                Kind.SYNTAX,
                first.line(),
                first.column() + 1,
                end.endLine(),
                end.endColumn() + 1,
                message);
    }

    /** An error from the start of a node or token to wherever the tokenizer is. */
    PythonSyntaxError from(Range first, String message) {
        SourceCursor cursor = parser.tokenizer().cursor();
        return known(
                Kind.SYNTAX,
                first.line(),
                first.column() + 1,
                cursor.line(),
                cursor.position() - cursor.lineStart(),
                message);
    }

    /** An error in a line as a whole. */
    PythonSyntaxError inLine(Range range, String message) {
        return known(Kind.SYNTAX, range.line(), 0, range.endLine(), 0, message);
    }

    /** An error that ends with the line: the end column is left open. */
    PythonSyntaxError atColumn(int line, int column, int endLine, String message) {
        return known(Kind.SYNTAX, line, column + 1, endLine, 0, message);
    }

    /** An error at the last token taken. */
    PythonSyntaxError here(Kind kind, String message) {
        return atToken(kind, parser.token(parser.taken() - 1), message);
    }

    /** An error at the token after the mark. */
    PythonSyntaxError atNext(String message) throws PythonSyntaxError {
        parser.peekType();
        return atToken(Kind.SYNTAX, parser.token(parser.mark()), message);
    }

    private PythonSyntaxError atToken(Kind kind, Token token, String message) {
        SourceCursor cursor = parser.tokenizer().cursor();
        int column = token.column() + 1;
        if (token.column() == Token.NO_COLUMN) {
            boolean atStart = cursor.position() == cursor.regionStart();
            column = atStart ? 0 : cursor.position() - cursor.lineStart();
        }
        int end = token.endColumn() == Token.NO_COLUMN ? -1 : token.endColumn() + 1;
        return known(kind, token.line(), column, token.endLine(), end, message);
    }

    /** The error that the tokenizer has stopped for. */
    PythonSyntaxError ofTokenizer() {
        SourceCursor cursor = parser.tokenizer().cursor();
        return switch (cursor.status()) {
            case END_OF_FILE ->
                    parser.tokenizer().brackets().depth() > 0
                            ? neverClosed()
                            : here(Kind.SYNTAX, "unexpected EOF while parsing");
            case DEDENT_MISMATCH ->
                    here(Kind.INDENTATION, "unindent does not match any outer indentation level");
            case TABS_AND_SPACES ->
                    stopped(Kind.TAB, 1, "inconsistent use of tabs and spaces in indentation");
            case TOO_DEEP -> stopped(Kind.INDENTATION, 1, "too many levels of indentation");
            case AFTER_CONTINUATION ->
                    stopped(
                            Kind.SYNTAX,
                            cursor.position() - cursor.regionStart(),
                            "unexpected character after line continuation character");
            case NOT_DECODABLE ->
                    here(
                            Kind.SYNTAX,
                            "(unicode error) "
                                    + Utf8Errors.find(
                                                    cursor.bytes(),
                                                    cursor.tokenStart(),
                                                    cursor.position())
                                            .orElseThrow());
            case FINE, FAILED -> throw new IllegalStateException(cursor.status().toString());
        };
    }

    private PythonSyntaxError stopped(Kind kind, int column, String message) {
        int line = parser.tokenizer().cursor().line();
        return known(kind, line, column, line, 0, message);
    }

    /** An error at the innermost bracket that is open. */
    PythonSyntaxError neverClosed() {
        Brackets brackets = parser.tokenizer().brackets();
        int at = brackets.depth() - 1;
        return atColumn(
                brackets.line(at),
                brackets.column(at),
                brackets.line(at),
                "'" + brackets.opener(at) + "' was never closed");
    }

    /** Makes an error at byte columns that count from 1. */
    private PythonSyntaxError known(
            Kind kind, int line, int column, int endLine, int endColumn, String message) {
        byte[] text = errorLine(line);
        return new PythonSyntaxError(
                kind,
                message,
                line,
                characters(text, column),
                endLine,
                endColumn > 0 ? characters(text, endColumn) : endColumn);
    }

    private static int characters(byte[] text, int column) {
        if (column > text.length) {
            return characters(text, text.length) + 1;
        }
        String before = new String(text, 0, column, StandardCharsets.UTF_8);
        return before.codePointCount(0, before.length());
    }

    /** The text that CPython looks columns up in: usually, but not always, the line. */
    private byte[] errorLine(int line) {
        SourceCursor cursor = parser.tokenizer().cursor();
        boolean inFile = cursor.isFile() && isLineOfFile(line);
        boolean current = cursor.line() <= line && cursor.limit() > cursor.regionStart();
        if (!inFile && current) {
            return cursor.text(cursor.regionStart(), cursor.limit())
                    .getBytes(StandardCharsets.UTF_8);
        }
        if (line > source.lineCount()) {
            return new byte[0];
        }
        // In a file it is the line as it stands there.
        String mark = inFile && line == 1 && source.hasMark() ? "\ufeff" : "";
        String end = inFile && line < source.lineCount() ? "\n" : "";
        byte[] encoded = Utf8.encode(mark + source.line(line) + end, source.hasBadBytes());
        return source.hasBadBytes()
                ? Utf8Errors.replace(encoded).getBytes(StandardCharsets.UTF_8)
                : encoded;
    }

    private boolean isLineOfFile(int line) {
        return line < source.lineCount()
                || line == source.lineCount() && !source.line(line).isEmpty();
    }
}
