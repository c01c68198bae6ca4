package pyloom.stdlib.builtins;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.PyIterator;
import pyloom.object.PyType;
import pyloom.object.RuntimeError;

/** The iterator over a set, which notices if elements come or go. */
public final class SetIterator extends PyIterator {

    /** The type {@code set_iterator}. */
    public static final PyType TYPE = PyType.builtin("set_iterator").iterator();

    private PyAnySet set; // null at the end
    private int expected;
    private int place;
    private int left;

    SetIterator(PyAnySet set) {
        this.set = set;
        this.expected = set.size();
        this.left = expected;
    }

    @Override
    public Object next() {
        if (set == null) {
            return ABSENT;
        }
        if (set.size() != expected) {
            expected = -1; // sticky: a changed set stays changed
            throw new RuntimeError("Set changed size during iteration");
        }
        SetTable table = set.table();
        while (place < table.size()) {
            Object key = table.keyOr(place++, ABSENT);
            if (key != ABSENT) {
                left--;
                return key;
            }
        }
        set = null;
        return ABSENT;
    }

    @Override
    public Object lengthHint() {
        return (long) (set == null || set.size() != expected ? 0 : left);
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
