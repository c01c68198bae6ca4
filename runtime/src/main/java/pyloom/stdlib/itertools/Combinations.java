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

/** All ways to choose so many elements, in the order of their positions. */
@PythonModule(value = "itertools", doc = "library/itertools.html#itertools.combinations")
@PythonType(name = "combinations")
public final class Combinations extends SubclassableIterator {

    /** The type {@code itertools.combinations}. */
    public static final PyType TYPE =
            PyType.nativeType("itertools", "combinations", PyType.OBJECT)
                    .dotted()
                    .subclassableIterator();

    private final Object[] pool;
    private final int[] indices;
    private boolean begun;
    private boolean ended;

    private Combinations(PyType type, Object[] pool, int size) {
        super(type);
        this.pool = pool;
        this.indices = new int[Math.min(size, pool.length)];
        this.ended = size > pool.length;
        Arrays.setAll(indices, i -> i);
    }

    @PythonApi("combinations.__new__(cls, iterable, r)")
    public static Combinations make(PyType type, Object iterable, int r) {
        if (r < 0) {
            throw new ValueError("r must be non-negative");
        }
        return new Combinations(type, Iteration.toArray(iterable), r);
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
        int size = indices.length;
        int at = size - 1;
        while (at >= 0 && indices[at] == at + pool.length - size) {
            at--;
        }
        if (at < 0) {
            return false;
        }
        indices[at]++;
        for (int i = at + 1; i < size; i++) {
            indices[i] = indices[i - 1] + 1;
        }
        return true;
    }
}
