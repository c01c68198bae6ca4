package pyloom.stdlib.csv;

import pyloom.object.Calls;
import pyloom.object.OverflowError;
import pyloom.object.PyList;
import pyloom.object.ValueError;
import pyloom.stdlib.builtins.PyComplex;
import pyloom.values.text.CodePoints;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares the first row of a table with the others. */
final class HeaderVote {

    private static final int CHECKED = 21;
    private static final Integer NUMBER = -1; // else the length of the texts

    private final CsvReader rows;
    private final PyList header;
    private final Map<Integer, Integer> kinds = new LinkedHashMap<>(); // of consistent columns

    HeaderVote(CsvReader rows) {
        this.rows = rows;
        this.header = (PyList) rows.nextOrStop();
        for (int column = 0; column < header.size(); column++) {
            kinds.put(column, null);
        }
    }

    boolean isHeader() {
        for (int checked = 0; checked < CHECKED; checked++) {
            if (!(rows.next() instanceof PyList row)) {
                break;
            }
            if (row.size() == header.size()) {
                compare(row);
            }
        }
        int votes = 0;
        for (Map.Entry<Integer, Integer> column : kinds.entrySet()) {
            Object title = header.get(column.getKey());
            boolean isLike = column.getValue() != null && column.getValue().equals(kind(title));
            votes += isLike ? -1 : 1;
        }
        return votes > 0;
    }

    private void compare(PyList row) {
        for (Integer column : List.copyOf(kinds.keySet())) {
            Integer kind = kind(row.get(column));
            Integer known = kinds.get(column);
            if (known == null) {
                kinds.put(column, kind);
            } else if (!known.equals(kind)) {
                kinds.remove(column);
            }
        }
    }

    private static Integer kind(Object field) {
        try {
            Calls.call(PyComplex.TYPE, field);
            return NUMBER;
        } catch (ValueError | OverflowError _) {
            return CodePoints.length((String) field);
        }
    }
}
