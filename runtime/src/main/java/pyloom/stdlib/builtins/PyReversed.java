package pyloom.stdlib.builtins;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.BuiltinTypes;
import pyloom.object.IndexError;
import pyloom.object.Items;
import pyloom.object.PyDict;
import pyloom.object.PyIterator;
import pyloom.object.PyType;
import pyloom.object.Specials;
import pyloom.object.StopIteration;
import pyloom.object.TypeError;

/** The elements of a sequence from its end; Python's {@code reversed}. */
@PythonModule("builtins")
@PythonType(name = "reversed", doc = "library/functions.html#reversed")
public final class PyReversed extends PyIterator {

    /** The type {@code reversed}. */
    public static final PyType TYPE = PyType.builtin("reversed").iterator();

    private Object sequence; // ABSENT at the end
    private long index;

    private PyReversed(Object sequence) {
        this.sequence = sequence;
        this.index = Items.len(sequence) - 1L;
    }

    @PythonApi("reversed.__new__(cls, object, /)")
    static Object make(PyType type, Object object) {
        return of(object);
    }

    /** {@return an iterator over the elements of a sequence from its end} */
    public static Object of(Object object) {
        if (Specials.has(object, "__reversed__")) {
            PyType type = BuiltinTypes.typeOf(object);
            if (type.lookup("__reversed__") != null) {
                return Specials.call(object, "__reversed__");
            }
        } else if (Specials.has(object, "__getitem__") && !(object instanceof PyDict)) {
            return new PyReversed(object);
        }
        throw new TypeError("'" + Payloads.typeName(object) + "' object is not reversible");
    }

    @Override
    public Object next() {
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

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
