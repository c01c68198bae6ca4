package pyloom.values.regex;

import pyloom.values.text.Unicode;
import pyloom.values.text.Whitespace;

/** The categories that have an escape: {@code \d}, {@code \s} and {@code \w}. */
enum Category {
    /** Decimal digits. */
    DIGIT(Category.DIGITS),
    /** Whitespace. */
    SPACE(Category.SPACES),
    /** Letters, digits and the underscore. */
    WORD(Category.DIGITS | Category.LETTERS);

    /** Marks the decimal digits in a set of kinds. */
    static final int DIGITS = 1;

    /** Marks what is in words and no decimal digit. */
    static final int LETTERS = 2;

    /** Marks whitespace. */
    static final int SPACES = 4;

    /** Marks what is in no category. */
    static final int OTHERS = 8;

    /** Marks everything. */
    static final int EVERYTHING = DIGITS | LETTERS | SPACES | OTHERS;

    private final int kinds;

    Category(int kinds) {
        this.kinds = kinds;
    }

    /** {@return the kinds of characters that it consists of} */
    int kinds() {
        return kinds;
    }

    /** {@return the kind of a character} */
    static int kind(int character) {
        if (Unicode.isDecimal(character)) {
            return DIGITS;
        }
        if (Whitespace.isSpace(character)) {
            return SPACES;
        }
        return character == '_' || Unicode.isAlphanumeric(character) ? LETTERS : OTHERS;
    }

    /** {@return whether the category of Unicode has a character} */
    boolean contains(int character) {
        return switch (this) {
            case DIGIT -> Unicode.isDecimal(character);
            case SPACE -> Whitespace.isSpace(character);
            case WORD -> character == '_' || Unicode.isAlphanumeric(character);
        };
    }

    /** {@return whether the category of ASCII has a character} */
    boolean containsAscii(int character) {
        return switch (this) {
            case DIGIT -> character >= '0' && character <= '9';
            case SPACE -> character == ' ' || character >= '\t' && character <= '\r';
            case WORD -> character < 0x80 && contains(character);
        };
    }
}
