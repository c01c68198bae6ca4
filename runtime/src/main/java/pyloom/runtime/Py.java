package pyloom.runtime;

import pyloom.object.AssertionError;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Comparisons;
import pyloom.object.Items;
import pyloom.object.PyDict;
import pyloom.object.PyException;
import pyloom.object.PyFunction;
import pyloom.object.PyGenerator;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.stdlib.builtins.Formatting;
import pyloom.stdlib.builtins.PyBytes;
import pyloom.stdlib.builtins.PyComplex;
import pyloom.stdlib.builtins.PySet;
import pyloom.stdlib.builtins.PySlice;

import java.nio.charset.StandardCharsets;

/** The functions that emitted code imports statically: displays, tests, texts, calls. */
public final class Py {

    private Py() {}

    /** {@return whether {@code a == b} is true} */
    public static boolean isEqual(Object a, Object b) {
        if (a instanceof Long number && b instanceof Long other) {
            return number.longValue() == other.longValue();
        }
        if (a instanceof String text && b instanceof String other) {
            return text.equals(other);
        }
        return Truth.truth(Comparisons.eq(a, b));
    }

    /** {@return whether {@code a != b} is true} */
    public static boolean isNotEqual(Object a, Object b) {
        if (a instanceof Long number && b instanceof Long other) {
            return number.longValue() != other.longValue();
        }
        return Truth.truth(Comparisons.ne(a, b));
    }

    /** {@return whether {@code a < b} is true} */
    public static boolean isLess(Object a, Object b) {
        if (a instanceof Long number && b instanceof Long other) {
            return number < other;
        }
        return Truth.truth(Comparisons.lt(a, b));
    }

    /** {@return whether {@code a <= b} is true} */
    public static boolean isLessOrEqual(Object a, Object b) {
        if (a instanceof Long number && b instanceof Long other) {
            return number <= other;
        }
        return Truth.truth(Comparisons.le(a, b));
    }

    /** {@return whether {@code a > b} is true} */
    public static boolean isGreater(Object a, Object b) {
        if (a instanceof Long number && b instanceof Long other) {
            return number > other;
        }
        return Truth.truth(Comparisons.gt(a, b));
    }

    /** {@return whether {@code a >= b} is true} */
    public static boolean isGreaterOrEqual(Object a, Object b) {
        if (a instanceof Long number && b instanceof Long other) {
            return number >= other;
        }
        return Truth.truth(Comparisons.ge(a, b));
    }

    /** {@return whether {@code item in container}} */
    public static boolean isIn(Object item, Object container) {
        return Items.contains(container, item);
    }

    /** {@return a list of these elements} */
    public static PyList list(Object... elements) {
        return PyList.owning(elements);
    }

    /** {@return a tuple of these elements} */
    public static PyTuple tuple(Object... elements) {
        return PyTuple.of(elements);
    }

    /** {@return a set of these elements} */
    public static Object set(Object... elements) {
        return PySet.of(elements);
    }

    /** {@return a dict of these keys, each before its value} */
    public static PyDict dict(Object... keysAndValues) {
        PyDict dict = new PyDict(keysAndValues.length / 2);
        for (int i = 0; i < keysAndValues.length; i += 2) {
            dict.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return dict;
    }

    /**
     * {@return the elements of something that only one loop knows} A generator among such ends when
     * the loop is left.
     */
    public static TemporaryIterable<Object> temporary(Object iterable) {
        return new TemporaryIterable<>(iterable);
    }

    /** {@return the elements of a generator that only one loop knows} */
    public static <T> TemporaryIterable<T> temporary(PyGenerator<T> generator) {
        return new TemporaryIterable<>(generator);
    }

    /** {@return an empty collection of the elements of a display with stars} */
    public static Elements elements() {
        return new Elements();
    }

    /** {@return an empty collection of the entries of a dict display with stars} */
    public static Entries entries() {
        return new Entries();
    }

    /** {@return the slice {@code lower:upper}} */
    public static Object slice(Object lower, Object upper) {
        return new PySlice(lower, upper, null);
    }

    /** {@return the slice {@code lower:upper:step}} */
    public static Object slice(Object lower, Object upper, Object step) {
        return new PySlice(lower, upper, step);
    }

    /** {@return the imaginary number} */
    public static Object imaginary(double value) {
        return PyComplex.of(0.0, value);
    }

    /** {@return the bytes whose values are those of the chars of {@code text}} */
    public static Object bytes(String text) {
        return PyBytes.owning(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** {@return the text of a replacement field without a specification} */
    public static String format(Object value) {
        return value instanceof Long number ? number.toString() : Texts.format(value, "");
    }

    /** {@return the text of a replacement field} */
    public static String format(Object value, String specification) {
        return Formatting.format(value, specification);
    }

    /** {@return {@code str(value)}} */
    public static String str(Object value) {
        return Texts.str(value);
    }

    /** {@return {@code repr(value)}} */
    public static String repr(Object value) {
        return Texts.repr(value);
    }

    /** {@return {@code ascii(value)}} */
    public static String ascii(Object value) {
        return Formatting.ascii(value);
    }

    /** {@return positional arguments, packed for {@link #callKeywords}} */
    public static Object[] args(Object... arguments) {
        return arguments;
    }

    /**
     * {@return keyword arguments of a function of the library}
     *
     * @param namesAndValues their names and values in turn
     */
    public static PyDict keywords(Object... namesAndValues) {
        return dict(namesAndValues);
    }

    /** {@return the result of a call with many positional arguments} */
    public static Object callWith(Object function, Object... arguments) {
        return Calls.callArray(function, arguments, null);
    }

    /** {@return the result of a call with keyword arguments, each name before its value} */
    public static Object callKeywords(
            Object function, Object[] positional, Object... namesAndValues) {
        int count = namesAndValues.length / 2;
        Object[] arguments = new Object[positional.length + count];
        System.arraycopy(positional, 0, arguments, 0, positional.length);
        String[] names = new String[count];
        for (int i = 0; i < count; i++) {
            names[i] = (String) namesAndValues[2 * i];
            arguments[positional.length + i] = namesAndValues[2 * i + 1];
        }
        return Calls.callArray(function, arguments, names);
    }

    /** {@return a call of {@code function} whose arguments are gathered one by one} */
    public static Call calling(Object function) {
        return new Call(function);
    }

    /** {@return the function, with annotations: each name before its value} */
    public static PyFunction annotated(PyFunction function, Object... namesAndValues) {
        Attributes.setAttr(function, "__annotations__", dict(namesAndValues));
        return function;
    }

    /** {@return the only element of an annotation with a star} */
    public static Object onlyElement(Object iterable) {
        return Unpacking.unpack(iterable, 1)[0];
    }

    /** {@return the error of a failed {@code assert}} */
    public static PyException assertionError() {
        return new AssertionError();
    }

    /** {@return the error of a failed {@code assert}} */
    public static PyException assertionError(Object message) {
        return new AssertionError(message);
    }

    /** Throws what is left of an exception, if anything is. */
    public static void rethrow(PyException rest) {
        if (rest != null) {
            throw rest;
        }
    }

    /**
     * {@return the time during which {@code exception} is handled} What is raised until it is
     * closed has it as its context.
     *
     * @param exception the exception, or null if none is
     */
    public static Handling handling(PyException exception) {
        return new Handling(exception);
    }
}
