package pyloom.stdlib.builtins;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Iteration;
import pyloom.object.PyDict;
import pyloom.values.SetHash;

/** Union, intersection, difference and comparison of sets; results come out in CPython's order. */
final class SetAlgebra {

    private SetAlgebra() {}

    /** {@return an empty set of the built-in type that {@code like} derives from} */
    static PyAnySet emptyLike(PyAnySet like) {
        return like instanceof PySet ? new PySet() : PyFrozenSet.empty(PyFrozenSet.TYPE);
    }

    static PyAnySet copy(PyAnySet set) {
        if (set instanceof PyFrozenSet && set.pyType() == PyFrozenSet.TYPE) {
            return set;
        }
        return freshCopy(set);
    }

    /** {@return a copy that may still be changed} */
    private static PyAnySet freshCopy(PyAnySet set) {
        PyAnySet copy = emptyLike(set);
        copy.addFrom(set);
        return copy;
    }

    static PyAnySet union(PyAnySet set, Object... others) {
        PyAnySet result = freshCopy(set);
        for (Object other : others) {
            if (other != set) {
                result.addFrom(other);
            }
        }
        return result;
    }

    static PyAnySet intersection(PyAnySet set, Object... others) {
        if (others.length == 0) {
            return copy(set);
        }
        PyAnySet result = set;
        for (Object other : others) {
            result = intersection(result, other);
        }
        return result;
    }

    private static PyAnySet intersection(PyAnySet set, Object other) {
        if (set == other) {
            return copy(set);
        }
        PyAnySet result = emptyLike(set);
        if (other instanceof PyAnySet second) {
            boolean swap = second.size() > set.size();
            PyAnySet walked = swap ? set : second;
            PyAnySet asked = swap ? second : set;
            SetTable table = walked.snapshot();
            for (int place = 0; place < table.size(); place++) {
                Object key = table.keyOr(place, ABSENT);
                if (key != ABSENT && asked.contains(key, table.hashAt(place))) {
                    result.insert(key, table.hashAt(place));
                }
            }
            return result;
        }
        Object iterator = Iteration.iter(other);
        for (Object next = Iteration.next(iterator);
                next != ABSENT;
                next = Iteration.next(iterator)) {
            long hash = SetTable.hash(next);
            if (set.contains(next, hash)) {
                result.insert(next, hash);
                if (result.size() >= set.size()) {
                    break;
                }
            }
        }
        return result;
    }

    static PyAnySet difference(PyAnySet set, Object... others) {
        if (others.length == 0) {
            return copy(set);
        }
        PyAnySet result = difference(set, others[0]);
        for (int at = 1; at < others.length; at++) {
            subtract(result, others[at]);
        }
        return result;
    }

    private static PyAnySet difference(PyAnySet set, Object other) {
        boolean dict = other instanceof PyDict && other.getClass() == PyDict.class;
        if (!dict && !(other instanceof PyAnySet) || set.size() >> 2 > sizeOf(other)) {
            PyAnySet result = freshCopy(set);
            subtract(result, other);
            return result;
        }
        PyAnySet result = emptyLike(set);
        SetTable table = set.snapshot();
        for (int place = 0; place < table.size(); place++) {
            Object key = table.keyOr(place, ABSENT);
            if (key != ABSENT) {
                boolean there =
                        other instanceof PyAnySet second
                                ? second.contains(key, table.hashAt(place))
                                : ((PyDict) other).containsKey(key);
                if (!there) {
                    result.insert(key, table.hashAt(place));
                }
            }
        }
        return result;
    }

    private static int sizeOf(Object other) {
        return other instanceof PyAnySet set ? set.size() : ((PyDict) other).size();
    }

    /** Removes the elements of any iterable from a set. */
    static void subtract(PyAnySet set, Object other) {
        if (set == other) {
            set.removeAll();
            return;
        }
        if (other instanceof PyAnySet second) {
            boolean muchLarger = second.size() >> 3 > set.size();
            SetTable table = (muchLarger ? intersection(set, other) : second).snapshot();
            for (int place = 0; place < table.size(); place++) {
                Object key = table.keyOr(place, ABSENT);
                if (key != ABSENT) {
                    set.delete(key, table.hashAt(place));
                }
            }
        } else {
            Object iterator = Iteration.iter(other);
            for (Object next = Iteration.next(iterator);
                    next != ABSENT;
                    next = Iteration.next(iterator)) {
                set.delete(next, SetTable.hash(next));
            }
        }
        set.tidy();
    }

    static PyAnySet symmetricDifference(PyAnySet set, Object other) {
        PyAnySet result = emptyLike(set);
        result.addFrom(other);
        toggle(result, set.snapshot());
        return result;
    }

    /** Makes {@code set} its symmetric difference with any iterable. */
    static void toggle(PyAnySet set, Object other) {
        if (set == other) {
            set.removeAll();
            return;
        }
        PyAnySet second;
        if (other instanceof PyAnySet known) {
            second = known;
        } else {
            second = emptyLike(set);
            if (other instanceof PyDict dict && dict.getClass() == PyDict.class) {
                // A dict is walked in its own order.
                for (Object key : dict.keyList()) {
                    toggle(set, key, SetTable.hash(key));
                }
                return;
            }
            second.addFrom(other);
        }
        toggle(set, second.snapshot());
    }

    private static void toggle(PyAnySet set, SetTable table) {
        for (int place = 0; place < table.size(); place++) {
            Object key = table.keyOr(place, ABSENT);
            if (key != ABSENT) {
                toggle(set, key, table.hashAt(place));
            }
        }
    }

    private static void toggle(PyAnySet set, Object key, long hash) {
        if (!set.delete(key, hash)) {
            set.insert(key, hash);
        }
    }

    static boolean isSubset(PyAnySet set, Object other) {
        if (!(other instanceof PyAnySet second)) {
            return intersection(set, other).size() == set.size();
        }
        if (set.size() > second.size()) {
            return false;
        }
        SetTable table = set.table();
        for (int place = 0; place < table.size(); place++) {
            Object key = table.keyOr(place, ABSENT);
            if (key != ABSENT && !second.contains(key, table.hashAt(place))) {
                return false;
            }
        }
        return true;
    }

    static boolean isSuperset(PyAnySet set, Object other) {
        if (other instanceof PyAnySet second) {
            return isSubset(second, set);
        }
        Object iterator = Iteration.iter(other);
        for (Object next = Iteration.next(iterator);
                next != ABSENT;
                next = Iteration.next(iterator)) {
            if (!set.contains(next)) {
                return false;
            }
        }
        return true;
    }

    static boolean isDisjoint(PyAnySet set, Object other) {
        if (set == other) {
            return set.isEmpty();
        }
        Object iterator = Iteration.iter(other);
        for (Object next = Iteration.next(iterator);
                next != ABSENT;
                next = Iteration.next(iterator)) {
            if (set.contains(next)) {
                return false;
            }
        }
        return true;
    }

    static boolean equal(PyAnySet left, PyAnySet right) {
        return left.size() == right.size() && isSubset(left, right);
    }

    static long hash(PyAnySet set) {
        long hash = 0;
        SetTable table = set.table();
        for (int place = 0; place < table.size(); place++) {
            if (table.holdsKey(place)) {
                hash = SetHash.mix(hash, table.hashAt(place));
            }
        }
        return SetHash.finish(hash, set.size());
    }
}
