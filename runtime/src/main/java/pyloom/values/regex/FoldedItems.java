package pyloom.values.regex;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Makes the members of a set those that the lowered characters of a text are compared with. */
final class FoldedItems {

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
        for (int capital : Capitals.ALL) {
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

    /** All characters that have a small letter; computed when the first range asks for them. */
    private static final class Capitals {

        static final int[] ALL =
                IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(c -> CaseFolding.UNICODE.lower(c) != c)
                        .toArray();
    }
}
