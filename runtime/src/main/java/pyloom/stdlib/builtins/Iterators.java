package pyloom.stdlib.builtins;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.TypedForm;
import pyloom.object.Calls;
import pyloom.object.Iteration;
import pyloom.object.PyIterator;
import pyloom.object.Specials;
import pyloom.object.StopIteration;
import pyloom.object.TypeError;

/** {@code iter()} and {@code next()}. */
@PythonModule(value = "builtins", doc = "library/functions.html")
public final class Iterators {

    private Iterators() {}

    /**
     * {@return an iterator over an iterable, or over the results of a function until one equals a
     * sentinel}
     */
    @PythonApi("iter(object, sentinel=<unset>, /)")
    public static Object iter(Object object, Object sentinel) {
        if (sentinel == ABSENT) {
            return Iteration.iter(object);
        }
        if (!Calls.isCallable(object)) {
            throw new TypeError("iter(v, w): v must be callable");
        }
        return new CallIterator(object, sentinel);
    }

    /** {@return an iterator over an iterable} */
    @TypedForm("iter(object, /)")
    public static Object iter(Object object) {
        return Iteration.iter(object);
    }

    /** {@return the next element; StopIteration if there is none} */
    @TypedForm("next(iterator, /)")
    public static Object next(Object iterator) {
        return next(iterator, ABSENT);
    }

    /** {@return the next element, or {@code otherwise} if it is given and there is none} */
    @PythonApi("next(iterator, default=<unset>, /)")
    public static Object next(Object iterator, Object otherwise) {
        if (!(iterator instanceof PyIterator) && !Specials.has(iterator, "__next__")) {
            throw new TypeError("'" + Payloads.typeName(iterator) + "' object is not an iterator");
        }
        if (otherwise == ABSENT) {
            return Iteration.nextOrStop(iterator);
        }
        Object next;
        try {
            next = Iteration.next(iterator);
        } catch (StopIteration end) {
            return otherwise;
        }
        return next == ABSENT ? otherwise : next;
    }
}
