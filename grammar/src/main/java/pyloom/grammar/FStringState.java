package pyloom.grammar;

/** An f-string that the lexer is inside of, and where in it the lexer is. */
final class FStringState {

    /** How deep replacement fields may nest in the format specifications of one f-string. */
    static final int FIELD_LIMIT = 3;

    final FStringState outer;
    final int level;
    final byte quote;
    final int quoteSize;
    final boolean raw;

    /** Whether the next word is text rather than part of an expression. */
    boolean inText = true;

    boolean inSpecification;

    /** Brackets of all kinds that are open in this f-string. */
    int brackets;

    /** The count of {@link #brackets} outside the innermost field, -1 where there is no field. */
    int fieldStart = -1;

    FStringState(FStringState outer, byte quote, int quoteSize, boolean raw) {
        this.outer = outer;
        this.level = outer == null ? 1 : outer.level + 1;
        this.quote = quote;
        this.quoteSize = quoteSize;
        this.raw = raw;
    }

    boolean readsSpecification() {
        return inSpecification && fieldStart >= 0;
    }

    /** Enters a replacement field; false if it lies too deep. */
    boolean enterField() {
        fieldStart++;
        inText = false;
        return fieldStart < FIELD_LIMIT;
    }

    void leaveText() {
        inText = false;
        inSpecification = false;
    }

    /** Whether a colon here ends the expression of a field. */
    boolean colonStartsSpecification() {
        return fieldStart >= 0 && brackets - 1 == fieldStart;
    }

    void enterSpecification() {
        inText = true;
        inSpecification = true;
    }

    /** A bracket closes; false if it closes more than this f-string has opened. */
    boolean close(boolean brace) {
        brackets--;
        if (brace && brackets == fieldStart) {
            fieldStart--;
            inText = true;
            inSpecification = false;
        }
        return brackets >= 0;
    }
}
