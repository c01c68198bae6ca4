package pyloom.stdlib.io;

import pyloom.object.PyTuple;
import pyloom.object.PyValueInstance;
import pyloom.object.TypeError;
import pyloom.object.ValueError;

import java.util.function.UnaryOperator;

/**
 * What ends a line: the argument {@code newline} of text streams.
 *
 * @param given the argument itself
 */
record Newlines(String given) {

    private static final int LF = 1;
    private static final int CR = 2;
    private static final int CRLF = 4;

    /** {@return what an argument of a file means} */
    static Newlines of(Object argument) {
        return of(argument, text -> text);
    }

    /**
     * {@return what an argument means}
     *
     * @param shown how the error shows it
     */
    static Newlines of(Object argument, UnaryOperator<String> shown) {
        Object plain = PyValueInstance.unwrap(argument);
        if (plain != null && !(plain instanceof String)) {
            throw new TypeError("newline must be str or None, not " + Arguments.typeName(argument));
        }
        String text = (String) plain;
        if (text != null
                && !text.isEmpty()
                && !text.equals("\n")
                && !text.equals("\r")
                && !text.equals("\r\n")) {
            throw new ValueError("illegal newline value: " + shown.apply(text));
        }
        return new Newlines(text);
    }

    /** {@return whether all kinds of line ends are read as one} */
    boolean translates() {
        return given == null;
    }

    /** {@return whether all kinds of line ends end a line} */
    boolean isUniversal() {
        return given == null || given.isEmpty();
    }

    /** {@return the text as a program reads it} */
    String translate(String text) {
        if (!translates() || text.indexOf('\r') < 0) {
            return text;
        }
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** {@return the text as it is written to a file} */
    String forWriting(String text) {
        boolean isPlain = given == null || given.isEmpty() || given.equals("\n");
        return isPlain || text.indexOf('\n') < 0 ? text : text.replace("\n", given);
    }

    /** {@return the index behind the first line end from {@code start}, or -1} */
    int endOfLine(String text, int start) {
        if (given == null || given.equals("\n")) {
            int at = text.indexOf('\n', start);
            return at < 0 ? -1 : at + 1;
        }
        if (!given.isEmpty()) {
            int at = text.indexOf(given, start);
            return at < 0 ? -1 : at + given.length();
        }
        for (int at = start; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '\n') {
                return at + 1;
            }
            if (letter == '\r') {
                boolean isPair = at + 1 < text.length() && text.charAt(at + 1) == '\n';
                return isPair ? at + 2 : at + 1;
            }
        }
        return -1;
    }

    /** {@return which kinds of line ends a text has, added to those seen before} */
    int see(String text, int seen) {
        int kinds = seen;
        if (text.indexOf('\r') < 0) {
            return text.indexOf('\n') < 0 ? kinds : kinds | LF;
        }
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            boolean isPair =
                    letter == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
            if (isPair) {
                kinds |= CRLF;
                at++;
            } else if (letter == '\r') {
                kinds |= CR;
            } else if (letter == '\n') {
                kinds |= LF;
            }
        }
        return kinds;
    }

    /** {@return the attribute {@code newlines}: what line ends were read} */
    static Object seen(int kinds) {
        Object[] all = {"\r", "\n", "\r\n"};
        int[] bits = {CR, LF, CRLF};
        Object[] found = new Object[Integer.bitCount(kinds)];
        int count = 0;
        for (int i = 0; i < all.length; i++) {
            if ((kinds & bits[i]) != 0) {
                found[count++] = all[i];
            }
        }
        return count == 0 ? null : count == 1 ? found[0] : PyTuple.of(found);
    }
}
