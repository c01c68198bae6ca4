package pyloom.stdlib.itertools;

import pyloom.object.PyTuple;

/** Choosing elements by their positions. */
final class Pools {

    private Pools() {}

    /** {@return the elements at these positions} */
    static PyTuple choose(Object[] pool, int[] indices) {
        Object[] chosen = new Object[indices.length];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = pool[indices[i]];
        }
        return PyTuple.of(chosen);
    }
}
