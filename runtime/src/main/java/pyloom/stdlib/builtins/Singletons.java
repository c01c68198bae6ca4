package pyloom.stdlib.builtins;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Ellipsis;
import pyloom.object.NotImplemented;
import pyloom.object.PyDict;
import pyloom.object.TypeError;

/** The constants of the module that are no keywords. */
@PythonModule(value = "builtins", doc = "library/constants.html")
public final class Singletons {

    /** Python's {@code NotImplemented}. */
    @PythonApi("NotImplemented")
    public static final NotImplemented NOT_IMPLEMENTED = NotImplemented.NOT_IMPLEMENTED;

    /** Python's {@code Ellipsis}. */
    @PythonApi("Ellipsis")
    public static final Ellipsis ELLIPSIS = Ellipsis.ELLIPSIS;

    /** Python's {@code __debug__}. */
    @PythonApi("__debug__")
    public static final Boolean DEBUG = true;

    /** Python's {@code exit}. */
    @PythonApi("exit")
    public static final Quitter EXIT = Quitter.EXIT;

    /** Python's {@code quit}. */
    @PythonApi("quit")
    public static final Quitter QUIT = Quitter.QUIT;

    private Singletons() {}

    /** Refuses to make a second one with arguments. */
    static void refuseArguments(String name, Object[] args, PyDict keywords) {
        if (args.length + keywords.size() > 0) {
            throw new TypeError(name + " takes no arguments");
        }
    }
}
