package pyloom.stdlib.csv;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Iteration;
import pyloom.object.PyList;
import pyloom.object.PyObject;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.PyValueInstance;
import pyloom.object.Specials;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.stdlib.script.Python;

/** Writes rows to an object with a method {@code write}. Immutable. */
@PythonModule("_csv")
@PythonType(name = "writer", exported = false)
public final class CsvWriter extends PyObject {

    /** The type {@code _csv.writer}. */
    public static final PyType TYPE =
            PyType.nativeType("_csv", "writer", PyType.OBJECT).dotted().sealed();

    private final Object write;
    private final CsvDialect dialect;

    CsvWriter(Object file, CsvDialect dialect) {
        this.dialect = dialect;
        this.write = Attributes.getAttrOr(file, "write", null);
        if (!Calls.isCallable(write)) {
            throw new TypeError("argument 1 must have a \"write\" method");
        }
    }

    /**
     * Writes a row.
     *
     * @param row an iterable of values
     * @return what the method {@code write} returns
     */
    @PythonApi("writer.writerow(self, row, /)")
    Object writeRow(Object row) {
        RowText text = new RowText(dialect);
        if (row instanceof PyList || row instanceof PyTuple) {
            for (Object value : (java.util.List<?>) row) {
                add(text, value);
            }
        } else {
            for (Object value : Iteration.iterate(iterator(row))) {
                add(text, value);
            }
        }
        return Calls.call(write, text.finish());
    }

    private static Object iterator(Object row) {
        if (row instanceof pyloom.object.PyIterator) {
            return row;
        }
        try {
            return Iteration.iter(row);
        } catch (TypeError wrong) {
            throw new CsvError(
                    "iterable expected, not " + (row == null ? "NoneType" : Python.typeName(row)));
        }
    }

    private void add(RowText text, Object value) {
        boolean quoted =
                switch (dialect.quoting) {
                    case CsvDialect.QUOTE_ALL -> true;
                    case CsvDialect.QUOTE_NONNUMERIC -> !isNumber(value);
                    case CsvDialect.QUOTE_STRINGS ->
                            PyValueInstance.unwrap(value) instanceof String;
                    case CsvDialect.QUOTE_NOTNULL -> value != null;
                    default -> false;
                };
        text.add(value == null ? null : Texts.str(value), quoted);
    }

    private static boolean isNumber(Object value) {
        return value instanceof Long
                || value instanceof Double
                || Specials.has(value, "__index__")
                || Specials.has(value, "__int__")
                || Specials.has(value, "__float__");
    }

    /**
     * Writes rows.
     *
     * @param rows an iterable of rows
     */
    @PythonApi("writer.writerows(self, rows, /)")
    void writeRows(Object rows) {
        for (Object row : Iteration.iterate(rows)) {
            writeRow(row);
        }
    }

    @PythonApi(value = "writer.dialect", kind = Kind.MEMBER)
    CsvDialect dialect() {
        return dialect;
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
