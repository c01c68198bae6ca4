package pyloom.runtime;

import pyloom.object.Attributes;
import pyloom.object.Cell;
import pyloom.object.Global;
import pyloom.object.InPlace;
import pyloom.object.Items;
import pyloom.object.PyDict;
import pyloom.object.PyException;
import pyloom.object.PyList;
import pyloom.object.PyTuple;

import java.math.BigInteger;

/**
 * The operators of augmented assignments, applied to a variable, attribute or item as one step.
 *
 * <p>CPython does not switch threads within {@code x += 1}; so no update of an immutable built-in
 * value may be lost here either: the new value is stored only if the old one is still there, else
 * computed again. Values that change in place, and operators that user code implements, are read,
 * changed and stored as in CPython, which may switch threads there too.
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
        while (true) {
            Object before = global.get();
            Object after = operator.apply(before, operand);
            if (!isImmutable(before) || before != global.peek() && isOwnless(global)) {
                global.set(after);
                return;
            }
            if (global.replace(before, after)) {
                return;
            }
        }
    }

    /** Whether the value comes from the builtins, so that the module has none to replace. */
    private static boolean isOwnless(Global global) {
        return global.peek() == pyloom.object.Absent.ABSENT;
    }

    /** Updates a variable in a cell. */
    public static void update(Cell cell, String name, Update operator, Object operand) {
        while (true) {
            Object before = cell.get(name);
            Object after = operator.apply(before, operand);
            if (!isImmutable(before)) {
                cell.set(after);
                return;
            }
            if (cell.replace(before, after)) {
                return;
            }
        }
    }

    /** Updates an attribute. */
    public static void updateAttr(Object object, String name, Update operator, Object operand) {
        Object before = lookUp(object, name);
        Attributes.setAttr(object, name, operator.apply(before, operand));
    }

    /** Updates an item. */
    public static void updateItem(Object container, Object key, Update operator, Object operand) {
        while (true) {
            Object before = lookUpItem(container, key);
            Object after = operator.apply(before, operand);
            if (isImmutable(before)) {
                if (container instanceof PyDict dict && storesPlainly(dict)) {
                    if (dict.replaceIdentical(key, before, after)) {
                        return;
                    }
                    continue;
                }
                if (container instanceof PyList list
                        && list.pyType() == PyList.TYPE
                        && key instanceof Long index) {
                    if (list.replaceIdentical(index, before, after)) {
                        return;
                    }
                    continue;
                }
            }
            Items.setItem(container, key, after);
            return;
        }
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

    private static boolean storesPlainly(PyDict dict) {
        return dict.pyType() == PyDict.TYPE
                || dict.pyType().lookup("__setitem__") == PyDict.TYPE.lookup("__setitem__");
    }

    private static boolean isImmutable(Object value) {
        return value instanceof Long
                || value instanceof Double
                || value instanceof String
                || value instanceof Boolean
                || value instanceof BigInteger
                || value != null && value.getClass() == PyTuple.class;
    }
}
