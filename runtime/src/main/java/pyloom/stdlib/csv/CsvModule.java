package pyloom.stdlib.csv;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.TypedForm;
import pyloom.object.Numbers;
import pyloom.object.PyDict;
import pyloom.object.PyValueInstance;
import pyloom.object.TypeError;

/** The functions of Python's {@code csv} that CPython has in {@code _csv}. */
@PythonModule(value = "_csv", doc = "library/csv.html")
public final class CsvModule {

    /** {@code QUOTE_MINIMAL}. */
    @PythonApi("QUOTE_MINIMAL")
    public static final long QUOTE_MINIMAL = CsvDialect.QUOTE_MINIMAL;

    /** {@code QUOTE_ALL}. */
    @PythonApi("QUOTE_ALL")
    public static final long QUOTE_ALL = CsvDialect.QUOTE_ALL;

    /** {@code QUOTE_NONNUMERIC}. */
    @PythonApi("QUOTE_NONNUMERIC")
    public static final long QUOTE_NONNUMERIC = CsvDialect.QUOTE_NONNUMERIC;

    /** {@code QUOTE_NONE}. */
    @PythonApi("QUOTE_NONE")
    public static final long QUOTE_NONE = CsvDialect.QUOTE_NONE;

    /** {@code QUOTE_STRINGS}. */
    @PythonApi("QUOTE_STRINGS")
    public static final long QUOTE_STRINGS = CsvDialect.QUOTE_STRINGS;

    /** {@code QUOTE_NOTNULL}. */
    @PythonApi("QUOTE_NOTNULL")
    public static final long QUOTE_NOTNULL = CsvDialect.QUOTE_NOTNULL;

    private CsvModule() {}

    /** {@code csv.reader}. */
    @PythonApi("reader(*args, **fmtparams)")
    public static CsvReader reader(Object[] args, PyDict keywords) {
        Dialects.checkCount(args);
        return new CsvReader(args[0], Dialects.ofArguments(args, keywords));
    }

    /** {@code csv.writer}. */
    @PythonApi("writer(*args, **fmtparams)")
    public static CsvWriter writer(Object[] args, PyDict keywords) {
        Dialects.checkCount(args);
        return new CsvWriter(args[0], Dialects.ofArguments(args, keywords));
    }

    /** {@return a reader of the rows of what gives lines} */
    @TypedForm("reader(lines, /)")
    public static CsvReader reader(Object lines) {
        return reader(new Object[] {lines}, new PyDict());
    }

    /** {@return a writer of rows to a file} */
    @TypedForm("writer(file, /)")
    public static CsvWriter writer(Object file) {
        return writer(new Object[] {file}, new PyDict());
    }

    /** {@code csv.field_size_limit}. */
    @PythonApi("field_size_limit(new_limit=<unset>, /)")
    public static long fieldSizeLimit(Object limit) {
        long before = FieldLimit.get();
        if (limit != pyloom.object.Absent.ABSENT) {
            if (!(PyValueInstance.unwrap(limit) instanceof Long)) {
                throw new TypeError("limit must be an integer");
            }
            FieldLimit.set(Numbers.index(limit));
        }
        return before;
    }
}
