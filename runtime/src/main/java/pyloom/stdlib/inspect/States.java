package pyloom.stdlib.inspect;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;

/** Where a generator is in its life, as {@code getgeneratorstate} says it. */
@PythonModule(value = "inspect", pure = true)
public final class States {

    /** Nothing of its body has run. */
    @PythonApi("GEN_CREATED")
    public static final String CREATED = "GEN_CREATED";

    /** Its body runs. */
    @PythonApi("GEN_RUNNING")
    public static final String RUNNING = "GEN_RUNNING";

    /** It stands at a yield. */
    @PythonApi("GEN_SUSPENDED")
    public static final String SUSPENDED = "GEN_SUSPENDED";

    /** Its body has ended. */
    @PythonApi("GEN_CLOSED")
    public static final String CLOSED = "GEN_CLOSED";

    private States() {}
}
