package pyloom.stdlib.logging.config;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.stdlib.script.Python;

/** {@code ConvertingTuple}. */
@PythonModule(value = "logging.config", pure = true)
@PythonType(name = "ConvertingTuple")
public final class ConvertingTuples {

    /** The type {@code ConvertingTuple}. */
    public static final PyType TYPE =
            PyType.nativeType("logging.config", "ConvertingTuple", PyTuple.TYPE, Converting.TYPE)
                    .withDict()
                    .changeable();

    private ConvertingTuples() {}

    @PythonApi("ConvertingTuple.__getitem__(self, key)")
    static Object getItem(Object self, Object key) {
        Object value = Python.superCall(TYPE, self, "__getitem__", key);
        return Converting.convertWithKey(self, key, value, false);
    }
}
