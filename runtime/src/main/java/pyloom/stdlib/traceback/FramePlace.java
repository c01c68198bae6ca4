package pyloom.stdlib.traceback;

import pyloom.object.CodeSites;
import pyloom.object.PyTraceback;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a traceback.
 *
 * @param file the path of the Python file
 * @param function the name of the function
 * @param line the line, from 1
 * @param column the column in UTF-8 bytes, from 0, or -1 if it is not known
 * @param endLine the line of the end
 * @param endColumn the column of the end, exclusive, or -1 if it is not known
 */
public record FramePlace(
        String file, String function, int line, int column, int endLine, int endColumn) {

    /**
     * {@return the lines of a traceback, the outermost first}
     *
     * @param first the outermost, or null
     */
    public static List<FramePlace> of(PyTraceback first) {
        List<FramePlace> places = new ArrayList<>();
        for (PyTraceback entry = first; entry != null; entry = entry.next()) {
            CodeSites.Site site = entry.site();
            places.add(
                    new FramePlace(
                            entry.file(),
                            site.function(),
                            site.line(),
                            site.column(),
                            site.endLine(),
                            site.endColumn()));
        }
        return places;
    }

    boolean hasColumns() {
        return column >= 0 && endColumn >= 0;
    }

    /** CPython counts lines of one function as repeated whatever their columns. */
    boolean repeats(FramePlace other) {
        return other != null
                && line == other.line
                && file.equals(other.file)
                && function.equals(other.function);
    }
}
