package pyloom.stdlib.csv;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.NativeModule;
import pyloom.object.PyList;
import pyloom.object.PyType;

/** The names of {@code csv} that CPython has in {@code _csv}. */
@PythonModule(value = "csv", pure = true, doc = "library/csv.html")
public final class CsvNames {

    /** What {@code from ... import *} takes. */
    @PythonApi("__all__")
    public static final PyList ALL =
            PyList.of(
                    "QUOTE_MINIMAL",
                    "QUOTE_ALL",
                    "QUOTE_NONNUMERIC",
                    "QUOTE_NONE",
                    "QUOTE_STRINGS",
                    "QUOTE_NOTNULL",
                    "Error",
                    "Dialect",
                    "excel",
                    "excel_tab",
                    "field_size_limit",
                    "reader",
                    "writer",
                    "register_dialect",
                    "get_dialect",
                    "list_dialects",
                    "Sniffer",
                    "unregister_dialect",
                    "DictReader",
                    "DictWriter",
                    "unix_dialect");

    /** {@code Error}. */
    @PythonApi("Error")
    public static final PyType ERROR = CsvError.TYPE;

    /** {@code __version__}. */
    @PythonApi("__version__")
    public static final String VERSION = "1.0";

    /** {@code reader}. */
    @PythonApi("reader")
    public static final Object READER = low("reader");

    /** {@code writer}. */
    @PythonApi("writer")
    public static final Object WRITER = low("writer");

    /** {@code register_dialect}. */
    @PythonApi("register_dialect")
    public static final Object REGISTER_DIALECT = low("register_dialect");

    /** {@code get_dialect}. */
    @PythonApi("get_dialect")
    public static final Object GET_DIALECT = low("get_dialect");

    /** {@code list_dialects}. */
    @PythonApi("list_dialects")
    public static final Object LIST_DIALECTS = low("list_dialects");

    /** {@code unregister_dialect}. */
    @PythonApi("unregister_dialect")
    public static final Object UNREGISTER_DIALECT = low("unregister_dialect");

    /** {@code field_size_limit}. */
    @PythonApi("field_size_limit")
    public static final Object FIELD_SIZE_LIMIT = low("field_size_limit");

    /** {@code QUOTE_MINIMAL}. */
    @PythonApi("QUOTE_MINIMAL")
    public static final Object QUOTE_MINIMAL = low("QUOTE_MINIMAL");

    /** {@code QUOTE_ALL}. */
    @PythonApi("QUOTE_ALL")
    public static final Object QUOTE_ALL = low("QUOTE_ALL");

    /** {@code QUOTE_NONNUMERIC}. */
    @PythonApi("QUOTE_NONNUMERIC")
    public static final Object QUOTE_NONNUMERIC = low("QUOTE_NONNUMERIC");

    /** {@code QUOTE_NONE}. */
    @PythonApi("QUOTE_NONE")
    public static final Object QUOTE_NONE = low("QUOTE_NONE");

    /** {@code QUOTE_STRINGS}. */
    @PythonApi("QUOTE_STRINGS")
    public static final Object QUOTE_STRINGS = low("QUOTE_STRINGS");

    /** {@code QUOTE_NOTNULL}. */
    @PythonApi("QUOTE_NOTNULL")
    public static final Object QUOTE_NOTNULL = low("QUOTE_NOTNULL");

    private CsvNames() {}

    private static Object low(String name) {
        return NativeModule.named("_csv").peek(name);
    }
}
