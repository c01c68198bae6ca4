package pyloom.object;

import java.util.List;

/**
 * The name that was probably meant: an edit distance in which a changed letter case is half a
 * change, with the limits of CPython.
 */
public final class Suggestions {

    private static final int MOVE_COST = 2;
    private static final int CASE_COST = 1;
    private static final int MAX_CANDIDATES = 750;
    private static final int MAX_LENGTH = 40;

    private Suggestions() {}

    /**
     * {@return the closest candidate, or null if none is close enough}
     *
     * @param name the name that was written
     * @param candidates the names that exist
     */
    public static String closest(String name, List<String> candidates) {
        if (candidates.size() >= MAX_CANDIDATES) {
            return null;
        }
        int[] wrong = name.codePoints().toArray();
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            if (candidate.equals(name)) {
                continue;
            }
            int[] right = candidate.codePoints().toArray();
            int limit = (wrong.length + right.length + 3) * MOVE_COST / 6;
            limit = Math.min(limit, bestDistance - 1);
            int distance = distance(wrong, right, limit);
            if (distance <= limit && distance < bestDistance) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best;
    }

    /** {@return the edit distance, or more than the limit} */
    static int distance(int[] a, int[] b, int limit) {
        int start = 0;
        int endA = a.length;
        int endB = b.length;
        while (start < endA && start < endB && a[start] == b[start]) {
            start++;
        }
        while (endA > start && endB > start && a[endA - 1] == b[endB - 1]) {
            endA--;
            endB--;
        }
        int lengthA = endA - start;
        int lengthB = endB - start;
        if (lengthA == 0 || lengthB == 0) {
            return (lengthA + lengthB) * MOVE_COST;
        }
        if (lengthA > MAX_LENGTH
                || lengthB > MAX_LENGTH
                || Math.abs(lengthA - lengthB) * MOVE_COST > limit) {
            return limit + 1;
        }
        int[] row = new int[lengthA];
        for (int i = 0; i < lengthA; i++) {
            row[i] = (i + 1) * MOVE_COST;
        }
        int result = 0;
        for (int j = 0; j < lengthB; j++) {
            int diagonal = j * MOVE_COST;
            result = diagonal;
            int minimum = Integer.MAX_VALUE;
            for (int i = 0; i < lengthA; i++) {
                int substitute = diagonal + substitution(b[start + j], a[start + i]);
                diagonal = row[i];
                int insertOrDelete = Math.min(result, diagonal) + MOVE_COST;
                result = Math.min(insertOrDelete, substitute);
                row[i] = result;
                minimum = Math.min(minimum, result);
            }
            if (minimum > limit) {
                return limit + 1;
            }
        }
        return result;
    }

    private static int substitution(int a, int b) {
        if (a == b) {
            return 0;
        }
        return lower(a) == lower(b) ? CASE_COST : MOVE_COST;
    }

    private static int lower(int c) {
        return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
    }
}
