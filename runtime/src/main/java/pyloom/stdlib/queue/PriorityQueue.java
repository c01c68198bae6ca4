package pyloom.stdlib.queue;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.annotation.TypedForm;
import pyloom.object.BuiltinTypes;
import pyloom.object.PyList;
import pyloom.object.PyType;
import pyloom.object.TypeError;
import pyloom.stdlib.heapq.Heap;

/**
 * Python's {@code queue.PriorityQueue}: the smallest first.
 *
 * @param <E> what typed code puts into it
 */
@PythonModule(value = "queue", pure = true, doc = "library/queue.html#queue.PriorityQueue")
@PythonType(name = "PriorityQueue")
public class PriorityQueue<E> extends Queue<E> {

    /** The type {@code queue.PriorityQueue}. */
    public static final PyType TYPE =
            PyType.nativeType("queue", "PriorityQueue", Queue.TYPE)
                    .solid()
                    .changeable()
                    .allocating(type -> new PriorityQueue<>(type));

    private PyList items; // guarded by the mutex

    /**
     * Makes an uninitialised queue.
     *
     * @param type its type
     */
    protected PriorityQueue(PyType type) {
        super(type);
    }

    /** Makes a queue without bound. */
    @TypedForm("PriorityQueue()")
    public PriorityQueue() {
        this(0);
    }

    /**
     * Makes a queue.
     *
     * @param maxsize how many elements it holds at the most; 0 or less is without bound
     */
    @TypedForm("PriorityQueue(maxsize)")
    public PriorityQueue(long maxsize) {
        this(TYPE);
        initialize(maxsize);
    }

    @Override
    @PythonApi("PriorityQueue._init(self, maxsize)")
    void initStore(Object bound) {
        items = new PyList();
    }

    @Override
    @PythonApi("PriorityQueue._qsize(self)")
    long storeSize() {
        return items.size();
    }

    @Override
    @PythonApi("PriorityQueue._put(self, item)")
    void storePut(Object item) {
        Heap.SMALLEST.push(items, item);
    }

    @Override
    @PythonApi("PriorityQueue._get(self)")
    Object storeGet() {
        return Heap.SMALLEST.pop(items);
    }

    @Override
    @PythonApi(value = "PriorityQueue.queue", kind = PythonApi.Kind.GETTER)
    Object store() {
        return items;
    }

    @Override
    void setStore(Object newItems) {
        if (!(newItems instanceof PyList list)) {
            throw new TypeError(
                    "queue must be a list, not " + BuiltinTypes.typeOf(newItems).name());
        }
        items = list;
    }
}
