package pyloom.translator.weave;

import pyloom.runtime.linemap.LineMap;
import pyloom.translator.source.Span;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives each part of a line that has several origins a number of its own, as if it were a line
 * below the last: javac writes the numbers of lines into class files, and nothing else from which
 * the place of an instruction could be told.
 */
final class PieceNumbers {

    /** The line numbers of class files have 16 bits. */
    private static final int MOST = 65535;

    private final LineMap map;
    private final int lastLine;
    private final List<LineMap.Piece> pieces;
    private final Map<Integer, Integer> firstOnLine = new HashMap<>();

    /**
     * The numbers of a file.
     *
     * @param map where its lines come from
     * @param lastLine its last line
     */
    PieceNumbers(LineMap map, int lastLine) {
        this.map = map;
        this.lastLine = lastLine;
        pieces = lastLine + map.pieces().size() <= MOST ? map.pieces() : List.of();
        for (int i = 0; i < pieces.size(); i++) {
            firstOnLine.putIfAbsent(pieces.get(i).line(), i);
        }
    }

    /** {@return the number of what stands on a line, at a column from 1} */
    int number(int line, int column) {
        Integer first = firstOnLine.get(line);
        if (first == null) {
            return line;
        }
        int index = first;
        while (index + 1 < pieces.size()
                && pieces.get(index + 1).line() == line
                && pieces.get(index + 1).column() <= column) {
            index++;
        }
        return lastLine + 1 + index;
    }

    /** {@return the place in the Python file, or null} */
    Sites.Site site(int number) {
        if (number > lastLine && number <= lastLine + pieces.size()) {
            LineMap.Piece piece = pieces.get(number - lastLine - 1);
            return site(piece.function(), piece.place());
        }
        return site(map.function(number).orElse(""), map.place(number).orElse(null));
    }

    private Sites.Site site(String function, LineMap.Place place) {
        if (function.isEmpty() || function.equals(LineMap.NO_FUNCTION) || place == null) {
            return null;
        }
        String name = function.substring(function.lastIndexOf('.') + 1);
        LineMap.Place lookup = map.lookup(place);
        return new Sites.Site(name, span(place), lookup == null ? null : span(lookup));
    }

    private static Span span(LineMap.Place place) {
        return new Span(place.line(), place.column(), place.endLine(), place.endColumn());
    }

    /** {@return the sites of the file, for one weaving} */
    Sites sites() {
        return new Sites(map.pythonFile(), this::site);
    }
}
