package pyloom.translator.emit;

import com.github.javaparser.ast.expr.LiteralStringValueExpr;

import pyloom.translator.emit.layout.PlacedMarks;

import java.util.ArrayList;
import java.util.List;

/** Collects the marks of a text with their offsets, and turns them into places. */
final class OffsetRecorder implements PlacedMarks {

    private record Offset(Mark mark, int offset) {}

    private record CommentedNode(CommentBehind comment, int offset) {}

    private final LongStrings strings;
    private final List<CommentedNode> commented = new ArrayList<>();
    private final List<Offset> offsets = new ArrayList<>();
    private final PieceRecorder pieces = new PieceRecorder();

    OffsetRecorder(LongStrings strings) {
        this.strings = strings;
    }

    @Override
    public void accept(Object mark, int offset, int end) {
        switch (mark) {
            case LiteralStringValueExpr literal -> strings.place(literal, offset);
            case CommentBehind comment -> commented.add(new CommentedNode(comment, offset));
            case Mark place -> {
                offsets.add(new Offset(place, offset));
                pieces.see(place, place instanceof Mark.End ? end : offset);
            }
            default -> throw new IllegalStateException("no such mark: " + mark);
        }
    }

    /** Tells the comments behind nodes where those nodes start. */
    void placeComments(String text) {
        for (CommentedNode each : commented) {
            each.comment().place(each.offset() - text.lastIndexOf('\n', each.offset()) - 1);
        }
    }

    /** {@return the text with the places of its lines} */
    PrintedJava with(String text) {
        PlaceRecorder recorder = new PlaceRecorder();
        int line = 1;
        int end = text.indexOf('\n');
        for (Offset each : offsets) {
            while (each.offset() > end) {
                end = text.indexOf('\n', end + 1);
                line++;
            }
            recorder.see(each.mark(), line);
        }
        while (end >= 0 && end < text.length() - 1) {
            end = text.indexOf('\n', end + 1);
            line++;
        }
        recorder.reach(line);
        return recorder.with(text, pieces.pieces(text));
    }
}
