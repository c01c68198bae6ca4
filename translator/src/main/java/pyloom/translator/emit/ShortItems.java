package pyloom.translator.emit;

import pyloom.translator.emit.layout.Fill;
import pyloom.translator.emit.layout.LayoutBuilder;

import java.util.ArrayList;
import java.util.List;

/**
 * Measures the items of a list while they are printed. A list of only short items fills its lines;
 * any other has one item per line if it does not fit on one.
 */
final class ShortItems {

    private static final int SHORT = 10;

    private final LayoutBuilder out;
    private final List<LayoutBuilder.BreakHandle> breaks = new ArrayList<>();
    private boolean allShort = true;
    private int start;

    ShortItems(LayoutBuilder out) {
        this.out = out;
    }

    /** Adds the break between two items. */
    void between(LayoutBuilder.BreakHandle lineBreak) {
        breaks.add(lineBreak);
    }

    /** An item begins. */
    void start() {
        start = out.flatLengthWithComments();
    }

    /** An item ends. */
    void end() {
        allShort &= out.flatLengthWithComments() - start < SHORT;
    }

    boolean areAllShort() {
        return allShort;
    }

    /** All items are printed. */
    void decide() {
        if (allShort) {
            breaks.forEach(each -> each.fill(Fill.INDEPENDENT));
        }
    }
}
