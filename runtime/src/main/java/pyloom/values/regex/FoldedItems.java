package pyloom.values.regex;

import java.util.ArrayList;
import java.util.List;

/** Makes the members of a set those that the lowered characters of a text are compared with. */
final class FoldedItems {

    private static final int[] CAPITALS =
            java.util.stream.IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                    .filter(c -> CaseFolding.UNICODE.lower(c) != c)
                    .toArray();

    private FoldedItems() {}

    static List<Node.SetItem> of(List<Node.SetItem> items, CaseFolding folding) {
        if (folding == CaseFolding.NONE) {
            return items;
        }
        List<Node.SetItem> folded = new ArrayList<>(items);
        for (Node.SetItem item : items) {
            if (item instanceof Node.Span span) {
                if (span.first() == span.last()) {
                    add(span.first(), folding, folded);
                } else {
                    addRange(span, folding, folded);
                }
            }
        }
        return folded;
    }

    private static void add(int character, CaseFolding folding, List<Node.SetItem> folded) {
        int lower = folding.lower(character);
        folded.add(new Node.Span(lower, lower));
        for (int other : folding.others(lower)) {
            folded.add(new Node.Span(other, other));
        }
    }

    private static void addRange(Node.Span span, CaseFolding folding, List<Node.SetItem> folded) {
        if (span.last() < 0x80) {
            for (int at = span.first(); at <= span.last(); at++) {
                add(at, folding, folded);
            }
            return;
        }
        for (int capital : CAPITALS) {
            if (capital >= span.first() && capital <= span.last()) {
                add(capital, folding, folded);
            }
        }
        for (int small : CaseFolding.lettersWithOthers()) {
            if (small >= span.first() && small <= span.last()) {
                add(small, folding, folded);
            }
        }
    }
}
