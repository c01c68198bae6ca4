package pyloom.stdlib.zoneinfo;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.KeyError;
import pyloom.object.PyObject;
import pyloom.object.PyType;

/** Python's {@code zoneinfo.ZoneInfoNotFoundError}. */
@PythonModule(value = "zoneinfo", pure = true)
@PythonType(name = "ZoneInfoNotFoundError")
public final class ZoneInfoNotFoundError extends KeyError {

    /** The type {@code zoneinfo.ZoneInfoNotFoundError}. */
    public static final PyType TYPE =
            PyType.nativeType("zoneinfo._common", "ZoneInfoNotFoundError", KeyError.TYPE)
                    .allocating(type -> new ZoneInfoNotFoundError(type, PyObject.NO_ARGUMENTS));

    /**
     * Makes one to be thrown.
     *
     * @param message what is missing
     */
    public ZoneInfoNotFoundError(String message) {
        this(TYPE, new Object[] {message});
        raised(new Object[] {message});
    }

    private ZoneInfoNotFoundError(PyType type, Object[] args) {
        super(type, args);
    }
}
