package pyloom.stdlib.os;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.ModuleTable;
import pyloom.object.NativeModule;
import pyloom.object.OSError;
import pyloom.object.PyModule;
import pyloom.object.PyType;
import pyloom.stdlib.posixpath.PathConstants;

/** The names of {@code os} that say which system it is. */
@PythonModule(value = "os", pure = true, doc = "library/os.html")
public final class OsConstants {

    /** The kind of system. */
    @PythonApi("name")
    public static final String NAME = "posix";

    /** Ends a line of a text file. */
    @PythonApi("linesep")
    public static final String LINESEP = "\n";

    /** Separates the parts of a name. */
    @PythonApi("sep")
    public static final String SEP = PathConstants.SEP;

    /** Another separator: none. */
    @PythonApi("altsep")
    public static final Object ALTSEP = PathConstants.ALTSEP;

    /** Separates name and extension. */
    @PythonApi("extsep")
    public static final String EXTSEP = PathConstants.EXTSEP;

    /** Separates names in a list. */
    @PythonApi("pathsep")
    public static final String PATHSEP = PathConstants.PATHSEP;

    /** The current directory. */
    @PythonApi("curdir")
    public static final String CURDIR = PathConstants.CURDIR;

    /** The directory above. */
    @PythonApi("pardir")
    public static final String PARDIR = PathConstants.PARDIR;

    /** Where programs are looked for if nothing else is said. */
    @PythonApi("defpath")
    public static final String DEFPATH = PathConstants.DEFPATH;

    /** What takes everything and gives nothing. */
    @PythonApi("devnull")
    public static final String DEVNULL = PathConstants.DEVNULL;

    /** The class of errors. */
    @PythonApi("error")
    public static final PyType ERROR = OSError.TYPE;

    /** {@code os.environ}. */
    @PythonApi("environ")
    public static final Environ ENVIRON = Environ.ENVIRON;

    /** {@code os.path}. */
    @PythonApi("path")
    public static final PyModule PATH = path();

    /** For {@code access}: there. */
    @PythonApi("F_OK")
    public static final long F_OK = 0;

    /** For {@code access}: executable. */
    @PythonApi("X_OK")
    public static final long X_OK = 1;

    /** For {@code access}: writable. */
    @PythonApi("W_OK")
    public static final long W_OK = 2;

    /** For {@code access}: readable. */
    @PythonApi("R_OK")
    public static final long R_OK = 4;

    private OsConstants() {}

    private static PyModule path() {
        PyModule module = NativeModule.named("posixpath");
        ModuleTable.modules().put("posixpath", module);
        return module;
    }
}
