package pyloom.stdlib.concurrent;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.PyList;

/** The package {@code concurrent}: empty but for its module. */
@PythonModule("concurrent")
public final class ConcurrentPackage {

    /** Says that it is a package; there are no files to be found in it. */
    @PythonApi("__path__")
    public static final PyList PATH = new PyList();

    private ConcurrentPackage() {}
}
