package pyloom.stdlib.io;

import pyloom.object.ValueError;

/**
 * The argument {@code mode} of {@code open}.
 *
 * @param text the argument itself
 * @param kind one of {@code r w a x}
 * @param updates whether it has a plus
 * @param isText whether the file is read and written as text
 */
record OpenMode(String text, char kind, boolean updates, boolean isText) {

    private static final String ONE = "must have exactly one of create/read/write/append mode";

    /** {@return the mode that a text stands for} */
    static OpenMode of(String mode) {
        for (int at = 0; at < mode.length(); at++) {
            char letter = mode.charAt(at);
            if ("axrwb+t".indexOf(letter) < 0 || mode.indexOf(letter, at + 1) >= 0) {
                throw new ValueError("invalid mode: '" + mode + "'");
            }
        }
        boolean isBinary = mode.indexOf('b') >= 0;
        if (isBinary && mode.indexOf('t') >= 0) {
            throw new ValueError("can't have text and binary mode at once");
        }
        char kind = 0;
        int kinds = 0;
        for (char letter : new char[] {'r', 'w', 'a', 'x'}) {
            if (mode.indexOf(letter) >= 0) {
                kind = letter;
                kinds++;
            }
        }
        if (kinds != 1) {
            throw new ValueError(kinds == 0 ? FileMode.ONE : ONE);
        }
        return new OpenMode(mode, kind, mode.indexOf('+') >= 0, !isBinary);
    }

    /** Refuses what makes sense for text only. */
    void check(Object encoding, Object errors, Object newline) {
        if (isText) {
            return;
        }
        if (encoding != null) {
            throw new ValueError("binary mode doesn't take an encoding argument");
        }
        if (errors != null) {
            throw new ValueError("binary mode doesn't take an errors argument");
        }
        if (newline != null) {
            throw new ValueError("binary mode doesn't take a newline argument");
        }
    }

    /** {@return whether the file is written} */
    boolean writes() {
        return kind != 'r';
    }

    /** {@return the mode of the raw file} */
    String rawMode() {
        return kind + (updates ? "+" : "");
    }
}
