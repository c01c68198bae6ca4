package pyloom.translator.source;

import java.io.IOException;

/** A file that cannot serve as a source; the message says why, without the file's name. */
public final class UnreadableFileException extends IOException {

    /** What is the matter with a file. */
    public enum Reason {
        /** There is none of that name. */
        MISSING,

        /** It is a directory, a pipe, a device. */
        NOT_A_FILE,

        /** It is there, but reading it fails. */
        UNREADABLE,

        /** It has more bytes than are allowed. */
        TOO_LARGE,

        /** Somebody writes to it. */
        CHANGED
    }

    private final Reason reason;

    UnreadableFileException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** {@return what is the matter} */
    public Reason reason() {
        return reason;
    }
}
