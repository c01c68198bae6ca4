package pyloom.translator.emit.layout;

/** Whether a blank line comes before a word or comment that starts a line. */
public sealed interface BlankLine {

    /** No blank line. */
    BlankLine NONE = new Fixed(false);

    /** One blank line. */
    BlankLine ONE = new Fixed(true);

    /** {@return whether there is a blank line, asked when the text is written} */
    boolean wanted();

    /** {@return one blank line or none} */
    static BlankLine of(boolean wanted) {
        return wanted ? ONE : NONE;
    }

    /** Decided from the start. */
    record Fixed(boolean wanted) implements BlankLine {}

    /** A blank line if it was asked for, or if the tagged break was taken. */
    record IfTaken(BreakTag tag, boolean asked) implements BlankLine {

        @Override
        public boolean wanted() {
            return asked || tag.taken();
        }
    }

    /** A blank line if either wants one. */
    record Either(BlankLine first, BlankLine second) implements BlankLine {

        @Override
        public boolean wanted() {
            return first.wanted() || second.wanted();
        }
    }
}
