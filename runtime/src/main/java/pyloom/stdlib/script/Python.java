package pyloom.stdlib.script;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.Iteration;
import pyloom.object.MappingProxy;
import pyloom.object.NativeModule;
import pyloom.object.PyDict;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.PyValueInstance;
import pyloom.object.Super;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.object.TypeChecks;

import java.util.Arrays;
import java.util.List;

/**
 * What modules that CPython has in Python do with objects whose class a program may have derived:
 * attributes by name, calls of methods that may be overridden. Names must be interned, as literals
 * are.
 */
public final class Python {

    private Python() {}

    /** {@return the attribute; AttributeError if there is none} */
    public static Object get(Object object, String name) {
        return Attributes.getAttr(object, name);
    }

    /** {@return the attribute, or a default} */
    public static Object get(Object object, String name, Object otherwise) {
        return Attributes.getAttrOr(object, name, otherwise);
    }

    /** {@return whether the object has an attribute} */
    public static boolean has(Object object, String name) {
        return Attributes.getAttrOr(object, name, ABSENT) != ABSENT;
    }

    /** {@return whether an attribute is true} */
    public static boolean is(Object object, String name) {
        return Truth.truth(Attributes.getAttr(object, name));
    }

    /** {@return {@code str()} of an attribute} */
    public static String text(Object object, String name) {
        return Texts.str(Attributes.getAttr(object, name));
    }

    /** Sets an attribute. */
    public static void set(Object object, String name, Object value) {
        Attributes.setAttr(object, name, value);
    }

    /** {@return the result of a method} */
    public static Object invoke(Object object, String method, Object... arguments) {
        return Calls.callArray(Attributes.getAttr(object, method), arguments, null);
    }

    /** {@return the result of a call} */
    public static Object call(Object function, Object... arguments) {
        return Calls.callArray(function, arguments, null);
    }

    /** {@return the result of a method of the classes behind {@code after}, as super() finds it} */
    public static Object superCall(PyType after, Object self, String method, Object... arguments) {
        return call(Attributes.getAttr(new Super(after, self), method), arguments);
    }

    /** {@return the keyword arguments, each name before its value} */
    public static PyDict dict(Object... namesAndValues) {
        PyDict dict = new PyDict();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            dict.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return dict;
    }

    /** {@return the positional arguments with one put in front} */
    public static Object[] prepend(Object first, Object... rest) {
        Object[] all = new Object[rest.length + 1];
        all[0] = first;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return all;
    }

    /** {@return the positional arguments with some put behind} */
    public static Object[] append(Object[] first, Object... rest) {
        Object[] all = Arrays.copyOf(first, first.length + rest.length);
        System.arraycopy(rest, 0, all, first.length, rest.length);
        return all;
    }

    /** {@return a member of a native module} */
    public static Object member(String module, String name) {
        return NativeModule.named(module).peek(name);
    }

    /** {@return {@code isinstance(object, type)}} */
    public static boolean isInstance(Object object, Object type) {
        return TypeChecks.isInstance(object, type);
    }

    /** {@return the text of a str or of an instance of a subclass, or null} */
    public static String textOrNull(Object value) {
        return PyValueInstance.unwrap(value) instanceof String text ? text : null;
    }

    /** {@return the name of the type of an object, as {@code type(object).__name__} has it} */
    public static String typeName(Object object) {
        return BuiltinTypes.typeOf(object).shortName();
    }

    /** {@return the elements of an iterable} */
    public static List<Object> list(Object iterable) {
        return Arrays.asList(Iteration.toArray(iterable));
    }

    /** {@return a tuple of the elements of a list} */
    public static PyTuple tuple(List<?> elements) {
        return PyTuple.of(elements.toArray());
    }

    /** {@return an entry of a type's own namespace, unbound, or {@code ABSENT}} */
    public static Object own(PyType type, String name) {
        return ownNamespace(type).getOrAbsent(name);
    }

    /** {@return what {@code type.__dict__} shows} */
    public static PyDict ownNamespace(PyType type) {
        return (PyDict) ((MappingProxy) Attributes.getAttr(type, "__dict__")).mapping();
    }
}
