package pyloom.stdlib.future;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.PyList;
import pyloom.object.PyTuple;

/** The features that {@code __future__} knows. */
@PythonModule(value = "__future__", pure = true, doc = "library/__future__.html")
public final class FutureModule {

    /** The feature {@code nested_scopes}. */
    @PythonApi("nested_scopes")
    public static final Object NESTED_SCOPES =
            new Feature(release(2, 1, 0, "beta", 1), release(2, 2, 0, "alpha", 0), 0x10);

    /** The feature {@code generators}. */
    @PythonApi("generators")
    public static final Object GENERATORS =
            new Feature(release(2, 2, 0, "alpha", 1), release(2, 3, 0, "final", 0), 0x0);

    /** The feature {@code division}. */
    @PythonApi("division")
    public static final Object DIVISION =
            new Feature(release(2, 2, 0, "alpha", 2), release(3, 0, 0, "alpha", 0), 0x20000);

    /** The feature {@code absolute_import}. */
    @PythonApi("absolute_import")
    public static final Object ABSOLUTE_IMPORT =
            new Feature(release(2, 5, 0, "alpha", 1), release(3, 0, 0, "alpha", 0), 0x40000);

    /** The feature {@code with_statement}. */
    @PythonApi("with_statement")
    public static final Object WITH_STATEMENT =
            new Feature(release(2, 5, 0, "alpha", 1), release(2, 6, 0, "alpha", 0), 0x80000);

    /** The feature {@code print_function}. */
    @PythonApi("print_function")
    public static final Object PRINT_FUNCTION =
            new Feature(release(2, 6, 0, "alpha", 2), release(3, 0, 0, "alpha", 0), 0x100000);

    /** The feature {@code unicode_literals}. */
    @PythonApi("unicode_literals")
    public static final Object UNICODE_LITERALS =
            new Feature(release(2, 6, 0, "alpha", 2), release(3, 0, 0, "alpha", 0), 0x200000);

    /** The feature {@code barry_as_FLUFL}. */
    @PythonApi("barry_as_FLUFL")
    public static final Object BARRY_AS_FLUFL =
            new Feature(release(3, 1, 0, "alpha", 2), release(4, 0, 0, "alpha", 0), 0x400000);

    /** The feature {@code generator_stop}. */
    @PythonApi("generator_stop")
    public static final Object GENERATOR_STOP =
            new Feature(release(3, 5, 0, "beta", 1), release(3, 7, 0, "alpha", 0), 0x800000);

    /** The feature {@code annotations}. */
    @PythonApi("annotations")
    public static final Object ANNOTATIONS =
            new Feature(release(3, 7, 0, "beta", 1), null, 0x1000000);

    /** The names of all features. */
    @PythonApi("all_feature_names")
    public static final PyList ALL_FEATURE_NAMES =
            PyList.of(
                    "nested_scopes",
                    "generators",
                    "division",
                    "absolute_import",
                    "with_statement",
                    "print_function",
                    "unicode_literals",
                    "barry_as_FLUFL",
                    "generator_stop",
                    "annotations");

    private FutureModule() {}

    private static PyTuple release(long major, long minor, long micro, String level, long serial) {
        return PyTuple.of(major, minor, micro, level, serial);
    }
}
