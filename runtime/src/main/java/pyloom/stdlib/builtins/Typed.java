package pyloom.stdlib.builtins;

import pyloom.object.AttributeError;
import pyloom.object.Items;
import pyloom.object.JavaClass;
import pyloom.object.Operators;
import pyloom.object.PyDict;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.Tuple2;
import pyloom.object.Tuple3;
import pyloom.object.Tuple4;
import pyloom.object.Tuple5;
import pyloom.object.ZeroDivisionError;
import pyloom.values.number.FloatPower;
import pyloom.values.number.Floats;
import pyloom.values.text.CodePoints;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Built-in functions and displays as typed code calls them: with the types that the analysis has
 * proven.
 */
public final class Typed {

    private static final long EXACT = 1L << 53; // up to here a double holds every int

    private Typed() {}

    /** {@return {@code str(value)}} */
    public static String str(Object value) {
        return Texts.str(value);
    }

    /** {@return {@code left + right} of two lists} */
    public static <E> List<E> concat(List<? extends E> left, List<? extends E> right) {
        Object[] first = left.toArray();
        Object[] second = right.toArray();
        Object[] both = Arrays.copyOf(first, first.length + second.length, Object[].class);
        System.arraycopy(second, 0, both, first.length, second.length);
        return cast(PyList.owning(both));
    }

    /** {@return {@code left / right}; ZeroDivisionError for nothing} */
    public static double trueDivide(long left, long right) {
        if (right == 0) {
            throw new ZeroDivisionError("division by zero");
        }
        boolean exact = Math.abs(left) <= EXACT && Math.abs(right) <= EXACT;
        return exact ? (double) left / right : (Double) Operators.trueDiv(left, right);
    }

    /** {@return {@code left / right}; ZeroDivisionError for nothing} */
    public static double trueDivide(double left, double right) {
        if (right == 0) {
            throw new ZeroDivisionError("float division by zero");
        }
        return left / right;
    }

    /** {@return {@code left // right}; ZeroDivisionError for nothing} */
    public static double floorDivide(double left, double right) {
        return Floats.floorDivide(left, right);
    }

    /** {@return {@code left % right}; ZeroDivisionError for nothing} */
    public static double modulo(double left, double right) {
        return Floats.modulo(left, right);
    }

    /** {@return {@code base ** exponent}, which is proven to fit} */
    public static long power(long base, long exponent) {
        long result = 1;
        long factor = base;
        for (long rest = exponent; rest > 0; rest >>= 1) {
            if ((rest & 1) == 1) {
                result *= factor;
            }
            factor *= factor;
        }
        return result;
    }

    /** {@return {@code base ** exponent}, which is proven to be no complex number} */
    public static double power(double base, double exponent) {
        return FloatPower.power(base, exponent);
    }

    /**
     * {@return a value that dynamic code computed, with the type that is proven for it}
     *
     * @param value an object whose type arguments Java cannot test
     */
    @SuppressWarnings("unchecked")
    public static <T> T cast(Object value) {
        return (T) value;
    }

    /** {@return {@code owner}, whose attribute is read or called; AttributeError for None} */
    public static <T> T present(T owner, String attribute) {
        if (owner == null) {
            throw new AttributeError(
                    "'NoneType' object has no attribute '" + attribute + "'", null, attribute);
        }
        return owner;
    }

    /** {@return {@code owner}, whose attribute is set; AttributeError for None} */
    public static <T> T presentToSet(T owner, String attribute) {
        if (owner == null) {
            throw new AttributeError(
                    "'NoneType' object has no attribute '"
                            + attribute
                            + "' and no __dict__ for setting new attributes",
                    null,
                    attribute);
        }
        return owner;
    }

    /**
     * {@return {@code owner} as an instance of the only class that has an attribute} AttributeError
     * for others.
     */
    public static <T> T narrowed(Class<T> type, Object owner, String attribute) {
        if (!type.isInstance(owner)) {
            throw new AttributeError(
                    "'"
                            + owner.getClass().getSimpleName()
                            + "' object has no attribute '"
                            + attribute
                            + "'",
                    null,
                    attribute);
        }
        return type.cast(owner);
    }

    /** {@return a list display} */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <E> List<E> listOf(E... elements) {
        Object[] objects = elements.getClass() == Object[].class ? elements : copy(elements);
        return cast(PyList.ofNumbers(objects));
    }

    /** {@return a set display} */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <E> Set<E> setOf(E... elements) {
        PySet set = new PySet();
        for (E each : elements) {
            set.add(each);
        }
        return cast(set);
    }

    /** {@return a tuple display of two} */
    public static <A, B> Tuple2<A, B> tupleOf(A first, B second) {
        return cast(PyTuple.of(first, second));
    }

