package pyloom.object;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The method resolution order: C3 linearisation with CPython's error. */
final class Mro {

    private Mro() {}

    /** {@return the order for a type, as its metaclass wants it} */
    static PyType[] of(PyType type) {
        Object custom = type.pyType().lookup("mro");
        if (custom instanceof NativeFunction) {
            return linearize(type, type.bases);
        }
        Object[] order = Iteration.toArray(Specials.call(type, "mro"));
        PyType solid = Layouts.solid(type);
        PyType[] types = new PyType[order.length];
        for (int i = 0; i < order.length; i++) {
            if (!(order[i] instanceof PyType entry)) {
                throw new TypeError(
                        "mro() returned a non-class ('"
                                + BuiltinTypes.typeOf(order[i]).name()
                                + "')");
            }
            if (!solid.isSubtypeOf(Layouts.solid(entry)) && entry != type) {
                throw new TypeError(
                        "mro() returned base with unsuitable layout ('" + entry.name() + "')");
            }
            types[i] = entry;
        }
        return types;
    }

    /** {@return the order for a type with these bases, the type itself first} */
    static PyType[] linearize(PyType type, PyType[] bases) {
        if (bases.length == 1) { // the usual case
            PyType[] above = bases[0].mro;
            PyType[] order = new PyType[above.length + 1];
            order[0] = type;
            System.arraycopy(above, 0, order, 1, above.length);
            return order;
        }
        List<List<PyType>> sequences = new ArrayList<>();
        for (PyType base : bases) {
            sequences.add(new ArrayList<>(Arrays.asList(base.mro)));
        }
        sequences.add(new ArrayList<>(Arrays.asList(bases)));
        List<PyType> order = new ArrayList<>();
        order.add(type);
        while (true) {
            sequences.removeIf(List::isEmpty);
            if (sequences.isEmpty()) {
                return order.toArray(new PyType[0]);
            }
            PyType next = nextHead(sequences);
            order.add(next);
            for (List<PyType> sequence : sequences) {
                if (sequence.getFirst() == next) {
                    sequence.removeFirst();
                }
            }
        }
    }

    private static PyType nextHead(List<List<PyType>> sequences) {
        for (List<PyType> sequence : sequences) {
            PyType candidate = sequence.getFirst();
            if (sequences.stream().noneMatch(other -> other.indexOf(candidate) > 0)) {
                return candidate;
            }
        }
        Set<PyType> heads = new LinkedHashSet<>();
        for (List<PyType> sequence : sequences) {
            heads.add(sequence.getFirst());
        }
        throw new TypeError(
                "Cannot create a consistent method resolution order (MRO) for bases "
                        + heads.stream().map(PyType::name).collect(Collectors.joining(", ")));
    }
}
