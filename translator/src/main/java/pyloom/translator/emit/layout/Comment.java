package pyloom.translator.emit.layout;

import java.util.List;

/** A comment as the layout sees it: where it may stand, and its lines once its column is known. */
public interface Comment {

    /** The forms of a comment that are laid out differently. */
    enum Form {
        /** From {@code //} to the end of the line. */
        LINE,

        /** Between {@code /*} and the end mark, on a line of its own. */
        BLOCK,

        /** Between {@code /*} and the end mark, before the rest of its line. */
        IN_LINE,

        /** A documentation comment. */
        JAVADOC
    }

    /** {@return the form} */
    Form form();

    /** {@return the width of its first line where there is room for all of it} */
    int width();

    /** {@return its lines, without indentation, if its first character stands at {@code column}} */
    List<String> lines(int column);

    /** {@return whether a blank line is wanted before it} */
    boolean blankLineBefore();
}
