package pyloom.grammar;

/** The signal that a text is no Python; what exactly is wrong with it is found out elsewhere. */
public final class RejectedException extends RuntimeException {

    private final int offset;

    /** A signal that the text around the given byte is wrong. */
    public RejectedException(int offset) {
        super("rejected at " + offset, null, false, false);
        this.offset = offset;
    }

    /** {@return the offset of the byte around which something is wrong} */
    public int offset() {
        return offset;
    }
}
