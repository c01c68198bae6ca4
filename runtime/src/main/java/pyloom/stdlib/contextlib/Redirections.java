package pyloom.stdlib.contextlib;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.PyType;

/** The classes that redirect one stream each. */
@PythonModule(value = "contextlib", pure = true, doc = "library/contextlib.html")
public final class Redirections {

    /** {@code redirect_stdout}. */
    @PythonApi("redirect_stdout")
    public static final PyType STDOUT = redirection("redirect_stdout", "stdout");

    /** {@code redirect_stderr}. */
    @PythonApi("redirect_stderr")
    public static final PyType STDERR = redirection("redirect_stderr", "stderr");

    private Redirections() {}

    private static PyType redirection(String name, String stream) {
        PyType type = PyType.nativeType("contextlib", name, RedirectStream.TYPE).changeable();
        type.define("_stream", stream);
        return type;
    }
}
