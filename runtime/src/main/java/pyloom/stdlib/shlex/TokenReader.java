package pyloom.stdlib.shlex;

import pyloom.object.ValueError;

import java.util.ArrayDeque;
import java.util.Deque;

/** Reads one token after the other. Not thread-safe. */
final class TokenReader {

    private static final char SPACE = ' ';
    private static final char WORD = 'a';
    private static final char SIGNS = 'c';
    private static final char END = 0;

    private final Shlex lexer;
    private final CharacterSource source;
    private final String punctuation;
    private final Deque<Object> pushedTokens;
    private final Deque<String> pushedBack = new ArrayDeque<>();
    private char state = SPACE; // or the quote or escape that it is in
    private char escapedState;
    private final StringBuilder token = new StringBuilder();
    private boolean isQuoted;
    private boolean isPosix;
    private String whitespace;
    private String commenters;
    private String wordCharacters;
    private String quotes;
    private String escape;
    private String escapedQuotes;
    private boolean splitsAtWhitespace;

    TokenReader(
            Shlex lexer, CharacterSource source, String punctuation, Deque<Object> pushedTokens) {
        this.lexer = lexer;
        this.source = source;
        this.punctuation = punctuation;
        this.pushedTokens = pushedTokens;
    }

    /** {@return the next token, or what says that there is none} */
    Object read() {
        isPosix = lexer.is("posix");
        whitespace = lexer.text("whitespace");
        commenters = lexer.text("commenters");
        wordCharacters = lexer.text("wordchars");
        quotes = lexer.text("quotes");
        escape = lexer.text("escape");
        escapedQuotes = lexer.text("escapedquotes");
        splitsAtWhitespace = lexer.is("whitespace_split");
        isQuoted = false;
        escapedState = SPACE;
        boolean isComplete = false;
        while (!isComplete) {
            String next = pushedBack.isEmpty() ? source.next() : pushedBack.removeLast();
            if (next.equals("\n")) {
                source.countLine();
            }
            isComplete = take(next);
        }
        String result = token.toString();
        token.setLength(0);
        return isPosix && !isQuoted && result.isEmpty() ? null : result;
    }

    private static boolean isIn(String character, String characters) {
        return characters.contains(character);
    }

    private boolean isToken() {
        return !token.isEmpty() || isPosix && isQuoted;
    }

    private void start(String character, char newState) {
        token.setLength(0);
        token.append(character);
        state = newState;
    }

    /** {@return whether the token is complete} */
    private boolean take(String next) {
        if (state == END) {
            token.setLength(0);
            return true;
        }
        if (state == SPACE) {
            return takeInSpace(next);
        }
        if (quotes.indexOf(state) >= 0) {
            return takeInQuotes(next);
        }
        if (escape.indexOf(state) >= 0) {
            if (next.isEmpty()) {
                throw new ValueError("No escaped character");
            }
            boolean keepsEscape =
                    quotes.indexOf(escapedState) >= 0
                            && !next.equals(String.valueOf(state))
                            && !next.equals(String.valueOf(escapedState));
            if (keepsEscape) {
                token.append(state);
            }
            token.append(next);
            state = escapedState;
            return false;
        }
        return takeInWord(next);
    }

    private boolean takeInSpace(String next) {
        if (next.isEmpty()) {
            state = END;
            return true;
        }
        if (isIn(next, whitespace)) {
            return isToken();
        }
        if (isIn(next, commenters)) {
            source.skipLine();
        } else if (isPosix && isIn(next, escape)) {
            escapedState = WORD;
            state = next.charAt(0);
        } else if (isIn(next, wordCharacters)) {
            start(next, WORD);
        } else if (isIn(next, punctuation)) {
            start(next, SIGNS);
        } else if (isIn(next, quotes)) {
            if (isPosix) {
                state = next.charAt(0);
            } else {
                start(next, next.charAt(0));
            }
        } else if (splitsAtWhitespace) {
            start(next, WORD);
        } else {
            start(next, SPACE);
            return true;
        }
        return false;
    }

    private boolean takeInQuotes(String next) {
        isQuoted = true;
        if (next.isEmpty()) {
            throw new ValueError("No closing quotation");
        }
        if (next.equals(String.valueOf(state))) {
            if (!isPosix) {
                token.append(next);
                state = SPACE;
                return true;
            }
            state = WORD;
        } else if (isPosix && isIn(next, escape) && escapedQuotes.indexOf(state) >= 0) {
            escapedState = state;
            state = next.charAt(0);
        } else {
            token.append(next);
        }
        return false;
    }

    private boolean takeInWord(String next) {
        if (next.isEmpty()) {
            state = END;
            return true;
        }
        if (isIn(next, whitespace)) {
            state = SPACE;
            return isToken();
        }
        if (isIn(next, commenters)) {
            source.skipLine();
            if (isPosix) {
                state = SPACE;
                return isToken();
            }
        } else if (state == SIGNS) {
            if (isIn(next, punctuation)) {
                token.append(next);
            } else {
                pushedBack.addLast(next);
                state = SPACE;
                return true;
            }
        } else if (isPosix && isIn(next, quotes)) {
            state = next.charAt(0);
        } else if (isPosix && isIn(next, escape)) {
            escapedState = WORD;
            state = next.charAt(0);
        } else if (isIn(next, wordCharacters)
                || isIn(next, quotes)
                || splitsAtWhitespace && !isIn(next, punctuation)) {
            token.append(next);
        } else {
            if (punctuation.isEmpty()) {
                pushedTokens.addFirst(next);
            } else {
                pushedBack.addLast(next);
            }
            state = SPACE;
            return isToken();
        }
        return false;
    }
}
