package pyloom.stdlib.itertools;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Iteration;
import pyloom.object.PyType;
import pyloom.object.SubclassableIterator;
import pyloom.object.ValueError;

import java.util.Arrays;

/** All ways to choose so many elements, each as often as one likes. */
@PythonModule(
        value = "itertools",
        doc = "library/itertools.html#itertools.combinations_with_replacement")
@PythonType(name = "combinations_with_replacement")
public final class CombinationsWithReplacement extends SubclassableIterator {

    /** The type {@code itertools.combinations_with_replacement}. */
    public static final PyType TYPE =
            PyType.nativeType("itertools", "combinations_with_replacement", PyType.OBJECT)
                    .dotted()
                    .subclassableIterator();

    private final Object[] pool;
    private final int[] indices;
    private boolean begun;
    private boolean ended;

    private CombinationsWithReplacement(PyType type, Object[] pool, int size) {
        super(type);
        this.pool = pool;
        this.indices = new int[size];
        this.ended = pool.length == 0 && size > 0;
    }

    @PythonApi("combinations_with_replacement.__new__(cls, iterable, r)")
    public static CombinationsWithReplacement make(PyType type, Object iterable, int r) {
        if (r < 0) {
            throw new ValueError("r must be non-negative");
        }
        return new CombinationsWithReplacement(type, Iteration.toArray(iterable), r);
    }

    @Override
    protected Object advance() {
        if (ended || begun && !step()) {
            ended = true;
            return ABSENT;
        }
        begun = true;
        return Pools.choose(pool, indices);
    }

    private boolean step() {
        int at = indices.length - 1;
        while (at >= 0 && indices[at] == pool.length - 1) {
            at--;
        }
        if (at < 0) {
            return false;
        }
        Arrays.fill(indices, at, indices.length, indices[at] + 1);
        return true;
    }
}
