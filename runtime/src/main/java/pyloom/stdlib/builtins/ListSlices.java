package pyloom.stdlib.builtins;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Iteration;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.Specials;
import pyloom.object.TypeError;
import pyloom.object.ValueError;

/** Slices of lists, and what replaces or adds several elements at once. */
final class ListSlices {

    private ListSlices() {}

    static PyList get(PyList self, PySlice slice) {
        PySlice exact = slice.exact();
        synchronized (self) {
            SliceRange range = SliceRange.of(exact, self.size());
            if (range.isContiguous()) {
                return self.slice(range.start(), range.end());
            }
            Object[] items = new Object[range.count()];
            for (int at = 0, from = range.start(); at < items.length; at++, from += range.step()) {
                items[at] = self.get(from);
            }
            return PyList.owning(items);
        }
    }

    static void set(PyList self, PySlice slice, Object value) {
        PySlice exact = slice.exact();
        if (!Specials.has(value, "__iter__") && !Specials.has(value, "__getitem__")) {
            throw new TypeError("must assign iterable to extended slice");
        }
        Object[] inserted = Iterables.toArray(value);
        synchronized (self) {
            SliceRange range = SliceRange.of(exact, self.size());
            if (range.isContiguous()) {
                self.splice(range.start(), range.end(), inserted);
                return;
            }
            if (inserted.length != range.count()) {
                throw new ValueError(
                        "attempt to assign sequence of size "
                                + inserted.length
                                + " to extended slice of size "
                                + range.count());
            }
            Object[] items = self.toArray();
            for (int at = 0, to = range.start(); at < inserted.length; at++, to += range.step()) {
                items[to] = inserted[at];
            }
            self.become(items);
        }
    }

    static void delete(PyList self, PySlice slice) {
        PySlice exact = slice.exact();
        synchronized (self) {
            SliceRange range = SliceRange.of(exact, self.size());
            if (range.isContiguous()) {
                self.splice(range.start(), range.end(), new Object[0]);
                return;
            }
            Object[] items = self.toArray();
            for (int at = 0, from = range.start(); at < range.count(); at++, from += range.step()) {
                items[from] = ABSENT;
            }
            Object[] kept = new Object[items.length - range.count()];
            int next = 0;
            for (Object item : items) {
                if (item != ABSENT) {
                    kept[next++] = item;
                }
            }
            self.become(kept);
        }
    }

    /** Appends the elements of any iterable; those of a list or tuple all at once. */
    static void extend(PyList self, Object iterable) {
        if (iterable.getClass() == PyList.class || iterable.getClass() == PyTuple.class) {
            Object[] items = Iterables.toArray(iterable);
            self.extend(items, items.length);
            return;
        }
        Object iterator = Iteration.iter(iterable);
        for (Object next = Iteration.next(iterator);
                next != ABSENT;
                next = Iteration.next(iterator)) {
            self.append(next);
        }
    }
}
