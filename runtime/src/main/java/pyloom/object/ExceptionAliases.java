package pyloom.object;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;

/** The older names of {@code OSError}. */
@PythonModule("builtins")
public final class ExceptionAliases {

    /** Python's {@code EnvironmentError}. */
    @PythonApi("EnvironmentError")
    public static final PyType ENVIRONMENT_ERROR = OSError.TYPE;

    /** Python's {@code IOError}. */
    @PythonApi("IOError")
    public static final PyType IO_ERROR = OSError.TYPE;

    private ExceptionAliases() {}
}
