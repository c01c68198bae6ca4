package pyloom.stdlib.operator;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.BuiltinTypes;
import pyloom.object.Comparisons;
import pyloom.object.Identity;
import pyloom.object.Items;
import pyloom.object.Iteration;
import pyloom.object.NotImplemented;
import pyloom.object.Operators;
import pyloom.object.PyDict;
import pyloom.object.PyObject;
import pyloom.object.PyValueInstance;
import pyloom.object.Specials;
import pyloom.object.TypeError;
import pyloom.object.ValueError;

/** Functions on sequences. */
@PythonModule(value = "operator", doc = "library/operator.html")
public final class Sequences {

    private Sequences() {}

    static void check(Object a) {
        if (!Specials.has(a, "__getitem__") || a instanceof PyDict) {
            throw new TypeError(
                    "'" + BuiltinTypes.typeOf(a).name() + "' object can't be concatenated");
        }
    }

    /** {@return {@code a + b} for sequences} */
    @PythonApi("concat(a, b, /)")
    static Object concat(Object a, Object b) {
        check(a);
        return Operators.add(a, b);
    }

    /** {@return how often an element occurs} */
    @PythonApi("countOf(a, b, /)")
    static long countOf(Object a, Object b) {
        long count = 0;
        for (Object item : Iteration.iterate(a)) {
            if (same(item, b)) {
                count++;
            }
        }
        return count;
    }

    /** {@return the first place of an element} */
    @PythonApi("indexOf(a, b, /)")
    static long indexOf(Object a, Object b) {
        long index = 0;
        for (Object item : Iteration.iterate(a)) {
            if (same(item, b)) {
                return index;
            }
            index++;
        }
        throw new ValueError("sequence.index(x): x not in sequence");
    }

    private static boolean same(Object item, Object wanted) {
        return Identity.is(item, wanted) || Comparisons.equal(item, wanted);
    }

    /** {@return how many elements there may be} */
    @PythonApi("length_hint(obj, default=0, /)")
    static Object lengthHint(Object object, Object otherwise) {
        if (!(PyValueInstance.unwrap(otherwise) instanceof Number)) {
            throw new TypeError(
                    "'"
                            + BuiltinTypes.typeOf(otherwise).name()
                            + "' object cannot be interpreted as an integer");
        }
        if (Specials.has(object, "__len__")
                || object instanceof PyObject known && known.knownLength() >= 0) {
            return (long) Items.len(object);
        }
        Object hint;
        try {
            hint = Specials.call(object, "__length_hint__");
        } catch (TypeError _) {
            return otherwise;
        }
        if (hint == ABSENT || hint == NotImplemented.NOT_IMPLEMENTED) {
            return otherwise;
        }
        if (!(PyValueInstance.unwrap(hint) instanceof Long number)) {
            throw new TypeError(
                    "__length_hint__ must be an integer, not " + BuiltinTypes.typeOf(hint).name());
        }
        if (number < 0) {
            throw new ValueError("__length_hint__() should return >= 0");
        }
        return number;
    }
}
