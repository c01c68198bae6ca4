package pyloom.stdlib.functools;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Attributes;
import pyloom.object.Iteration;
import pyloom.object.PyDict;
import pyloom.object.PyType;
import pyloom.object.RuntimeError;
import pyloom.object.Texts;
import pyloom.object.TypeChecks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which of the registered types is nearest to a type: its resolution order, into which the abstract
 * classes that it is a virtual subclass of are merged (PEP 443).
 */
final class DispatchOrder {

    private DispatchOrder() {}

    /** {@return the implementation of the nearest type} */
    static Object find(Object type, PyDict registry) {
        List<Object> order = compose((PyType) type, registry.keyList());
        Object match = ABSENT;
        for (Object candidate : order) {
            if (match != ABSENT) {
                if (isAmbiguous((PyType) type, match, candidate, registry)) {
                    throw new RuntimeError(
                            "Ambiguous dispatch: "
                                    + Texts.repr(match)
                                    + " or "
                                    + Texts.repr(candidate));
                }
                break;
            }
            if (registry.getOrAbsent(candidate) != ABSENT) {
                match = candidate;
            }
        }
        return match == ABSENT ? null : registry.getOrAbsent(match);
    }

    /** {@return whether two abstract classes are equally near and neither knows the other} */
    private static boolean isAmbiguous(
            PyType type, Object match, Object candidate, PyDict registry) {
        List<Object> own = mro(type);
        return registry.getOrAbsent(candidate) != ABSENT
                && !own.contains(candidate)
                && !own.contains(match)
                && !TypeChecks.isSubclass(match, candidate);
    }

    private static List<Object> mro(Object type) {
        return Arrays.asList(Iteration.toArray(Attributes.getAttr(type, "__mro__")));
    }

    private static List<Object> compose(PyType type, List<Object> types) {
        List<Object> own = mro(type);
        List<Object> related = new ArrayList<>();
        for (Object candidate : types) {
            if (!own.contains(candidate)
                    && candidate instanceof PyType known
                    && TypeChecks.isSubclass(type, known)) {
                related.add(candidate);
            }
        }
        related.removeIf(one -> isStrictBase(one, related));
        List<Object> all = new ArrayList<>();
        for (Object one : related) {
            addWithVirtualBases(one, type, own, types, all);
        }
        return merge(type, all);
    }

    private static boolean isStrictBase(Object type, List<Object> types) {
        return types.stream().anyMatch(other -> other != type && mro(other).contains(type));
    }

    /** Adds a type, and before it those of its subclasses that the type derives from. */
    private static void addWithVirtualBases(
            Object one, PyType type, List<Object> own, List<Object> types, List<Object> all) {
        List<List<Object>> found = new ArrayList<>();
        for (Object sub : Iteration.toArray(Attributes.callMethod(one, "__subclasses__"))) {
            if (!own.contains(sub) && TypeChecks.isSubclass(type, sub)) {
                found.add(mro(sub).stream().filter(types::contains).toList());
            }
        }
        if (found.isEmpty()) {
            all.add(one);
            return;
        }
        found.sort((left, right) -> Integer.compare(right.size(), left.size()));
        for (List<Object> chain : found) {
            for (Object each : chain) {
                if (!all.contains(each)) {
                    all.add(each);
                }
            }
        }
    }

    /** {@return the C3 order of a type to which abstract classes are added as bases} */
    private static List<Object> merge(PyType type, List<Object> abstractClasses) {
        List<Object> bases = new ArrayList<>(Arrays.asList(Iteration.toArray(type.bases())));
        int boundary = 0;
        for (int i = bases.size() - 1; i >= 0 && boundary == 0; i--) {
            if (Attributes.getAttrOr(bases.get(i), "__abstractmethods__", ABSENT) != ABSENT) {
                boundary = i + 1;
            }
        }
        List<Object> relevant = new ArrayList<>();
        for (Object each : abstractClasses) {
            if (TypeChecks.isSubclass(type, each)
                    && bases.stream().noneMatch(base -> TypeChecks.isSubclass(base, each))) {
                relevant.add(each);
            }
        }
        List<Object> others = new ArrayList<>(abstractClasses);
        others.removeAll(relevant);
        List<List<Object>> sequences = new ArrayList<>();
        sequences.add(List.of(type));
        List<Object> direct = new ArrayList<>(bases.subList(0, boundary));
        direct.addAll(relevant);
        direct.addAll(bases.subList(boundary, bases.size()));
        direct.forEach(base -> sequences.add(merge((PyType) base, others)));
        sequences.add(direct);
        return linearize(sequences);
    }

    private static List<Object> linearize(List<List<Object>> given) {
        List<List<Object>> rest = new ArrayList<>(given.stream().map(ArrayList::new).toList());
        List<Object> result = new ArrayList<>();
        while (true) {
            rest.removeIf(List::isEmpty);
            if (rest.isEmpty()) {
                return result;
            }
            Object next =
                    rest.stream()
                            .map(List::getFirst)
                            .filter(head -> isFree(head, rest))
                            .findFirst()
                            .orElseThrow(() -> new RuntimeError("Inconsistent hierarchy"));
            result.add(next);
            rest.forEach(sequence -> sequence.removeIf(each -> each == next));
        }
    }

    private static boolean isFree(Object head, List<List<Object>> sequences) {
        return sequences.stream()
                .noneMatch(sequence -> sequence.subList(1, sequence.size()).contains(head));
    }
}
