package pyloom.stdlib.builtins;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.BuiltinTypes;
import pyloom.object.IndexError;
import pyloom.object.Items;
import pyloom.object.PyDict;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Specials;
import pyloom.object.StopIteration;
import pyloom.object.SubclassableIterator;
import pyloom.object.TypeError;

/** The elements of a sequence from its end; Python's {@code reversed}. */
@PythonModule("builtins")
@PythonType(name = "reversed", doc = "library/functions.html#reversed")
public final class PyReversed extends SubclassableIterator {

    /** The type {@code reversed}. */
    public static final PyType TYPE = PyType.builtin("reversed").subclassableIterator();

    private Object sequence; // ABSENT at the end
    private long index;

    private PyReversed(PyType type, Object sequence) {
        super(type);
        this.sequence = sequence;
        this.index = Items.len(sequence) - 1L;
    }

    @PythonApi("reversed.__new__(cls, object, /)")
    static Object make(PyType type, Object object) {
        return of(type, object);
    }

    /** {@return an iterator over the elements of a sequence from its end} */
    public static Object of(Object object) {
        return of(TYPE, object);
    }

    private static Object of(PyType type, Object object) {
        if (Specials.has(object, "__reversed__")) {
            PyType known = BuiltinTypes.typeOf(object);
            if (known.lookup("__reversed__") != null) {
                return Specials.call(object, "__reversed__");
            }
        } else if (Specials.has(object, "__getitem__") && !(object instanceof PyDict)) {
            return new PyReversed(type, object);
        }
        throw new TypeError("'" + Payloads.typeName(object) + "' object is not reversible");
    }

    @PythonApi("reversed.__reduce__(self, /)")
    PyTuple reduce() {
        return sequence == ABSENT
                ? PyTuple.of(pyType(), PyTuple.of(new Object[] {PyTuple.EMPTY}))
                : PyTuple.of(pyType(), PyTuple.of(new Object[] {sequence}), index);
    }

    @PythonApi("reversed.__setstate__(self, state, /)")
    void restore(long place) {
        if (sequence != ABSENT) {
            index = Math.clamp(place, -1L, Items.len(sequence) - 1L);
        }
    }

    @Override
    protected Object advance() {
        if (sequence == ABSENT || index < 0) {
            sequence = ABSENT;
            return ABSENT;
        }
        try {
            return Items.getItem(sequence, index--);
        } catch (IndexError | StopIteration end) {
            sequence = ABSENT;
            return ABSENT;
        }
    }

    @Override
    public Object lengthHint() {
        return sequence == ABSENT ? 0L : index + 1;
    }
}
