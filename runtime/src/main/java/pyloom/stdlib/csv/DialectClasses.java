package pyloom.stdlib.csv;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.PyType;

/** The classes {@code csv.Dialect}, {@code excel}, {@code excel_tab} and {@code unix_dialect}. */
@PythonModule(value = "csv", pure = true, doc = "library/csv.html")
public final class DialectClasses {

    /** The class {@code csv.Dialect}. */
    public static final PyType DIALECT = type("Dialect", PyType.OBJECT).withDict().weak();

    /** The class {@code csv.excel}. */
    @PythonApi("excel")
    public static final PyType EXCEL = type("excel", DIALECT);

    /** The class {@code csv.excel_tab}. */
    @PythonApi("excel_tab")
    public static final PyType EXCEL_TAB = type("excel_tab", EXCEL);

    /** The class {@code csv.unix_dialect}. */
    @PythonApi("unix_dialect")
    public static final PyType UNIX = type("unix_dialect", DIALECT);

    static {
        DIALECT.define("_name", "");
        DIALECT.define("_valid", false);
        for (String name :
                new String[] {
                    "delimiter",
                    "quotechar",
                    "escapechar",
                    "doublequote",
                    "skipinitialspace",
                    "lineterminator",
                    "quoting"
                }) {
            DIALECT.define(name.intern(), null);
        }
        complete(EXCEL, "\r\n", CsvDialect.QUOTE_MINIMAL);
        EXCEL_TAB.define("delimiter", "\t");
        complete(UNIX, "\n", CsvDialect.QUOTE_ALL);
    }

    private DialectClasses() {}

    private static PyType type(String name, PyType base) {
        return PyType.nativeType("csv", name, base).changeable();
    }

    private static void complete(PyType type, String lineTerminator, long quoting) {
        type.define("delimiter", ",");
        type.define("quotechar", "\"");
        type.define("doublequote", true);
        type.define("skipinitialspace", false);
        type.define("lineterminator", lineTerminator);
        type.define("quoting", quoting);
    }
}
