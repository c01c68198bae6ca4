package pyloom.stdlib.sys;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.stdlib.io.StandardStreams;
import pyloom.stdlib.io.TextIOWrapper;

/** {@code sys.stderr} and the stream that it was at first. */
@PythonModule(value = "sys", doc = "library/sys.html#sys.stderr")
public final class SysErrorStream {

    /** The stream over the standard error. */
    @PythonApi("__stderr__")
    public static final TextIOWrapper ORIGINAL_STDERR = StandardStreams.stderr();

    /** Where errors are written to. */
    @PythonApi("stderr")
    public static final TextIOWrapper STDERR = ORIGINAL_STDERR;

    private SysErrorStream() {}
}
