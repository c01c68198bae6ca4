package pyloom.stdlib.contextvars;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Calls;
import pyloom.object.Comparisons;
import pyloom.object.Iteration;
import pyloom.object.KeyError;
import pyloom.object.NotImplemented;
import pyloom.object.PyDict;
import pyloom.object.PyList;
import pyloom.object.PyObject;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.RuntimeError;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.object.TypeError;
import pyloom.stdlib.threading.Strand;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Python's {@code contextvars.Context}: the values of context variables. Every thread begins in an
 * empty one of its own.
 *
 * <p>{@code values} is never changed, but replaced by a changed copy; only the thread that runs in
 * the context does that, and {@code entered} lets in one at a time. So copying a context costs
 * nothing, and any thread may read one. What a thread did in a context before it left happens
 * before what the next one does in there.
 */
@PythonModule(value = "_contextvars", doc = "library/contextvars.html#manual-context-management")
@PythonType(name = "Context")
public final class Context extends PyObject {

    /** The type {@code _contextvars.Context}. */
    public static final PyType TYPE =
            PyType.nativeType("_contextvars", "Context", PyType.OBJECT)
                    .dotted()
                    .unhashable()
                    .weak()
                    .sealed();

    private final AtomicBoolean entered = new AtomicBoolean();
    private volatile Map<ContextVar, Object> values;

    private Context(Map<ContextVar, Object> values) {
        this.values = values;
    }

    /** Makes an empty one. */
    public Context() {
        this(Map.of());
    }

    @PythonApi("Context.__new__(cls, /, *args, **kwargs)")
    public static Context create(PyType cls, Object[] args, PyDict kwargs) {
        if (args.length > 0 || !kwargs.isEmpty()) {
            throw new TypeError("Context() does not accept any arguments");
        }
        return new Context();
    }

    /** {@return the context in which the current thread runs} */
    public static Context current() {
        Strand strand = Strand.current();
        if (strand.context() instanceof Context known) {
            return known;
        }
        Context made = new Context();
        made.entered.set(true);
        strand.setContext(made);
        return made;
    }

    /** {@return the value of a variable, or {@code ABSENT}} */
    Object valueOf(ContextVar variable) {
        return values.getOrDefault(variable, ABSENT);
    }

    void put(ContextVar variable, Object value) {
        Map<ContextVar, Object> changed = new LinkedHashMap<>(values);
        changed.put(variable, value);
        values = changed;
    }

    void remove(ContextVar variable) {
        Map<ContextVar, Object> changed = new LinkedHashMap<>(values);
        changed.remove(variable);
        values = changed;
    }

    /** {@return a new context with the same values} */
    @PythonApi("Context.copy(self, /)")
    public Context copy() {
        return new Context(values);
    }

    @PythonApi("Context.run(self, /, *args, **kwargs)")
    Object run(Object[] args, PyDict kwargs) {
        if (args.length == 0) {
            throw new TypeError("run() missing 1 required positional argument");
        }
        if (!entered.compareAndSet(false, true)) {
            throw new RuntimeError(
                    "cannot enter context: " + Texts.repr(this) + " is already entered");
        }
        Strand strand = Strand.current();
        Object before = strand.context();
        strand.setContext(this);
        try {
            Object[] rest = Arrays.copyOfRange(args, 1, args.length);
            return Calls.callWith(args[0], rest, kwargs);
        } finally {
            strand.setContext(before);
            entered.set(false);
        }
    }

    @PythonApi("Context.get(self, key, default=None, /)")
    Object get(Object key, Object otherwise) {
        Object value = valueOf(ContextVar.require(key));
        return value == ABSENT ? otherwise : value;
    }

    @PythonApi("Context.__getitem__(self, key, /)")
    Object getItem(Object key) {
        Object value = valueOf(ContextVar.require(key));
        if (value == ABSENT) {
            throw new KeyError(key);
        }
        return value;
    }

    @PythonApi("Context.__contains__(self, key, /)")
    boolean contains(Object key) {
        return valueOf(ContextVar.require(key)) != ABSENT;
    }

    @PythonApi("Context.__len__(self, /)")
    long size() {
        return values.size();
    }

    @PythonApi("Context.__iter__(self, /)")
    Object iterator() {
        return keys();
    }

    @PythonApi("Context.keys(self, /)")
    Object keys() {
        return Iteration.iter(PyList.owning(values.keySet().toArray()));
    }

    @PythonApi("Context.values(self, /)")
    Object allValues() {
        return Iteration.iter(PyList.owning(values.values().toArray()));
    }

    @PythonApi("Context.items(self, /)")
    Object items() {
        Object[] pairs =
                values.entrySet().stream()
                        .map(entry -> PyTuple.of(entry.getKey(), entry.getValue()))
                        .toArray();
        return Iteration.iter(PyList.owning(pairs));
    }

    @PythonApi("Context.__eq__(self, value, /)")
    Object isEqual(Object other) {
        if (!(other instanceof Context context)) {
            return NotImplemented.NOT_IMPLEMENTED;
        }
        Map<ContextVar, Object> own = values;
        Map<ContextVar, Object> others = context.values;
        if (own.size() != others.size()) {
            return false;
        }
        for (Map.Entry<ContextVar, Object> entry : own.entrySet()) {
            Object value = others.getOrDefault(entry.getKey(), ABSENT);
            if (value == ABSENT || !Truth.truth(Comparisons.eq(entry.getValue(), value))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
