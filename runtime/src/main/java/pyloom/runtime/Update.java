package pyloom.runtime;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.AttributeUpdates;
import pyloom.object.Attributes;
import pyloom.object.Cell;
import pyloom.object.Global;
import pyloom.object.HasPyType;
import pyloom.object.Identity;
import pyloom.object.InPlace;
import pyloom.object.Items;
import pyloom.object.PyDict;
import pyloom.object.PyException;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.ThreadState;
import pyloom.stdlib.builtins.PyBytes;
import pyloom.stdlib.threading.Threads;

import java.math.BigInteger;

/**
 * The operators of augmented assignments, applied to a variable, attribute or item as one step.
 *
 * <p>CPython does not switch threads within {@code x += 1}; so no update of an immutable built-in
 * value may be lost here either: the new value is stored only if the old one is still there, else
 * computed again. Values that change in place, and operators that code of the program implements,
 * are read, changed and stored as in CPython, which may switch threads there too. A program with a
 * single thread takes no such care.
 *
 * <p>Where evaluating the operand may have effects the caller reads the target first, as CPython
 * does, and gives the value that it had.
 */
public enum Update {
    /** {@code +=}. */
    ADD,
    /** {@code -=}. */
    SUB,
    /** {@code *=}. */
    MULT,
    /** {@code @=}. */
    MAT_MULT,
    /** {@code /=}. */
    DIV,
    /** {@code %=}. */
    MOD,
    /** {@code **=}. */
    POW,
    /** {@code <<=}. */
    L_SHIFT,
    /** {@code >>=}. */
    R_SHIFT,
    /** {@code |=}. */
    BIT_OR,
    /** {@code ^=}. */
    BIT_XOR,
    /** {@code &=}. */
    BIT_AND,
    /** {@code //=}. */
    FLOOR_DIV;

    /** {@return the new value} */
    public Object apply(Object before, Object operand) {
        return switch (this) {
            case ADD -> InPlace.add(before, operand);
            case SUB -> InPlace.sub(before, operand);
            case MULT -> InPlace.mul(before, operand);
            case MAT_MULT -> InPlace.matmul(before, operand);
            case DIV -> InPlace.trueDiv(before, operand);
            case MOD -> InPlace.mod(before, operand);
            case POW -> InPlace.pow(before, operand);
            case L_SHIFT -> InPlace.lshift(before, operand);
            case R_SHIFT -> InPlace.rshift(before, operand);
            case BIT_OR -> InPlace.or(before, operand);
            case BIT_XOR -> InPlace.xor(before, operand);
            case BIT_AND -> InPlace.and(before, operand);
            case FLOOR_DIV -> InPlace.floorDiv(before, operand);
        };
    }

    /** Updates a global variable. */
    public static void update(Global global, Update operator, Object operand) {
        update(global, global.get(), operator, operand);
    }

    /** Updates a global variable whose value was read before the operand. */
    public static void update(Global global, Object value, Update operator, Object operand) {
        Object before = value;
        Object after = operator.apply(before, operand);
        if (operator.isOneStep(before, operand) && global.peek() != ABSENT) {
            while (!global.replace(before, after)) {
                if (isOwnChange()) {
                    global.set(after);
                    return;
                }
                before = global.get();
                after = operator.apply(before, operand);
            }
        } else {
            global.set(after);
        }
    }

    /** Updates a variable in a cell. */
    public static void update(Cell cell, String name, Update operator, Object operand) {
        update(cell, name, cell.get(name), operator, operand);
    }

    /** Updates a variable in a cell whose value was read before the operand. */
    public static void update(
            Cell cell, String name, Object value, Update operator, Object operand) {
        Object before = value;
        Object after = operator.apply(before, operand);
        if (operator.isOneStep(before, operand)) {
            while (!cell.replace(before, after)) {
                if (isOwnChange()) {
                    cell.set(after);
                    return;
                }
                before = cell.get(name);
                after = operator.apply(before, operand);
            }
        } else {
            cell.set(after);
        }
    }

    /** Updates an attribute. */
    public static void updateAttr(Object object, String name, Update operator, Object operand) {
        updateAttr(object, name, lookUp(object, name), operator, operand);
    }

