package pyloom.stdlib.csv;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.PyDict;
import pyloom.object.PyList;
import pyloom.object.PyValueInstance;
import pyloom.object.TypeError;

/** The dialects that have a name. Thread-safe: each operation is one of the table's. */
@PythonModule(value = "_csv", doc = "library/csv.html")
public final class Dialects {

    private static final PyDict NAMED = new PyDict();

    private Dialects() {}

    static {
        NAMED.put("excel", of(DialectClasses.EXCEL, new PyDict()));
        NAMED.put("excel-tab", of(DialectClasses.EXCEL_TAB, new PyDict()));
        NAMED.put("unix", of(DialectClasses.UNIX, new PyDict()));
    }

    /**
     * {@return the checked dialect}
     *
     * @param dialect a name, a class or object with its attributes, or None
     * @param given what it differs in, by name
     */
    static CsvDialect of(Object dialect, PyDict given) {
        Object base = dialect;
        if (PyValueInstance.unwrap(dialect) instanceof String name) {
            base = named(name);
        }
        if (base instanceof CsvDialect checked && given.isEmpty()) {
            return checked;
        }
        return new CsvDialect(new DialectOptions(given, base));
    }

    /** {@return the checked dialect for arguments as reader and writer take them} */
    static CsvDialect ofArguments(Object[] args, PyDict keywords) {
        Object dialect = args.length > 1 ? args[1] : null;
        PyDict given = keywords;
        Object named = keywords.getOrAbsent("dialect");
        if (named != ABSENT) {
            if (args.length > 1) {
                throw new TypeError(
                        "argument for Dialect() given by name ('dialect') and position (1)");
            }
            dialect = named;
            given = keywords.copy();
            given.removeOrAbsent("dialect");
        }
        return of(dialect, given);
    }

    static void checkCount(Object[] args) {
        if (args.length < 1) {
            throw new TypeError(" expected at least 1 argument, got 0");
        }
        if (args.length > 2) {
            throw new TypeError(" expected at most 2 arguments, got " + args.length);
        }
    }

    private static Object named(Object name) {
        Object dialect = NAMED.getOrAbsent(name);
        if (dialect == ABSENT) {
            throw new CsvError("unknown dialect");
        }
        return dialect;
    }

    @PythonApi("get_dialect(name)")
    public static Object get(Object name) {
        return named(name);
    }

    @PythonApi("list_dialects()")
    public static PyList list() {
        return PyList.of(NAMED.keyList().toArray());
    }

    @PythonApi("register_dialect(name, dialect=None, /, **fmtparams)")
    public static void register(Object name, Object dialect, PyDict keywords) {
        if (!(PyValueInstance.unwrap(name) instanceof String)) {
            throw new TypeError("dialect name must be a string");
        }
        NAMED.put(name, of(dialect, keywords));
    }

    @PythonApi("unregister_dialect(name)")
    public static void unregister(Object name) {
        if (NAMED.removeOrAbsent(name) == ABSENT) {
            throw new CsvError("unknown dialect");
        }
    }
}
