package pyloom.stdlib.subprocess;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Exceptions;
import pyloom.object.OrdinaryException;
import pyloom.object.PyException;
import pyloom.object.PyType;

/** The classes of errors of {@code subprocess}. */
@PythonModule(value = "subprocess", pure = true, doc = "library/subprocess.html#exceptions")
public final class SubprocessErrors {

    /** {@code SubprocessError}. */
    @PythonApi("SubprocessError")
    public static final PyType ERROR =
            PyType.nativeType("subprocess", "SubprocessError", OrdinaryException.TYPE).changeable();

    private static final String[] KEYWORDS = {"output", "stderr"};

    private SubprocessErrors() {}

    static PyException failed(long code, Object command, Object output, Object errors) {
        return Exceptions.raise(
                CalledProcessError.TYPE.callArray(
                        new Object[] {code, command, output, errors}, KEYWORDS));
    }

    static PyException late(Object command, Object timeout, Object output, Object errors) {
        return Exceptions.raise(
                TimeoutExpired.TYPE.callArray(
                        new Object[] {command, timeout, output, errors}, KEYWORDS));
    }
}
