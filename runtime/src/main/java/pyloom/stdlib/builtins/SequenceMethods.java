package pyloom.stdlib.builtins;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Comparisons;
import pyloom.object.PySequence;

/** What the methods of sequences share. */
final class SequenceMethods {

    private SequenceMethods() {}

    /** {@return how many elements equal a value} */
    static long count(PySequence sequence, Object value) {
        long count = 0;
        int at = 0;
        for (Object item = sequence.getOrAbsent(at);
                item != ABSENT;
                item = sequence.getOrAbsent(++at)) {
            count += Comparisons.equal(item, value) ? 1 : 0;
        }
        return count;
    }
}
