package pyloom.values.regex;

/** A pattern or template that is none. */
public final class RegexError extends RuntimeException {

    private final int position;

    /**
     * Makes an error.
     *
     * @param message CPython's text without the position
     * @param position the index of the code point, or -1 if it has no place
     */
    RegexError(String message, int position) {
        super(message, null, false, false);
        this.position = position;
    }

    /** {@return the index of the code point where the error is, or -1} */
    public int position() {
        return position;
    }
}
