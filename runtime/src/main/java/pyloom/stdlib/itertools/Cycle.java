package pyloom.stdlib.itertools;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Iteration;
import pyloom.object.PyType;
import pyloom.object.SubclassableIterator;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** The elements again and again. Once it repeats, threads may share it: each gets another place. */
@PythonModule(value = "itertools", doc = "library/itertools.html#itertools.cycle")
@PythonType(name = "cycle")
public final class Cycle extends SubclassableIterator {

    /** The type {@code itertools.cycle}. */
    public static final PyType TYPE =
            PyType.nativeType("itertools", "cycle", PyType.OBJECT).dotted().subclassableIterator();

    private final Object iterator;
    private final List<Object> saved = new ArrayList<>();
    private volatile Object[] elements; // the saved ones, once all are
    private final AtomicLong place = new AtomicLong();

    private Cycle(PyType type, Object iterator) {
        super(type);
        this.iterator = iterator;
    }

    @PythonApi("cycle.__new__(cls, iterable, /)")
    public static Cycle make(PyType type, Object iterable) {
        return new Cycle(type, Iteration.iter(iterable));
    }

    @Override
    protected Object advance() {
        if (elements == null) {
            Object first = firstRound();
            if (first != ABSENT) {
                return first;
            }
        }
        Object[] all = elements;
        if (all.length == 0) {
            return ABSENT;
        }
        return all[(int) (place.getAndIncrement() % all.length)];
    }

    private synchronized Object firstRound() {
        Object element = elements == null ? Iteration.next(iterator) : ABSENT;
        if (element != ABSENT) {
            saved.add(element);
        } else if (elements == null) {
            elements = saved.toArray();
        }
        return element;
    }
}
