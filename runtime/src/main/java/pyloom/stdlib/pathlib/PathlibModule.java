package pyloom.stdlib.pathlib;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.NotImplementedError;
import pyloom.object.PyList;
import pyloom.object.PyType;

/** The names of {@code pathlib}. */
@PythonModule(value = "pathlib", pure = true, doc = "library/pathlib.html")
public final class PathlibModule {

    /** What {@code from pathlib import *} takes. */
    @PythonApi("__all__")
    public static final PyList ALL =
            PyList.of("UnsupportedOperation", "PurePath", "PurePosixPath", "Path", "PosixPath");

    /** {@code PurePath}. */
    @PythonApi("PurePath")
    public static final PyType PURE_PATH = PurePath.TYPE;

    /** {@code PurePosixPath}. */
    @PythonApi("PurePosixPath")
    public static final PyType PURE_POSIX_PATH = PurePath.POSIX;

    /** {@code Path}. */
    @PythonApi("Path")
    public static final PyType PATH = PurePath.PATH;

    /** {@code PosixPath}. */
    @PythonApi("PosixPath")
    public static final PyType POSIX_PATH = PurePath.POSIX_PATH;

    /** {@code UnsupportedOperation}. */
    @PythonApi("UnsupportedOperation")
    public static final PyType UNSUPPORTED_OPERATION =
            PyType.nativeType("pathlib._abc", "UnsupportedOperation", NotImplementedError.TYPE)
                    .changeable();

    private PathlibModule() {}
}
