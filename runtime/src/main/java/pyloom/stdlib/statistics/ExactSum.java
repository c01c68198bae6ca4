package pyloom.stdlib.statistics;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.Comparisons;
import pyloom.object.Iteration;
import pyloom.object.Operators;
import pyloom.object.OverflowError;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.stdlib.builtins.PyComplex;
import pyloom.stdlib.decimal.PyDecimal;
import pyloom.stdlib.fractions.PyFraction;
import pyloom.values.number.Floats;
import pyloom.values.number.Ints;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Sums of numbers and of their squares: numerators are added up per denominator, exactly. What is
 * infinite or no number is added apart, and is then the result.
 */
final class ExactSum {

    private final Map<Object, Object> sums = new HashMap<>();
    private final Map<Object, Object> squares = new HashMap<>();
    private final Set<PyType> types = new LinkedHashSet<>();
    private PyType lastType;
    private Object special = ABSENT;
    private long count;

    static ExactSum of(Object data) {
        ExactSum sum = new ExactSum();
        Object iterator = Iteration.iter(data);
        for (Object item = Iteration.next(iterator);
                item != ABSENT;
                item = Iteration.next(iterator)) {
            sum.add(item);
        }
        return sum;
    }

    void add(Object item) {
        PyType type = BuiltinTypes.typeOf(item);
        if (type != lastType) {
            types.add(type);
            lastType = type;
        }
        count++;
        switch (item) {
            case Long number -> add(number, 1L);
            case Double real when Double.isFinite(real) -> {
                Object[] ratio = Floats.integerRatio(real);
                add(ratio[0], ratio[1]);
            }
            case PyFraction fraction -> add(fraction.top(), fraction.bottom());
            case null, default -> addOther(item, type);
        }
    }

    private void add(Object top, Object bottom) {
        sums.merge(bottom, top, Ints::add);
        squares.merge(bottom, Ints.multiply(top, top), Ints::add);
    }

    private void addOther(Object item, PyType type) {
        Object ratio = Attributes.getAttrOr(item, "as_integer_ratio", ABSENT);
        if (ratio != ABSENT) {
            try {
                PyTuple parts = (PyTuple) Calls.call(ratio);
                add(parts.get(0), parts.get(1));
            } catch (OverflowError | ValueError _) {
                special = special == ABSENT ? item : Operators.add(special, item);
            }
            return;
        }
        Object top = Attributes.getAttrOr(item, "numerator", ABSENT);
        Object bottom = Attributes.getAttrOr(item, "denominator", ABSENT);
        if (top == ABSENT || bottom == ABSENT || item instanceof PyComplex) {
            throw new TypeError(
                    "can't convert type '" + type.shortName() + "' to numerator/denominator");
        }
        add(Ints.plain(top), Ints.plain(bottom));
    }

    long count() {
        return count;
    }

    boolean isFinite() {
        return special == ABSENT;
    }

    /** {@return the sum, a fraction if it is finite} */
    Object total() {
        return isFinite() ? sum(sums, false) : special;
    }

    private static PyFraction sum(Map<Object, Object> partials, boolean isSquared) {
        PyFraction total = PyFraction.ZERO;
        for (Map.Entry<Object, Object> partial : partials.entrySet()) {
            Object bottom = partial.getKey();
            total =
                    total.plus(
                            PyFraction.of(
                                    partial.getValue(),
                                    isSquared ? Ints.multiply(bottom, bottom) : bottom));
        }
        return total;
    }

    /** {@return the sum of the squares of the distances to the mean} */
    Object squaredDistances() {
        if (count == 0) {
            return PyFraction.ZERO;
        }
        if (!isFinite()) {
            return special;
        }
        PyFraction sum = sum(sums, false);
        PyFraction squared = sum(squares, true);
        PyFraction size = PyFraction.of(count, 1L);
        return size.times(squared).minus(sum.times(sum)).dividedBy(size);
    }

    /** {@return the type that results have} */
    PyType type() {
        PyType type = BuiltinTypes.INT;
        for (PyType each : types) {
            type = coerced(type, each);
        }
        return type;
    }

    private static PyType coerced(PyType a, PyType b) {
        if (a == b || b == BuiltinTypes.INT || b == BuiltinTypes.BOOL) {
            return a;
        }
        if (a == BuiltinTypes.INT || b.isSubtypeOf(a)) {
            return b;
        }
        if (a.isSubtypeOf(b) || b.isSubtypeOf(BuiltinTypes.INT)) {
            return a;
        }
        if (a.isSubtypeOf(BuiltinTypes.INT)
                || a.isSubtypeOf(PyFraction.TYPE) && b.isSubtypeOf(BuiltinTypes.FLOAT)) {
            return b;
        }
        if (a.isSubtypeOf(BuiltinTypes.FLOAT) && b.isSubtypeOf(PyFraction.TYPE)) {
            return a;
        }
        throw new TypeError("don't know how to coerce " + a.shortName() + " and " + b.shortName());
    }

    /** {@return a result as a number of a type} */
    static Object converted(Object value, PyType type) {
        if (BuiltinTypes.typeOf(value) == type) {
            return value;
        }
        PyType target = type;
        boolean isWhole =
                !(value instanceof PyFraction fraction) || Comparisons.equal(fraction.bottom(), 1L);
        if (type.isSubtypeOf(BuiltinTypes.INT) && !isWhole) {
            target = BuiltinTypes.FLOAT;
        }
        if (target.isSubtypeOf(PyDecimal.TYPE) && value instanceof PyFraction fraction) {
            return Operators.trueDiv(
                    Calls.call(target, fraction.top()), Calls.call(target, fraction.bottom()));
        }
        return Calls.call(target, value);
    }
}
