package pyloom.stdlib.itertools;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Calls;
import pyloom.object.Iteration;
import pyloom.object.PyType;
import pyloom.object.SubclassableIterator;

/** The results of a function for tuples of arguments. */
@PythonModule(value = "itertools", doc = "library/itertools.html#itertools.starmap")
@PythonType(name = "starmap")
public final class StarMap extends SubclassableIterator {

    /** The type {@code itertools.starmap}. */
    public static final PyType TYPE =
            PyType.nativeType("itertools", "starmap", PyType.OBJECT)
                    .dotted()
                    .subclassableIterator();

    private final Object function;
    private final Object iterator;

    private StarMap(PyType type, Object function, Object iterator) {
        super(type);
        this.function = function;
        this.iterator = iterator;
    }

    @PythonApi("starmap.__new__(cls, function, iterable, /)")
    public static StarMap make(PyType type, Object function, Object iterable) {
        return new StarMap(type, function, Iteration.iter(iterable));
    }

    @Override
    protected Object advance() {
        Object arguments = Iteration.next(iterator);
        return arguments == ABSENT
                ? ABSENT
                : Calls.callArray(function, Iteration.toArray(arguments), null);
    }
}
