package pyloom.grammar;

/**
 * The open indentation levels. A level is measured twice, with tabs to every eighth column and with
 * tabs as wide as a space: where the two disagree about what is deeper, the text mixes tabs and
 * spaces.
 */
final class Indentation {

    private static final int LIMIT = 100;
    private static final int TAB_WIDTH = 8;

    private final int[] widths = new int[LIMIT];
    private final int[] narrowWidths = new int[LIMIT];
    private int depth;
    private int width;
    private int narrowWidth;
    private int continuedWidth;

    /** Starts to measure a line. */
    void startLine() {
        width = 0;
        narrowWidth = 0;
        continuedWidth = 0;
    }

    void space() {
        width++;
        narrowWidth++;
    }

    void tab() {
        width = (width / TAB_WIDTH + 1) * TAB_WIDTH;
        narrowWidth++;
    }

    void formFeed() {
        width = 0;
        narrowWidth = 0;
    }

    /** The line goes on after a backslash: the first part alone counts. */
    void continuation() {
        if (continuedWidth == 0) {
            continuedWidth = width;
        }
    }

    /**
     * Ends the measurement before the first word of a line.
     *
     * @return the number of levels opened (1) or closed (negative), or {@link Integer#MIN_VALUE}
     *     where Python refuses the indentation
     */
    int endMeasure() {
        if (continuedWidth != 0) {
            width = continuedWidth;
            narrowWidth = continuedWidth;
        }
        if (width > widths[depth]) {
            return indent();
        }
        int closed = 0;
        while (depth > 0 && width < widths[depth]) {
            depth--;
            closed++;
        }
        boolean fits = width == widths[depth] && narrowWidth == narrowWidths[depth];
        return fits ? -closed : Integer.MIN_VALUE;
    }

    private int indent() {
        if (depth + 1 >= LIMIT || narrowWidth <= narrowWidths[depth]) {
            return Integer.MIN_VALUE;
        }
        depth++;
        widths[depth] = width;
        narrowWidths[depth] = narrowWidth;
        return 1;
    }
}
