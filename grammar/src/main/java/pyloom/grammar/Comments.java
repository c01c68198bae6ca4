package pyloom.grammar;

import java.util.Arrays;

/** The places of comments: line, column and end column of each. */
final class Comments {

    private static final int NUMBERS = 3;

    private int[] places = new int[10 * NUMBERS];
    private int end;

    void add(int line, int column, int endColumn) {
        if (end == places.length) {
            places = Arrays.copyOf(places, end * 2);
        }
        places[end++] = line;
        places[end++] = column;
        places[end++] = endColumn;
    }

    int[] places() {
        return Arrays.copyOf(places, end);
    }
}
