package pyloom.object;

import static pyloom.object.Absent.ABSENT;

/** Equality of dicts. */
final class DictEquality {

    private DictEquality() {}

    /** {@return whether the dicts have the same keys with equal values} */
    static boolean equal(PyDict left, PyDict right) {
        if (left == right) {
            return true;
        }
        if (left.size() != right.size()) {
            return false;
        }
        for (DictCursor cursor = left.cursor(); cursor.advance(); ) {
            Object other = right.getOrAbsent(cursor.key());
            if (other == ABSENT || !Comparisons.equal(cursor.value(), other)) {
                return false;
            }
        }
        return true;
    }
}
