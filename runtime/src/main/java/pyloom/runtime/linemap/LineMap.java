package pyloom.runtime.linemap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The line map of one Java file. It is a text in UTF-8:
 *
 * <pre>
 * pyloom-line-map 1
 * pipeline.py
 * 12 7 4 0 21
 * 1
 * f 12 30 Counter.increment
 * c 12 9 7 4 7 21 Counter.increment
 * l 7 4 7 21 7 4 7 11
 * </pre>
 *
 * <p>The second line names the Python file. Each line of numbers says where the Java lines from one
 * on come from, until the next such line: the Java line and the Python line as differences from the
 * line of numbers before, the start column, the number of further Python lines, the end column;
 * columns count UTF-8 bytes from 0. A Java line alone comes from nowhere. A line with {@code f}
 * gives the first and last Java line of a Python function and its qualified name; inner functions
 * come before those around them. A line with {@code c} says of a Java line and a column where the
 * text comes from that starts there: Python line, column, end line, end column (a line 0 is
 * nowhere) and function, if any; only lines with several origins have such lines. A line with
 * {@code l} has two places: one that begins by looking something up, and that of what it looks up.
 *
 * <p>Instances are immutable.
 */
public final class LineMap {

    /** The name of the function where the code of a lambda stands for no code of Python. */
    public static final String NO_FUNCTION = "-";

    /** The first line, with the version of the format. */
    public static final String HEADER = "pyloom-line-map 1";

    private static final int PIECE_PARTS = 8;

    /**
     * A place in the Python file.
     *
     * @param line the line, from 1
     * @param column where it starts, in UTF-8 bytes from 0
     * @param endLine the line where it ends
     * @param endColumn where it ends, exclusive
     */
    public record Place(int line, int column, int endLine, int endColumn) {}

    /**
     * A part of a Java line that has several.
     *
     * @param line the Java line, from 1
     * @param column the column where the part starts, from 1
     * @param place where it comes from; null for nowhere
     * @param function the qualified name of the Python function, empty if none
     */
    public record Piece(int line, int column, Place place, String function) {}

    private record Function(int firstLine, int lastLine, String name) {}

    private final String pythonFile;
    private final TreeMap<Integer, Optional<Place>> places = new TreeMap<>();
    private final List<Function> functions = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<Place, Place> lookups = new HashMap<>();

    private LineMap(String pythonFile) {
        this.pythonFile = pythonFile;
    }

    /**
     * {@return the line map that {@code text} describes}
     *
     * @throws IllegalArgumentException if it is no line map of this version
     */
    public static LineMap parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < 2 || !lines.get(0).equals(HEADER)) {
            throw new IllegalArgumentException("not a line map of this version of Pyloom");
        }
        LineMap map = new LineMap(lines.get(1));
        int[] last = new int[2];
        for (String line : lines.subList(2, lines.size())) {
            String[] parts = line.split(" ", 4);
            switch (parts[0]) {
                case "f" -> map.addFunction(parts);
                case "c" -> map.addPiece(line.split(" ", PIECE_PARTS));
                case "l" -> map.addLookup(line.split(" "));
                default -> map.addPlace(line.split(" "), last);
            }
        }
        return map;
    }

    private void addFunction(String[] parts) {
        int first = Integer.parseInt(parts[1]);
        functions.add(new Function(first, Integer.parseInt(parts[2]), parts[3]));
    }

    private void addPiece(String[] parts) {
        Place place = placeAt(parts, 3);
        pieces.add(
                new Piece(
                        Integer.parseInt(parts[1]),
                        Integer.parseInt(parts[2]),
                        place.line() == 0 ? null : place,
                        parts[PIECE_PARTS - 1]));
    }

    private void addLookup(String[] parts) {
        lookups.put(placeAt(parts, 1), placeAt(parts, 5));
    }

    private static Place placeAt(String[] parts, int first) {
        return new Place(
                Integer.parseInt(parts[first]),
                Integer.parseInt(parts[first + 1]),
                Integer.parseInt(parts[first + 2]),
                Integer.parseInt(parts[first + 3]));
    }

    /** Adds the place of a line of numbers; {@code last} has the Java and Python line before. */
    private void addPlace(String[] numbers, int[] last) {
        last[0] += Integer.parseInt(numbers[0]);
        if (numbers.length == 1) {
            places.put(last[0], Optional.empty());
            return;
        }
        last[1] += Integer.parseInt(numbers[1]);
        int endLine = last[1] + Integer.parseInt(numbers[3]);
        Place place =
                new Place(
                        last[1],
                        Integer.parseInt(numbers[2]),
                        endLine,
                        Integer.parseInt(numbers[4]));
        places.put(last[0], Optional.of(place));
    }

    /** {@return the path of the Python file, as given when it was translated} */
    public String pythonFile() {
        return pythonFile;
    }

    /** {@return the place that a line of the Java file comes from; lines count from 1} */
    public Optional<Place> place(int javaLine) {
        Map.Entry<Integer, Optional<Place>> entry = places.floorEntry(javaLine);
        return entry == null ? Optional.empty() : entry.getValue();
    }

    /** {@return the qualified name of the Python function that a line of the Java file is in} */
    public Optional<String> function(int javaLine) {
        return functions.stream()
                .filter(each -> each.firstLine() <= javaLine && javaLine <= each.lastLine())
                .map(Function::name)
                .findFirst()
                .filter(name -> !name.equals(NO_FUNCTION));
    }

    /** {@return the parts of Java lines that have several, in their order} */
    public List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    /** {@return the place of what {@code place} begins by looking up, or null} */
    public Place lookup(Place place) {
        return lookups.get(place);
    }
}
