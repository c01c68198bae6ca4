package pyloom.stdlib.posixpath;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;

/** The constants of {@code os.path}. */
@PythonModule(value = "posixpath", pure = true, doc = "library/os.html#os.sep")
public final class PathConstants {

    /** Separates the parts of a name. */
    @PythonApi("sep")
    public static final String SEP = "/";

    /** Another separator: none. */
    @PythonApi("altsep")
    public static final Object ALTSEP = null;

    /** Separates name and extension. */
    @PythonApi("extsep")
    public static final String EXTSEP = ".";

    /** Separates names in a list. */
    @PythonApi("pathsep")
    public static final String PATHSEP = ":";

    /** The current directory. */
    @PythonApi("curdir")
    public static final String CURDIR = ".";

    /** The directory above. */
    @PythonApi("pardir")
    public static final String PARDIR = "..";

    /** Where programs are looked for if nothing else is said. */
    @PythonApi("defpath")
    public static final String DEFPATH = "/bin:/usr/bin";

    /** What takes everything and gives nothing. */
    @PythonApi("devnull")
    public static final String DEVNULL = "/dev/null";

    /** Any text may name a file. */
    @PythonApi("supports_unicode_filenames")
    public static final boolean SUPPORTS_UNICODE = false;

    private PathConstants() {}
}
