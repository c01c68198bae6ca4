package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.PrimitiveIterator;
import java.util.RandomAccess;

/**
 * Python's {@code list}.
 *
 * <p>Every single operation is atomic, as under CPython's global lock. Changes hold the monitor of
 * the list, which guards {@link #items}, {@link #numbers} and {@link #size}; reading one element
 * holds nothing. An element that is added at the end or replaced is stored into the array; every
 * other change stores a new array, so that a reader never meets elements on their way. Slots behind
 * the end hold {@code ABSENT}, which no element is: a reader that finds it takes the monitor and
 * looks again. What a thread did before it stored an element happens before what another does after
 * it read it. No code of the program runs under the monitor.
 *
 * <p>A list that typed code makes for ints, floats or bools holds them in an array of numbers until
 * something else is put there; see {@link Elements}. Such an array has no mark for a free place, so
 * a reader looks at the size and then makes sure that the array is still the one of the list; the
 * size is negative while another array takes its place.
 */
public class PyList extends ListStorage implements RandomAccess, SequenceOperand {

    /** The type {@code list}. */
    public static final PyType TYPE =
            PyType.builtin("list").generic().solid().unhashable().allocating(PyList::allocate);

    private static final int FIRST_CAPACITY = 4;
    private static final int MAXIMUM_SIZE = Integer.MAX_VALUE - 8;

    /** Makes an empty list. */
    public PyList() {
        super(NO_ARGUMENTS);
    }

