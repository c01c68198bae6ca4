package pyloom.stdlib.collections;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonModule;
import pyloom.annotation.TypedForm;
import pyloom.object.Comparisons;
import pyloom.object.IndexError;
import pyloom.object.Iteration;
import pyloom.object.PyInstance;
import pyloom.object.PyType;
import pyloom.object.RuntimeError;

/**
 * Python's {@code collections.deque}.
 *
 * <p>The monitor of the deque guards {@code ring} and {@code version}; every operation is one
 * critical section, so that it is atomic as under CPython's global lock. No code of the program
 * runs under the monitor. {@code version} counts the changes, by which an iterator notices them.
 * What a thread did before it added an element happens before what another does after it took it.
 */
@PythonModule(value = "collections", doc = "library/collections.html#deque-objects")
public class PyDeque extends PyInstance implements DequeView {

    /** The type {@code collections.deque}. */
    public static final PyType TYPE =
            PyType.nativeType("collections", "deque", PyType.OBJECT)
                    .dotted()
                    .generic()
                    .unhashable()
                    .weak()
                    .solid()
                    .withDict()
                    .allocating(PyDeque::new);

    private final DequeRing ring = new DequeRing();
    private long version;
    private int limit = Integer.MAX_VALUE; // of maxlen

    /**
     * Makes an empty deque of a subclass.
     *
     * @param type its type
     */
    protected PyDeque(PyType type) {
        super(type);
    }

    /** Makes an empty deque. */
    @TypedForm("deque()")
    public PyDeque() {
        this(TYPE);
    }

    /**
     * Makes a deque.
     *
     * @param items its elements
     */
    @TypedForm("deque(iterable)")
    public PyDeque(Object items) {
        this(TYPE);
        extend(items);
    }

    /** {@return a new deque of the same class, with these elements and the same limit} */
    PyDeque like(Iterable<?> items) {
        PyDeque other = new PyDeque(pyType());
        other.limit = limit;
        for (Object item : items) {
            other.append(item);
        }
        return other;
    }

    /** Sets the {@code maxlen}; for the making. */
    synchronized void limit(int most) {
        limit = most;
    }

    /** {@return the {@code maxlen}, {@link Integer#MAX_VALUE} for none} */
    synchronized int limit() {
        return limit;
    }

    @Override
    public int knownLength() {
        return pyType().isBuiltIn() ? size() : -1;
    }

    /** {@return how many elements it has} */
    @Override
    public synchronized int size() {
        return ring.size();
    }

    /** {@return the number of changes so far} */
    synchronized long version() {
        return version;
    }

    /** Adds an element at the right end; with a {@code maxlen} the leftmost may fall out. */
    @Override
    public synchronized void addLast(Object item) {
        version++;
        if (limit == 0) {
            return;
        }
        if (ring.size() == limit) {
            ring.removeFirst();
        }
        ring.addLast(item);
    }

    /** Adds an element at the left end; with a {@code maxlen} the rightmost may fall out. */
    @Override
    public synchronized void addFirst(Object item) {
        version++;
        if (limit == 0) {
            return;
        }
        if (ring.size() == limit) {
            ring.removeLast();
        }
        ring.addFirst(item);
    }

    /**
     * Python's {@code append}.
     *
     * @param item the element
     */
    @TypedForm("deque.append(self, x, /)")
    public void append(Object item) {
        addLast(item);
    }

    /**
     * Python's {@code appendleft}.
     *
     * @param item the element
     */
    @TypedForm("deque.appendleft(self, x, /)")
    public void appendLeft(Object item) {
        addFirst(item);
    }

    @Override
    public synchronized Object takeFirst() {
        if (ring.size() == 0) {
            return ABSENT;
        }
        version++;
        return ring.removeFirst();
    }

    @Override
    public synchronized Object takeLast() {
        if (ring.size() == 0) {
            return ABSENT;
        }
        version++;
        return ring.removeLast();
    }

    private static Object present(Object item) {
        if (item == ABSENT) {
            throw new IndexError("pop from an empty deque");
        }
        return item;
    }

    /**
     * {@return the rightmost element, taken out: Python's {@code pop}}
     *
     * @throws IndexError if there is none
     */
    @Override
    @TypedForm("deque.pop(self, /)")
    public Object removeLast() {
        return present(takeLast());
    }

