package pyloom.stdlib.contextvars;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;

/** The function of Python's {@code _contextvars}. */
@PythonModule(value = "_contextvars", doc = "library/contextvars.html")
public final class ContextFunctions {

    private ContextFunctions() {}

    /** {@return a copy of the current context} */
    @PythonApi("copy_context()")
    public static Context copyContext() {
        return Context.current().copy();
    }
}