    private PyList(Object array) {
        super(array);
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

    /** {@return a list of these elements, which are copied; of numbers if all are of one kind} */
    public static PyList ofNumbers(Object[] items) {
        Object none = items.length == 0 ? Elements.noneFor(0L) : Elements.noneFor(items[0]);
        Object array = Elements.specialized(none, items);
        return new PyList(array == items ? items.clone() : array);
    }

    /** {@return a list of these very ints; the array belongs to the list from now on} */
    public static PyList owning(long[] ints) {
        return new PyList(ints);
    }

    /** {@return a list of these very floats; the array belongs to the list from now on} */
    public static PyList owning(double[] floats) {
        return new PyList(Elements.floats(floats));
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }

    @Override
    public final synchronized Object[] toArray() {
        return Elements.boxed(array(), size);
    }

    /**
     * {@return a list that repeats the elements}
     *
     * @param count how often; below 1 gives an empty list
     */
    public final synchronized PyList repeated(long count) {
        Object array = array();
        if (count <= 0 || size == 0) {
            return new PyList(Elements.none(array));
        }
        if (count > MAXIMUM_SIZE / size) {
            throw new MemoryError();
        }
        return new PyList(Elements.repeat(array, size, (int) count));
    }

    /** {@return the elements from {@code start} to below {@code stop} as far as they exist} */
    public final synchronized PyList slice(int start, int stop) {
        int end = Math.min(stop, size);
        Object array = array();
        return new PyList(start >= end ? Elements.none(array) : Elements.copy(array, start, end));
    }

    /** {@return what a loop over a list of ints goes over} */
    public final PrimitiveIterator.OfLong longs() {
        return new LongWalk(this);
    }

    /** {@return what a loop over a list of floats goes over} */
    public final PrimitiveIterator.OfDouble doubles() {
        return new DoubleWalk(this);
    }

    // --- changing

    @Override
    public final synchronized boolean add(Object item) {
        int count = size;
        Object[] array = items;
        if (array != null && count < array.length) {
            ELEMENT.setRelease(array, count, item);
            SIZE.setRelease(this, count + 1);
        } else {
            append(item, count);
        }
        return true;
    }

    /** Under the monitor: adds an element to numbers or to an array that is full. */
    private void append(Object item, int count) {
        admit(item);
        Object array = array();
        if (count < Elements.length(array)) {
            Elements.set(array, count, item);
            SIZE.setRelease(this, count + 1);
        } else {
            Object larger = withRoom(count + 1L);
            Elements.set(larger, count, item);
            publish(larger, count + 1);
        }
    }

    /** Appends an element. */
    public final void append(Object item) {
        add(item);
    }

    /** Appends an int. */
    public final synchronized void appendLong(long item) {
        appendLongAlone(item);
    }

    /** Appends a float. */
    public final synchronized void appendDouble(double item) {
        appendDoubleAlone(item);
    }

    /** Under the monitor: goes over to objects unless {@code item} can be among the numbers. */
    private void admit(Object item) {
        if (items == null && !Elements.fits(numbers, item)) {
            hold(size == 0 ? Elements.noneFor(item) : Elements.boxed(numbers, size));
        }
    }

    /** Under the monitor: goes over to objects unless all elements can be among the numbers. */
    private void admitAll(Object added, int count) {
        if (count > 0) {
            admit(Elements.get(added, 0));
        }
        if (items == null && !Elements.fitsAll(numbers, added, count)) {
            hold(Elements.boxed(numbers, size));
        }
    }

    /** Under the monitor: shows readers another array of the same elements. */
    private void hold(Object array) {
        publish(array, size);
    }

    /** Makes a copy of the array with room for {@code needed} elements; under the monitor. */
    private Object withRoom(long needed) {
        if (needed > MAXIMUM_SIZE) {
            throw new MemoryError();
        }
        long capacity = Math.clamp(needed + (needed >> 1), FIRST_CAPACITY, MAXIMUM_SIZE);
        return Elements.enlarge(array(), size, (int) capacity);
    }

    /** Appends elements, all at once; {@code array} may be this list's own. */
    public final void extend(Object[] array, int count) {
        extendBy(array, count);
    }

    private synchronized void extendBy(Object added, int count) {
        admitAll(added, count);
        int before = size;
        long needed = (long) before + count;
        Object array = array();
        if (needed <= Elements.length(array)) {
            Elements.copy(added, 0, array, before, count);
            SIZE.setRelease(this, (int) needed);
        } else {
            Object larger = withRoom(needed);
            Elements.copy(added, 0, larger, before, count);
            publish(larger, (int) needed);
        }
    }

    @Override
    public final boolean addAll(Collection<?> added) {
        if (added instanceof PyList list) {
            PyList copy = list.slice(0, Integer.MAX_VALUE);
            extendBy(copy.array(), copy.size);
            return copy.size > 0;
        }
        Object[] array = added.toArray();
        extend(array, array.length);
        return array.length > 0;
    }

    @Override
    public final synchronized Object set(int index, Object item) {
        if (index < 0 || index >= size) {
            throw new IndexError("list assignment index out of range");
        }
        Object before = Elements.get(array(), index);
        replace(index, item);
        return before;
    }

    /** Under the monitor: stores an element where one is. */
    private void replace(int place, Object item) {
        admit(item);
        if (items != null) {
            ELEMENT.setRelease(items, place, item);
        } else {
            VarHandle.releaseFence();
            Elements.set(numbers, place, item);
        }
    }

    /** Does {@code list[index] = item}; a negative index counts from the end. */
    public final synchronized void setItem(long index, Object item) {
        replace(place(index, "list assignment index out of range"), item);
    }

    /** Does {@code list[index] = item} with an int. */
    public final synchronized void setLong(long index, long item) {
        setLongAlone(index, item);
    }

    /** Does {@code list[index] = item} with a float. */
    public final synchronized void setDouble(long index, double item) {
        setDoubleAlone(index, item);
    }

    /** Does {@code list[index] = item} with a bool. */
    public final synchronized void setBoolean(long index, boolean item) {
        setBooleanAlone(index, item);
    }

    /** Does {@code list[index] += by} in one step in a list of ints; the sum is proven to fit. */
    public final synchronized void addLong(long index, long by) {
        setLongAlone(index, longAlone(index) + by);
    }

    /** Does {@code list[index] += by} in one step in a list of floats. */
    public final synchronized void addDouble(long index, double by) {
        setDoubleAlone(index, doubleAlone(index) + by);
    }

    /**
     * Replaces an element if it is still the very object that was read; for {@code l[i] += 1}.
     *
     * @param index the index; a negative one counts from the end
     * @return whether it was replaced
     */
    public final synchronized boolean replaceIdentical(long index, Object expected, Object item) {
        int place = place(index, "list assignment index out of range");
        if (!Identity.is(Elements.get(array(), place), expected)) {
            return false;
        }
        replace(place, item);
        return true;
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
        admitAll(inserted, inserted.length);
        Object before = array();
        int room = Elements.length(before);
        long spare = count >= room ? count >> 3 : Math.min(room - count, count);
        Object array = Elements.make(before, (int) Math.min(count + spare, MAXIMUM_SIZE));
        System.arraycopy(before, 0, array, 0, from);
        Elements.copy(inserted, 0, array, from, inserted.length);
        System.arraycopy(before, to, array, from + inserted.length, size - to);
        Elements.vacate(array, (int) count);
        publish(array, (int) count);
    }

    /**
     * Under the monitor: drops the elements from {@code count} on; dropping one is a single store.
     */
    private void truncate(int count) {
        int before = size;
        if (before - count == 1) {
            if (items != null) {
                ELEMENT.setRelease(items, count, ABSENT);
            }
            SIZE.setRelease(this, count);
        } else {
            publish(Elements.copy(array(), 0, count), count);
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
        int place = place(index, complaint);
        Object item = Elements.get(array(), place);
        splice(place, place + 1, NO_ARGUMENTS);
        return item;
    }

    /** {@return the last element, which is removed now} */
    public final synchronized Object pop() {
        int last = size - 1;
        if (last < 0) {
            throw new IndexError("pop from empty list");
        }
        Object item = Elements.get(array(), last);
        truncate(last);
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
                if (index < size && Identity.is(Elements.get(array(), index), found)) {
                    splice(index, index + 1, NO_ARGUMENTS);
                    return true;
                }
            }
        }
    }

