package pyloom.stdlib.logging.config;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyList;
import pyloom.object.PyListInstance;
import pyloom.object.PyType;
import pyloom.stdlib.script.Python;

/** {@code ConvertingList}. */
@PythonModule(value = "logging.config", pure = true)
@PythonType(name = "ConvertingList")
public final class ConvertingLists {

    /** The type {@code ConvertingList}. */
    public static final PyType TYPE =
            PyType.nativeType("logging.config", "ConvertingList", PyList.TYPE, Converting.TYPE)
                    .withDict()
                    .weak()
                    .changeable()
                    .allocating(PyListInstance::new);

    private ConvertingLists() {}

    @PythonApi("ConvertingList.__getitem__(self, key)")
    static Object getItem(Object self, Object key) {
        Object value = Python.superCall(TYPE, self, "__getitem__", key);
        return Converting.convertWithKey(self, key, value, true);
    }

    @PythonApi("ConvertingList.pop(self, idx=-1)")
    static Object pop(Object self, Object index) {
        return Converting.convert(self, Python.superCall(TYPE, self, "pop", index));
    }
}
