package pyloom.grammar;

/**
 * Decides what the words are whose meaning depends on what follows. CPython's parser tries one
 * meaning after the other; here the tokens of the same line tell, with the same outcome.
 */
final class SoftKeywords {

    private SoftKeywords() {}

    /** Two names side by side are only found in a type statement. */
    static void decideType(PythonTokenStream tokens, PythonToken word) {
        switch (tokens.ahead(0).getType()) {
            case PythonLexer.NAME, PythonLexer.TYPE, PythonLexer.MATCH -> {}
            default -> word.become(PythonLexer.NAME);
        }
    }

    /** No statement but a compound one ends its first line with a colon. */
    static void decideMatch(PythonTokenStream tokens, PythonToken word, boolean startsLine) {
        if (!startsLine || !canStartSubject(tokens.ahead(0).getType()) || !endsWithColon(tokens)) {
            word.become(PythonLexer.NAME);
        }
    }

    private static boolean canStartSubject(int type) {
        return switch (type) {
            case PythonLexer.ASSIGN,
                    PythonLexer.DOT,
                    PythonLexer.COMMA,
                    PythonLexer.COLON,
                    PythonLexer.SEMICOLON,
                    PythonLexer.NEWLINE ->
                    false;
            default -> true;
        };
    }

    private static boolean endsWithColon(PythonTokenStream tokens) {
        int last = 0;
        for (int distance = 0; ; distance++) {
            int type = tokens.ahead(distance).getType();
            switch (type) {
                case PythonLexer.NEWLINE -> {
                    return last == PythonLexer.COLON;
                }
                case PythonLexer.EOF, PythonLexerBase.ERROR -> {
                    return false;
                }
                default -> last = type;
            }
        }
    }

    /** Right inside of parentheses, "as" is only found where they enclose the items of a with. */
    static void decideWith(PythonTokenStream tokens, PythonToken word) {
        if (tokens.ahead(0).getType() != PythonLexer.LEFT_PARENTHESIS) {
            return;
        }
        int depth = 1;
        for (int distance = 1; depth > 0; distance++) {
            switch (tokens.ahead(distance).getType()) {
                case PythonLexer.LEFT_PARENTHESIS,
                        PythonLexer.LEFT_BRACKET,
                        PythonLexer.LEFT_BRACE ->
                        depth++;
                case PythonLexer.RIGHT_PARENTHESIS,
                        PythonLexer.RIGHT_BRACKET,
                        PythonLexer.RIGHT_BRACE ->
                        depth--;
                case PythonLexer.AS -> {
                    if (depth == 1) {
                        word.become(PythonLexer.WITH_GROUP);
                        return;
                    }
                }
                case PythonLexer.EOF, PythonLexerBase.ERROR -> {
                    return;
                }
                default -> {}
            }
        }
    }
}
