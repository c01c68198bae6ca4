package pyloom.stdlib.inspect;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.object.ValueError;
import pyloom.stdlib.script.Python;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;

/** What decorators wrapped. */
@PythonModule(value = "inspect", pure = true, doc = "library/inspect.html#inspect.unwrap")
public final class Unwrapping {

    private Unwrapping() {}

    /** {@return the function that decorators wrapped, however often} */
    @PythonApi("unwrap(func, *, stop=None)")
    public static Object unwrap(Object function, Object stop) {
        return unwrapUntil(function, one -> stop != null && Truth.truth(Calls.call(stop, one)));
    }

    static Object unwrapUntil(Object function, Predicate<Object> stop) {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Object current = function;
        while (!stop.test(current)
                && !(current instanceof PyType)
                && Python.has(current, "__wrapped__")) {
            if (!seen.add(current)) {
                throw new ValueError("wrapper loop when unwrapping " + Texts.repr(function));
            }
            current = Attributes.getAttr(current, "__wrapped__");
        }
        return current;
    }
}
