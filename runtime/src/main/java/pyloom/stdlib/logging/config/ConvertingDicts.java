package pyloom.stdlib.logging.config;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyDict;
import pyloom.object.PyDictInstance;
import pyloom.object.PyType;
import pyloom.stdlib.script.Python;

/** {@code ConvertingDict}. */
@PythonModule(value = "logging.config", pure = true)
@PythonType(name = "ConvertingDict")
public final class ConvertingDicts {

    /** The type {@code ConvertingDict}. */
    public static final PyType TYPE =
            PyType.nativeType("logging.config", "ConvertingDict", PyDict.TYPE, Converting.TYPE)
                    .withDict()
                    .weak()
                    .changeable()
                    .allocating(PyDictInstance::new);

    private ConvertingDicts() {}

    @PythonApi("ConvertingDict.__getitem__(self, key)")
    static Object getItem(Object self, Object key) {
        Object value = Python.superCall(TYPE, self, "__getitem__", key);
        return Converting.convertWithKey(self, key, value, true);
    }

    @PythonApi("ConvertingDict.get(self, key, default=None)")
    static Object get(Object self, Object key, Object otherwise) {
        Object value = Python.superCall(TYPE, self, "get", key, otherwise);
        return Converting.convertWithKey(self, key, value, true);
    }

    @PythonApi("ConvertingDict.pop(self, key, default=None)")
    static Object pop(Object self, Object key, Object otherwise) {
        Object value = Python.superCall(TYPE, self, "pop", key, otherwise);
        return Converting.convertWithKey(self, key, value, false);
    }
}
