package pyloom.stdlib.builtins;

import pyloom.annotation.PythonModule;
import pyloom.annotation.TypedForm;
import pyloom.object.Absent;
import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.PyDict;
import pyloom.object.PyInstance;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Truth;

import java.util.List;
import java.util.Set;

/** Calls of built-in types as typed code writes them, where Java has no word for the type. */
@PythonModule("builtins")
public final class TypeCalls {

    private TypeCalls() {}

    /** {@return a new object that is equal to no other} */
    @TypedForm("object()")
    public static Object object() {
        return new PyInstance(PyType.OBJECT);
    }

    /** {@return the type of an object} */
    @TypedForm("type(object, /)")
    public static PyType type(Object object) {
        return BuiltinTypes.typeOf(object);
    }

    /** {@return {@code type(object).__name__}} */
    public static String typeName(Object object) {
        return (String) Attributes.getAttr(BuiltinTypes.typeOf(object), "__name__");
    }

    /** {@return {@code object.__class__.__name__}} */
    public static String className(Object object) {
        return (String) Attributes.getAttr(Attributes.getAttr(object, "__class__"), "__name__");
    }

    /** {@return the int that a number or text means; ValueError if it means none} */
    @TypedForm("int(x, /)")
    public static Object toInt(Object value) {
        return value instanceof Long ? value : IntConversion.convert(value, Absent.ABSENT);
    }

    /** {@return the int that a text means in a base; ValueError if it means none} */
    @TypedForm("int(x, base)")
    public static Object toInt(Object value, Object base) {
        return IntConversion.convert(value, base);
    }

    /** {@return the float that a number or text means; ValueError if it means none} */
    @TypedForm("float(x, /)")
    public static double toFloat(Object value) {
        return FloatMethods.convert(value);
    }

    /** {@return whether Python takes a value for true} */
    @TypedForm("bool(object, /)")
    public static boolean toBool(Object value) {
        return Truth.truth(value);
    }

    /** {@return a new list of the elements, of the types that are claimed} */
    public static <E> List<E> toList(Object iterable) {
        PyList list = new PyList();
        Lists.initialize(list, iterable);
        return Typed.cast(list);
    }

    /** {@return a new set of the elements, of the types that are claimed} */
    public static <E> Set<E> toSet(Object iterable) {
        PySet set = new PySet();
        set.addFrom(iterable);
        return Typed.cast(set);
    }

    /** {@return a tuple of the elements} */
    @TypedForm("tuple(iterable, /)")
    public static PyTuple toTuple(Object iterable) {
        return Tuples.from(iterable);
    }

    /** {@return an empty frozen set} */
    @TypedForm("frozenset()")
    public static PyFrozenSet frozenSet() {
        return PyFrozenSet.from(PyTuple.of());
    }

    /** {@return a frozen set of the elements} */
    @TypedForm("frozenset(iterable, /)")
    public static PyFrozenSet frozenSet(Object iterable) {
        return PyFrozenSet.from(iterable);
    }

    /** {@return a dict of the entries of a mapping or of pairs} */
    @TypedForm("dict(iterable, /)")
    public static PyDict toDict(Object entries) {
        PyDict dict = new PyDict();
        DictUpdate.update(dict, "dict", new Object[] {entries}, new PyDict());
        return dict;
    }

    /** {@return the numbers from 0 up to {@code stop}} */
    @TypedForm("range(stop, /)")
    public static PyRange rangeOf(Object stop) {
        return Ranges.make(PyRange.TYPE, new Object[] {stop});
    }

    /** {@return the numbers from {@code start} up to {@code stop}} */
    @TypedForm("range(start, stop, /)")
    public static PyRange rangeOf(Object start, Object stop) {
        return Ranges.make(PyRange.TYPE, new Object[] {start, stop});
    }

    /** {@return every so many numbers from {@code start} up to {@code stop}} */
    @TypedForm("range(start, stop, step, /)")
    public static PyRange rangeOf(Object start, Object stop, Object step) {
        return Ranges.make(PyRange.TYPE, new Object[] {start, stop, step});
    }

    /** {@return an iterator over the elements with their numbers} */
    @TypedForm("enumerate(iterable)")
    public static PyEnumerate enumerate(Object iterable) {
        return PyEnumerate.of(iterable, 0);
    }

    /** {@return an iterator over the elements with their numbers} */
    @TypedForm("enumerate(iterable, start)")
    public static PyEnumerate enumerate(Object iterable, Object start) {
        return PyEnumerate.make(PyEnumerate.TYPE, iterable, start);
    }

    /** {@return an iterator over tuples of the elements of iterables} */
    @TypedForm("zip(*iterables)")
    public static PyZip zip(Object... iterables) {
        return PyZip.of(iterables);
    }

    /** {@return an iterator over what a function gives} */
    @TypedForm("map(function, iterable, /)")
    public static PyMap map(Object function, Object iterable) {
        return PyMap.of(function, iterable);
    }

    /** {@return an iterator over what a function gives for the elements of both} */
    @TypedForm("map(function, first, second, /)")
    public static PyMap map(Object function, Object first, Object second) {
        return PyMap.of(function, first, second);
    }

    /** {@return an iterator over the elements for which a function gives true} */
    @TypedForm("filter(function, iterable, /)")
    public static PyFilter filter(Object function, Object iterable) {
        return PyFilter.of(function, iterable);
    }

    /** {@return an iterator over the elements from the end} */
    @TypedForm("reversed(sequence, /)")
    public static Object reversed(Object sequence) {
        return PyReversed.of(sequence);
    }
}
