package pyloom.stdlib.csv;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.Exceptions;
import pyloom.object.PyDict;
import pyloom.object.PyInstance;
import pyloom.object.Texts;
import pyloom.object.TypeError;

/** Python's {@code csv.Dialect}, which programs subclass. */
@PythonModule(value = "csv", pure = true, doc = "library/csv.html#csv.Dialect")
@PythonType(name = "Dialect", holder = DialectClasses.class, field = "DIALECT")
public final class Dialect {

    private Dialect() {}

    @PythonApi("Dialect.__init__(self)")
    public static void initialize(PyInstance self) {
        if (self.pyType() != DialectClasses.DIALECT) {
            Attributes.setAttr(self, "_valid", true);
        }
        Attributes.callMethod(self, "_validate");
    }

    @PythonApi("Dialect._validate(self)")
    public static void validate(PyInstance self) {
        try {
            Dialects.of(self, new PyDict());
        } catch (TypeError wrong) {
            throw Exceptions.raiseFrom(new CsvError(Texts.str(wrong)), null);
        }
    }
}
