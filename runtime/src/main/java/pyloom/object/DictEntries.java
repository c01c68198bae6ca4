package pyloom.object;

import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map.Entry;
import java.util.NoSuchElementException;

/** The entries of a dict as java.util sees them. */
final class DictEntries extends AbstractSet<Entry<Object, Object>> {

    private final PyDict dict;

    DictEntries(PyDict dict) {
        this.dict = dict;
    }

    @Override
    public int size() {
        return dict.size();
    }

    @Override
    public Iterator<Entry<Object, Object>> iterator() {
        DictCursor cursor = dict.cursor();
        return new Iterator<>() {
            private boolean fetched;
            private boolean found;

            @Override
            public boolean hasNext() {
                if (!fetched) {
                    found = cursor.advance();
                    fetched = true;
                }
                return found;
            }

            @Override
            public Entry<Object, Object> next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                fetched = false;
                return new SimpleImmutableEntry<>(cursor.key(), cursor.value());
            }
        };
    }
}
