package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.function.UnaryOperator;

/**
 * A global variable of a module: one per name, found once and then read without any lookup.
 *
 * <p>A name that the module does not define is the built-in name. Reads acquire; writes are
 * volatile as soon as there are several threads, so that all of them see all changes in one order,
 * as under CPython's global lock.
 */
public sealed class Global permits DictGlobal {

    private static final VarHandle VALUE =
            Variables.handle(MethodHandles.lookup(), Global.class, "value");

    private final PyModule module;
    private final String name;
    private Object value = ABSENT;
    private volatile long order; // among the variables of the module
    private Global builtin; // found at the first read that needs it; benign race: always the same

    Global(PyModule module, String name) {
        this.module = module;
        this.name = name;
    }

    /** {@return the name of the variable} */
    public String name() {
        return name;
    }

    /** {@return the value, or {@code ABSENT}; built-in names are not looked at} */
    public Object peek() {
        return VALUE.getAcquire(this);
    }

    /** {@return the value of this name: the module's, else the built-in one, else a NameError} */
    public Object get() {
        Object current = VALUE.getAcquire(this);
        return current != ABSENT ? current : getBuiltin();
    }

    final Object getBuiltin() {
        Global fallback = builtin;
        if (fallback == null) {
            fallback = module.builtinGlobal(name);
            builtin = fallback;
        }
        Object current = fallback == null ? ABSENT : fallback.peek();
        if (current == ABSENT) {
            builtin = null;
            throw new NameError("name '" + name + "' is not defined", name);
        }
        return current;
    }

    /**
     * Sets the variable.
     *
     * @param newValue the new value
     */
    public void set(Object newValue) {
        if (VALUE.getAcquire(this) == ABSENT) {
            module.define(this, newValue);
        } else if (ThreadState.isAlone()) {
            VALUE.setRelease(this, newValue);
        } else {
            VALUE.setVolatile(this, newValue);
        }
        if (newValue == null) {
            Releases.noticed();
        }
    }

    /** {@return its place among the variables of the module} */
    long order() {
        return order;
    }

    void place(long newOrder) {
        order = newOrder;
    }

    void publish(Object newValue) {
        VALUE.setRelease(this, newValue);
    }

    /** Unsets the variable; a NameError if it is not set. */
    public void delete() {
        if (VALUE.getAndSet(this, ABSENT) == ABSENT) {
            throw new NameError("name '" + name + "' is not defined", name);
        }
        Releases.noticed();
    }

    /**
     * Replaces the value by a function of it, as one step that no other thread can come between.
     *
     * @param function computes the new value; has no effects, for it may run more than once
     */
    public void update(UnaryOperator<Object> function) {
        while (true) {
            Object before = VALUE.getAcquire(this);
            if (before == ABSENT) {
                set(function.apply(get()));
                return;
            }
            if (VALUE.weakCompareAndSet(this, before, function.apply(before))) {
                return;
            }
        }
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
}
