package pyloom.stdlib.logging;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Items;
import pyloom.object.PyInstance;
import pyloom.object.PyList;
import pyloom.object.PyType;
import pyloom.object.Truth;
import pyloom.stdlib.script.Python;

/** {@code logging.Filterer}: what loggers and handlers have in common. */
@PythonModule(value = "logging", pure = true)
@PythonType(name = "Filterer")
public final class Filterers {

    /** The type {@code logging.Filterer}. */
    public static final PyType TYPE =
            PyType.nativeType("logging", "Filterer", PyType.OBJECT)
                    .withDict()
                    .weak()
                    .changeable()
                    .allocating(PyInstance::new);

    private Filterers() {}

    @PythonApi("Filterer.__init__(self)")
    public static void initialize(Object self) {
        Attributes.setAttr(self, "filters", new PyList());
    }

    @PythonApi("Filterer.addFilter(self, filter)")
    public static void addFilter(Object self, Object filter) {
        Object filters = Attributes.getAttr(self, "filters");
        if (!Items.contains(filters, filter)) {
            Attributes.callMethod(filters, "append", filter);
        }
    }

    @PythonApi("Filterer.removeFilter(self, filter)")
    public static void removeFilter(Object self, Object filter) {
        Object filters = Attributes.getAttr(self, "filters");
        if (Items.contains(filters, filter)) {
            Attributes.callMethod(filters, "remove", filter);
        }
    }

    @PythonApi("Filterer.filter(self, record)")
    public static Object filter(Object self, Object given) {
        Object record = given;
        for (Object filter : Python.list(Attributes.getAttr(self, "filters"))) {
            Object method = Attributes.getAttrOr(filter, "filter", ABSENT);
            Object result = Calls.call(method == ABSENT ? filter : method, record);
            if (!Truth.truth(result)) {
                return false;
            }
            if (Python.isInstance(result, LogRecords.TYPE)) {
                record = result;
            }
        }
        return record;
    }
}
