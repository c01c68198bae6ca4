package pyloom.grammar;

/**
 * A run of text in an f-string: up to a replacement field, a doubled brace (of which the first
 * belongs to the text), a named character, or the closing quotes.
 *
 * @param end the offset after the text
 * @param next where to go on reading
 */
record FStringText(int end, int next) {

    /** Whether the closing quotes stand at the offset. */
    static boolean atEnd(byte[] bytes, int offset, FStringState state) {
        for (int i = 0; i < state.quoteSize; i++) {
            if (bytes[offset + i] != state.quote) {
                return false;
            }
        }
        return true;
    }

    /** Reads a run and tells the state what comes next; null if the f-string does not end. */
    static FStringText read(byte[] bytes, int start, FStringState state) {
        boolean inSpecification = state.readsSpecification();
        boolean named = false;
        int quotes = 0;
        int at = start;
        while (quotes < state.quoteSize) {
            byte character = bytes[at];
            quotes = character == state.quote ? quotes + 1 : 0;
            switch (character) {
                case 0 -> {
                    return null;
                }
                case '\n' -> {
                    if (state.quoteSize == 1) {
                        return lineEnd(at, state, inSpecification);
                    }
                    at++;
                }
                case '{' -> {
                    return openingBrace(bytes, at, state, inSpecification);
                }
                case '}' -> {
                    return named
                            ? new FStringText(at + 1, at + 1)
                            : closingBrace(bytes, at, state, inSpecification);
                }
                case '\\' -> {
                    named |= startsName(bytes, at, state);
                    at += escapeLength(bytes, at, state);
                }
                default -> at++;
            }
        }
        int end = at - state.quoteSize;
        return new FStringText(end, end);
    }

    private static FStringText lineEnd(int at, FStringState state, boolean inSpecification) {
        if (!inSpecification) {
            return null;
        }
        state.leaveText();
        return new FStringText(at, at);
    }

    private static FStringText openingBrace(
            byte[] bytes, int at, FStringState state, boolean inSpecification) {
        if (bytes[at + 1] == '{' && !inSpecification) {
            return new FStringText(at + 1, at + 2);
        }
        state.inSpecification = false;
        return state.enterField() ? new FStringText(at, at) : null;
    }

    private static FStringText closingBrace(
            byte[] bytes, int at, FStringState state, boolean inSpecification) {
        if (bytes[at + 1] == '}' && !inSpecification && state.brackets == 0) {
            return new FStringText(at + 1, at + 2);
        }
        state.leaveText();
        return new FStringText(at, at);
    }

    private static boolean startsName(byte[] bytes, int at, FStringState state) {
        return !state.raw && bytes[at + 1] == 'N' && bytes[at + 2] == '{';
    }

    private static int escapeLength(byte[] bytes, int at, FStringState state) {
        byte escaped = bytes[at + 1];
        if (escaped == '{' || escaped == '}' || escaped == 0) {
            return 1;
        }
        return startsName(bytes, at, state) ? 3 : 2;
    }
}
