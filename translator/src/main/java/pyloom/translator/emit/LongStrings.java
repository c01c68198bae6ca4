package pyloom.translator.emit;

import com.github.javaparser.ast.expr.LiteralStringValueExpr;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the string literals that exceed the line and has them cut. Where the pieces come to stand
 * is known only after the next layout, so it may take a few rounds until all fit.
 */
final class LongStrings {

    private static final int MAX_ROUNDS = 5;
    private static final int QUOTES = 2;
    private static final String PLUS = "+ ";

    private final StringPieces pieces;
    private final List<Placed> placed = new ArrayList<>();
    private int round;

    LongStrings(StringPieces pieces) {
        this.pieces = pieces;
    }

    private record Placed(LiteralStringValueExpr literal, int offset) {}

    /** Notes that {@code literal}, or the next piece of it, stands at {@code offset}. */
    void place(LiteralStringValueExpr literal, int offset) {
        placed.add(new Placed(literal, offset));
    }

    /**
     * Cuts the literals on lines of {@code text} that are too long, and forgets where they stood;
     * returns whether it cut anything in a new way.
     */
    boolean cut(String text) {
        Map<LiteralStringValueExpr, List<Integer>> tooLong = new IdentityHashMap<>();
        for (Placed each : placed) {
            int length = lineEnd(text, each.offset()) - lineStart(text, each.offset());
            if (length > JavaPrinter.LINE_WIDTH) {
                tooLong.put(each.literal(), new ArrayList<>());
            }
        }
        if (tooLong.isEmpty() || round++ == MAX_ROUNDS) {
            return false;
        }
        for (Placed each : placed) {
            tooLong.computeIfPresent(each.literal(), (_, offsets) -> with(offsets, each.offset()));
        }
        placed.clear();
        boolean changed = false;
        for (Map.Entry<LiteralStringValueExpr, List<Integer>> entry : tooLong.entrySet()) {
            List<String> before = pieces.of(entry.getKey());
            List<String> after = cut(text, before, entry.getValue());
            changed |= !after.equals(before);
            pieces.set(entry.getKey(), after);
        }
        return changed;
    }

    private static List<Integer> with(List<Integer> offsets, int offset) {
        offsets.add(offset);
        return offsets;
    }

    private static List<String> cut(String text, List<String> before, List<Integer> offsets) {
        int first = offsets.getFirst();
        int firstColumn = first - lineStart(text, first);
        int last = offsets.getLast() + before.getLast().length() + QUOTES;
        int trailing = lineEnd(text, last) - last;
        return LiteralCutter.cut(
                String.join("", before),
                JavaPrinter.LINE_WIDTH - firstColumn - QUOTES,
                JavaPrinter.LINE_WIDTH - nextColumn(text, offsets) - QUOTES,
                trailing);
    }

    /** The column of the pieces behind the first, as far as it can be known now. */
    private static int nextColumn(String text, List<Integer> offsets) {
        int first = offsets.getFirst();
        int start = lineStart(text, first);
        if (offsets.size() > 1 && lineStart(text, offsets.get(1)) > start) {
            return offsets.get(1) - lineStart(text, offsets.get(1));
        }
        int indent = start;
        while (text.charAt(indent) == ' ') {
            indent++;
        }
        boolean operand = text.startsWith(PLUS, indent) && indent + PLUS.length() == first;
        int offset = operand ? 0 : Indents.CONTINUATION.columns();
        return indent - start + offset + PLUS.length();
    }

    private static int lineStart(String text, int offset) {
        return text.lastIndexOf('\n', offset) + 1;
    }

    private static int lineEnd(String text, int offset) {
        return text.indexOf('\n', offset);
    }
}
