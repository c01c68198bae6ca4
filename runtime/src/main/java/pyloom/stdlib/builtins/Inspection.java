package pyloom.stdlib.builtins;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.PyList;
import pyloom.object.RuntimeError;
import pyloom.object.Specials;
import pyloom.object.TypeError;

/**
 * {@code dir()}, {@code vars()} of an object. Without an argument, and {@code globals()} and {@code
 * locals()}, they ask the frame of their caller; the translator puts the answer in their place
 * where it sees the call.
 */
@PythonModule(value = "builtins", doc = "library/functions.html")
public final class Inspection {

    private Inspection() {}

    /** {@return the sorted names of the attributes of an object} */
    @PythonApi("dir(object=<unset>, /)")
    public static PyList dir(Object object) {
        if (object == ABSENT) {
            throw withoutFrame("dir");
        }
        Object names = Specials.call(object, "__dir__");
        if (names == ABSENT) {
            throw new TypeError("object does not provide __dir__");
        }
        return Aggregates.sorted(names, null, false);
    }

    /** {@return the {@code __dict__} of an object} */
    @PythonApi("vars(object=<unset>, /)")
    public static Object vars(Object object) {
        if (object == ABSENT) {
            throw withoutFrame("vars");
        }
        Object attributes = Attributes.getAttrOr(object, "__dict__", ABSENT);
        if (attributes == ABSENT) {
            throw new TypeError("vars() argument must have __dict__ attribute");
        }
        return attributes;
    }

    @PythonApi("globals()")
    static Object globals() {
        throw withoutFrame("globals");
    }

    @PythonApi("locals()")
    static Object locals() {
        throw withoutFrame("locals");
    }

    private static RuntimeError withoutFrame(String function) {
        return new RuntimeError(
                function + "() was called in a way that hides the calling function's variables");
    }
}
