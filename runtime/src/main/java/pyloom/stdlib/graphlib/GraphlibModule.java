package pyloom.stdlib.graphlib;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.PyList;

/** The names of {@code graphlib}. */
@PythonModule(value = "graphlib", pure = true, doc = "library/graphlib.html")
public final class GraphlibModule {

    /** What {@code from ... import *} takes. */
    @PythonApi("__all__")
    public static final PyList ALL = PyList.of("TopologicalSorter", "CycleError");

    private GraphlibModule() {}
}
