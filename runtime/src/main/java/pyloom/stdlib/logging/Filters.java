package pyloom.stdlib.logging;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.PyInstance;
import pyloom.object.PyType;
import pyloom.stdlib.script.Python;

/** {@code logging.Filter}: lets records of one logger and those below it through. */
@PythonModule(value = "logging", pure = true, doc = "library/logging.html#filter-objects")
@PythonType(name = "Filter")
public final class Filters {

    /** The type {@code logging.Filter}. */
    public static final PyType TYPE =
            PyType.nativeType("logging", "Filter", PyType.OBJECT)
                    .withDict()
                    .weak()
                    .changeable()
                    .allocating(PyInstance::new);

    private Filters() {}

    @PythonApi("Filter.__init__(self, name='')")
    public static void initialize(Object self, Object name) {
        Attributes.setAttr(self, "name", name);
        Attributes.setAttr(self, "nlen", (long) ((String) name).length());
    }

    @PythonApi("Filter.filter(self, record)")
    public static boolean filter(Object self, Object record) {
        String name = Python.text(self, "name");
        String logger = Python.text(record, "name");
        return name.isEmpty()
                || logger.equals(name)
                || logger.startsWith(name) && logger.charAt(name.length()) == '.';
    }
}
