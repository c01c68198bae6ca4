package pyloom.stdlib.csv;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.annotation.TypedForm;
import pyloom.object.Attributes;
import pyloom.object.Iteration;
import pyloom.object.PyDict;
import pyloom.object.PyInstance;
import pyloom.object.PyIterator;
import pyloom.object.PyList;
import pyloom.object.PyType;
import pyloom.object.StopIteration;
import pyloom.object.TypeError;
import pyloom.stdlib.script.Python;

/** Python's {@code csv.DictReader}: rows as dicts. */
@PythonModule(value = "csv", pure = true, doc = "library/csv.html#csv.DictReader")
@PythonType(name = "DictReader")
public final class DictReader extends PyInstance {

    /** The type {@code csv.DictReader}. */
    public static final PyType TYPE =
            PyType.nativeType("csv", "DictReader", PyType.OBJECT)
                    .solid()
                    .withDict()
                    .weak()
                    .generic()
                    .changeable()
                    .allocating(DictReader::new);

    private DictReader(PyType type) {
        super(type);
    }

    /** Makes a reader that takes the names from the first row. */
    @TypedForm("DictReader(f)")
    public DictReader(Object lines) {
        this(lines, null);
    }

    /** Makes a reader of rows whose fields have these names. */
    @TypedForm("DictReader(f, fieldnames)")
    public DictReader(Object lines, Object names) {
        this(TYPE);
        initialize(lines, names, null, null, "excel", new Object[0], new PyDict());
    }

    /** {@code DictReader.__init__}. */
    @PythonApi(
            "DictReader.__init__(self, f, fieldnames=None, restkey=None, restval=None,"
                    + " dialect='excel', *args, **kwds)")
    void initialize(
            Object file,
            Object fieldNames,
            Object restKey,
            Object restValue,
            Object dialect,
            Object[] args,
            PyDict keywords) {
        Attributes.setAttr(this, "_fieldnames", listOfIterator(fieldNames));
        Attributes.setAttr(this, "restkey", restKey);
        Attributes.setAttr(this, "restval", restValue);
        Object[] all = Python.prepend(file, Python.prepend(dialect, args));
        Attributes.setAttr(this, "reader", CsvModule.reader(all, keywords));
        Attributes.setAttr(this, "dialect", dialect);
        Attributes.setAttr(this, "line_num", 0L);
    }

    /** {@return names that can be walked more than once} */
    static Object listOfIterator(Object names) {
        boolean isIterator =
                names instanceof PyIterator || names != null && Iteration.iter(names) == names;
        return isIterator ? PyList.of(Iteration.toArray(names)) : names;
    }

    @PythonApi("DictReader.__iter__(self)")
    Object iterate() {
        return this;
    }

    @PythonApi(value = "DictReader.fieldnames", kind = Kind.GETTER)
    Object fieldNames() {
        Object reader = Attributes.getAttr(this, "reader");
        if (Attributes.getAttr(this, "_fieldnames") == null) {
            Object first = Iteration.next(reader);
            if (first != ABSENT) {
                Attributes.setAttr(this, "_fieldnames", first);
            }
        }
        Attributes.setAttr(this, "line_num", Attributes.getAttr(reader, "line_num"));
        return Attributes.getAttr(this, "_fieldnames");
    }

    @PythonApi(value = "DictReader.fieldnames", kind = Kind.SETTER)
    void setFieldNames(Object names) {
        Attributes.setAttr(this, "_fieldnames", names);
    }

    @PythonApi("DictReader.__next__(self)")
    PyDict next() {
        boolean isPlain =
                pyType() == TYPE
                        && own("_fieldnames") instanceof PyList
                        && own("reader") instanceof CsvReader;
        return isPlain ? nextPlainly() : nextByAttributes();
    }

    /** Does the same without asking for attributes that nobody has replaced. */
    private PyDict nextPlainly() {
        CsvReader reader = (CsvReader) own("reader");
        Object row;
        do {
            row = reader.nextOrStop();
        } while (row instanceof PyList list && list.size() == 0);
        putOwn("line_num", reader.lineCount());
        return dict(own("_fieldnames"), row);
    }

    private PyDict nextByAttributes() {
        if (Attributes.getAttr(this, "line_num") instanceof Long lines && lines == 0) {
            Attributes.getAttr(this, "fieldnames");
        }
        Object reader = Attributes.getAttr(this, "reader");
        Object row = required(reader);
        Attributes.setAttr(this, "line_num", Attributes.getAttr(reader, "line_num"));
        while (row instanceof PyList list && list.size() == 0) {
            row = required(reader);
        }
        return dict(Attributes.getAttr(this, "fieldnames"), row);
    }

    private static Object required(Object reader) {
        Object row = Iteration.next(reader);
        if (row == ABSENT) {
            throw new StopIteration();
        }
        return row;
    }

    private PyDict dict(Object fieldNames, Object row) {
        if (fieldNames == null) {
            throw new TypeError("'NoneType' object is not iterable");
        }
        Object[] names =
                fieldNames instanceof PyList list ? list.toArray() : Iteration.toArray(fieldNames);
        Object[] values = row instanceof PyList list ? list.toArray() : Iteration.toArray(row);
        PyDict dict = new PyDict(names.length);
        int shared = Math.min(names.length, values.length);
        for (int at = 0; at < shared; at++) {
            dict.put(names[at], values[at]);
        }
        if (names.length < values.length) {
            Object[] rest = java.util.Arrays.copyOfRange(values, shared, values.length);
            dict.put(Attributes.getAttr(this, "restkey"), PyList.of(rest));
        }
        for (int at = shared; at < names.length; at++) {
            dict.put(names[at], Attributes.getAttr(this, "restval"));
        }
        return dict;
    }
}
