package pyloom.stdlib.builtins;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Iteration;
import pyloom.object.PyCollection;
import pyloom.object.PyDictItems;
import pyloom.object.PyDictKeys;

import java.util.Set;

/** The set operations of dict views; results are sets. */
final class ViewAlgebra {

    private ViewAlgebra() {}

    /** {@return a set or a view that is like one, else null} */
    static Set<Object> setOrNull(Object value) {
        return switch (value) {
            case PyAnySet set -> set;
            case PyDictKeys keys -> keys;
            case PyDictItems items -> items;
            case null, default -> null;
        };
    }

    static PySet union(Object left, Object right) {
        PySet result = PySet.from(left);
        result.addFrom(right);
        return result;
    }

    static PySet difference(Object left, Object right) {
        PySet result = PySet.from(left);
        SetAlgebra.subtract(result, right);
        return result;
    }

    static PySet symmetricDifference(Object left, Object right) {
        PySet result = PySet.from(left);
        SetAlgebra.toggle(result, right);
        return result;
    }

    static PySet intersection(PyCollection view, Object other) {
        if (other instanceof PySet set && set.pyType() == PySet.TYPE && view.size() <= set.size()) {
            return (PySet) SetAlgebra.intersection(set, view);
        }
        boolean swap =
                (other instanceof PyDictKeys || other instanceof PyDictItems)
                        && ((PyCollection) other).size() > view.size();
        PyCollection asked = swap ? (PyCollection) other : view;
        PySet result = new PySet();
        Object iterator = Iteration.iter(swap ? view : other);
        for (Object next = Iteration.next(iterator);
                next != ABSENT;
                next = Iteration.next(iterator)) {
            if (asked.contains(next)) {
                result.add(next);
            }
        }
        return result;
    }

    static boolean isSubset(Set<Object> left, Set<Object> right) {
        Object iterator = ((PyCollection) left).pyIterator();
        for (Object next = Iteration.next(iterator);
                next != ABSENT;
                next = Iteration.next(iterator)) {
            if (!right.contains(next)) {
                return false;
            }
        }
        return true;
    }

    static boolean isDisjoint(PyCollection view, Object other) {
        if (view == other) {
            return view.isEmpty();
        }
        Object iterator = Iteration.iter(other);
        for (Object next = Iteration.next(iterator);
                next != ABSENT;
                next = Iteration.next(iterator)) {
            if (view.contains(next)) {
                return false;
            }
        }
        return true;
    }
}
