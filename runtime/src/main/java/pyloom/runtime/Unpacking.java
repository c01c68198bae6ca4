package pyloom.runtime;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.BuiltinTypes;
import pyloom.object.Iteration;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.Specials;
import pyloom.object.TypeError;
import pyloom.object.ValueError;

import java.util.ArrayList;
import java.util.List;

/** Assignments to several targets. */
public final class Unpacking {

    private Unpacking() {}

    /** {@return exactly {@code count} elements} */
    public static Object[] unpack(Object iterable, int count) {
        if (iterable instanceof PyTuple tuple
                && tuple.pyType() == PyTuple.TYPE
                && tuple.size() == count) {
            return tuple.toArray();
        }
        Object iterator = iterator(iterable);
        Object[] elements = new Object[count];
        for (int i = 0; i < count; i++) {
            elements[i] = Iteration.next(iterator);
            if (elements[i] == ABSENT) {
                throw new ValueError(
                        "not enough values to unpack (expected " + count + ", got " + i + ")");
            }
        }
        if (Iteration.next(iterator) != ABSENT) {
            throw new ValueError("too many values to unpack (expected " + count + ")");
        }
        return elements;
    }

    /** {@return the elements, those between {@code before} and {@code after} as one list} */
    public static Object[] unpackStar(Object iterable, int before, int after) {
        Object iterator = iterator(iterable);
        List<Object> all = new ArrayList<>();
        for (Object each = Iteration.next(iterator);
                each != ABSENT;
                each = Iteration.next(iterator)) {
            all.add(each);
        }
        int least = before + after;
        if (all.size() < least) {
            throw new ValueError(
                    "not enough values to unpack (expected at least "
                            + least
                            + ", got "
                            + all.size()
                            + ")");
        }
        return withRest(all, before, after);
    }

    /** {@return an array of the outer elements and, as one list, those between them} */
    static Object[] withRest(List<Object> all, int before, int after) {
        int end = all.size() - after;
        Object[] parts = new Object[before + 1 + after];
        for (int i = 0; i < before; i++) {
            parts[i] = all.get(i);
        }
        parts[before] = PyList.owning(all.subList(before, end).toArray());
        for (int i = 0; i < after; i++) {
            parts[before + 1 + i] = all.get(end + i);
        }
        return parts;
    }

    private static Object iterator(Object iterable) {
        if (!Specials.has(iterable, "__iter__") && !Specials.has(iterable, "__getitem__")) {
            throw new TypeError(
                    "cannot unpack non-iterable "
                            + BuiltinTypes.typeOf(iterable).name()
                            + " object");
        }
        return Iteration.iter(iterable);
    }
}