    /** {@return a tuple display of three} */
    public static <A, B, C> Tuple3<A, B, C> tupleOf(A first, B second, C third) {
        return cast(PyTuple.of(new Object[] {first, second, third}));
    }

    /** {@return a tuple display of four} */
    public static <A, B, C, D> Tuple4<A, B, C, D> tupleOf(A first, B second, C third, D fourth) {
        return cast(PyTuple.of(new Object[] {first, second, third, fourth}));
    }

    /** {@return a tuple display of five} */
    public static <A, B, C, D, E> Tuple5<A, B, C, D, E> tupleOf(
            A first, B second, C third, D fourth, E fifth) {
        return cast(PyTuple.of(new Object[] {first, second, third, fourth, fifth}));
    }

    private static Object[] copy(Object[] elements) {
        return Arrays.copyOf(elements, elements.length, Object[].class);
    }

    /** {@return {@code list[index]}; IndexError behind the ends} */
    public static <E> E at(List<E> list, long index) {
        return cast(pyList(list).item(index));
    }

    /** {@return {@code list[index]} of ints; IndexError behind the ends} */
    public static long longAt(List<Long> list, long index) {
        return pyList(list).longItem(index);
    }

    /** {@return {@code list[index]} of floats; IndexError behind the ends} */
    public static double doubleAt(List<Double> list, long index) {
        return pyList(list).doubleItem(index);
    }

    /** {@return {@code list[index]} of bools; IndexError behind the ends} */
    public static boolean booleanAt(List<Boolean> list, long index) {
        return pyList(list).booleanItem(index);
    }

    /** Does {@code list[index] = item}; IndexError behind the ends. */
    public static <E> void setAt(List<E> list, long index, E item) {
        Nothing.target(list).setItem(index, item);
    }

    /** Does {@code list[index] = item} with an int. */
    public static void setAt(List<Long> list, long index, long item) {
        Nothing.target(list).setLong(index, item);
    }

    /** Does {@code list[index] = item} with a float. */
    public static void setAt(List<Double> list, long index, double item) {
        Nothing.target(list).setDouble(index, item);
    }

    /** Does {@code list[index] = item} with a bool. */
    public static void setAt(List<Boolean> list, long index, boolean item) {
        Nothing.target(list).setBoolean(index, item);
    }

    /**
     * Does {@code list[index] += by} in one step; IndexError behind the ends. The sum is proven to
     * fit.
     */
    public static void addAt(List<Long> list, long index, long by) {
        pyList(list).addLong(index, by);
    }

    /** Does {@code list[index] += by} of floats in one step; IndexError behind the ends. */
    public static void addAt(List<Double> list, long index, double by) {
        pyList(list).addDouble(index, by);
    }

    private static PyList pyList(List<?> list) {
        return Nothing.list(list);
    }

    /** {@return {@code text * count}} */
    public static String repeat(String text, long count) {
        return (String) Operators.mul(text, count);
    }

    /** {@return {@code list * count}} */
    public static <E> List<E> repeat(List<E> list, long count) {
        return cast(Operators.mul(list, count));
    }

    /** {@return {@code format % arguments}} */
    public static String percent(String format, Object... arguments) {
        return (String) Operators.mod(format, PyTuple.of(arguments));
    }

    /** {@return {@code format(value, specification)} of a value of a built-in type} */
    public static String format(Object value, String specification) {
        return Formatting.format(value, specification);
    }

    /** {@return whether {@code part} is in {@code text}} */
    public static boolean contains(String text, String part) {
        return Items.contains(text, part);
    }

    /** {@return how two texts compare: by code points} */
    public static int compare(String left, String right) {
        return CodePoints.compare(left, right);
    }

    /** {@return {@code len(container)}} */
    public static long len(Object container) {
        return container instanceof PyList list ? list.size() : Items.len(container);
    }

    /** {@return a new list of the elements in order; equal ones keep theirs} */
    public static <E> List<E> sorted(Collection<? extends E> items, Comparator<? super E> order) {
        Object[] sorted = items.toArray();
        Arrays.sort(sorted, cast(order));
        return cast(PyList.owning(sorted));
    }

    /**
     * {@return a dict display}
     *
     * @param entries keys and values in turn, of the types that are claimed
     */
    @SuppressWarnings("unchecked")
    public static <K, V> Map<K, V> dict(Object... entries) {
        PyDict dict = new PyDict();
        for (int i = 0; i < entries.length; i += 2) {
            dict.put(entries[i], entries[i + 1]);
        }
        return (Map<K, V>) (Map<?, ?>) dict;
    }

    /**
     * {@return the type object of a class of the program that is a class of Java}
     *
     * @param type the class
     */
    public static PyType typeOf(Class<?> type) {
        return JavaClass.typeOf(type);
    }
}
