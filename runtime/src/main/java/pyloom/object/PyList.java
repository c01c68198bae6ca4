package pyloom.object;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Python's {@code list}. */
public class PyList extends PyObject implements Iterable<Object> {

    /** The type {@code list}. */
    public static final PyType TYPE = PyType.builtin("list");

    private final List<Object> items = new ArrayList<>();

    /**
     * {@return a list}
     *
     * @param items the elements, which are copied
     */
    public static PyList of(Object... items) {
        PyList list = new PyList();
        for (Object item : items) {
            list.add(item);
        }
        return list;
    }

    /** {@return the number of elements} */
    public synchronized int size() {
        return items.size();
    }

    /**
     * {@return an element}
     *
     * @param index its index, from 0
     */
    public synchronized Object get(int index) {
        return items.get(index);
    }

    /**
     * Appends an element.
     *
     * @param item the element
     * @return true
     */
    public synchronized boolean add(Object item) {
        return items.add(item);
    }

    /** {@return the elements in an array of the caller's own} */
    public synchronized Object[] toArray() {
        return items.toArray();
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }

    @Override
    public Iterator<Object> iterator() {
        return PyTuple.of(toArray()).iterator();
    }
}
