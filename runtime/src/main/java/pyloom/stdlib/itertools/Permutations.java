package pyloom.stdlib.itertools;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Iteration;
import pyloom.object.Numbers;
import pyloom.object.PyType;
import pyloom.object.PyValueInstance;
import pyloom.object.SubclassableIterator;
import pyloom.object.TypeError;
import pyloom.object.ValueError;

import java.util.Arrays;

/** All orders of so many elements. */
@PythonModule(value = "itertools", doc = "library/itertools.html#itertools.permutations")
@PythonType(name = "permutations")
public final class Permutations extends SubclassableIterator {

    /** The type {@code itertools.permutations}. */
    public static final PyType TYPE =
            PyType.nativeType("itertools", "permutations", PyType.OBJECT)
                    .dotted()
                    .subclassableIterator();

    private final Object[] pool;
    private final int size;
    private final int[] indices;
    private final int[] cycles;
    private boolean begun;
    private boolean ended;

    private Permutations(PyType type, Object[] pool, int size) {
        super(type);
        this.pool = pool;
        this.size = size;
        this.ended = size > pool.length;
        this.indices = new int[pool.length];
        this.cycles = new int[ended ? 0 : size];
        Arrays.setAll(indices, i -> i);
        Arrays.setAll(cycles, i -> pool.length - i);
    }

    @PythonApi("permutations.__new__(cls, iterable, r=None)")
    public static Permutations make(PyType type, Object iterable, Object r) {
        Object[] pool = Iteration.toArray(iterable);
        if (r != null && !(PyValueInstance.unwrap(r) instanceof Long)) {
            throw new TypeError("Expected int as r");
        }
        long size = r == null ? pool.length : Numbers.index(r);
        if (size < 0) {
            throw new ValueError("r must be non-negative");
        }
        return new Permutations(type, pool, (int) Math.min(size, Integer.MAX_VALUE));
    }

    @Override
    protected Object advance() {
        if (ended || begun && !step()) {
            ended = true;
            return ABSENT;
        }
        begun = true;
        return Pools.choose(pool, Arrays.copyOf(indices, size));
    }

    private boolean step() {
        for (int i = size - 1; i >= 0; i--) {
            cycles[i]--;
            if (cycles[i] > 0) {
                int other = indices.length - cycles[i];
                int index = indices[i];
                indices[i] = indices[other];
                indices[other] = index;
                return true;
            }
            int first = indices[i];
            System.arraycopy(indices, i + 1, indices, i, indices.length - i - 1);
            indices[indices.length - 1] = first;
            cycles[i] = indices.length - i;
        }
        return false;
    }
}
