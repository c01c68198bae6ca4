package pyloom.stdlib.logging.config;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.stdlib.script.Python;

/** The functions of {@code logging.config}. */
@PythonModule(value = "logging.config", pure = true, doc = "library/logging.config.html")
public final class ConfigModule {

    /** {@code logging.config.dictConfigClass}, which a program may replace. */
    @PythonApi("dictConfigClass")
    public static final Object DICT_CONFIG_CLASS = DictConfigurators.TYPE;

    private ConfigModule() {}

    /** Sets up {@code logging}. */
    @PythonApi("dictConfig(config)")
    public static void dictConfig(Object config) {
        Object type = Python.member("logging.config", "dictConfigClass");
        Python.invoke(Python.call(type, config), "configure");
    }
}
