package pyloom.translator.emit;

import com.github.javaparser.ast.CompilationUnit;

import pyloom.translator.emit.layout.LayoutEngine;
import pyloom.translator.emit.layout.WordLines;

/**
 * Prints Java files from their trees. Parentheses come from precedence alone: those that the tree
 * spells out are ignored. The same tree always gives the same text, and printing leaves it as it
 * is. A tree with a name, number or string that Java would read as something else is refused with
 * an {@link IllegalArgumentException}.
 */
public final class JavaPrinter {

    static final int LINE_WIDTH = 100;

    private JavaPrinter() {}

    /** {@return the file that {@code unit} describes, for people to read} */
    public static PrintedJava print(CompilationUnit unit) {
        return LargeStack.forDepthOf(unit, () -> printFormatted(unit));
    }

    /**
     * {@return the same file for a compiler alone} It has no comments, and each of its lines comes
     * from at most one Python span: the innermost one around each word.
     */
    public static PrintedJava printSpanByLine(CompilationUnit unit) {
        return LargeStack.forDepthOf(unit, () -> printLines(unit));
    }

    private static PrintedJava printFormatted(CompilationUnit unit) {
        CommentPlaces places = new CommentPlaces();
        StringPieces pieces = new StringPieces();
        LongStrings strings = new LongStrings(pieces);
        while (true) {
            Printers printers = new Printers(places, pieces);
            printers.units.print(unit);
            OffsetRecorder recorder = new OffsetRecorder(strings);
            String text = new LayoutEngine(LINE_WIDTH).render(printers.out, recorder);
            recorder.placeComments(text);
            boolean moved = printers.notes.moveUpWhatFindsNoRoom();
            boolean cut = strings.cut(text);
            if (!moved && !cut) {
                return recorder.with(text);
            }
        }
    }

    private static PrintedJava printLines(CompilationUnit unit) {
        Printers printers = new Printers(null, new StringPieces());
        printers.units.print(unit);
        PlaceRecorder recorder = new PlaceRecorder();
        return recorder.with(WordLines.render(printers.out, recorder));
    }
}
