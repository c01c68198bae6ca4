package pyloom.stdlib.io;

import pyloom.files.Opening;
import pyloom.object.ValueError;

/**
 * How a raw file is opened.
 *
 * @param text what Python calls it
 * @param readable whether it can be read
 * @param writable whether it can be written
 * @param flags the flags of the operating system
 */
record FileMode(String text, boolean readable, boolean writable, int flags) {

    /** What is wrong with a mode that says nothing, or too much. */
    static final String ONE =
            "Must have exactly one of create/read/write/append mode and at most one plus";

    /** {@return the mode that a text stands for} */
    static FileMode of(String mode) {
        char kind = 0;
        boolean plus = false;
        for (char letter : mode.toCharArray()) {
            switch (letter) {
                case 'r', 'w', 'a', 'x' -> {
                    if (kind != 0) {
                        throw new ValueError(ONE);
                    }
                    kind = letter;
                }
                case '+' -> {
                    if (plus) {
                        throw new ValueError(ONE);
                    }
                    plus = true;
                }
                case 'b' -> {}
                default -> throw new ValueError("invalid mode: " + mode);
            }
        }
        if (kind == 0) {
            throw new ValueError(ONE);
        }
        return of(kind, plus);
    }

    private static FileMode of(char kind, boolean plus) {
        int access = plus ? Opening.READ_WRITE : kind == 'r' ? 0 : Opening.WRITE_ONLY;
        int flags =
                switch (kind) {
                    case 'w' -> Opening.CREATE | Opening.TRUNCATE;
                    case 'a' -> Opening.CREATE | Opening.APPEND;
                    case 'x' -> Opening.CREATE | Opening.EXCLUSIVE;
                    default -> 0;
                };
        String text =
                switch (kind) {
                    case 'w' -> plus ? "rb+" : "wb";
                    case 'r' -> plus ? "rb+" : "rb";
                    default -> kind + "b" + (plus ? "+" : "");
                };
        return new FileMode(text, kind == 'r' || plus, kind != 'r' || plus, access | flags);
    }

    /** {@return whether all writes go to the end} */
    boolean isAppending() {
        return (flags & Opening.APPEND) != 0;
    }
}
