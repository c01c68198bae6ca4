package pyloom.stdlib.traceback;

/**
 * Reads the tokens of a Python expression that stand outside of brackets; a bracket with all that
 * it holds is one token. The text may span lines.
 */
final class SegmentScanner {

    /** What a token is. */
    enum Kind {
        /** A name, a keyword or a number. */
        WORD,
        /** A string. */
        STRING,
        /** An opening bracket up to the one that closes it. */
        GROUP,
        /** Anything else. */
        OPERATOR,
        /** Nothing is left. */
        END
    }

    private static final String[] LONG_OPERATORS = {
        "**=", "//=", "<<=", ">>=", "...", "**", "//", "<<", ">>", "==", "!=", "<=", ">=", ":=",
        "->", "+=", "-=", "*=", "/=", "%=", "@=", "&=", "|=", "^="
    };

    private final String text;
    private int position;
    private int start;
    private Kind kind;

    SegmentScanner(String text, int position) {
        this.text = text;
        this.position = position;
    }

    /** Goes to the next token and returns what it is. */
    Kind next() {
        skipBlank();
        start = position;
        kind = position >= text.length() ? Kind.END : read();
        return kind;
    }

    /** {@return where the token begins} */
    int start() {
        return start;
    }

    /** {@return where it ends, exclusive} */
    int end() {
        return position;
    }

    /** {@return the token} */
    String token() {
        return text.substring(start, position);
    }

    private void skipBlank() {
        while (position < text.length()) {
            char c = text.charAt(position);
            if (c == '#') {
                int end = text.indexOf('\n', position);
                position = end < 0 ? text.length() : end;
            } else if (Character.isWhitespace(c) || c == '\\') {
                position++;
            } else {
                return;
            }
        }
    }

    private Kind read() {
        char c = text.charAt(position);
        if (Character.isUnicodeIdentifierPart(text.codePointAt(position)) || startsFraction()) {
            return word();
        }
        if (c == '"' || c == '\'') {
            skipString(false, false);
            return Kind.STRING;
        }
        if (c == '(' || c == '[' || c == '{') {
            skipGroup();
            return Kind.GROUP;
        }
        for (String operator : LONG_OPERATORS) {
            if (text.startsWith(operator, position)) {
                position += operator.length();
                return Kind.OPERATOR;
            }
        }
        position++;
        return Kind.OPERATOR;
    }

    private boolean startsFraction() {
        return text.charAt(position) == '.'
                && position + 1 < text.length()
                && Character.isDigit(text.charAt(position + 1));
    }

    private Kind word() {
        boolean isNumber = Character.isDigit(text.charAt(position)) || startsFraction();
        while (position < text.length() && continuesWord(isNumber)) {
            position += Character.charCount(text.codePointAt(position));
        }
        if (position < text.length()
                && (text.charAt(position) == '"' || text.charAt(position) == '\'')) {
            String prefix = token().toLowerCase(java.util.Locale.ROOT);
            skipString(prefix.contains("f"), prefix.contains("r"));
            return Kind.STRING;
        }
        return Kind.WORD;
    }

    private boolean continuesWord(boolean isNumber) {
        char c = text.charAt(position);
        if (Character.isUnicodeIdentifierPart(text.codePointAt(position))) {
            return true;
        }
        if (!isNumber) {
            return false;
        }
        char before = text.charAt(position - 1);
        boolean hasExponent = (before == 'e' || before == 'E') && !token().startsWith("0x");
        return c == '.' || ((c == '+' || c == '-') && hasExponent);
    }

    private void skipGroup() {
        position++;
        while (true) {
            skipBlank();
            if (position >= text.length()) {
                return;
            }
            char c = text.charAt(position);
            if (c == ')' || c == ']' || c == '}') {
                position++;
                return;
            }
            int outer = start;
            start = position;
            read();
            start = outer;
        }
    }

    private void skipString(boolean formatted, boolean raw) {
        char quote = text.charAt(position);
        boolean isLong = text.startsWith(String.valueOf(quote).repeat(3), position);
        String end = String.valueOf(quote).repeat(isLong ? 3 : 1);
        position += end.length();
        while (position < text.length() && !text.startsWith(end, position)) {
            char c = text.charAt(position);
            boolean isDoubled = position + 1 < text.length() && text.charAt(position + 1) == c;
            if (c == '\\' && !raw) {
                position += 2;
            } else if (formatted && c == '{' && !isDoubled) {
                skipGroup();
            } else {
                position += formatted && c == '{' ? 2 : 1;
            }
        }
        position = Math.min(text.length(), position + end.length());
    }
}
