package pyloom.runtime;

import pyloom.object.BuiltinTypes;
import pyloom.object.Iteration;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.Specials;
import pyloom.object.TypeError;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The elements of a display some of which are starred, in order. */
public final class Elements {

    private final List<Object> elements = new ArrayList<>();

    Elements() {}

    /** Adds an element and returns this. */
    public Elements with(Object element) {
        elements.add(element);
        return this;
    }

    /** Adds some elements and returns this. */
    public Elements withAll(Object... several) {
        Collections.addAll(elements, several);
        return this;
    }

    /** Adds all elements of {@code iterable} and returns this. */
    public Elements spread(Object iterable) {
        if (!Specials.has(iterable, "__iter__") && !Specials.has(iterable, "__getitem__")) {
            throw new TypeError(
                    "Value after * must be an iterable, not "
                            + BuiltinTypes.typeOf(iterable).name());
        }
        for (Object element : Iteration.iterate(iterable)) {
            elements.add(element);
        }
        return this;
    }

    /** {@return a list of them} */
    public PyList toList() {
        return PyList.owning(elements.toArray());
    }

    /** {@return a tuple of them} */
    public PyTuple toTuple() {
        return PyTuple.of(elements.toArray());
    }

    /** {@return a set of them} */
    public Object toSet() {
        return Py.set(elements.toArray());
    }
}
