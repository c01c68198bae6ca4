package pyloom.object;

import static pyloom.object.Absent.ABSENT;

/** The iterators over a dict and its views. */
public final class DictIterator extends PyIterator {

    /** What an iterator gives. */
    enum Kind {
        KEYS("key"),
        VALUES("value"),
        ITEMS("item");

        final PyType forward;
        final PyType backward;

        Kind(String name) {
            forward = PyType.builtin("dict_" + name + "iterator").iterator();
            backward = PyType.builtin("dict_reverse" + name + "iterator").iterator();
        }
    }

    private DictCursor cursor; // null at the end
    private final Kind kind;
    private final boolean reversed;

    DictIterator(DictCursor cursor, Kind kind, boolean reversed) {
        this.cursor = cursor;
        this.kind = kind;
        this.reversed = reversed;
    }

    /** {@return the iterator over the keys of a dict} */
    public static DictIterator keys(PyDict dict) {
        return new DictIterator(dict.cursor(), Kind.KEYS, false);
    }

    /** {@return the iterator over the keys of a dict from last to first} */
    public static DictIterator reversedKeys(PyDict dict) {
        return new DictIterator(dict.reverseCursor(), Kind.KEYS, true);
    }

    @Override
    public Object next() {
        DictCursor walk = cursor;
        if (walk == null) {
            return ABSENT;
        }
        if (!walk.advance()) {
            cursor = null;
            return ABSENT;
        }
        return switch (kind) {
            case KEYS -> walk.key;
            case VALUES -> walk.value;
            case ITEMS -> PyTuple.of(walk.key, walk.value);
        };
    }

    @Override
    public Object lengthHint() {
        DictCursor walk = cursor;
        return walk == null ? 0L : (long) walk.left();
    }

    @Override
    public PyType pyType() {
        return reversed ? kind.backward : kind.forward;
    }
}
