package pyloom.stdlib.logging.config;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.BuiltinTypes;
import pyloom.object.Items;
import pyloom.object.PyInstance;
import pyloom.object.PyType;
import pyloom.stdlib.script.Python;

/**
 * {@code ConvertingMixin}: containers of a configuration that replace texts such as {@code
 * ext://sys.stdout} by what they mean when they are asked for them.
 */
@PythonModule(value = "logging.config", pure = true)
@PythonType(name = "ConvertingMixin")
public final class Converting {

    /** The type {@code ConvertingMixin}. */
    public static final PyType TYPE =
            PyType.nativeType("logging.config", "ConvertingMixin", PyType.OBJECT)
                    .withDict()
                    .weak()
                    .changeable()
                    .allocating(PyInstance::new);

    private Converting() {}

    static boolean isConverting(Object value) {
        PyType type = BuiltinTypes.typeOf(value);
        return type == ConvertingDicts.TYPE
                || type == ConvertingLists.TYPE
                || type == ConvertingTuples.TYPE;
    }

    @PythonApi("ConvertingMixin.convert_with_key(self, key, value, replace=True)")
    static Object convertWithKey(Object self, Object key, Object value, boolean isReplaced) {
        Object result = Python.invoke(Python.get(self, "configurator"), "convert", value);
        if (result != value) {
            if (isReplaced) {
                Items.setItem(self, key, result);
            }
            if (isConverting(result)) {
                Python.set(result, "parent", self);
                Python.set(result, "key", key);
            }
        }
        return result;
    }

    @PythonApi("ConvertingMixin.convert(self, value)")
    static Object convert(Object self, Object value) {
        Object result = Python.invoke(Python.get(self, "configurator"), "convert", value);
        if (result != value && isConverting(result)) {
            Python.set(result, "parent", self);
        }
        return result;
    }
}
