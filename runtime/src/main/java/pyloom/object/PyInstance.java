package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * An instance of a Python class; also the base of native classes that programs subclass and give
 * attributes of their own, and the storage of the attributes of objects that cannot extend it.
 *
 * <p>Attributes are in {@link #values} where the {@link Shape} says, those that do not fit are in
 * {@link #overflow}. Reading and changing an attribute that exists is one acquiring read or one
 * releasing write of the array. Adding and deleting happen under the monitor of the instance: the
 * value is stored first, then the new shape is published, so that who sees the shape sees the
 * value.
 */
public class PyInstance extends PyObject {

    private static final Object[] NO_VALUES = {};
    static final VarHandle ELEMENT = MethodHandles.arrayElementVarHandle(Object[].class);

    PyType type;
    volatile Shape shape; // null: this object has no __dict__
    final Object[] values; // the slots of __slots__ first
    volatile PyDict overflow; // or, once __dict__ was assigned to, all attributes
    private AttributeDict view; // guarded by this

    /**
     * Makes an instance without attributes.
     *
     * @param type its type
     */
    public PyInstance(PyType type) {
        this.type = type;
        int capacity = type.capacity();
        if (capacity == 0) {
            values = NO_VALUES;
        } else {
            values = new Object[capacity];
            for (int i = type.slotCount() - 1; i >= 0; i--) {
                values[i] = ABSENT;
            }
        }
        shape = type.rootShape();
    }

    @Override
    public PyType pyType() {
        return type;
    }

    @Override
    public final PyInstance attributes() {
        return this;
    }

    @Override
    public void changeType(PyType newType) {
        type = newType;
    }

    /** {@return whether this object has a {@code __dict__}} */
    public final boolean hasDict() {
        return shape != null;
    }

    /**
     * {@return an attribute of this very instance, or {@code ABSENT}; no class is looked at}
     *
     * @param name the interned name
     */
    public final Object own(String name) {
        Shape current = shape;
        if (current != null) {
            int slot = current.slot(name);
            if (slot >= 0) {
                return ELEMENT.getAcquire(values, slot);
            }
        }
        PyDict rest = overflow;
        return rest == null ? ABSENT : rest.getOrAbsent(name);
    }

    /**
     * Sets an attribute of this very instance; no class is looked at.
     *
     * @param name the interned name
     * @param value the new value
     * @return whether this object can have it
     */
    public final boolean putOwn(String name, Object value) {
        Shape current = shape;
        if (current == null) {
            return false;
        }
        int slot = current.slot(name);
        if (slot >= 0) {
            ELEMENT.setRelease(values, slot, value);
            if (shape == current) {
                return true;
            }
        }
        add(name, value);
        return true;
    }

    private synchronized void add(String name, Object value) {
        Shape current = shape;
        int slot = current.slot(name);
        if (slot >= 0) {
            ELEMENT.setRelease(values, slot, value);
            return;
        }
        if (overflow == null || overflow.isEmpty() && !overflowIsDict()) {
            slot = current.end();
            if (slot < values.length) {
                ELEMENT.setRelease(values, slot, value);
                shape = current.with(name);
                return;
            }
            type.learnCapacity(slot + 1);
        }
        if (overflow == null) {
            overflow = new PyDict();
        }
        overflow.put(name, value);
    }

    private boolean overflowIsDict() {
        return shape == Shape.ELSEWHERE;
    }

    /**
     * Deletes an attribute of this very instance.
     *
     * @param name the interned name
     * @return whether it was there
     */
    public final synchronized boolean removeOwn(String name) {
        Shape current = shape;
        if (current == null) {
            return false;
        }
        int slot = current.slot(name);
        if (slot >= 0) {
            shape = current.without(name);
            ELEMENT.setRelease(values, slot, ABSENT);
            return true;
        }
        PyDict rest = overflow;
        return rest != null && rest.removeOrAbsent(name) != ABSENT;
    }

    /** {@return the {@code __dict__} of this object, which shows its attributes as they change} */
    public final synchronized PyDict dict() {
        if (overflowIsDict()) {
            return overflow;
        }
        if (view == null) {
            view = new AttributeDict(this);
        }
        return view;
    }

    /**
     * Makes a dict the {@code __dict__} of this object.
     *
     * @param dict the new attributes; later changes of it are changes of the object
     */
    public final synchronized void replaceDict(PyDict dict) {
        overflow = dict;
        shape = Shape.ELSEWHERE;
        view = null;
    }

    /**
     * Replaces the value of an attribute if it is still the one that was read.
     *
     * @param name the interned name
     * @param expected the very object that was read
     * @param value the new value
     * @return whether it was replaced
     */
    public final boolean replaceOwn(String name, Object expected, Object value) {
        Shape current = shape;
        int slot = current == null ? -1 : current.slot(name);
        if (slot >= 0) {
            return ELEMENT.compareAndSet(values, slot, expected, value);
        }
        synchronized (this) {
            if (own(name) != expected) {
                return false;
            }
            return putOwn(name, value);
        }
    }
}
