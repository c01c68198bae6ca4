package pyloom.stdlib.urllib;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.PyList;

/** The package {@code urllib}: empty but for its modules. */
@PythonModule("urllib")
public final class UrllibPackage {

    /** Says that it is a package; there are no files to be found in it. */
    @PythonApi("__path__")
    public static final PyList PATH = new PyList();

    private UrllibPackage() {}
}
