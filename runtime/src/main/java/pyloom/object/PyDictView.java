package pyloom.object;

/**
 * What the three views of a dict share. A view holds nothing itself and is as atomic as the dict.
 */
public abstract sealed class PyDictView extends PyCollection
        permits PyDictKeys, PyDictValues, PyDictItems {

    private final PyDict dict;

    PyDictView(PyDict dict) {
        this.dict = dict;
    }

    abstract DictIterator.Kind kind();

    /** {@return the dict that is viewed} */
    public final PyDict dict() {
        return dict;
    }

    @Override
    public final int size() {
        return dict.size();
    }

    @Override
    public final DictIterator pyIterator() {
        return new DictIterator(dict.cursor(), kind(), false);
    }

    /** {@return an iterator from last to first} */
    public final DictIterator reversed() {
        return new DictIterator(dict.reverseCursor(), kind(), true);
    }
}
