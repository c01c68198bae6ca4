package pyloom.stdlib.builtins;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.DictCursor;
import pyloom.object.Iteration;
import pyloom.object.PyCollection;
import pyloom.object.PyDict;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Collection;
import java.util.Set;

/**
 * What {@code set} and {@code frozenset} share.
 *
 * <p>Every single operation is atomic, as under CPython's global lock. Changes hold the monitor of
 * the set, which guards {@link #table}, {@link #used}, {@link #finger} and {@link #sequence}; reads
 * hold nothing, except that a size asked for in the midst of a change waits for it. No code of the
 * program ({@code __hash__}, {@code __eq__}) runs under the monitor: where only {@code __eq__} can
 * tell two elements apart the search runs first, and is repeated if the set changed meanwhile.
 */
public abstract class PyAnySet extends PyCollection implements Set<Object> {

    private static final int LARGE = 50_000;
    private static final VarHandle SEQUENCE;

    static {
        try {
            SEQUENCE = MethodHandles.lookup().findVarHandle(PyAnySet.class, "sequence", int.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private volatile SetTable table = new SetTable(SetTable.MINIMUM_SIZE);
    private int used;
    private int finger; // where pop looks next
    private volatile int sequence; // odd while elements come or go

    PyAnySet() {}

    final SetTable table() {
        return table;
    }

    // --- reading

    @Override
    public final int size() {
        int before = sequence;
        int size = used;
        VarHandle.loadLoadFence();
        return (before & 1) == 0 && before == sequence ? size : sizeAfterChange();
    }

    private synchronized int sizeAfterChange() {
        return used;
    }

    @Override
    public final boolean contains(Object element) {
        return contains(element, SetTable.hash(element));
    }

    final boolean contains(Object element, long hash) {
        int place = table.find(element, hash);
        if (place != SetTable.UNKNOWN) {
            return place >= 0;
        }
        while (true) {
            SetTable searched = table;
            int before = sequence;
            if (searched.findByEquality(element, hash) >= 0) {
                return true;
            }
            if (searched == table && before == sequence) {
                return false;
            }
        }
    }

    @Override
    public final SetIterator pyIterator() {
        return new SetIterator(this);
    }

    /** {@return the elements at this moment, in order} */
    @Override
    public final Object[] toArray() {
        synchronized (this) {
            Object[] elements = new Object[used];
            int next = 0;
            for (int place = 0; next < elements.length; place++) {
                if (table.holdsKey(place)) {
                    elements[next++] = table.keyOr(place, null);
                }
            }
            return elements;
        }
    }

    /** {@return a copy of the table at this moment} */
    final synchronized SetTable snapshot() {
        return table.copy();
    }

    // --- changing; for frozensets only while they are made

    private void beginChange() {
        SEQUENCE.setOpaque(this, sequence + 1);
        VarHandle.storeStoreFence();
    }

    private void endChange() {
        SEQUENCE.setRelease(this, sequence + 1);
    }

    /** {@return whether the element was missing; it is there now} */
    final boolean insert(Object element, long hash) {
        return change(element, hash, true);
    }

    /** {@return whether the element was there; it is removed now} */
    final boolean delete(Object element, long hash) {
        return change(element, hash, false);
    }

    private boolean change(Object element, long hash, boolean adding) {
        while (true) {
            int before;
            synchronized (this) {
                int place = table.find(element, hash);
                if (place != SetTable.UNKNOWN) {
                    return apply(place, element, hash, adding);
                }
                before = sequence;
            }
            SetTable searched = table;
            int place = searched.findByEquality(element, hash);
            synchronized (this) {
                if (searched == table && before == sequence) {
                    return apply(place, element, hash, adding);
                }
            }
        }
    }

    private boolean apply(int place, Object element, long hash, boolean adding) {
        if (place >= 0 == adding) {
            return false;
        }
        beginChange();
        if (adding) {
            int fill = table.fill();
            used++;
            table.add(element, hash);
            if (table.fill() != fill && table.isCrowded()) {
                grow();
            }
        } else {
            used--;
            table.remove(place);
        }
        endChange();
        return true;
    }

    private void grow() {
        table = table.resized(SetTable.sizeFor(used > LARGE ? used * 2L : used * 4L));
    }

    /** Drops the marks of removed elements if there are many, as after a difference. */
    final synchronized void tidy() {
        if (table.fill() - used > (table.size() - 1) / 4) {
            grow();
        }
    }

    /** {@return an element, which is removed now, or {@code ABSENT}} */
    final synchronized Object popAny() {
        if (used == 0) {
            return ABSENT;
        }
        int mask = table.size() - 1;
        int place = finger & mask;
        while (!table.holdsKey(place)) {
            place = (place + 1) & mask;
        }
        Object element = table.keyOr(place, null);
        beginChange();
        used--;
        table.remove(place);
        endChange();
        finger = place + 1;
        return element;
    }

    final synchronized void removeAll() {
        beginChange();
        table = new SetTable(SetTable.MINIMUM_SIZE);
        used = 0;
        endChange();
    }

    /** Takes over the elements of a set that nobody else knows. */
    final synchronized void become(PyAnySet other) {
        beginChange();
        table = other.table;
        used = other.used;
        endChange();
    }

    /** Adds the elements of any iterable. */
    final void addFrom(Object iterable) {
        if (iterable instanceof PyAnySet set) {
            addSet(set);
        } else if (iterable instanceof PyDict dict && dict.getClass() == PyDict.class) {
            makeRoom(dict.size());
            for (DictCursor cursor = dict.cursor(); cursor.advance(); ) {
                insert(cursor.key(), SetTable.hash(cursor.key()));
            }
        } else {
            Object iterator = Iteration.iter(iterable);
            for (Object next = Iteration.next(iterator);
                    next != ABSENT;
                    next = Iteration.next(iterator)) {
                insert(next, SetTable.hash(next));
            }
        }
    }

    private void addSet(PyAnySet other) {
        if (other == this || other.isEmpty()) {
            return;
        }
        SetTable added = other.snapshot();
        int count = other.size();
        synchronized (this) {
            makeRoom(count);
            if (table.fill() == 0 && table.size() == added.size() && added.fill() == count) {
                beginChange();
                table = added;
                used = count;
                endChange();
                return;
            }
        }
        for (int place = 0; place < added.size(); place++) {
            if (added.holdsKey(place)) {
                insert(added.keyOr(place, null), added.hashAt(place));
            }
        }
    }

    private synchronized void makeRoom(int more) {
        if (table.wouldBeCrowded(more)) {
            table = table.resized(SetTable.sizeFor((used + (long) more) * 2));
        }
    }

    // --- java.util

    @Override
    public boolean add(Object element) {
        throw new UnsupportedOperationException("frozenset");
    }

    @Override
    public boolean remove(Object element) {
        throw new UnsupportedOperationException("frozenset");
    }

    @Override
    public boolean removeAll(Collection<?> items) {
        boolean changed = false;
        for (Object item : items) {
            changed |= remove(item);
        }
        return changed;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Set<?> set && set.size() == size() && containsAll(set);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(SetAlgebra.hash(this));
    }
}
