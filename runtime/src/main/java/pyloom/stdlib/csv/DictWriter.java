package pyloom.stdlib.csv;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.Iteration;
import pyloom.object.Operators;
import pyloom.object.PyDict;
import pyloom.object.PyInstance;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.object.ValueError;
import pyloom.stdlib.script.Python;

import java.util.StringJoiner;

/** Python's {@code csv.DictWriter}: rows from dicts. */
@PythonModule(value = "csv", pure = true, doc = "library/csv.html#csv.DictWriter")
@PythonType(name = "DictWriter")
public final class DictWriter extends PyInstance {

    /** The type {@code csv.DictWriter}. */
    public static final PyType TYPE =
            PyType.nativeType("csv", "DictWriter", PyType.OBJECT)
                    .solid()
                    .withDict()
                    .weak()
                    .generic()
                    .changeable()
                    .allocating(DictWriter::new);

    private DictWriter(PyType type) {
        super(type);
    }

    /** {@code DictWriter.__init__}. */
    @PythonApi(
            "DictWriter.__init__(self, f, fieldnames, restval='', extrasaction='raise',"
                    + " dialect='excel', *args, **kwds)")
    void initialize(
            Object file,
            Object fieldNames,
            Object restValue,
            Object extrasAction,
            Object dialect,
            Object[] args,
            PyDict keywords) {
        Attributes.setAttr(this, "fieldnames", DictReader.listOfIterator(fieldNames));
        Attributes.setAttr(this, "restval", restValue);
        Object action = Attributes.callMethod(extrasAction, "lower");
        if (!"raise".equals(action) && !"ignore".equals(action)) {
            throw new ValueError(
                    "extrasaction (" + Texts.str(action) + ") must be 'raise' or 'ignore'");
        }
        Attributes.setAttr(this, "extrasaction", action);
        Object[] all = Python.prepend(file, Python.prepend(dialect, args));
        Attributes.setAttr(this, "writer", CsvModule.writer(all, keywords));
    }

    @PythonApi("DictWriter.writeheader(self)")
    Object writeHeader() {
        PyDict header = new PyDict();
        for (Object name : Iteration.iterate(Attributes.getAttr(this, "fieldnames"))) {
            header.put(name, name);
        }
        return Attributes.callMethod(this, "writerow", header);
    }

    @PythonApi("DictWriter._dict_to_list(self, rowdict)")
    PyTuple values(Object row) {
        Object names = Attributes.getAttr(this, "fieldnames");
        if ("raise".equals(Attributes.getAttr(this, "extrasaction"))) {
            refuseExtras(row, names);
        }
        Object otherwise = Attributes.getAttr(this, "restval");
        Object[] fields = Iteration.toArray(names);
        for (int at = 0; at < fields.length; at++) {
            if (row instanceof PyDict dict && dict.pyType() == PyDict.TYPE) {
                fields[at] = dict.getOrDefault(fields[at], otherwise);
            } else {
                fields[at] = Attributes.callMethod(row, "get", fields[at], otherwise);
            }
        }
        return PyTuple.of(fields);
    }

    private static void refuseExtras(Object row, Object names) {
        if (row instanceof PyDict dict && names instanceof PyList list) {
            int known = 0;
            for (Object name : list) {
                known += dict.getOrAbsent(name) == ABSENT ? 0 : 1;
            }
            if (known == dict.size()) {
                return;
            }
        }
        Object wrong = Operators.sub(Attributes.callMethod(row, "keys"), names);
        if (Truth.truth(wrong)) {
            StringJoiner texts = new StringJoiner(", ");
            for (Object name : Iteration.iterate(wrong)) {
                texts.add(Texts.repr(name));
            }
            throw new ValueError("dict contains fields not in fieldnames: " + texts);
        }
    }

    @PythonApi("DictWriter.writerow(self, rowdict)")
    Object writeRow(Object row) {
        Object list = Attributes.callMethod(this, "_dict_to_list", row);
        return Attributes.callMethod(Attributes.getAttr(this, "writer"), "writerow", list);
    }

    @PythonApi("DictWriter.writerows(self, rowdicts)")
    void writeRows(Object rows) {
        Object writer = Attributes.getAttr(this, "writer");
        for (Object row : Iteration.iterate(rows)) {
            Object list = Attributes.callMethod(this, "_dict_to_list", row);
            Attributes.callMethod(writer, "writerow", list);
        }
    }
}
