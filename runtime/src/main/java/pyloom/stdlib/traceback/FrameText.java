package pyloom.stdlib.traceback;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The text of one line of a traceback: the place, its source, and marks below it. */
public final class FrameText {

    private static final String MARGIN = "    ";

    /** What stands before a call that is all that a statement does; see {@link #showsMarks}. */
    private static final Pattern RETURNED = Pattern.compile("return\\b[\\s(]*");

    private static final Pattern ASSIGNED = Pattern.compile("[^\\W\\d]\\w*\\s*=[\\s(]*");
    private static final Pattern CALL_OF_NAME = Pattern.compile("[^\\W\\d]\\w*");
    private static final Pattern STATEMENT_END = Pattern.compile("[\\s)]*([;#].*)?");

    /** A position among the lines shown. */
    private record Position(int line, int offset) {}

    private final List<String> lines; // without their common margin
    private final int startOffset;
    private final int endOffset;
    private final String segment;
    private final Anchors anchors; // or null
    private final List<String> shown = new ArrayList<>();

    private FrameText(FramePlace place, List<String> original) {
        lines = Margins.dedent(original);
        String first = original.getFirst();
        int dedented = first.length() - lines.getFirst().length();
        int start = DisplayWidth.indexOfByte(first, place.column());
        int end = DisplayWidth.indexOfByte(original.getLast(), place.endColumn());
        startOffset = Math.max(0, start - dedented);
        endOffset = Math.max(0, end - dedented);
        String all = String.join("\n", lines);
        int tail = Math.max(0, lines.getLast().length() - endOffset);
        segment = all.substring(startOffset, Math.max(startOffset, all.length() - tail));
        anchors = Anchors.of(segment);
    }

    /** {@return the text of a line of a traceback, with a line feed at its end} */
    public static String of(FramePlace place) {
        return of(place, SourceLines.of(place));
    }

    /**
     * {@return the text of a line of a traceback, with a line feed at its end}
     *
     * @param place the place
     * @param source the lines of the source from the first to the last of the place
     */
    public static String of(FramePlace place, List<String> source) {
        String header =
                "  File \"%s\", line %d, in %s\n"
                        .formatted(place.file(), place.line(), place.function());
        if (source.stream().allMatch(String::isBlank)) {
            return header;
        }
        if (!place.hasColumns()) {
            return header + MARGIN + source.getFirst().strip() + "\n";
        }
        List<String> text = new FrameText(place, source).excerpt();
        return header + Margins.indent(String.join("\n", text) + "\n", MARGIN);
    }

    private List<String> excerpt() {
        int last = lines.size() - 1;
        TreeSet<Integer> significant = new TreeSet<>(List.of(0, last));
        if (anchors != null) {
            for (int offset : List.of(anchors.start(), anchors.end())) {
                int line = positionOf(offset).line();
                significant.addAll(List.of(line - 1, line, line + 1));
            }
        }
        boolean isMarked = showsMarks();
        int previous = -1;
        for (int line : significant.subSet(0, true, last, true)) {
            if (line - previous == 2 && previous >= 0) {
                show(line - 1, isMarked);
            } else if (line - previous > 2 && previous >= 0) {
                shown.add("...<" + (line - previous - 1) + " lines>...");
            }
            show(line, isMarked);
            previous = line;
        }
        return Margins.dedent(shown);
    }

    private void show(int line, boolean isMarked) {
        shown.add(lines.get(line));
        if (isMarked) {
            shown.add(marks(line));
        }
    }

    private String marks(int line) {
        String text = lines.get(line);
        int count =
                line == lines.size() - 1 ? DisplayWidth.of(text, endOffset) : DisplayWidth.of(text);
        int blanks = Margins.indentOf(text);
        int start = line == 0 ? DisplayWidth.of(text, startOffset) : 0;
        Position from = anchors == null ? null : displayed(anchors.start());
        Position to = anchors == null ? null : displayed(anchors.end());
        StringBuilder marks = new StringBuilder();
        for (int column = 0; column < count; column++) {
            if (column < blanks || column < start) {
                marks.append(' ');
            } else if (from == null || isBetween(from, to, line, column)) {
                marks.append('^');
            } else {
                marks.append('~');
            }
        }
        return marks.toString();
    }

    private static boolean isBetween(Position from, Position to, int line, int column) {
        boolean isAfter = line > from.line() || (line == from.line() && column >= from.offset());
        return isAfter && (line < to.line() || (line == to.line() && column < to.offset()));
    }

    /** {@return where an offset in the segment is among the lines} */
    private Position positionOf(int offset) {
        String before = segment.substring(0, offset);
        int line = (int) before.chars().filter(c -> c == '\n').count();
        int inLine = offset - before.lastIndexOf('\n') - 1;
        return new Position(line, line == 0 ? inLine + startOffset : inLine);
    }

    private Position displayed(int offset) {
        Position position = positionOf(offset);
        int column = DisplayWidth.of(lines.get(position.line()), position.offset());
        return new Position(position.line(), column);
    }

    /**
     * Marks are shown unless they would only underline the whole statement, or the call that a
     * statement returns or assigns to one name.
     */
    private boolean showsMarks() {
        String before = lines.getFirst().substring(0, startOffset);
        String last = lines.getLast();
        String after = last.substring(Math.min(endOffset, last.length()));
        if (anchors == null) {
            return !before.isBlank() || !after.isBlank();
        }
        return !anchors.isCall() || !STATEMENT_END.matcher(after).matches() || !isWholeCall(before);
    }

    private boolean isWholeCall(String before) {
        if (RETURNED.matcher(before).matches()) {
            String called = segment.substring(0, anchors.start()).strip();
            return CALL_OF_NAME.matcher(called).matches();
        }
        return ASSIGNED.matcher(before).matches();
    }
}
