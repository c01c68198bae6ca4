package pyloom.values.text;

import java.util.Arrays;

/** A fixed set of code points, written as hexadecimal ranges: {@code "b2-b3 b9 2070"}. */
final class CodePointSet {

    private final int[] starts;
    private final int[] ends;

    CodePointSet(String ranges) {
        String[] parts = ranges.split(" ");
        starts = new int[parts.length];
        ends = new int[parts.length];
        for (int at = 0; at < parts.length; at++) {
            int dash = parts[at].indexOf('-');
            starts[at] = Integer.parseInt(dash < 0 ? parts[at] : parts[at].substring(0, dash), 16);
            ends[at] = dash < 0 ? starts[at] : Integer.parseInt(parts[at].substring(dash + 1), 16);
        }
    }

    boolean contains(int character) {
        if (character < starts[0]) {
            return false;
        }
        int found = Arrays.binarySearch(starts, character);
        return found >= 0 || character <= ends[-found - 2];
    }
}
