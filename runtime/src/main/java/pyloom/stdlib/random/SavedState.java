package pyloom.stdlib.random;

import pyloom.object.Comparisons;
import pyloom.object.Items;
import pyloom.object.Iteration;
import pyloom.object.Numbers;
import pyloom.object.PyTuple;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.object.ValueError;

/** Reads the states that {@code getstate} returns. */
final class SavedState {

    private SavedState() {}

    /** {@return version, words and the pending normal number} */
    static Object[] parts(Object state) {
        Object version = Items.getItem(state, 0L);
        if (!Comparisons.equal(version, 3L) && !Comparisons.equal(version, 2L)) {
            throw new ValueError(
                    "state with version "
                            + Texts.str(version)
                            + " passed to Random.setstate() of version 3");
        }
        Object[] parts = Iteration.toArray(state);
        if (parts.length != 3) {
            throw new ValueError(
                    parts.length > 3
                            ? "too many values to unpack (expected 3)"
                            : "not enough values to unpack (expected 3, got " + parts.length + ")");
        }
        return parts;
    }

    /** {@return the words of the generator and its index} */
    static long[] words(Object state) {
        if (!(state instanceof PyTuple tuple)) {
            throw new TypeError("state vector must be a tuple");
        }
        if (tuple.size() != MersenneTwister.SIZE + 1) {
            throw new ValueError("state vector is the wrong size");
        }
        long[] words = new long[tuple.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = Numbers.index(tuple.get(i));
        }
        long index = words[MersenneTwister.SIZE];
        if (index < 0 || index > MersenneTwister.SIZE) {
            throw new ValueError("invalid state");
        }
        return words;
    }
}
