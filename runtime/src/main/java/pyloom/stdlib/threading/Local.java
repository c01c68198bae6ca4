package pyloom.stdlib.threading;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.annotation.TypedForm;
import pyloom.object.Attributes;
import pyloom.object.PyDict;
import pyloom.object.PyInstance;
import pyloom.object.PyObject;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.TypeError;

import java.util.Map;

/**
 * Python's {@code threading.local}: every thread sees attributes of its own.
 *
 * <p>The attributes of each thread are a separate {@link PyInstance} that the {@link Strand} keeps,
 * so no lock is needed, and they go with the thread or with this object. A subclass's {@code
 * __init__} runs again in each thread, with the arguments of the making, at the first use there.
 * What {@code __slots__} names is shared by all threads.
 */
@PythonModule(value = "_thread", doc = "library/threading.html#thread-local-data")
@PythonType(name = "_local")
public final class Local extends PyObject {

    /** The type {@code _thread._local}. */
    public static final PyType TYPE =
            PyType.nativeType("_thread", "_local", PyType.OBJECT)
                    .dotted()
                    .solid()
                    .weak()
                    .withDict()
                    .allocating(type -> new Local(type, CallArguments.NONE));

    private volatile PyType type;
    private final CallArguments arguments;
    private final PyInstance shared; // the attributes of its maker, and the slots of all threads

    private Local(PyType type, CallArguments arguments) {
        this.type = type;
        this.arguments = arguments;
        shared = new PyInstance(type);
        Strand.current().locals().put(this, shared);
    }

    /** Makes one without attributes. */
    @TypedForm("_local()")
    public Local() {
        this(TYPE, CallArguments.NONE);
    }

    /**
     * {@code local.__new__}: keeps the arguments for the other threads.
     *
     * @param cls the class
     * @param args its positional arguments
     * @param kwargs its keyword arguments
     * @return the new object
     */
    @PythonApi("_local.__new__(cls, /, *args, **kwargs)")
    public static Local create(PyType cls, Object[] args, PyDict kwargs) {
        if ((args.length > 0 || !kwargs.isEmpty()) && !initializes(cls)) {
            throw new TypeError("Initialization arguments are not supported");
        }
        return new Local(cls, new CallArguments(PyTuple.of(args), kwargs));
    }

    private static boolean initializes(PyType type) {
        return type.lookup("__init__") != PyType.OBJECT.lookup("__init__");
    }

    @Override
    public PyType pyType() {
        return type;
    }

    @Override
    public void changeType(PyType newType) {
        type = newType;
    }

    @Override
    public PyInstance attributes() {
        Map<Local, PyInstance> locals = Strand.current().locals();
        PyInstance own = locals.get(this);
        return own == null ? make(locals) : own;
    }

    @Override
    public PyInstance slotValues() {
        return shared;
    }

    private PyInstance make(Map<Local, PyInstance> locals) {
        PyInstance own = new PyInstance(type);
        locals.put(this, own);
        if (initializes(type)) {
            boolean isMade = false;
            try {
                arguments.call(Attributes.getAttr(this, "__init__"));
                isMade = true;
            } finally {
                if (!isMade) {
                    locals.remove(this); // so that the next use tries again
                }
            }
        }
        return own;
    }
}
