package pyloom.runtime;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Calls;
import pyloom.object.Cell;
import pyloom.object.ClassDefinition;
import pyloom.object.Global;
import pyloom.object.Items;
import pyloom.object.KeyError;
import pyloom.object.NameError;
import pyloom.object.NativeModule;
import pyloom.object.PyDict;
import pyloom.object.PyException;
import pyloom.object.Variables;

/** Reading, setting and deleting variables where one expression of Java cannot. */
public final class Names {

    private Names() {}

    /** Sets a global variable and returns the value. */
    public static Object assign(Global global, Object value) {
        global.set(value);
        return value;
    }

    /** Sets a variable in a cell and returns the value. */
    public static Object assign(Cell cell, Object value) {
        cell.set(value);
        return value;
    }

    /** Sets a name of a class body and returns the value. */
    public static Object assign(Object namespace, String name, Object value) {
        Items.setItem(namespace, name, value);
        return value;
    }

    /** {@return the value of a name in a class body: the class's own, or the global one} */
    public static Object lookUp(Object namespace, String name, Global otherwise) {
        Object value = ClassDefinition.find(namespace, name);
        return value == ABSENT ? otherwise.get() : value;
    }

    /**
     * {@return the value of a name in a class body: the class's own, or that of a function around}
     */
    public static Object lookUp(Object namespace, String name, Cell otherwise) {
        Object value = ClassDefinition.find(namespace, name);
        return value == ABSENT ? otherwise.get(name) : value;
    }

    /** {@return the value of a name in a class body: the class's own, or what it means outside} */
    public static Object lookUp(Object namespace, String name, Object otherwise) {
        Object value = ClassDefinition.find(namespace, name);
        return value == ABSENT ? otherwise : value;
    }

    /** Deletes a name of a class body; a NameError if it is not set. */
    public static void deleteName(Object namespace, String name) {
        try {
            Items.delItem(namespace, name);
        } catch (PyException error) {
            if (error.pyType().isSubtypeOf(KeyError.TYPE)) {
                throw new NameError("name '" + name + "' is not defined", name);
            }
            throw error;
        }
    }

    /**
     * Unsets a variable of the function that owns the cell; an UnboundLocalError if it is unset.
     */
    public static void deleteLocal(Cell cell, String name) {
        cell.getLocal(name);
        cell.set(ABSENT);
    }

    /** {@return what stands for unset, for a local variable that must be set} */
    public static Object unset(Object value, String name) {
        Variables.local(value, name);
        return ABSENT;
    }

    /** {@return what stands for unset, for a global variable that must be set} */
    public static Object unsetGlobal(Object value, String name) {
        Variables.global(value, name);
        return ABSENT;
    }

    /** Unsets a variable, set or not. */
    public static void forget(Global global) {
        if (global.peek() != ABSENT) {
            global.delete();
        }
    }

    /** Unsets a variable, set or not. */
    public static void forget(Cell cell) {
        cell.set(ABSENT);
    }

    /** Unsets a name of a class body, set or not. */
    public static void forget(Object namespace, String name) {
        if (Items.contains(namespace, name)) {
            Items.delItem(namespace, name);
        }
    }

    /** {@return what {@code locals()} gives: names and values in turn, unset ones left out} */
    public static PyDict locals(Object... namesAndValues) {
        PyDict locals = new PyDict();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != ABSENT) {
                locals.put(namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        return locals;
    }

    /** {@return what {@code dir()} gives: the names in a namespace, sorted} */
    public static Object sortedNames(Object namespace) {
        return Calls.call(NativeModule.builtins().global("sorted").get(), namespace);
    }
}
