package pyloom.translator.syntax;

import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.source.SourceText;

import java.util.Optional;

/**
 * Says what CPython 3.13 says of a text that it does not accept: the exception, its message and its
 * place. It covers what CPython's tokenizer and parser find, not what its symbol table and compiler
 * find in a syntax tree.
 *
 * <p>Like CPython it parses twice, the second time with rules for common mistakes, so it is slow;
 * it is meant for texts that the translator's parser has refused.
 */
public final class SyntaxDiagnosis {

    /** Enough for as many nested rules as CPython allows. */
    private static final long STACK_BYTES = 64L << 20;

    private final PegParser parser;

    private SyntaxDiagnosis(SourceText source) {
        parser = new PegParser(source);
    }

    /** {@return the error that CPython raises, or nothing if its parser accepts the text} */
    public static Optional<PythonSyntaxError> diagnose(SourceText source) {
        DeepStack<Optional<PythonSyntaxError>> work =
                new DeepStack<>(() -> new SyntaxDiagnosis(source).run());
        return work.run(STACK_BYTES);
    }

    private Optional<PythonSyntaxError> run() {
        try {
            if (parser.parse(Grammar.file(), false)) {
                return Optional.empty();
            }
        } catch (PythonSyntaxError found) {
            return Optional.of(unlessTokensAreWorse(found));
        }
        Token furthest = parser.token(parser.taken() - 1);
        try {
            parser.parse(Grammar.file(), true);
        } catch (PythonSyntaxError found) {
            return Optional.of(unlessTokensAreWorse(found));
        }
        return Optional.of(generic(furthest));
    }

    /** What is said where no rule knows better: the text is wrong at the furthest token. */
    private PythonSyntaxError generic(Token furthest) {
        return switch (furthest.type()) {
            case INDENT -> indentation("unexpected indent");
            case DEDENT -> indentation("unexpected unindent");
            default -> {
                PythonSyntaxError error = parser.errors().at(furthest, "invalid syntax");
                yield remainingTokens(error);
            }
        };
    }

    private PythonSyntaxError indentation(String message) {
        return parser.errors().here(PythonSyntaxError.Kind.INDENTATION, message);
    }

    private PythonSyntaxError unlessTokensAreWorse(PythonSyntaxError found) {
        boolean ofTokenizer = parser.tokenizer().status() != TokenizerStatus.FINE;
        return ofTokenizer || parser.errors().isFinal() ? found : remainingTokens(found);
    }

    /** An error of the tokenizer further on in the text goes before one of the parser. */
    private PythonSyntaxError remainingTokens(PythonSyntaxError found) {
        int line = parser.token(parser.taken() - 1).line();
        Tokenizer tokenizer = parser.tokenizer();
        try {
            while (true) {
                TokenType type = tokenizer.next().type();
                if (type == TokenType.END_OF_FILE) {
                    return found;
                }
                if (type == TokenType.ERROR) {
                    return afterErrorToken(found, line);
                }
            }
        } catch (PythonSyntaxError worse) {
            return tokenizer.insideFString() ? found : worse;
        }
    }

    private PythonSyntaxError afterErrorToken(PythonSyntaxError found, int line) {
        Tokenizer tokenizer = parser.tokenizer();
        Brackets brackets = tokenizer.brackets();
        boolean unclosedBefore = brackets.depth() > 0 && line > brackets.line(brackets.depth() - 1);
        return unclosedBefore && !tokenizer.insideFString() ? parser.errors().neverClosed() : found;
    }
}
