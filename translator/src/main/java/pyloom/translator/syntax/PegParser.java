package pyloom.translator.syntax;

import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.source.SourceText;

import java.text.Normalizer;
import java.util.List;

/** Where a parse stands: the tokens taken so far, the mark among them, and what is known. */
final class PegParser {

    /** How deep CPython lets its rules call each other. */
    private static final int MAX_LEVEL = 6000;

    /** More than any rules that cannot match call each other. */
    private static final int MARGIN = 100;

    /** How deep the rule of a statement is called when no other statement is around it. */
    private static final int TOP_LEVEL = 4;

    private final Tokenizer tokenizer;
    private final TokenBuffer tokens = new TokenBuffer();
    private final Memory memory = new Memory();
    private final ErrorPlaces errors;
    private int mark;
    private int level;
    private boolean looksForErrors;

    PegParser(SourceText source) {
        tokenizer = new Tokenizer(source);
        errors = new ErrorPlaces(this, source);
    }

    /** {@return whether the rule matches from the first token on} */
    boolean parse(Rule rule, boolean searchErrors) throws PythonSyntaxError {
        mark = 0;
        level = 0;
        looksForErrors = searchErrors;
        memory.clear();
        return rule.match(this) != null;
    }

    Tokenizer tokenizer() {
        return tokenizer;
    }

    ErrorPlaces errors() {
        return errors;
    }

    Memory memory() {
        return memory;
    }

    int mark() {
        return mark;
    }

    void reset(int earlier) {
        mark = earlier;
    }

    /** {@return whether alternatives that only find errors take part} */
    boolean looksForErrors() {
        return looksForErrors;
    }

    void looksForErrors(boolean search) {
        looksForErrors = search;
    }

    /** Enters a rule or group. */
    void enter() throws PythonSyntaxError {
        if (level++ == MAX_LEVEL) {
            throw errors.withoutPlace(
                    "Parser stack overflowed - Python source too complex to parse");
        }
    }

    /** {@return whether it matters how deep rules go that cannot match} */
    boolean isNearLimit() {
        return level > MAX_LEVEL - MARGIN;
    }

    void leave() {
        level--;
    }

    /** Forgets what is known of a statement that is part of no other: it is settled. */
    void finishStatement() {
        if (level == TOP_LEVEL) {
            memory.forgetBefore(mark);
        }
    }

    /** {@return how many tokens have been taken from the tokenizer} */
    int taken() {
        return tokens.size();
    }

    Token token(int index) {
        return tokens.get(index);
    }

    /** {@return how many brackets are open after the token before the mark} */
    int depthBeforeMark() {
        return tokens.depth(mark - 1);
    }

    /** Takes another token from the tokenizer. */
    void fill() throws PythonSyntaxError {
        Token token = tokenizer.next();
        tokens.add(token);
        if (token.type() == TokenType.ERROR) {
            throw errors.ofTokenizer();
        }
    }

    TokenType peekType() throws PythonSyntaxError {
        if (mark == tokens.size()) {
            fill();
        }
        return tokens.type(mark);
    }

    /** Goes past the next token if it is of that kind. */
    boolean expect(TokenType type) throws PythonSyntaxError {
        if (peekType() != type) {
            return false;
        }
        mark++;
        return true;
    }

    /** {@return the last token before the mark that is no layout} */
    Token lastVisible() {
        int index = mark - 1;
        while (index > 0 && tokens.type(index).isLayout()) {
            index--;
        }
        return tokens.get(index);
    }

    String text(Token token) {
        return tokenizer.cursor().text(token.start(), token.end());
    }

    /** {@return the node of the identifier at an index, its text in Unicode's form NFKC} */
    Node nameNode(int index) {
        Token token = tokens.get(index);
        String name = text(token);
        boolean ascii = name.length() == token.end() - token.start();
        return new Node(
                NodeKind.NAME,
                token.line(),
                token.column(),
                token.endLine(),
                token.endColumn(),
                ascii ? name : Normalizer.normalize(name, Normalizer.Form.NFKC),
                List.of());
    }
}
