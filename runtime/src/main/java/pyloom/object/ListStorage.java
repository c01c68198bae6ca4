package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Where {@link PyList} keeps its elements, and how they are read; see there for what guards them.
 *
 * <p>The operations whose names end in {@code Alone} neither lock nor order anything. They are for
 * lists that no other thread changes meanwhile, or, if they change the list, sees.
 */
public abstract class ListStorage extends PySequence {

    static final VarHandle ELEMENT = PyInstance.ELEMENT;
    static final VarHandle SIZE;

    private static final int CHANGING = -1; // the size while another array takes its place
    private static final VarHandle LONGS = MethodHandles.arrayElementVarHandle(long[].class);
    private static final VarHandle DOUBLES = MethodHandles.arrayElementVarHandle(double[].class);
    private static final VarHandle BOOLEANS = MethodHandles.arrayElementVarHandle(boolean[].class);
    private static final VarHandle ITEMS;
    private static final VarHandle NUMBERS;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            ITEMS = lookup.findVarHandle(ListStorage.class, "items", Object[].class);
            NUMBERS = lookup.findVarHandle(ListStorage.class, "numbers", Object.class);
            SIZE = lookup.findVarHandle(ListStorage.class, "size", int.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    Object[] items; // null while there are numbers
    Object numbers; // long[], double[], boolean[] or null
    int size;

    /** For {@link PyList}: makes the storage of a new list from its array of any kind. */
    ListStorage(Object array) {
        if (array instanceof Object[] objects) {
            items = objects;
        } else {
            numbers = array;
        }
        size = Elements.length(array);
    }

    @Override
    final PyIterator walk() {
        return IndexIterator.hidden(this);
    }

    @Override
    public final int size() {
        int count = (int) SIZE.getAcquire(this);
        return count >= 0 ? count : lockedSize();
    }

    private synchronized int lockedSize() {
        return size;
    }

    @Override
    public final Object getOrAbsent(int index) {
        Object[] array = (Object[]) ITEMS.getAcquire(this);
        if (array == null) {
            return number(index);
        }
        if (index < (int) SIZE.getAcquire(this) && index < array.length) {
            Object item = ELEMENT.getAcquire(array, index);
            if (item != ABSENT) {
                return item;
            }
        }
        return lockedGet(index);
    }

    /** {@return the numbers, with what happened before they became those of the list} */
    final Object arrayOfNumbers() {
        return NUMBERS.getAcquire(this);
    }

    /** {@return the size; it counts if the array is the same before and after} */
    final int claimedSize() {
        return (int) SIZE.getAcquire(this);
    }

    private Object number(int index) {
        Object array = NUMBERS.getAcquire(this);
        if (index < (int) SIZE.getAcquire(this) && index < Elements.places(array)) {
            Object item = Elements.number(array, index);
            VarHandle.acquireFence();
            if (numbers == array) {
                return item;
            }
        }
        return lockedGet(index);
    }

    private synchronized Object lockedGet(int index) {
        return index < size ? Elements.get(array(), index) : ABSENT;
    }

    /** Under the monitor: the elements, of whatever kind. */
    final Object array() {
        return items != null ? items : numbers;
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
        if (index >= 0) {
            return index < Integer.MAX_VALUE ? get((int) index) : lockedItem(index);
        }
        int count = size();
        Object item = index + count >= 0 ? getOrAbsent((int) (index + count)) : ABSENT;
        return item != ABSENT && size() == count ? item : lockedItem(index);
    }

    private synchronized Object lockedItem(long index) {
        return Elements.get(array(), place(index, "list index out of range"));
    }

    /** Under the monitor: where {@code index} is; IndexError with the given text if nowhere. */
    final int place(long index, String complaint) {
        long place = index < 0 ? index + size : index;
        if (place < 0 || place >= size) {
            throw new IndexError(complaint);
        }
        return (int) place;
    }

    /** {@return {@code list[index]} of a list of ints of 64 bits} */
    public final long longItem(long index) {
        if (NUMBERS.getAcquire(this) instanceof long[] array
                && index >= 0
                && index < (int) SIZE.getAcquire(this)
                && index < array.length) {
            long item = (long) LONGS.getAcquire(array, (int) index);
            if (numbers == array) {
                return item;
            }
        }
        return (Long) item(index);
    }

    /** {@return {@code list[index]} of a list of floats} */
    public final double doubleItem(long index) {
        if (NUMBERS.getAcquire(this) instanceof double[] array
                && index >= 0
                && index < (int) SIZE.getAcquire(this)
                && index < array.length) {
            double item = (double) DOUBLES.getAcquire(array, (int) index);
            if (numbers == array) {
                return item;
            }
        }
        return (Double) item(index);
    }

    /** {@return {@code list[index]} of a list of bools} */
    public final boolean booleanItem(long index) {
        if (NUMBERS.getAcquire(this) instanceof boolean[] array
                && index >= 0
                && index < (int) SIZE.getAcquire(this)
                && index < array.length) {
            boolean item = (boolean) BOOLEANS.getAcquire(array, (int) index);
            if (numbers == array) {
                return item;
            }
        }
        return (Boolean) item(index);
    }

    /**
     * Under the monitor: shows readers another array, whose places from {@code count} on are free.
     */
    final void publish(Object array, int count) {
        SIZE.setRelease(this, CHANGING);
        if (array instanceof Object[] objects) {
            ITEMS.setRelease(this, objects);
            NUMBERS.setRelease(this, null);
        } else {
            NUMBERS.setRelease(this, array);
            ITEMS.setRelease(this, null);
        }
        SIZE.setRelease(this, count);
    }

    /** {@return the size of a list that no other thread changes} */
    public final int sizeAlone() {
        return size;
    }

    /** {@return {@code list[index]} of a list that no other thread changes} */
    public final Object itemAlone(long index) {
        Object[] array = items;
        return array != null && index >= 0 && index < size ? array[(int) index] : item(index);
    }

    /** {@return {@code list[index]} of a list of ints that no other thread changes} */
    public final long longAlone(long index) {
        return numbers instanceof long[] array && index >= 0 && index < size
                ? array[(int) index]
                : (Long) item(index);
    }

    /** {@return {@code list[index]} of a list of bools that no other thread changes} */
    public final boolean booleanAlone(long index) {
        return numbers instanceof boolean[] array && index >= 0 && index < size
                ? array[(int) index]
                : (Boolean) item(index);
    }

    /** {@return {@code list[index]} of a list of floats that no other thread changes} */
    public final double doubleAlone(long index) {
        return numbers instanceof double[] array && index >= 0 && index < size
                ? array[(int) index]
                : (Double) item(index);
    }
}
