package pyloom.stdlib.builtins;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.PyIterator;
import pyloom.object.PyList;
import pyloom.object.PyType;

/** The iterator over a list from its end. */
public final class ReverseIterator extends PyIterator {

    /** The type {@code list_reverseiterator}. */
    public static final PyType TYPE = PyType.builtin("list_reverseiterator").iterator();

    private PyList list; // null at the end
    private int index;

    ReverseIterator(PyList list) {
        this.list = list;
        this.index = list.size() - 1;
    }

    @Override
    public Object next() {
        if (list == null) {
            return ABSENT;
        }
        Object item = index < 0 ? ABSENT : list.getOrAbsent(index--);
        if (item == ABSENT) {
            list = null;
        }
        return item;
    }

    @Override
    public Object lengthHint() {
        return (long) (list == null || index >= list.size() ? 0 : index + 1);
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
