package pyloom.stdlib.collections;

import static pyloom.object.Absent.ABSENT;
import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Comparisons;
import pyloom.object.Items;
import pyloom.object.Operators;
import pyloom.object.Truth;

import java.util.function.BinaryOperator;

/** The operators of {@code collections.Counter}, which keep positive counts only. */
@PythonModule(value = "collections", pure = true, doc = "library/collections.html#counter-objects")
@PythonType(name = "Counter", holder = PyCounter.class)
public final class CounterOperators {

    private CounterOperators() {}

    private static Object count(Object counter, Object element) {
        return Items.getItem(counter, element);
    }

    private static boolean isPositive(Object count) {
        return Truth.truth(Comparisons.gt(count, 0L));
    }

    private static Object smaller(Object a, Object b) {
        return Truth.truth(Comparisons.lt(a, b)) ? a : b;
    }

    private static Object larger(Object a, Object b) {
        return Truth.truth(Comparisons.lt(a, b)) ? b : a;
    }

    // --- comparisons: an element that is missing counts as zero

    private static Object compare(PyCounter self, Object other, BinaryOperator<Object> how) {
        if (!(other instanceof PyCounter counter)) {
            return NOT_IMPLEMENTED;
        }
        for (PyCounter each : new PyCounter[] {self, counter}) {
            for (Object element : each.keyList()) {
                if (!Truth.truth(how.apply(count(self, element), count(counter, element)))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Object both(Object lax, PyCounter self, Object other) {
        return Boolean.TRUE.equals(lax) ? ne(self, other) : lax;
    }

    @PythonApi("Counter.__eq__(self, other)")
    public static Object eq(PyCounter self, Object other) {
        return compare(self, other, Comparisons::eq);
    }

    @PythonApi("Counter.__ne__(self, other)")
    public static Object ne(PyCounter self, Object other) {
        return eq(self, other) instanceof Boolean same ? (Object) !same : NOT_IMPLEMENTED;
    }

    @PythonApi("Counter.__le__(self, other)")
    public static Object le(PyCounter self, Object other) {
        return compare(self, other, Comparisons::le);
    }

    @PythonApi("Counter.__lt__(self, other)")
    public static Object lt(PyCounter self, Object other) {
        return both(le(self, other), self, other);
    }

    @PythonApi("Counter.__ge__(self, other)")
    public static Object ge(PyCounter self, Object other) {
        return compare(self, other, Comparisons::ge);
    }

    @PythonApi("Counter.__gt__(self, other)")
    public static Object gt(PyCounter self, Object other) {
        return both(ge(self, other), self, other);
    }

    // --- operators that make a new counter

    private static Object combine(PyCounter self, Object other, BinaryOperator<Object> how) {
        if (!(other instanceof PyCounter counter)) {
            return NOT_IMPLEMENTED;
        }
        PyCounter result = new PyCounter();
        for (Object element : self.keyList()) {
            Object count = how.apply(count(self, element), count(counter, element));
            if (isPositive(count)) {
                result.put(element, count);
            }
        }
        for (Object element : counter.keyList()) {
            if (self.getOrAbsent(element) == ABSENT) {
                Object count = how.apply(0L, count(counter, element));
                if (isPositive(count)) {
                    result.put(element, count);
                }
            }
        }
        return result;
    }

    @PythonApi("Counter.__add__(self, other)")
    public static Object add(PyCounter self, Object other) {
        return combine(self, other, Operators::add);
    }

    @PythonApi("Counter.__sub__(self, other)")
    public static Object sub(PyCounter self, Object other) {
        return combine(self, other, Operators::sub);
    }

    @PythonApi("Counter.__or__(self, other)")
    public static Object or(PyCounter self, Object other) {
        return combine(self, other, CounterOperators::larger);
    }

    @PythonApi("Counter.__and__(self, other)")
    public static Object and(PyCounter self, Object other) {
        return combine(self, other, CounterOperators::smaller);
    }

    @PythonApi("Counter.__pos__(self)")
    public static Object pos(PyCounter self) {
        return combine(self, new PyCounter(), Operators::add);
    }

    @PythonApi("Counter.__neg__(self)")
    public static Object neg(PyCounter self) {
        return combine(new PyCounter(), self, Operators::sub);
    }

    // --- operators that change the counter

    @PythonApi("Counter._keep_positive(self)")
    public static Object keepPositive(PyCounter self) {
        for (Object element : self.keyList()) {
            if (!isPositive(count(self, element))) {
                Items.delItem(self, element);
            }
        }
        return self;
    }

    private static Object change(PyCounter self, Object other, BinaryOperator<Object> how) {
        for (Object[] entry : Mappings.entries(other)) {
            Items.setItem(self, entry[0], how.apply(count(self, entry[0]), entry[1]));
        }
        return keepPositive(self);
    }

    @PythonApi("Counter.__iadd__(self, other)")
    public static Object addInPlace(PyCounter self, Object other) {
        return change(self, other, Operators::add);
    }

    @PythonApi("Counter.__isub__(self, other)")
    public static Object subInPlace(PyCounter self, Object other) {
        return change(self, other, Operators::sub);
    }

    @PythonApi("Counter.__ior__(self, other)")
    public static Object orInPlace(PyCounter self, Object other) {
        return change(self, other, CounterOperators::larger);
    }

    @PythonApi("Counter.__iand__(self, other)")
    public static Object andInPlace(PyCounter self, Object other) {
        for (Object element : self.keyList()) {
            Object theirs = count(other, element);
            Items.setItem(self, element, smaller(theirs, count(self, element)));
        }
        return keepPositive(self);
    }
}
