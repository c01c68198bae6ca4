package pyloom.stdlib.random;

import pyloom.object.BuiltinTypes;
import pyloom.object.Comparisons;
import pyloom.object.IndexError;
import pyloom.object.Items;
import pyloom.object.Iteration;
import pyloom.object.Numbers;
import pyloom.object.PyList;
import pyloom.object.PySequence;
import pyloom.object.PyType;
import pyloom.object.Specials;
import pyloom.object.Truth;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.stdlib.builtins.PyRange;
import pyloom.stdlib.collections.PyDeque;
import pyloom.values.number.Ints;

import java.util.HashSet;
import java.util.Set;

/** Draws elements of a population, none twice. */
record Sampling(PyRandom source, Object population) {

    PyList draw(Object k, Object counts) {
        if (!isSequence()) {
            throw new TypeError(
                    "Population must be a sequence.  For dicts or sets, use sorted(d).");
        }
        long size = Items.len(population);
        if (counts != null) {
            return counted(k, counts, size);
        }
        if (!Truth.truth(Comparisons.le(0L, k)) || !Truth.truth(Comparisons.le(k, size))) {
            throw new ValueError("Sample larger than population or is negative");
        }
        if (!Specials.has(k, "__index__")) {
            throw new TypeError(
                    "can't multiply sequence by non-int of type '"
                            + BuiltinTypes.typeOf(k).name()
                            + "'");
        }
        long wanted = Numbers.index(k);
        long setSize = 21;
        if (wanted > 5) {
            setSize += Math.round(Math.pow(4, Math.ceil(Math.log(wanted * 3) / Math.log(4))));
        }
        return size <= setSize ? fromPool((int) wanted) : byIndex((int) wanted, size);
    }

    private boolean isSequence() {
        if (population instanceof String
                || population instanceof PySequence
                || population instanceof PyDeque
                || population instanceof PyRange) {
            return true;
        }
        for (Object base : BuiltinTypes.typeOf(population).mro()) {
            String name = ((PyType) base).name();
            if (name.endsWith("Sequence") || name.equals("memoryview") || name.endsWith("array")) {
                return true;
            }
        }
        return false;
    }

    private PyList counted(Object k, Object counts, long size) {
        PyList sums = Choices.runningSums(counts);
        if (sums.size() != size) {
            throw new ValueError("The number of counts does not match the population");
        }
        if (sums.size() == 0) {
            throw new IndexError("pop from empty list");
        }
        Object total = sums.pop();
        if (!Ints.isInt(total) && !(total instanceof Boolean)) {
            throw new TypeError("Counts must be integers");
        }
        if (Ints.sign(Ints.plain(total)) <= 0) {
            throw new ValueError("Total of counts must be greater than zero");
        }
        Object range = PyRange.of(Numbers.index(total));
        PyList result = new PyList();
        for (Object selected : new Sampling(source, range).draw(k, null)) {
            long at = Choices.bisect(sums, selected, sums.size());
            result.append(Items.getItem(population, at));
        }
        return result;
    }

    private PyList fromPool(int wanted) {
        Object[] pool = Iteration.toArray(population);
        Object[] result = new Object[wanted];
        for (int i = 0; i < wanted; i++) {
            int left = pool.length - i;
            int at = (int) source.below(left);
            result[i] = pool[at];
            pool[at] = pool[left - 1];
        }
        return PyList.owning(result);
    }

    private PyList byIndex(int wanted, long size) {
        Set<Long> selected = new HashSet<>();
        Object[] result = new Object[wanted];
        for (int i = 0; i < wanted; i++) {
            long at = source.below(size);
            while (!selected.add(at)) {
                at = source.below(size);
            }
            result[i] = Items.getItem(population, at);
        }
        return PyList.owning(result);
    }
}
