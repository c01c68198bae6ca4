package pyloom.stdlib.sched;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.PyList;

/** The names of Python's {@code sched}. */
@PythonModule(value = "sched", pure = true, doc = "library/sched.html")
public final class SchedModule {

    /** What {@code from ... import *} takes. */
    @PythonApi("__all__")
    public static final PyList ALL = PyList.of("scheduler");

    private SchedModule() {}
}
