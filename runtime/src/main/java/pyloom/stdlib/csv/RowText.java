package pyloom.stdlib.csv;

/** Makes the text of one row. Not thread-safe. */
final class RowText {

    private final CsvDialect dialect;
    private final StringBuilder out = new StringBuilder();
    private int count;
    private boolean lastIsNull;

    RowText(CsvDialect dialect) {
        this.dialect = dialect;
    }

    /**
     * Adds a field.
     *
     * @param field its text, or null for None
     * @param isQuoted whether it is quoted in any case
     */
    void add(String field, boolean isQuoted) {
        if (count > 0) {
            out.appendCodePoint(dialect.delimiter);
        }
        count++;
        lastIsNull = field == null;
        String text = field == null ? "" : field;
        boolean quoted = isQuoted || needsQuotesForSpace(text);
        if (isPlain(text)) {
            append(text, quoted);
        } else {
            addSpecial(text, quoted);
        }
    }

    private boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == dialect.delimiter
                    || character == dialect.quote
                    || character == dialect.escape
                    || character == '\n'
                    || character == '\r'
                    || Character.isSurrogate(character)
                    || dialect.lineTerminator.indexOf(character) >= 0) {
                return false;
            }
        }
        return true;
    }

    private void append(CharSequence text, boolean quoted) {
        if (quoted) {
            out.appendCodePoint(dialect.quote).append(text).appendCodePoint(dialect.quote);
        } else {
            out.append(text);
        }
    }

    private boolean needsQuotesForSpace(String text) {
        if (!text.isEmpty() || dialect.delimiter != ' ' || !dialect.skipsSpace) {
            return false;
        }
        if (refusesQuotes()) {
            throw new CsvError(
                    "empty field must be quoted if delimiter is a space and skipinitialspace is"
                            + " true");
        }
        return true;
    }

    private boolean refusesQuotes() {
        return dialect.quoting == CsvDialect.QUOTE_NONE
                || lastIsNull
                        && (dialect.quoting == CsvDialect.QUOTE_STRINGS
                                || dialect.quoting == CsvDialect.QUOTE_NOTNULL);
    }

    private void addSpecial(String text, boolean isQuoted) {
        StringBuilder field = new StringBuilder(text.length() + 8);
        boolean quoted = isQuoted;
        int character;
        for (int at = 0; at < text.length(); at += Character.charCount(character)) {
            character = text.codePointAt(at);
            boolean isSpecial =
                    character == dialect.delimiter
                            || character == dialect.escape
                            || character == dialect.quote
                            || character == '\n'
                            || character == '\r'
                            || dialect.lineTerminator.indexOf(character) >= 0;
            if (isSpecial) {
                quoted |= !escape(character, field);
            }
            field.appendCodePoint(character);
        }
        append(field, quoted);
    }

    /** {@return whether what follows was escaped, since quotes do not do it} */
    private boolean escape(int character, StringBuilder field) {
        if (dialect.quoting != CsvDialect.QUOTE_NONE) {
            if (character == dialect.quote && dialect.doubleQuote) {
                field.appendCodePoint(dialect.quote);
                return false;
            }
            if (character != dialect.quote && character != dialect.escape) {
                return false;
            }
        }
        if (dialect.escape == CsvDialect.UNSET) {
            throw new CsvError("need to escape, but no escapechar set");
        }
        field.appendCodePoint(dialect.escape);
        return true;
    }

    /** {@return the text with its line end} */
    String finish() {
        if (count > 0 && out.isEmpty()) {
            if (refusesQuotes()) {
                throw new CsvError("single empty field record must be quoted");
            }
            append("", true);
        }
        return out.append(dialect.lineTerminator).toString();
    }
}
