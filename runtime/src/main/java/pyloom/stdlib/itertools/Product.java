package pyloom.stdlib.itertools;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Iteration;
import pyloom.object.OverflowError;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.SubclassableIterator;
import pyloom.object.ValueError;

import java.util.Arrays;

/** All ways to take one element of each iterable; the last one turns fastest. */
@PythonModule(value = "itertools", doc = "library/itertools.html#itertools.product")
@PythonType(name = "product")
public final class Product extends SubclassableIterator {

    /** The type {@code itertools.product}. */
    public static final PyType TYPE =
            PyType.nativeType("itertools", "product", PyType.OBJECT)
                    .dotted()
                    .subclassableIterator();

    private final Object[][] pools;
    private final int[] indices;
    private boolean begun;
    private boolean ended;

    private Product(PyType type, Object[][] pools) {
        super(type);
        this.pools = pools;
        this.indices = new int[pools.length];
        this.ended = Arrays.stream(pools).anyMatch(pool -> pool.length == 0);
    }

    @PythonApi("product.__new__(cls, /, *iterables, repeat=1)")
    public static Product make(PyType type, Object[] iterables, long repeat) {
        if (repeat < 0) {
            throw new ValueError("repeat argument cannot be negative");
        }
        if (iterables.length * (double) repeat > Integer.MAX_VALUE) {
            throw new OverflowError("repeat argument too large");
        }
        Object[][] once = new Object[iterables.length][];
        for (int i = 0; i < once.length; i++) {
            once[i] = Iteration.toArray(iterables[i]);
        }
        Object[][] pools = new Object[(int) (once.length * repeat)][];
        for (int i = 0; i < pools.length; i++) {
            pools[i] = once[i % once.length];
        }
        return new Product(type, pools);
    }

    @Override
    protected Object advance() {
        if (ended || begun && !step()) {
            ended = true;
            return ABSENT;
        }
        begun = true;
        Object[] chosen = new Object[pools.length];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = pools[i][indices[i]];
        }
        return PyTuple.of(chosen);
    }

    private boolean step() {
        for (int i = indices.length - 1; i >= 0; i--) {
            indices[i]++;
            if (indices[i] < pools[i].length) {
                return true;
            }
            indices[i] = 0;
        }
        return false;
    }
}
