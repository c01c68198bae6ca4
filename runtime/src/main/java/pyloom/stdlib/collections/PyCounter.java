package pyloom.stdlib.collections;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.DictCursor;
import pyloom.object.Items;
import pyloom.object.Iteration;
import pyloom.object.NotImplementedError;
import pyloom.object.Operators;
import pyloom.object.PyDict;
import pyloom.object.PyDictInstance;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.stdlib.builtins.Aggregates;
import pyloom.stdlib.itertools.Chain;
import pyloom.stdlib.itertools.Repeat;
import pyloom.stdlib.operator.ItemGetter;

import java.util.ArrayList;
import java.util.List;

/**
 * Python's {@code collections.Counter}.
 *
 * <p>Counting one element is atomic, so that no count is lost when threads share it.
 */
@PythonModule(value = "collections", pure = true, doc = "library/collections.html#counter-objects")
@PythonType(name = "Counter")
public class PyCounter extends PyDictInstance {

    /** The type {@code collections.Counter}. */
    public static final PyType TYPE =
            PyType.nativeType("collections", "Counter", PyDict.TYPE)
                    .solid()
                    .withDict()
                    .weak()
                    .changeable()
                    .allocating(PyCounter::new);

    private PyCounter(PyType type) {
        super(type);
    }

    /** Makes an empty counter. */
    public PyCounter() {
        this(TYPE);
    }

    @PythonApi("Counter.__new__(cls, /, *args, **kwargs)")
    public static PyCounter make(PyType type, Object[] args, PyDict keywords) {
        return new PyCounter(type);
    }

    @PythonApi("Counter.__init__(self, iterable=None, /, **kwds)")
    void initialize(Object iterable, PyDict keywords) {
        Calls.callWith(Attributes.getAttr(this, "update"), new Object[] {iterable}, keywords);
    }

    @PythonApi("Counter.__missing__(self, key)")
    long missing(Object key) {
        return 0;
    }

    /** {@return whether the class stores and reads as a dict does} */
    private boolean isPlain() {
        return pyType().isBuiltIn()
                || pyType().lookup("__setitem__") == PyDict.TYPE.lookup("__setitem__")
                        && pyType().lookup("get") == PyDict.TYPE.lookup("get");
    }

    private Object count(Object element) {
        Object count = getOrAbsent(element);
        return count == ABSENT ? (Object) 0L : count;
    }

    private void set(Object element, Object count) {
        if (isPlain()) {
            put(element, count);
        } else {
            Items.setItem(this, element, count);
        }
    }

    /** Counts one more of an element, in one step. */
    private void countOne(Object element) {
        while (true) {
            Object before = getOrAbsent(element);
            if (before == ABSENT) {
                setDefault(element, 0L);
            } else if (replaceIdentical(element, before, Operators.add(before, 1L))) {
                return;
            }
        }
    }

    @PythonApi("Counter.update(self, iterable=None, /, **kwds)")
    void update(Object iterable, PyDict keywords) {
        if (Mappings.isMapping(iterable)) {
            if (isEmpty()) {
                Calls.call(PyDict.TYPE.lookup("update"), this, iterable);
            } else {
                for (Object[] entry : Mappings.entries(iterable)) {
                    set(entry[0], Operators.add(entry[1], count(entry[0])));
                }
            }
        } else if (iterable != null) {
            countElements(this, iterable);
        }
        if (!keywords.isEmpty()) {
            update(keywords, new PyDict());
        }
    }

    @PythonApi("_count_elements(mapping, iterable, /)")
    public static void countElements(Object mapping, Object iterable) {
        Object iterator = Iteration.iter(iterable);
        PyCounter counter = mapping instanceof PyCounter own && own.isPlain() ? own : null;
        for (Object element = Iteration.next(iterator);
                element != ABSENT;
                element = Iteration.next(iterator)) {
            if (counter != null) {
                counter.countOne(element);
            } else {
                Object get = Attributes.getAttr(mapping, "get");
                Object before = Calls.call(get, element, 0L);
                Items.setItem(mapping, element, Operators.add(before, 1L));
            }
        }
    }

    @PythonApi("Counter.subtract(self, iterable=None, /, **kwds)")
    void subtract(Object iterable, PyDict keywords) {
        if (Mappings.isMapping(iterable)) {
            for (Object[] entry : Mappings.entries(iterable)) {
                set(entry[0], Operators.sub(count(entry[0]), entry[1]));
            }
        } else if (iterable != null) {
            for (Object element : Iteration.iterate(iterable)) {
                set(element, Operators.sub(count(element), 1L));
            }
        }
        if (!keywords.isEmpty()) {
            subtract(keywords, new PyDict());
        }
    }

    @PythonApi("Counter.total(self)")
    Object total() {
        return Aggregates.sum(values(), 0L);
    }

    @PythonApi("Counter.most_common(self, n=None)")
    PyList mostCommon(Object n) {
        Object key = new ItemGetter(1L);
        PyList all = Aggregates.sorted(items(), key, true);
        return n == null ? all : PyList.of(Mappings.first(all, n));
    }

    @PythonApi("Counter.elements(self)")
    Object elements() {
        List<Object> repeats = new ArrayList<>();
        for (DictCursor cursor = cursor(); cursor.advance(); ) {
            repeats.add(Repeat.of(cursor.key(), cursor.value()));
        }
        return Chain.of(PyTuple.of(repeats.toArray()));
    }

    @PythonApi(value = "Counter.fromkeys(cls, iterable, v=None)", kind = Kind.CLASS)
    public static Object fromKeys(PyType type, Object iterable, Object value) {
        throw new NotImplementedError(
                "Counter.fromkeys() is undefined.  Use Counter(iterable) instead.");
    }

    @PythonApi("Counter.copy(self)")
    Object copied() {
        return pyType().call(this);
    }

    @PythonApi("Counter.__reduce__(self)")
    PyTuple reduce() {
        return PyTuple.of(pyType(), PyTuple.of(new Object[] {super.copy()}));
    }

    @PythonApi("Counter.__delitem__(self, elem)")
    void discard(Object element) {
        removeOrAbsent(element);
    }

    @PythonApi("Counter.__repr__(self)")
    String repr() {
        String name = pyType().shortName();
        if (isEmpty()) {
            return name + "()";
        }
        PyDict ordered = new PyDict();
        try {
            for (Object pair : mostCommon(null)) {
                ordered.put(((PyTuple) pair).get(0), ((PyTuple) pair).get(1));
            }
        } catch (TypeError incomparable) {
            ordered = super.copy();
        }
        return name + "(" + Texts.repr(ordered) + ")";
    }
}
