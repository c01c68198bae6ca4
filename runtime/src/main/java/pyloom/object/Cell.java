package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.function.UnaryOperator;

/**
 * A variable that a nested function shares with its surroundings; Python's {@code cell} objects.
 *
 * <p>Reads acquire; writes are volatile as soon as there are several threads, so that all of them
 * see all changes in one order, as under CPython's global lock.
 */
public final class Cell extends PyObject {

    /** The type {@code cell}. */
    public static final PyType TYPE = PyType.builtin("cell");

    private static final VarHandle VALUE =
            Variables.handle(MethodHandles.lookup(), Cell.class, "value");

    @SuppressWarnings("FieldMayBeFinal")
    private Object value;

    /** Makes an unset variable. */
    public Cell() {
        this(ABSENT);
    }

    /**
     * Makes a variable.
     *
     * @param value its first value, or {@code ABSENT}
     */
    public Cell(Object value) {
        VALUE.setRelease(this, value);
    }

    /** {@return the value, or {@code ABSENT}} */
    public Object peek() {
        return VALUE.getAcquire(this);
    }

    /**
     * {@return the value}
     *
     * @param name what the NameError calls the variable if it is unset
     */
    public Object get(String name) {
        Object current = VALUE.getAcquire(this);
        if (current == ABSENT) {
            throw Variables.unboundFree(name);
        }
        return current;
    }

    /**
     * {@return the value of a variable of the function that owns it}
     *
     * @param name what the UnboundLocalError calls the variable if it is unset
     */
    public Object getLocal(String name) {
        Object current = VALUE.getAcquire(this);
        if (current == ABSENT) {
            throw Variables.unboundLocal(name);
        }
        return current;
    }

    /**
     * Sets the variable.
     *
     * @param newValue the new value
     */
    public void set(Object newValue) {
        if (ThreadState.isAlone()) {
            VALUE.setRelease(this, newValue);
        } else {
            VALUE.setVolatile(this, newValue);
        }
    }

    /**
     * Unsets the variable.
     *
     * @param name what the NameError calls the variable if it is unset already
     */
    public void delete(String name) {
        if (VALUE.getAndSet(this, ABSENT) == ABSENT) {
            throw Variables.unboundFree(name);
        }
    }

    /**
     * Replaces the value by a function of it, as one step that no other thread can come between.
     *
     * @param name what the NameError calls the variable if it is unset
     * @param function computes the new value; has no effects, for it may run more than once
     */
    public void update(String name, UnaryOperator<Object> function) {
        Object before;
        do {
            before = get(name);
        } while (!VALUE.weakCompareAndSet(this, before, function.apply(before)));
    }

    /**
     * Replaces the value if it is still the one that was read.
     *
     * @param expected the very object that was read
     * @param newValue the new value
     * @return whether it was replaced
     */
    public boolean replace(Object expected, Object newValue) {
        return VALUE.compareAndSet(this, expected, newValue);
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
