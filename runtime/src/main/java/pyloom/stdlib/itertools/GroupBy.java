package pyloom.stdlib.itertools;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Calls;
import pyloom.object.Comparisons;
import pyloom.object.Iteration;
import pyloom.object.PyIterator;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.SubclassableIterator;

/**
 * Elements with the same key, as they follow each other. A group is used up when the next one is
 * asked for.
 */
@PythonModule(value = "itertools", doc = "library/itertools.html#itertools.groupby")
@PythonType(name = "groupby")
public final class GroupBy extends SubclassableIterator {

    /** The type {@code itertools.groupby}. */
    public static final PyType TYPE =
            PyType.nativeType("itertools", "groupby", PyType.OBJECT)
                    .dotted()
                    .subclassableIterator();

    private final Object iterator;
    private final Object keyFunction; // null: the elements are their keys
    private Object targetKey = ABSENT;
    private Object currentKey = ABSENT;
    private Object currentValue = ABSENT;
    private Group group;

    private GroupBy(PyType type, Object iterator, Object keyFunction) {
        super(type);
        this.iterator = iterator;
        this.keyFunction = keyFunction;
    }

    @PythonApi("groupby.__new__(cls, iterable, key=None)")
    public static GroupBy make(PyType type, Object iterable, Object key) {
        return new GroupBy(type, Iteration.iter(iterable), key);
    }

    @Override
    protected Object advance() {
        group = null;
        while (currentKey == ABSENT
                || targetKey != ABSENT && Comparisons.equal(targetKey, currentKey)) {
            if (!step()) {
                return ABSENT;
            }
        }
        targetKey = currentKey;
        group = new Group(this, targetKey);
        return PyTuple.of(currentKey, group);
    }

    private boolean step() {
        Object value = Iteration.next(iterator);
        if (value == ABSENT) {
            return false;
        }
        Object key = keyFunction == null ? value : Calls.call(keyFunction, value);
        currentValue = value;
        currentKey = key;
        return true;
    }

    /** The elements of one group. */
    static final class Group extends PyIterator {

        static final PyType TYPE =
                PyType.nativeType("itertools", "_grouper", PyType.OBJECT).dotted().iterator();

        private final GroupBy parent;
        private final Object key;

        private Group(GroupBy parent, Object key) {
            this.parent = parent;
            this.key = key;
        }

        @Override
        public Object next() {
            if (parent.group != this) {
                return ABSENT;
            }
            if (parent.currentValue == ABSENT && !parent.step()) {
                return ABSENT;
            }
            if (!Comparisons.equal(key, parent.currentKey)) {
                return ABSENT;
            }
            Object value = parent.currentValue;
            parent.currentValue = ABSENT;
            return value;
        }

        @Override
        public PyType pyType() {
            return TYPE;
        }
    }
}
