package pyloom.stdlib.itertools;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Iteration;
import pyloom.object.PyType;
import pyloom.object.SubclassableIterator;
import pyloom.object.Truth;

/** The elements whose selectors are true. */
@PythonModule(value = "itertools", doc = "library/itertools.html#itertools.compress")
@PythonType(name = "compress")
public final class Compress extends SubclassableIterator {

    /** The type {@code itertools.compress}. */
    public static final PyType TYPE =
            PyType.nativeType("itertools", "compress", PyType.OBJECT)
                    .dotted()
                    .subclassableIterator();

    private final Object data;
    private final Object selectors;

    private Compress(PyType type, Object data, Object selectors) {
        super(type);
        this.data = data;
        this.selectors = selectors;
    }

    @PythonApi("compress.__new__(cls, data, selectors)")
    public static Compress make(PyType type, Object data, Object selectors) {
        return new Compress(type, Iteration.iter(data), Iteration.iter(selectors));
    }

    @Override
    protected Object advance() {
        while (true) {
            Object element = Iteration.next(data);
            if (element == ABSENT) {
                return ABSENT;
            }
            Object selector = Iteration.next(selectors);
            if (selector == ABSENT || Truth.truth(selector)) {
                return selector == ABSENT ? ABSENT : element;
            }
        }
    }
}
