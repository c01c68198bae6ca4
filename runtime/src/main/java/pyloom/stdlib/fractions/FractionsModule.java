package pyloom.stdlib.fractions;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.PyList;

/** The names of Python's {@code fractions}. */
@PythonModule(value = "fractions", pure = true, doc = "library/fractions.html")
public final class FractionsModule {

    /** What {@code from ... import *} takes. */
    @PythonApi("__all__")
    public static final PyList ALL = PyList.of("Fraction");

    private FractionsModule() {}
}
