package pyloom.stdlib.sys;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.stdlib.io.StandardStreams;
import pyloom.stdlib.io.TextIOWrapper;

/** {@code sys.stdin} and the stream that it was at first. */
@PythonModule(value = "sys", doc = "library/sys.html#sys.stdin")
public final class SysInputStream {

    /** The stream over the standard input. */
    @PythonApi("__stdin__")
    public static final TextIOWrapper ORIGINAL_STDIN = StandardStreams.stdin();

    /** What {@code input} reads from. */
    @PythonApi("stdin")
    public static final TextIOWrapper STDIN = ORIGINAL_STDIN;

    private SysInputStream() {}
}
