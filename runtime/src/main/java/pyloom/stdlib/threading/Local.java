package pyloom.stdlib.threading;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.PyDict;
import pyloom.object.PyInstance;
import pyloom.object.PyObject;
import pyloom.object.PyType;
import pyloom.object.TypeError;

import java.util.WeakHashMap;

/**
 * Python's {@code threading.local}: every thread sees attributes of its own.
 *
 * <p>The attributes of each thread are a separate {@link PyInstance}, found by the Python thread in
 * {@code perThread}, which is guarded by itself and does not keep ended threads. A subclass's
 * {@code __init__} runs again in each thread, with the arguments of the making.
 */
@PythonModule(value = "threading", doc = "library/threading.html#thread-local-data")
@PythonType(name = "local")
public final class Local extends PyObject {

    /** The type {@code _thread._local}. */
    public static final PyType TYPE =
            PyType.nativeType("_thread", "_local", PyType.OBJECT)
                    .solid()
                    .withDict()
                    .allocating(Local::new);

    private final PyType type;
    private final WeakHashMap<Thread, PyInstance> perThread = new WeakHashMap<>();
    private CallArguments arguments = CallArguments.of(null, null);

    private Local(PyType type) {
        this.type = type;
        synchronized (perThread) {
            perThread.put(Threads.current(), new PyInstance(type));
        }
    }

    /** Makes one without attributes. */
    public Local() {
        this(TYPE);
    }

    /**
     * {@code local.__new__}: keeps the arguments for the other threads.
     *
     * @param type the class
     * @param args its positional arguments
     * @param kwargs its keyword arguments
     * @return the new object
     */
    @PythonApi(value = "local.__new__(cls, /, *args, **kwargs)", kind = PythonApi.Kind.STATIC)
    public static Object create(PyType type, Object[] args, PyDict kwargs) {
        if ((args.length > 0 || !kwargs.isEmpty()) && !initializes(type)) {
            throw new TypeError("Initialization arguments are not supported");
        }
        Local local = new Local(type);
        local.arguments = new CallArguments(args, kwargs);
        return local;
    }

    private static boolean initializes(PyType type) {
        return type.lookup("__init__") != PyType.OBJECT.lookup("__init__");
    }

    @Override
    public PyType pyType() {
        return type;
    }

    @Override
    public PyInstance attributes() {
        Thread thread = Threads.current();
        PyInstance own;
        synchronized (perThread) {
            own = perThread.get(thread);
            if (own != null) {
                return own;
            }
            own = new PyInstance(type);
            perThread.put(thread, own);
        }
        if (initializes(type)) {
            arguments.call(Attributes.getAttr(this, "__init__"));
        }
        return own;
    }
}
