package pyloom.stdlib.ast;

import pyloom.object.PyTuple;
import pyloom.object.SyntaxError;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tokens of an expression that should be a literal. Not thread-safe. */
final class LiteralTokens {

    private static final Pattern NUMBER =
            Pattern.compile(
                    "0[xX](?:_?[0-9a-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+"
                            + "|(?:\\d(?:_?\\d)*)?\\.\\d(?:_?\\d)*(?:[eE][-+]?\\d(?:_?\\d)*)?[jJ]?"
                            + "|\\d(?:_?\\d)*\\.?(?:[eE][-+]?\\d(?:_?\\d)*)?[jJ]?");
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern STRING_START =
            Pattern.compile("(?i)(r|u|b|f|rb|br|rf|fr)?('''|\"\"\"|'|\")");

    /** What a token is. */
    enum Kind {
        NUMBER,
        NAME,
        STRING,
        SIGN,
        END
    }

    private final String text;
    private int at;
    private int depth; // of open brackets
    private Kind kind;
    private String token;
    private int start;
    private int end;

    LiteralTokens(String text) {
        this.text = text;
        advance();
    }

    Kind kind() {
        return kind;
    }

    String token() {
        return token;
    }

    int line() {
        int line = 1;
        for (int offset = 0; offset < start; offset++) {
            line += text.charAt(offset) == '\n' ? 1 : 0;
        }
        return line;
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && token.equals(sign);
    }

    boolean match(String sign) {
        boolean matches = is(sign);
        if (matches) {
            advance();
        }
        return matches;
    }

    SyntaxError error(String message) {
        int lineStart = text.lastIndexOf('\n', Math.max(start - 1, 0)) + 1;
        int lineEnd = text.indexOf('\n', start);
        String line = text.substring(lineStart, lineEnd < 0 ? text.length() : lineEnd);
        return new SyntaxError(
                message,
                PyTuple.of(
                        "<unknown>",
                        (long) line(),
                        (long) start - lineStart + 1,
                        line,
                        (long) line(),
                        (long) end - lineStart + 1));
    }

    void advance() {
        skipSpace();
        start = at;
        end = at + 1;
        if (at >= text.length()) {
            take(Kind.END, "");
            return;
        }
        Matcher string = STRING_START.matcher(text).region(at, text.length());
        if (string.lookingAt()) {
            takeString(string);
            return;
        }
        char character = text.charAt(at);
        boolean isNumber =
                character >= '0' && character <= '9'
                        || character == '.'
                                && at + 1 < text.length()
                                && Character.isDigit(text.charAt(at + 1));
        Matcher match = (isNumber ? NUMBER : NAME).matcher(text).region(at, text.length());
        if (match.lookingAt()) {
            take(isNumber ? Kind.NUMBER : Kind.NAME, match.group());
        } else if (text.startsWith("...", at)) {
            take(Kind.SIGN, "...");
        } else {
            depth += "([{".indexOf(character) >= 0 ? 1 : ")]}".indexOf(character) >= 0 ? -1 : 0;
            take(Kind.SIGN, String.valueOf(character));
        }
    }

    private void take(Kind newKind, String newToken) {
        kind = newKind;
        token = newToken;
        at += newToken.length();
        end = at;
    }

    private void skipSpace() {
        while (at < text.length()) {
            char character = text.charAt(at);
            if (character == '#') {
                int lineEnd = text.indexOf('\n', at);
                at = lineEnd < 0 ? text.length() : lineEnd;
            } else if (text.startsWith("\\\n", at)) {
                at += 2;
            } else if (" \t\f".indexOf(character) >= 0
                    || (character == '\n' || character == '\r')
                            && (depth > 0 || text.substring(at).isBlank())) {
                at++;
            } else {
                return;
            }
        }
    }

    private void takeString(Matcher begin) {
        String quote = begin.group(2);
        int from = begin.end();
        int offset = from;
        while (!text.startsWith(quote, offset)) {
            boolean isOpen =
                    offset >= text.length() || quote.length() == 1 && text.charAt(offset) == '\n';
            if (isOpen) {
                throw error(
                        quote.length() == 1
                                ? "unterminated string literal (detected at line " + line() + ")"
                                : "unterminated triple-quoted string literal (detected at line "
                                        + (line() + text.substring(from).lines().count() - 1)
                                        + ")");
            }
            offset += text.charAt(offset) == '\\' ? 2 : 1;
        }
        take(Kind.STRING, text.substring(at, offset + quote.length()));
    }
}
