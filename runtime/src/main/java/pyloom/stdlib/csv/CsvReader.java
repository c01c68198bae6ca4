package pyloom.stdlib.csv;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Iteration;
import pyloom.object.PyIterator;
import pyloom.object.PyList;
import pyloom.object.PyType;
import pyloom.object.PyValueInstance;
import pyloom.stdlib.script.Python;

/** Reads rows from an iterator over lines. Its monitor guards its state. */
@PythonModule("_csv")
@PythonType(name = "reader", exported = false)
public final class CsvReader extends PyIterator {

    /** The type {@code _csv.reader}. */
    public static final PyType TYPE =
            PyType.nativeType("_csv", "reader", PyType.OBJECT).dotted().iterator();

    private final Object lines;
    private final CsvDialect dialect;
    private final RowParser parser;
    private long lineCount;

    CsvReader(Object lines, CsvDialect dialect) {
        this.lines = Iteration.iter(lines);
        this.dialect = dialect;
        this.parser = new RowParser(dialect);
    }

    @Override
    public synchronized Object next() {
        parser.begin();
        do {
            Object line = Iteration.next(lines);
            if (line == ABSENT) {
                return parser.finish() ? parser.row() : ABSENT;
            }
            if (!(PyValueInstance.unwrap(line) instanceof String text)) {
                throw new CsvError(
                        "iterator should return strings, not "
                                + (line == null ? "NoneType" : Python.typeName(line))
                                + " (the file should be opened in text mode)");
            }
            lineCount++;
            PyList row = parser.quickRow(text);
            if (row != null) {
                return row;
            }
            parser.parse(text);
        } while (!parser.isComplete());
        return parser.row();
    }

    @PythonApi(value = "reader.line_num", kind = Kind.MEMBER)
    synchronized long lineCount() {
        return lineCount;
    }

    @PythonApi(value = "reader.dialect", kind = Kind.MEMBER)
    CsvDialect dialect() {
        return dialect;
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