    /**
     * {@return the leftmost element, taken out: Python's {@code popleft}}
     *
     * @throws IndexError if there is none
     */
    @Override
    @TypedForm("deque.popleft(self, /)")
    public Object removeFirst() {
        return present(takeFirst());
    }

    @Override
    public Object getFirst() {
        return item(0);
    }

    @Override
    public Object getLast() {
        return item(-1);
    }

    /**
     * {@return the element at an index}
     *
     * @param index negative from the right
     * @throws IndexError if there is none
     */
    public Object item(long index) {
        Object item = getOrAbsent(index);
        if (item == ABSENT) {
            throw new IndexError("deque index out of range");
        }
        return item;
    }

    /** {@return the element at an index, negative from the right, or {@code ABSENT}} */
    @Override
    public synchronized Object getOrAbsent(long index) {
        long at = index < 0 ? index + ring.size() : index;
        return at < 0 || at >= ring.size() ? ABSENT : ring.get((int) at);
    }

    /** Replaces an element and says whether there is one at that index. */
    synchronized boolean replace(long index, Object item) {
        long at = index < 0 ? index + ring.size() : index;
        if (at < 0 || at >= ring.size()) {
            return false;
        }
        ring.set((int) at, item);
        return true;
    }

    /** Takes an element out and says whether there was one at that index. */
    synchronized boolean removeAt(long index) {
        long at = index < 0 ? index + ring.size() : index;
        if (at < 0 || at >= ring.size()) {
            return false;
        }
        version++;
        ring.remove((int) at);
        return true;
    }

    /** Inserts before an index, which is clipped to the ends. */
    synchronized void insert(long index, Object item) {
        if (ring.size() == limit) {
            throw new IndexError("deque already at its maximum size");
        }
        version++;
        long at = index < 0 ? Math.max(0, index + ring.size()) : Math.min(index, ring.size());
        ring.insert((int) at, item);
    }

    /** Turns the elements to the right, or to the left by a negative number. */
    synchronized void rotate(long by) {
        if (ring.size() > 1) {
            version++;
            ring.rotate((int) Math.floorMod(by, (long) ring.size()));
        }
    }

    /** Takes all elements out. */
    @Override
    @TypedForm("deque.clear(self, /)")
    public synchronized void clear() {
        version++;
        ring.clear();
    }

    synchronized void reverse() {
        version++;
        ring.reverse();
    }

    /** {@return the elements as they are now} */
    @Override
    public synchronized Object[] toArray() {
        return ring.toArray();
    }

    /** Adds elements at the right end; those of itself as they were before. */
    @TypedForm("deque.extend(self, iterable, /)")
    public void extend(Object items) {
        for (Object item : source(items)) {
            append(item);
        }
    }

    void extendLeft(Object items) {
        for (Object item : source(items)) {
            appendLeft(item);
        }
    }

    private Iterable<Object> source(Object items) {
        return items == this ? java.util.Arrays.asList(toArray()) : Iteration.iterate(items);
    }

    /** {@return the index of the first equal element in the range, or -1} */
    int find(Object item, long start, long stop) {
        long began = version();
        Object[] items = toArray();
        for (int i = clip(start, items.length); i < clip(stop, items.length); i++) {
            if (Comparisons.equal(items[i], item)) {
                return i;
            }
            if (version() != began) {
                throw new RuntimeError("deque mutated during iteration");
            }
        }
        return -1;
    }

    private static int clip(long index, int size) {
        long at = index < 0 ? index + size : index;
        return Math.clamp(at, 0, size);
    }

    @Override
    public boolean removeEqual(Object item) {
        long began = version();
        Object[] items = toArray();
        for (int i = 0; i < items.length; i++) {
            boolean isEqual = Comparisons.equal(items[i], item);
            synchronized (this) {
                if (version != began) {
                    throw new IndexError("deque mutated during remove().");
                }
                if (isEqual) {
                    return removeAt(i);
                }
            }
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof PyDeque deque && Comparisons.equal(this, deque);
    }

    @Override
    public int hashCode() {
        return size();
    }
}
