package pyloom.stdlib.itertools;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Calls;
import pyloom.object.Iteration;
import pyloom.object.Operators;
import pyloom.object.PyType;
import pyloom.object.SubclassableIterator;

/** The running results of a function, by default of adding. */
@PythonModule(value = "itertools", doc = "library/itertools.html#itertools.accumulate")
@PythonType(name = "accumulate")
public final class Accumulate extends SubclassableIterator {

    /** The type {@code itertools.accumulate}. */
    public static final PyType TYPE =
            PyType.nativeType("itertools", "accumulate", PyType.OBJECT)
                    .dotted()
                    .subclassableIterator();

    private final Object iterator;
    private final Object function; // null: addition
    private Object total; // ABSENT before the first element
    private Object initial; // ABSENT: none, or given out

    private Accumulate(PyType type, Object iterator, Object function, Object initial) {
        super(type);
        this.iterator = iterator;
        this.function = function;
        this.total = ABSENT;
        this.initial = initial;
    }

    @PythonApi("accumulate.__new__(cls, iterable, func=None, *, initial=None)")
    public static Accumulate make(PyType type, Object iterable, Object function, Object initial) {
        Object first = initial == null ? ABSENT : initial;
        return new Accumulate(type, Iteration.iter(iterable), function, first);
    }

    @Override
    protected Object advance() {
        if (initial != ABSENT) {
            total = initial;
            initial = ABSENT;
            return total;
        }
        Object element = Iteration.next(iterator);
        if (element == ABSENT) {
            return ABSENT;
        }
        if (total == ABSENT) {
            total = element;
        } else if (function == null) {
            total = Operators.add(total, element);
        } else {
            total = Calls.call(function, total, element);
        }
        return total;
    }
}
