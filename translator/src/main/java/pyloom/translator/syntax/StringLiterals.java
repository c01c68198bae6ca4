package pyloom.translator.syntax;

import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.diagnostics.PythonSyntaxError.Kind;

import java.util.List;
import java.util.Optional;

/** What makes a string literal wrong though the tokenizer takes it. */
final class StringLiterals {

    private StringLiterals() {}

    /** {@return the node of a literal that is no f-string} */
    static Node node(PegParser parser, Token token) throws PythonSyntaxError {
        byte[] bytes = parser.tokenizer().cursor().bytes();
        int start = token.start();
        StringPrefix prefix = StringPrefix.NONE;
        while (bytes[start] != '"' && bytes[start] != '\'') {
            prefix = prefix.with(bytes[start]);
            start++;
        }
        int quotes = bytes[start + 1] == bytes[start] && token.end() - start >= 6 ? 3 : 1;
        check(parser, token, prefix, start + quotes, token.end() - quotes);
        return new Node(
                prefix.isBytes() ? NodeKind.BYTES : NodeKind.STRING,
                token.line(),
                token.column(),
                token.endLine(),
                token.endColumn(),
                "",
                List.of());
    }

    private static void check(PegParser parser, Token token, StringPrefix prefix, int from, int to)
            throws PythonSyntaxError {
        byte[] bytes = parser.tokenizer().cursor().bytes();
        if (!prefix.isBytes()) {
            checkUnicode(parser, bytes, from, to, prefix.isRaw());
            return;
        }
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0) {
                throw parser.errors().at(token, "bytes can only contain ASCII literal characters");
            }
        }
        if (!prefix.isRaw()) {
            Optional<String> problem = EscapeSequences.checkBytes(bytes, from, to);
            if (problem.isPresent()) {
                throw parser.errors().here(Kind.SYNTAX, "(value error) " + problem.get());
            }
        }
    }

    private static void checkUnicode(PegParser parser, byte[] bytes, int from, int to, boolean raw)
            throws PythonSyntaxError {
        Optional<String> problem = findProblem(bytes, from, to, raw);
        if (problem.isPresent()) {
            throw parser.errors().here(Kind.SYNTAX, "(unicode error) " + problem.get());
        }
    }

    private static Optional<String> findProblem(byte[] bytes, int from, int to, boolean raw) {
        return raw || !EscapeSequences.any(bytes, from, to)
                ? Utf8Errors.find(bytes, from, to)
                : EscapeSequences.checkText(bytes, from, to);
    }

    /** Checks that a piece of an f-string is UTF-8; CPython forgets to make a SyntaxError of it. */
    static Token checkEncoding(PegParser parser, Token token) throws PythonSyntaxError {
        byte[] bytes = parser.tokenizer().cursor().bytes();
        Optional<String> problem = Utf8Errors.find(bytes, token.start(), token.end());
        if (problem.isPresent()) {
            throw parser.errors().withoutPlace(problem.get());
        }
        return token;
    }

    /** Checks a piece of the text of an f-string. */
    static void checkText(PegParser parser, Token token, boolean raw) throws PythonSyntaxError {
        byte[] bytes = parser.tokenizer().cursor().bytes();
        checkUnicode(parser, bytes, token.start(), token.end(), raw);
    }

    /**
     * Checks a piece of a format specification. CPython forgets to make a SyntaxError of what is
     * wrong with it, and to leave escape sequences alone if the string is raw.
     */
    static Token checkFormat(PegParser parser, Token token) throws PythonSyntaxError {
        byte[] bytes = parser.tokenizer().cursor().bytes();
        Optional<String> problem = findProblem(bytes, token.start(), token.end(), false);
        if (problem.isPresent()) {
            throw parser.errors().withoutPlace(problem.get());
        }
        return token;
    }
}
