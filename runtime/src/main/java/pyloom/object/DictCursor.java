package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import java.util.List;

/** A walk over the entries of a dict that notices if entries come or go. */
public abstract class DictCursor {

    private final PyDict dict;
    private int expected;
    Object key;
    Object value;

    DictCursor(PyDict dict) {
        this.dict = dict;
        this.expected = dict.size();
    }

    /**
     * {@return whether there was a next entry, which {@link #key} and {@link #value} now tell}
     *
     * @throws RuntimeError if the size of the dict changed
     */
    public final boolean advance() {
        if (dict.size() != expected) {
            expected = -1; // sticky: a changed dict stays changed
            throw new RuntimeError("dictionary changed size during iteration");
        }
        return step(dict);
    }

    abstract boolean step(PyDict walked);

    /** {@return how many entries are left, as far as known} */
    abstract int left();

    /** {@return the key of the entry reached} */
    public final Object key() {
        return key;
    }

    /** {@return the value of the entry reached} */
    public final Object value() {
        return value;
    }

    /**
     * Reads an entry of the current table; its place stays the same unless the table was packed.
     */
    final boolean take(DictTable table, int entry) {
        Object candidate = table.key(entry);
        Object found = table.value(entry);
        if (found == ABSENT) {
            return false;
        }
        key = candidate;
        value = found;
        return true;
    }

    /** From first to last. */
    static final class Forward extends DictCursor {

        private int next;
        private int left;

        Forward(PyDict dict) {
            super(dict);
            next = dict.table().first();
            left = dict.size();
        }

        @Override
        boolean step(PyDict dict) {
            DictTable table = dict.table();
            int end = table.used();
            while (next < end) {
                if (take(table, next++)) {
                    if (left-- == 0) {
                        throw new RuntimeError("dictionary keys changed during iteration");
                    }
                    return true;
                }
            }
            return false;
        }

        @Override
        int left() {
            return left;
        }
    }

    /** From last to first. */
    static final class Backward extends DictCursor {

        private int next;
        private int left;

        Backward(PyDict dict) {
            super(dict);
            next = dict.table().used() - 1;
            left = dict.size();
        }

        @Override
        boolean step(PyDict dict) {
            DictTable table = dict.table();
            next = Math.min(next, table.used() - 1);
            while (next >= 0) {
                if (take(table, next--)) {
                    left--;
                    return true;
                }
            }
            return false;
        }

        @Override
        int left() {
            return left;
        }
    }

    /** Over a dict that keeps its entries elsewhere. */
    static final class Snapshot extends DictCursor {

        private final List<Object> keys;
        private int next;

        Snapshot(PyDict dict, boolean reversed) {
            super(dict);
            keys = reversed ? dict.keyList().reversed() : dict.keyList();
        }

        @Override
        boolean step(PyDict dict) {
            while (next < keys.size()) {
                key = keys.get(next++);
                value = dict.getOrAbsent(key);
                if (value != ABSENT) {
                    return true;
                }
            }
            return false;
        }

        @Override
        int left() {
            return keys.size() - next;
        }
    }
}
