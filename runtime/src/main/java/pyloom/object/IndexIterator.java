package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * The iterator over a sequence of the runtime by index, which sees elements come and go as
 * CPython's does. Threads may share it: each element is given out once.
 */
public final class IndexIterator extends PyIterator {

    private static final PyType LIST = PyType.builtin("list_iterator").iterator();
    private static final PyType TUPLE = PyType.builtin("tuple_iterator").iterator();

    private static final VarHandle INDEX;

    static {
        try {
            INDEX = MethodHandles.lookup().findVarHandle(IndexIterator.class, "index", int.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private PySequence sequence; // null at the end
    private final PyType type;
    private final boolean hidden; // whether the program cannot get hold of it
    private int index;

    IndexIterator(PySequence sequence) {
        this(sequence, false);
    }

    private IndexIterator(PySequence sequence, boolean hidden) {
        this.sequence = sequence;
        this.type = sequence instanceof PyTuple ? TUPLE : LIST;
        this.hidden = hidden;
    }

    /** {@return an iterator that only the code of the runtime sees, in one thread} */
    static IndexIterator hidden(PySequence sequence) {
        return new IndexIterator(sequence, true);
    }

    @Override
    public Object next() {
        PySequence walked = sequence;
        if (walked == null) {
            return ABSENT;
        }
        if (!hidden && !ThreadState.isAlone()) {
            return nextOfShared(walked);
        }
        Object item = walked.getOrAbsent(index);
        if (item == ABSENT) {
            sequence = null;
        } else {
            index++;
        }
        return item;
    }

    /** Gives every element to one thread only. */
    private Object nextOfShared(PySequence walked) {
        while (true) {
            int at = (int) INDEX.getAcquire(this);
            Object item = walked.getOrAbsent(at);
            if (item == ABSENT) {
                sequence = null;
                return ABSENT;
            }
            if (INDEX.compareAndSet(this, at, at + 1)) {
                return item;
            }
        }
    }

    @Override
    public Object lengthHint() {
        PySequence walked = sequence;
        return walked == null ? 0L : (long) Math.max(0, walked.size() - index);
    }

    @Override
    public PyType pyType() {
        return type;
    }
}
