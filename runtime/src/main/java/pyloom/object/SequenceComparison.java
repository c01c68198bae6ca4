package pyloom.object;

import static pyloom.object.Absent.ABSENT;

/** Comparison of sequences of one type, element by element. */
public final class SequenceComparison {

    private SequenceComparison() {}

    /** {@return whether the sequences have equal elements} */
    public static boolean equal(PySequence left, PySequence right) {
        return left == right || left.size() == right.size() && mismatch(left, right) < 0;
    }

    /**
     * {@return the index of the first elements that differ, or -1 if one sequence starts the other}
     *
     * @param left a sequence, which may change meanwhile
     * @param right a sequence, which may change meanwhile
     */
    public static int mismatch(PySequence left, PySequence right) {
        for (int at = 0; ; at++) {
            Object a = left.getOrAbsent(at);
            Object b = right.getOrAbsent(at);
            if (a == ABSENT || b == ABSENT) {
                return -1;
            }
            if (!Comparisons.equal(a, b)) {
                return at;
            }
        }
    }
}
