package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.RandomAccess;

/**
 * Python's {@code list}.
 *
 * <p>Every single operation is atomic, as under CPython's global lock. Changes hold the monitor of
 * the list, which guards {@link #items} and {@link #size}; reading one element holds nothing. An
 * element that is added at the end or replaced is stored into the array; every other change stores
 * a new array, so that a reader never meets elements on their way. Slots behind the end hold {@code
 * ABSENT}, which no element is: a reader that finds it takes the monitor and looks again. What a
 * thread did before it stored an element happens before what another does after it read it. No code
 * of the program runs under the monitor.
 */
public class PyList extends PySequence implements RandomAccess, SequenceOperand {

    /** The type {@code list}. */
    public static final PyType TYPE =
            PyType.builtin("list").generic().solid().unhashable().allocating(PyList::allocate);

    private static final int FIRST_CAPACITY = 4;
    private static final int MAXIMUM_SIZE = Integer.MAX_VALUE - 8;
    private static final VarHandle ELEMENT = PyInstance.ELEMENT;
    private static final VarHandle ITEMS;
    private static final VarHandle SIZE;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            ITEMS = lookup.findVarHandle(PyList.class, "items", Object[].class);
            SIZE = lookup.findVarHandle(PyList.class, "size", int.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private volatile Object[] items;
    private volatile int size;

    /** Makes an empty list. */
    public PyList() {
        items = NO_ARGUMENTS;
    }

    private PyList(Object[] items) {
        this.items = items;
        this.size = items.length;
    }

    private static Object allocate(PyType type) {
        return type == TYPE ? new PyList() : new PyListInstance(type);
    }

    /** {@return a list of these elements, which are copied} */
    public static PyList of(Object... items) {
        return new PyList(items.clone());
    }

    /** {@return a list of these very elements; the array belongs to the list from now on} */
    public static PyList owning(Object[] items) {
        return new PyList(items);
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }

    // --- reading

    @Override
    public final int size() {
        int count = size;
        Object[] array = items;
        // The two fields belong together if the array ends, or has its first free slot, there.
        boolean together =
                (count == 0 || count <= array.length && array[count - 1] != ABSENT)
                        && (count >= array.length || array[count] == ABSENT);
        return together ? count : lockedSize();
    }

    private synchronized int lockedSize() {
        return size;
    }

    @Override
    public final Object getOrAbsent(int index) {
        Object[] array = items;
        if (index < size && index < array.length) {
            Object item = ELEMENT.getAcquire(array, index);
            if (item != ABSENT) {
                return item;
            }
        }
        return lockedGet(index);
    }

    private synchronized Object lockedGet(int index) {
        return index < size ? items[index] : ABSENT;
    }

    @Override
    public final Object get(int index) {
        Object item = index < 0 ? ABSENT : getOrAbsent(index);
        if (item == ABSENT) {
            throw new IndexError("list index out of range");
        }
        return item;
    }

    /** {@return {@code list[index]}; a negative index counts from the end} */
    public final Object item(long index) {
        if (index >= 0 && index < Integer.MAX_VALUE) {
            return get((int) index);
        }
        Object[] array = items;
        long place = index + size;
        if (place >= 0 && index < 0 && place < array.length) {
            Object item = ELEMENT.getAcquire(array, (int) place);
            // The array is the one that the size belongs to if nothing, or its end, is behind.
            if (item != ABSENT && size() == place - index && items == array) {
                return item;
            }
        }
        return lockedItem(index);
    }

    private synchronized Object lockedItem(long index) {
        long place = index + size;
        if (index >= 0 || place < 0) {
            throw new IndexError("list index out of range");
        }
        return items[(int) place];
    }

    @Override
    public final synchronized Object[] toArray() {
        return Arrays.copyOf(items, size);
    }

    /** {@return the elements from {@code start} to below {@code stop} as far as they exist} */
    public final synchronized PyList slice(int start, int stop) {
        int end = Math.min(stop, size);
        return start >= end ? new PyList() : new PyList(Arrays.copyOfRange(items, start, end));
    }

    // --- changing

    @Override
    public final boolean add(Object item) {
        synchronized (this) {
            int count = size;
            Object[] array = items;
            if (count < array.length) {
                ELEMENT.setRelease(array, count, item);
            } else {
                Object[] larger = withRoom(count + 1L);
                larger[count] = item;
                ITEMS.setRelease(this, larger);
            }
            SIZE.setRelease(this, count + 1);
        }
        return true;
    }

    /** Appends an element. */
    public final void append(Object item) {
        add(item);
    }

    /** Makes a copy of the array with room for {@code needed} elements; under the monitor. */
    private Object[] withRoom(long needed) {
        if (needed > MAXIMUM_SIZE) {
            throw new MemoryError();
        }
        int count = size;
        long capacity = Math.clamp(needed + (needed >> 1), FIRST_CAPACITY, MAXIMUM_SIZE);
        Object[] larger = Arrays.copyOf(items, (int) capacity);
        Arrays.fill(larger, count, larger.length, ABSENT);
        return larger;
    }

    /** Appends elements, all at once; {@code array} may be this list's own. */
    public final synchronized void extend(Object[] array, int count) {
        int before = size;
        long needed = (long) before + count;
        if (needed <= items.length) {
            System.arraycopy(array, 0, items, before, count);
        } else {
            Object[] larger = withRoom(needed);
            System.arraycopy(array, 0, larger, before, count);
            ITEMS.setRelease(this, larger);
        }
        SIZE.setRelease(this, (int) needed);
    }

    @Override
    public final boolean addAll(Collection<?> added) {
        Object[] array = added.toArray();
        extend(array, array.length);
        return array.length > 0;
    }

    @Override
    public final synchronized Object set(int index, Object item) {
        if (index < 0 || index >= size) {
            throw new IndexError("list assignment index out of range");
        }
        Object before = items[index];
        ELEMENT.setRelease(items, index, item);
        return before;
    }

    /** Does {@code list[index] = item}; a negative index counts from the end. */
    public final synchronized void setItem(long index, Object item) {
        long place = index < 0 ? index + size : index;
        if (place < 0 || place >= size) {
            throw new IndexError("list assignment index out of range");
        }
        ELEMENT.setRelease(items, (int) place, item);
    }

    /**
     * Replaces an element if it is still the very object that was read; for {@code l[i] += 1}.
     *
     * @param index the index; a negative one counts from the end
     * @return whether it was replaced
     */
    public final synchronized boolean replaceIdentical(long index, Object expected, Object item) {
        long place = index < 0 ? index + size : index;
        if (place < 0 || place >= size) {
            throw new IndexError("list assignment index out of range");
        }
        if (items[(int) place] != expected) {
            return false;
        }
        ELEMENT.setRelease(items, (int) place, item);
        return true;
    }

    /**
     * Under the monitor: shows readers another array, which is filled with {@code ABSENT} from
     * {@code count} on.
     */
    private void publish(Object[] array, int count) {
        ITEMS.setRelease(this, array);
        SIZE.setRelease(this, count);
    }

    /**
     * Replaces the elements from {@code start} to below {@code stop} by others.
     *
     * @param start an index from 0 to the size; beyond it is the end
     * @param stop an index; not before {@code start}
     */
    public final synchronized void splice(int start, int stop, Object[] inserted) {
        int from = Math.min(start, size);
        int to = Math.clamp(stop, from, size);
        long count = (long) size - (to - from) + inserted.length;
        if (count > MAXIMUM_SIZE) {
            throw new MemoryError();
        }
        if (to == size && from < size && inserted.length == 0) {
            truncate(from);
            return;
        }
        long spare = count >= items.length ? count >> 3 : Math.min(items.length - count, count);
        Object[] array = new Object[(int) Math.min(count + spare, MAXIMUM_SIZE)];
        System.arraycopy(items, 0, array, 0, from);
        System.arraycopy(inserted, 0, array, from, inserted.length);
        System.arraycopy(items, to, array, from + inserted.length, size - to);
        Arrays.fill(array, (int) count, array.length, ABSENT);
        publish(array, (int) count);
    }

    /**
     * Under the monitor: drops the elements from {@code count} on; dropping one is a single store.
     */
    private void truncate(int count) {
        int before = size;
        if (before - count == 1) {
            ELEMENT.setRelease(items, count, ABSENT);
            SIZE.setRelease(this, count);
        } else {
            publish(Arrays.copyOf(items, count), count);
        }
    }

    @Override
    public final void add(int index, Object item) {
        splice(index, index, new Object[] {item});
    }

    /** Does {@code list.insert(index, item)}. */
    public final synchronized void insert(long index, Object item) {
        int place = (int) (index < 0 ? Math.max(0, index + size) : Math.min(index, size));
        if (place == size) {
            add(item);
        } else {
            splice(place, place, new Object[] {item});
        }
    }

    @Override
    public final Object remove(int index) {
        return removeAt(index, "pop index out of range");
    }

    /**
     * {@return the element that is removed now}
     *
     * @param index its index; a negative one counts from the end
     * @param complaint the text of the IndexError
     */
    public final synchronized Object removeAt(long index, String complaint) {
        long place = index < 0 ? index + size : index;
        if (place < 0 || place >= size) {
            throw new IndexError(complaint);
        }
        Object item = items[(int) place];
        splice((int) place, (int) place + 1, NO_ARGUMENTS);
        return item;
    }

    /** {@return the last element, which is removed now} */
    public final synchronized Object pop() {
        int last = size - 1;
        if (last < 0) {
            throw new IndexError("pop from empty list");
        }
        Object item = items[last];
        ELEMENT.setRelease(items, last, ABSENT);
        SIZE.setRelease(this, last);
        return item;
    }

    @Override
    public final boolean remove(Object item) {
        while (true) {
            int index = indexOf(item);
            if (index < 0) {
                return false;
            }
            Object found = getOrAbsent(index);
            synchronized (this) {
                // Equality ran outside of the monitor: the element must still be there.
                if (index < size && items[index] == found) {
                    splice(index, index + 1, NO_ARGUMENTS);
                    return true;
                }
            }
        }
    }

    @Override
    public final synchronized void clear() {
        publish(NO_ARGUMENTS, 0);
    }

    /** Replaces all elements by others; the array belongs to the list from now on. */
    public final synchronized void become(Object[] array) {
        publish(array, array.length);
    }

    /**
     * Replaces all elements if none was changed since they were taken; for sorting in place.
     *
     * @param taken what {@link #take} returned
     * @return whether they were still as {@link #take} left them
     */
    public final synchronized boolean giveBack(Object[] taken, Object[] array) {
        boolean untouched = items == taken;
        publish(array, array.length);
        return untouched;
    }

    /** {@return a mark for {@link #giveBack}; the list is empty from now on} */
    public final synchronized Object[] take() {
        Object[] mark = new Object[0];
        publish(mark, 0);
        return mark;
    }

    @Override
    public final void sort(Comparator<? super Object> order) {
        synchronized (this) {
            Object[] sorted = toArray();
            Arrays.sort(sorted, order);
            become(sorted);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PyList list && SequenceComparison.equal(this, list);
    }

    @Override
    public int hashCode() {
        return size();
    }
}
