package pyloom.translator.syntax;

import java.util.HashMap;
import java.util.Map;

/** The kinds of token, keywords and operators each of their own. */
enum TokenType {
    END_OF_FILE("ENDMARKER"),
    NAME("NAME"),
    NUMBER("NUMBER"),
    STRING("STRING"),
    NEWLINE("NEWLINE"),
    INDENT("INDENT"),
    DEDENT("DEDENT"),
    FSTRING_START("FSTRING_START"),
    FSTRING_MIDDLE("FSTRING_MIDDLE"),
    FSTRING_END("FSTRING_END"),
    /** The tokenizer cannot go on; {@link TokenizerStatus} says why. */
    ERROR("ERRORTOKEN"),
    /** A character that is no part of Python, such as {@code ?}. */
    UNKNOWN("OP"),

    LEFT_PARENTHESIS("("),
    RIGHT_PARENTHESIS(")"),
    LEFT_BRACKET("["),
    RIGHT_BRACKET("]"),
    LEFT_BRACE("{"),
    RIGHT_BRACE("}"),
    COLON(":"),
    COLON_EQUAL(":="),
    COMMA(","),
    SEMICOLON(";"),
    DOT("."),
    ELLIPSIS("..."),
    ARROW("->"),
    AT("@"),
    AT_EQUAL("@="),
    EXCLAMATION("!"),
    PLUS("+"),
    PLUS_EQUAL("+="),
    MINUS("-"),
    MINUS_EQUAL("-="),
    STAR("*"),
    STAR_EQUAL("*="),
    DOUBLE_STAR("**"),
    DOUBLE_STAR_EQUAL("**="),
    SLASH("/"),
    SLASH_EQUAL("/="),
    DOUBLE_SLASH("//"),
    DOUBLE_SLASH_EQUAL("//="),
    PERCENT("%"),
    PERCENT_EQUAL("%="),
    AMPERSAND("&"),
    AMPERSAND_EQUAL("&="),
    BAR("|"),
    BAR_EQUAL("|="),
    CIRCUMFLEX("^"),
    CIRCUMFLEX_EQUAL("^="),
    TILDE("~"),
    LEFT_SHIFT("<<"),
    LEFT_SHIFT_EQUAL("<<="),
    RIGHT_SHIFT(">>"),
    RIGHT_SHIFT_EQUAL(">>="),
    EQUAL("="),
    EQUAL_EQUAL("=="),
    /** {@code !=}, and {@code <>}, which the grammar then refuses. */
    NOT_EQUAL("!="),
    LESS("<"),
    LESS_EQUAL("<="),
    GREATER(">"),
    GREATER_EQUAL(">="),

    FALSE("False"),
    NONE("None"),
    TRUE("True"),
    AND("and"),
    AS("as"),
    ASSERT("assert"),
    ASYNC("async"),
    AWAIT("await"),
    BREAK("break"),
    CLASS("class"),
    CONTINUE("continue"),
    DEF("def"),
    DEL("del"),
    ELIF("elif"),
    ELSE("else"),
    EXCEPT("except"),
    FINALLY("finally"),
    FOR("for"),
    FROM("from"),
    GLOBAL("global"),
    IF("if"),
    IMPORT("import"),
    IN("in"),
    IS("is"),
    LAMBDA("lambda"),
    NONLOCAL("nonlocal"),
    NOT("not"),
    OR("or"),
    PASS("pass"),
    RAISE("raise"),
    RETURN("return"),
    TRY("try"),
    WHILE("while"),
    WITH("with"),
    YIELD("yield");

    private static final Map<String, TokenType> BY_SPELLING = new HashMap<>();

    static {
        for (TokenType type : values()) {
            BY_SPELLING.put(type.spelling, type);
        }
        BY_SPELLING.put("<>", NOT_EQUAL);
    }

    private final String spelling;

    TokenType(String spelling) {
        this.spelling = spelling;
    }

    /** {@return the operator or keyword itself, or CPython's name of the kind} */
    String spelling() {
        return spelling;
    }

    /** {@return whether tokens of the kind all read alike: operators and keywords} */
    boolean isFixed() {
        return ordinal() >= LEFT_PARENTHESIS.ordinal();
    }

    /** {@return the kind spelled that way, or {@code null}} */
    static TokenType spelled(String spelling) {
        return BY_SPELLING.get(spelling);
    }

    /** {@return the kind of an identifier: itself if it is a keyword} */
    static TokenType ofName(String name) {
        TokenType type = BY_SPELLING.get(name);
        return type != null && type.isFixed() ? type : NAME;
    }

    /** {@return whether tokens of the kind are white space to CPython: they end no node} */
    boolean isLayout() {
        return switch (this) {
            case END_OF_FILE, NEWLINE, INDENT, DEDENT -> true;
            default -> false;
        };
    }
}
