package pyloom.stdlib.itertools;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Operators;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.PyValueInstance;
import pyloom.object.Specials;
import pyloom.object.SubclassableIterator;
import pyloom.object.Texts;
import pyloom.object.TypeError;

import java.util.concurrent.atomic.AtomicReference;

/** Evenly spaced numbers without end. Threads may share it: each number is given out once. */
@PythonModule(value = "itertools", doc = "library/itertools.html#itertools.count")
@PythonType(name = "count")
public final class Count extends SubclassableIterator {

    /** The type {@code itertools.count}. */
    public static final PyType TYPE =
            PyType.nativeType("itertools", "count", PyType.OBJECT).dotted().subclassableIterator();

    private final AtomicReference<Object> next;
    private final Object step;

    private Count(PyType type, Object start, Object step) {
        super(type);
        this.next = new AtomicReference<>(start);
        this.step = step;
    }

    @PythonApi("count.__new__(cls, start=0, step=1)")
    public static Count make(PyType type, Object start, Object step) {
        checkNumber(start);
        checkNumber(step);
        return new Count(type, start, step);
    }

    private static void checkNumber(Object value) {
        Object plain = PyValueInstance.unwrap(value);
        if (plain instanceof String
                || !Specials.has(value, "__index__")
                        && !Specials.has(value, "__float__")
                        && !Specials.has(value, "__complex__")
                        && !(plain instanceof Number)) {
            throw new TypeError("a number is required");
        }
    }

    @Override
    protected Object advance() {
        while (true) {
            Object number = next.get();
            Object after =
                    number instanceof Long small
                                    && step instanceof Long by
                                    && by == 1
                                    && small < Long.MAX_VALUE
                            ? (Object) (small + 1)
                            : Operators.add(number, step);
            if (next.compareAndSet(number, after)) {
                return number;
            }
        }
    }

    @PythonApi("count.__repr__(self, /)")
    String repr() {
        String start = pyType().shortName() + "(" + Texts.repr(next.get());
        boolean plain = PyValueInstance.unwrap(step) instanceof Long by && by == 1;
        return plain ? start + ")" : start + ", " + Texts.repr(step) + ")";
    }

    @PythonApi("count.__reduce__(self, /)")
    PyTuple reduce() {
        boolean plain = step instanceof Long by && by == 1;
        return PyTuple.of(
                pyType(),
                plain ? PyTuple.of(new Object[] {next.get()}) : PyTuple.of(next.get(), step));
    }
}
