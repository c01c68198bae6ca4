package pyloom.stdlib.builtins;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a Python expression into tokens. */
final class Lexer {

    /** A token: its kind and its text. */
    record Token(Kind kind, String text) {}

    /** What a token is. */
    enum Kind {
        NUMBER,
        STRING,
        NAME,
        OPERATOR,
        END
    }

    private static final Pattern TOKEN =
            Pattern.compile(
                    "\\s*(?:"
                        + "(?<string>[bBrR]{0,2}(?:'(?:[^'\\\\]|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\"))"
                        + "|(?<number>0[xXoObB][0-9a-fA-F_]+"
                        + "|(?:[0-9][0-9_]*\\.?[0-9_]*|\\.[0-9][0-9_]*)(?:[eE][+-]?[0-9]+)?[jJ]?)"
                        + "|(?<name>[A-Za-z_][A-Za-z_0-9]*)"
                        + "|(?<operator>\\*\\*|//|<<|>>|<=|>=|==|!=|\\.\\.\\.|[-+*/%@&|^~<>()\\[\\]{},:.=]))",
                    Pattern.DOTALL);

    private Lexer() {}

    static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length() && matcher.find(at) && matcher.start() == at) {
            tokens.add(token(matcher));
            at = matcher.end();
        }
        if (!text.substring(at).isBlank()) {
            throw new IllegalArgumentException("cannot read " + text.substring(at));
        }
        tokens.add(new Token(Kind.END, ""));
        return tokens;
    }

    private static Token token(Matcher matcher) {
        if (matcher.group("string") != null) {
            return new Token(Kind.STRING, matcher.group("string"));
        }
        if (matcher.group("number") != null) {
            return new Token(Kind.NUMBER, matcher.group("number"));
        }
        if (matcher.group("name") != null) {
            return new Token(Kind.NAME, matcher.group("name"));
        }
        return new Token(Kind.OPERATOR, matcher.group("operator"));
    }
}
