package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An instance of a Python class; also the base of native classes that programs subclass and give
 * attributes of their own, and the storage of the attributes of objects that cannot extend it.
 *
 * <p>All threads see all changes of all attributes in one order, as under CPython's global lock.
 *
 * <p>Attributes are in {@link #values} where the {@link Shape} says, those that do not fit are in
 * {@link #overflow}. Reading and changing an attribute that exists is one acquiring read or one
 * volatile write of the array (a releasing one while there is a single thread). Adding claims a
 * slot by a new shape and then fills it; until then the attribute is not there. Deleting takes the
 * name out of the shape; who has stored to the slot by the old shape finds out and adds again.
 */
public class PyInstance extends PyObject {

    private static final Object[] NO_VALUES = {};
    static final VarHandle ELEMENT = MethodHandles.arrayElementVarHandle(Object[].class);
    private static final VarHandle SHAPE;

    static {
        try {
            SHAPE = MethodHandles.lookup().findVarHandle(PyInstance.class, "shape", Shape.class);
        } catch (ReflectiveOperationException missing) {
            throw new ExceptionInInitializerError(missing);
        }
    }

    PyType type;
    volatile Shape shape;
    final Object[] values; // the slots of __slots__ first
    volatile PyDict overflow; // or, once __dict__ was assigned to, all attributes
    private AttributeDict view; // guarded by this

    /**
     * Makes an instance without attributes.
     *
     * @param type its type
     */
    public PyInstance(PyType type) {
        PyType own = javaType();
        this.type = own == null ? type : own;
        InstanceLayout layout = this.type.layout;
        int capacity = layout.capacity();
        if (capacity == 0) {
            values = NO_VALUES;
        } else {
            values = new Object[capacity];
            Arrays.fill(values, ABSENT);
        }
        Shape root = layout.root();
        shape = root == null ? Shape.WITHOUT_DICT : root;
    }

    /** Makes an instance of a Python class that is a class of Java. */
    protected PyInstance() {
        this(null);
    }

    /**
     * {@return the type of the instances of a Java class that a Python class became, else null} Our
     * compile step overrides it in those classes.
     */
    protected PyType javaType() {
        return null;
    }

    /** {@return the object whose attributes these are} */
    Object subject() {
        return this;
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
        shape = newType.layout.shapeLike(shape, newType.access());
        type = newType;
    }

    /** {@return whether this object has a {@code __dict__}} */
    public final boolean hasDict() {
        return shape != Shape.WITHOUT_DICT;
    }

    /**
     * {@return an attribute of this very instance, or {@code ABSENT}; no class is looked at}
     *
     * @param name the interned name
     */
    public final Object own(String name) {
        int slot = shape.slot(name);
        if (slot >= 0) {
            return ELEMENT.getAcquire(values, slot);
        }
        JavaClass fields = type.layout.javaClass;
        if (fields != null) {
            Object field = fields.read(this, name);
            if (field != ABSENT) {
                return field;
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
        JavaClass fields = type.layout.javaClass;
        if (replaceOwn(name, value) || fields != null && fields.write(this, name, value)) {
            return true;
        }
        if (shape == Shape.WITHOUT_DICT) {
            return false;
        }
        add(name, value);
        return true;
    }

    /**
     * Sets an attribute that this very instance has in a slot.
     *
     * @param name the interned name
     * @param value the new value
     * @return whether it has
     */
    final boolean replaceOwn(String name, Object value) {
        Shape current = shape;
        int slot = current.slot(name);
        if (slot < 0) {
            return false;
        }
        store(slot, value);
        return shape == current; // else somebody deleted it meanwhile
    }

    /** Claims a slot by a new shape, then fills it: until then the attribute is not there. */
    private void add(String name, Object value) {
        while (true) {
            Shape current = shape;
            int slot = current.slot(name);
            if (slot < 0) {
                slot = current.end();
                if (slot >= values.length || hasOverflow()) {
                    overflow().put(name, value);
                    return;
                }
                if (!SHAPE.compareAndSet(this, current, current.with(name))) {
                    continue;
                }
            }
            store(slot, value);
            return;
        }
    }

    private void store(int slot, Object value) {
        if (ThreadState.isAlone()) {
            ELEMENT.setRelease(values, slot, value);
        } else {
            ELEMENT.setVolatile(values, slot, value);
        }
    }

    private boolean hasOverflow() {
        PyDict rest = overflow;
        return rest != null && (!rest.isEmpty() || overflowIsDict());
    }

    private synchronized PyDict overflow() {
        if (overflow == null) {
            type.layout.learnCapacity(values.length + 1);
            overflow = new PyDict();
        }
        return overflow;
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
    public final boolean removeOwn(String name) {
        while (true) {
            Shape current = shape;
            int slot = current.slot(name);
            if (slot < 0) {
                JavaClass fields = type.layout.javaClass;
                if (fields != null && fields.read(this, name) != ABSENT) {
                    throw new NotImplementedError("deleting the field '" + name + "'");
                }
                PyDict rest = overflow;
                return rest != null && rest.removeOrAbsent(name) != ABSENT;
            }
            if (ELEMENT.getAcquire(values, slot) == ABSENT) {
                return false; // claimed by another thread, which has not filled it yet
            }
            if (SHAPE.compareAndSet(this, current, current.without(name))) {
                ELEMENT.setRelease(values, slot, ABSENT);
                return true;
            }
        }
    }

    /** {@return the names of the attributes of this very instance that are in slots, in order} */
    final List<Object> slotNames() {
        Shape current = shape;
        JavaClass fields = type.layout.javaClass;
        List<Object> names = fields == null ? new ArrayList<>() : fields.names();
        for (String name : current.names()) {
            if (ELEMENT.getAcquire(values, current.slot(name)) != ABSENT) {
                names.add(name);
            }
        }
        return names;
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
     * Replaces the value of an attribute if it is still the one that was read, in one step.
     *
     * @param name the interned name
     * @param expected the very object that was read, {@code ABSENT} if there was none
     * @param value the new value
     * @return whether it was replaced
     */
    public final boolean replaceOwn(String name, Object expected, Object value) {
        JavaClass fields = type.layout.javaClass;
        if (fields != null && fields.read(this, name) != ABSENT) {
            return fields.replace(this, name, expected, value);
        }
        while (true) {
            Shape current = shape;
            int slot = current.slot(name);
            if (slot >= 0) {
                return ELEMENT.compareAndSet(values, slot, expected, value);
            }
            PyDict rest = overflow;
            if (expected != ABSENT) {
                return rest != null && rest.replaceIdentical(name, expected, value);
            }
            slot = current.end();
            if (slot >= values.length || hasOverflow()) {
                return overflow().replaceIdentical(name, ABSENT, value);
            }
            if (SHAPE.compareAndSet(this, current, current.with(name))) {
                return ELEMENT.compareAndSet(values, slot, ABSENT, value);
            }
        }
    }
}
