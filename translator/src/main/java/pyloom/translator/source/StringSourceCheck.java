package pyloom.translator.source;

import pyloom.translator.diagnostics.PythonSyntaxError;

/** What CPython refuses in a string before it parses it. */
final class StringSourceCheck {

    private StringSourceCheck() {}

    static void check(String text) throws PythonSyntaxError {
        // The order is CPython's: the text is encoded first.
        int characters = 0;
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (isLoneSurrogate(character)) {
                throw refused(surrogateMessage(text, at, characters));
            }
            at += Character.charCount(character);
            characters++;
        }
        if (text.indexOf('\0') >= 0) {
            throw refused("source code string cannot contain null bytes");
        }
    }

    private static boolean isLoneSurrogate(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }

    private static String surrogateMessage(String text, int at, int position) {
        int end = at;
        while (end < text.length() && isLoneSurrogate(text.codePointAt(end))) {
            end++;
        }
        if (end == at + 1) {
            return String.format(
                    "'utf-8' codec can't encode character '\\u%04x' in position %d:"
                            + " surrogates not allowed",
                    (int) text.charAt(at), position);
        }
        return "'utf-8' codec can't encode characters in position %d-%d: surrogates not allowed"
                .formatted(position, position + end - at - 1);
    }

    private static PythonSyntaxError refused(String message) {
        return new PythonSyntaxError(PythonSyntaxError.Kind.SYNTAX, message, 0, 0, 0, 0);
    }
}
