package pyloom.stdlib.queue;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.annotation.TypedForm;
import pyloom.object.BuiltinTypes;
import pyloom.object.PyList;
import pyloom.object.PyType;
import pyloom.object.TypeError;

/**
 * Python's {@code queue.LifoQueue}: last in, first out.
 *
 * @param <E> what typed code puts into it
 */
@PythonModule(value = "queue", pure = true, doc = "library/queue.html#queue.LifoQueue")
@PythonType(name = "LifoQueue")
public class LifoQueue<E> extends Queue<E> {

    /** The type {@code queue.LifoQueue}. */
    public static final PyType TYPE =
            PyType.nativeType("queue", "LifoQueue", Queue.TYPE)
                    .solid()
                    .changeable()
                    .allocating(type -> new LifoQueue<>(type));

    private PyList items; // guarded by the mutex

    /**
     * Makes an uninitialised queue.
     *
     * @param type its type
     */
    protected LifoQueue(PyType type) {
        super(type);
    }

    /** Makes a queue without bound. */
    @TypedForm("LifoQueue()")
    public LifoQueue() {
        this(0);
    }

    /**
     * Makes a queue.
     *
     * @param maxsize how many elements it holds at the most; 0 or less is without bound
     */
    @TypedForm("LifoQueue(maxsize)")
    public LifoQueue(long maxsize) {
        this(TYPE);
        initialize(maxsize);
    }

    @Override
    @PythonApi("LifoQueue._init(self, maxsize)")
    void initStore(Object bound) {
        items = new PyList();
    }

    @Override
    @PythonApi("LifoQueue._qsize(self)")
    long storeSize() {
        return items.size();
    }

    @Override
    @PythonApi("LifoQueue._put(self, item)")
    void storePut(Object item) {
        items.add(item);
    }

    @Override
    @PythonApi("LifoQueue._get(self)")
    Object storeGet() {
        return items.remove(items.size() - 1);
    }

    @Override
    @PythonApi(value = "LifoQueue.queue", kind = PythonApi.Kind.GETTER)
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