    /** Updates an attribute whose value was read before the operand. */
    public static void updateAttr(
            Object object, String name, Object value, Update operator, Object operand) {
        Object before = value;
        Object after = operator.apply(before, operand);
        if (operator.isOneStep(before, operand)) {
            while (!AttributeUpdates.replace(object, name, before, after)) {
                if (isOwnChange()) {
                    Attributes.setAttr(object, name, after);
                    return;
                }
                before = lookUp(object, name);
                after = operator.apply(before, operand);
            }
        } else {
            Attributes.setAttr(object, name, after);
        }
    }

    /** Updates an item. */
    public static void updateItem(Object container, Object key, Update operator, Object operand) {
        updateItem(container, key, lookUpItem(container, key), operator, operand);
    }

    /** Updates an item whose value was read before the operand. */
    public static void updateItem(
            Object container, Object key, Object value, Update operator, Object operand) {
        Object before = value;
        Object after = operator.apply(before, operand);
        if (operator.isOneStep(before, operand)) {
            while (!replaceItem(container, key, before, after)) {
                if (isOwnChange()) {
                    Items.setItem(container, key, after);
                    return;
                }
                before = lookUpItem(container, key);
                after = operator.apply(before, operand);
            }
        } else {
            Items.setItem(container, key, after);
        }
    }

    private static boolean replaceItem(Object container, Object key, Object before, Object after) {
        if (container instanceof PyDict dict
                && isPlain(dict.pyType(), PyDict.TYPE)
                && readsPlainly(dict)) {
            if (dict.replaceIdentical(key, before, after)) {
                return true;
            }
            if (dict.pyType() != PyDict.TYPE) {
                dict.setDefault(key, before); // __missing__ need not have stored it
            }
            return false;
        }
        if (key instanceof Long index
                && container instanceof PyList list
                && isPlain(list.pyType(), PyList.TYPE)) {
            return list.replaceIdentical(index, before, after);
        }
        if (container instanceof HasPyType typed && typed.pyType().isBuiltIn()) {
            synchronized (container) { // under which its own operations change it
                if (!Identity.is(Items.getItem(container, key), before)) {
                    return false;
                }
                Items.setItem(container, key, after);
                return true;
            }
        }
        Items.setItem(container, key, after);
        return true;
    }

    /**
     * Adds an entry to a mapping that was found not to have the key.
     *
     * @return whether that was so still; if not, another thread has added it, and it stays
     */
    public static boolean addItem(Object container, Object key, Object value) {
        if (container instanceof PyDict dict && isPlain(dict.pyType(), PyDict.TYPE)) {
            if (dict.replaceIdentical(key, ABSENT, value)) {
                return true;
            }
            if (!isOwnChange()) {
                return false;
            }
        }
        Items.setItem(container, key, value);
        return true;
    }

    /** Whether items of the type's instances are set as those of a built-in type are. */
    private static boolean isPlain(PyType type, PyType builtin) {
        return type == builtin || type.lookup("__setitem__") == builtin.lookup("__setitem__");
    }

    private static boolean readsPlainly(PyDict dict) {
        return dict.pyType() == PyDict.TYPE
                || dict.pyType().lookup("__getitem__") == PyDict.TYPE.lookup("__getitem__");
    }

    private static Object lookUp(Object object, String name) {
        try {
            return Attributes.getAttr(object, name);
        } catch (PyException missing) {
            throw missing.inLookup();
        }
    }

    private static Object lookUpItem(Object container, Object key) {
        try {
            return Items.getItem(container, key);
        } catch (PyException missing) {
            throw missing.inLookup();
        }
    }

    /**
     * Whether what was changed since it was read was changed by evaluating the operand: there is
     * nobody else. With other threads about it is taken for theirs.
     */
    private static boolean isOwnChange() {
        return Threads.isAlone();
    }

    /** Whether other threads must not see anything between the reading and the setting. */
    private boolean isOneStep(Object before, Object operand) {
        return !ThreadState.isAlone()
                && isScalar(before)
                && isScalar(operand)
                && !(this == MOD && operand instanceof PyTuple);
    }

    /** Whether operators on the value run no code of the program. */
    private static boolean isScalar(Object value) {
        return value instanceof Long
                || value instanceof Double
                || value instanceof String
                || value instanceof Boolean
                || value instanceof BigInteger
                || value instanceof PyTuple tuple && tuple.pyType() == PyTuple.TYPE
                || value instanceof PyBytes bytes && bytes.pyType() == PyBytes.TYPE;
    }
}
