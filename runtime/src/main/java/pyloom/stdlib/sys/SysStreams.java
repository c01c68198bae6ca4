package pyloom.stdlib.sys;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.stdlib.io.StandardStreams;
import pyloom.stdlib.io.TextIOWrapper;

/** {@code sys.stdout} and the stream that it was at first. */
@PythonModule(value = "sys", doc = "library/sys.html#sys.stdout")
public final class SysStreams {

    /** The stream over the standard output. */
    @PythonApi("__stdout__")
    public static final TextIOWrapper ORIGINAL_STDOUT = StandardStreams.stdout();

    /** What {@code print} writes to. */
    @PythonApi("stdout")
    public static final TextIOWrapper STDOUT = ORIGINAL_STDOUT;

    private SysStreams() {}
}
