package pyloom.stdlib.array;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.PyType;

/** The constants of Python's {@code array}. */
@PythonModule(value = "array", doc = "library/array.html")
public final class ArrayModule {

    /** The codes of the types of elements. */
    @PythonApi("typecodes")
    public static final String TYPE_CODES = "bBuwhHiIlLqQfd";

    /** {@code ArrayType}. */
    @PythonApi("ArrayType")
    public static final PyType ARRAY_TYPE = PyArray.TYPE;

    private ArrayModule() {}
}
