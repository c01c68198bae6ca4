package pyloom.translator.emit.layout;

/**
 * Remembers whether the break that carries it was taken. Several breaks may share a tag; it then
 * tells of the one decided last.
 */
public final class BreakTag {

    private boolean taken;

    /** A tag of a break not yet decided, which counts as not taken. */
    public BreakTag() {}

    /** {@return whether the break was taken} */
    public boolean taken() {
        return taken;
    }

    void decide(boolean broken) {
        taken = broken;
    }
}
