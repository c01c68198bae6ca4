package pyloom.stdlib.itertools;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Iteration;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.SubclassableIterator;

/** The elements of one iterable after the other. */
@PythonModule(value = "itertools", doc = "library/itertools.html#itertools.chain")
@PythonType(name = "chain")
public final class Chain extends SubclassableIterator {

    /** The type {@code itertools.chain}. */
    public static final PyType TYPE =
            PyType.nativeType("itertools", "chain", PyType.OBJECT)
                    .dotted()
                    .generic()
                    .subclassableIterator();

    private Object sources; // an iterator over iterables; null at the end
    private Object current; // an iterator, or null

    private Chain(PyType type, Object sources) {
        super(type);
        this.sources = sources;
    }

    @PythonApi("chain.__new__(cls, /, *iterables)")
    public static Chain make(PyType type, Object[] iterables) {
        return new Chain(type, Iteration.iter(PyTuple.of(iterables)));
    }

    @PythonApi(value = "chain.from_iterable(cls, iterable, /)", kind = PythonApi.Kind.CLASS)
    public static Chain fromIterable(PyType type, Object iterables) {
        return new Chain(type, Iteration.iter(iterables));
    }

    /** {@return the elements of the iterables that an iterable delivers} */
    public static Chain of(Object iterables) {
        return fromIterable(TYPE, iterables);
    }

    @Override
    protected Object advance() {
        while (sources != null) {
            Object iterator = current;
            if (iterator == null) {
                Object source = Iteration.next(sources);
                if (source == ABSENT) {
                    sources = null;
                    return ABSENT;
                }
                iterator = Iteration.iter(source);
                current = iterator;
            }
            Object element = Iteration.next(iterator);
            if (element != ABSENT) {
                return element;
            }
            current = null;
        }
        return ABSENT;
    }
}