    @Override
    public final synchronized void clear() {
        publish(Elements.none(array()), 0);
    }

    /** Replaces all elements by others; the array belongs to the list from now on. */
    public final synchronized void become(Object[] array) {
        publish(Elements.specialized(array(), array), array.length);
    }

    /** Replaces all elements by ints; the array belongs to the list from now on. */
    public final synchronized void become(long[] ints) {
        publish(ints, ints.length);
    }

    /**
     * Replaces all elements if none was changed since they were taken; for sorting in place.
     *
     * @param taken what {@link #take} returned
     * @return whether they were still as {@link #take} left them
     */
    public final synchronized boolean giveBack(Object taken, Object[] array) {
        boolean untouched = array() == taken;
        publish(Elements.specialized(taken, array), array.length);
        return untouched;
    }

    /** {@return a mark for {@link #giveBack}; the list is empty from now on} */
    public final synchronized Object take() {
        Object mark = Elements.make(array(), 0);
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

    // --- for one thread alone, see ListStorage

    /** Does {@code list[index] = item} in a list that no other thread sees. */
    public final void setItemAlone(long index, Object item) {
        Object[] array = items;
        if (array != null && index >= 0 && index < size) {
            array[(int) index] = item;
        } else {
            setItem(index, item);
        }
    }

    /** Does {@code list[index] = item} in a list that no other thread sees. */
    public final void setLongAlone(long index, long item) {
        if (numbers instanceof long[] array && index >= 0 && index < size) {
            array[(int) index] = item;
        } else {
            setItem(index, item);
        }
    }

    /** Does {@code list[index] = item} in a list that no other thread sees. */
    public final void setDoubleAlone(long index, double item) {
        if (numbers instanceof double[] array && index >= 0 && index < size && item == item) {
            array[(int) index] = item;
        } else {
            setItem(index, item);
        }
    }

    /** Does {@code list[index] = item} in a list that no other thread sees. */
    public final void setBooleanAlone(long index, boolean item) {
        if (numbers instanceof boolean[] array && index >= 0 && index < size) {
            array[(int) index] = item;
        } else {
            setItem(index, item);
        }
    }

    /** Appends an element to a list that no other thread sees. */
    public final void appendAlone(Object item) {
        Object[] array = items;
        int count = size;
        if (array != null && count < array.length) {
            array[count] = item;
            size = count + 1;
        } else {
            add(item);
        }
    }

    /** Appends an int to a list that no other thread sees. */
    public final void appendLongAlone(long item) {
        int count = size;
        if (numbers instanceof long[] array && count < array.length) {
            array[count] = item;
            SIZE.setRelease(this, count + 1);
        } else {
            add(item);
        }
    }

    /** Appends a bool to a list that no other thread sees. */
    public final void appendBooleanAlone(boolean item) {
        int count = size;
        if (numbers instanceof boolean[] array && count < array.length) {
            array[count] = item;
            SIZE.setRelease(this, count + 1);
        } else {
            add(item);
        }
    }

    /** Appends a float to a list that no other thread sees. */
    public final void appendDoubleAlone(double item) {
        int count = size;
        if (numbers instanceof double[] array && count < array.length && item == item) {
            array[count] = item;
            SIZE.setRelease(this, count + 1);
        } else {
            add(item);
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
