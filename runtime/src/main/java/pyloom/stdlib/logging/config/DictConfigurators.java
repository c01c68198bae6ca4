package pyloom.stdlib.logging.config;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Calls;
import pyloom.object.Comparisons;
import pyloom.object.Items;
import pyloom.object.OrdinaryException;
import pyloom.object.PyDict;
import pyloom.object.PyInstance;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.stdlib.logging.Reconfiguration;
import pyloom.stdlib.script.Python;

import java.util.ArrayList;
import java.util.List;

/** {@code DictConfigurator}: sets up {@code logging} as a dict says. */
@PythonModule(
        value = "logging.config",
        pure = true,
        doc = "library/logging.config.html#dictionary-schema-details")
@PythonType(name = "DictConfigurator")
public final class DictConfigurators {

    /** The type {@code DictConfigurator}. */
    public static final PyType TYPE =
            PyType.nativeType("logging.config", "DictConfigurator", BaseConfigurators.TYPE)
                    .withDict()
                    .weak()
                    .changeable()
                    .allocating(PyInstance::new);

    private DictConfigurators() {}

    @PythonApi("DictConfigurator.configure(self)")
    static void configure(Object self) {
        Object config = Python.get(self, "config");
        if (!Items.contains(config, "version")) {
            throw new ValueError("dictionary doesn't specify a version");
        }
        Object version = Items.getItem(config, "version");
        if (!Comparisons.equal(version, 1L)) {
            throw new ValueError("Unsupported version: " + Texts.str(version));
        }
        boolean isIncremental = Truth.truth(Python.invoke(config, "pop", "incremental", false));
        Reconfiguration.exclusively(
                () -> {
                    if (isIncremental) {
                        change(self, config);
                    } else {
                        replace(self, config);
                    }
                });
    }

    private static Object section(Object config, String name) {
        return Python.invoke(config, "get", name, new PyDict());
    }

    private static void change(Object self, Object config) {
        Object handlers = section(config, "handlers");
        for (Object name : Python.list(handlers)) {
            Object handler = Reconfiguration.namedHandlers().getOrAbsent(name);
            if (handler == ABSENT) {
                throw new ValueError("No handler found with name " + Texts.repr(name));
            }
            Failures.explained(
                    "Unable to configure handler",
                    name,
                    () -> {
                        Object level = Python.invoke(Items.getItem(handlers, name), "get", "level");
                        return Truth.truth(level)
                                ? Python.invoke(handler, "setLevel", Reconfiguration.level(level))
                                : null;
                    });
        }
        Object loggers = section(config, "loggers");
        for (Object name : Python.list(loggers)) {
            configureLogger(self, loggers, name, true);
        }
        configureRoot(self, config, true);
    }

    private static void configureLogger(
            Object self, Object loggers, Object name, boolean isIncremental) {
        Failures.explained(
                "Unable to configure logger",
                name,
                () -> {
                    Object wanted = Items.getItem(loggers, name);
                    return Python.invoke(self, "configure_logger", name, wanted, isIncremental);
                });
    }

    private static void configureRoot(Object self, Object config, boolean isIncremental) {
        Object root = Python.invoke(config, "get", "root", null);
        if (Truth.truth(root)) {
            try {
                Python.invoke(self, "configure_root", root, isIncremental);
            } catch (OrdinaryException error) {
                throw Failures.of("Unable to configure root logger", error);
            }
        }
    }

    private static void replace(Object self, Object config) {
        Object disabled = Python.invoke(config, "pop", "disable_existing_loggers", true);
        Reconfiguration.clearHandlers();
        configureEach(self, section(config, "formatters"), "formatter", "configure_formatter");
        configureEach(self, section(config, "filters"), "filter", "configure_filter");
        configureHandlers(self, section(config, "handlers"));
        List<String> existing = Reconfiguration.loggers();
        List<String> children = new ArrayList<>();
        Object loggers = section(config, "loggers");
        for (Object name : Python.list(loggers)) {
            if (existing.contains(name)) {
                String prefix = name + ".";
                existing.stream().filter(each -> each.startsWith(prefix)).forEach(children::add);
                existing.remove(name);
            }
            configureLogger(self, loggers, name, false);
        }
        Reconfiguration.settle(existing, children, disabled);
        configureRoot(self, config, false);
    }

    private static void configureEach(Object self, Object parts, String kind, String method) {
        for (Object name : Python.list(parts)) {
            Failures.explained(
                    "Unable to configure " + kind,
                    name,
                    () -> {
                        Object made = Python.invoke(self, method, Items.getItem(parts, name));
                        Items.setItem(parts, name, made);
                        return made;
                    });
        }
    }

    /** Handlers that need others which are not there yet come last. */
    private static void configureHandlers(Object self, Object handlers) {
        List<Object> deferred = new ArrayList<>();
        for (Object name :
                Python.list(Python.call(Python.member("builtins", "sorted"), handlers))) {
            try {
                configureHandler(self, handlers, name);
            } catch (OrdinaryException error) {
                if (!Texts.str(error.cause()).contains(" not configured yet")) {
                    throw Failures.of("Unable to configure handler " + Texts.repr(name), error);
                }
                deferred.add(name);
            }
        }
        for (Object name : deferred) {
            Failures.explained(
                    "Unable to configure handler",
                    name,
                    () -> configureHandler(self, handlers, name));
        }
    }

    private static Object configureHandler(Object self, Object handlers, Object name) {
        Object handler = Python.invoke(self, "configure_handler", Items.getItem(handlers, name));
        Python.set(handler, "name", name);
        Items.setItem(handlers, name, handler);
        return handler;
    }

    @PythonApi("DictConfigurator.configure_formatter(self, config)")
    static Object configureFormatter(Object self, Object config) {
        if (Items.contains(config, "()")) {
            return configureCustomFormatter(self, config);
        }
        Object type = Python.invoke(config, "get", "class", null);
        Object factory =
                Truth.truth(type)
                        ? BaseConfigurators.resolve(
                                Python.member("builtins", "__import__"),
                                Texts.str(type).split("\\.", -1))
                        : Python.member("logging", "Formatter");
        Object defaults = Python.invoke(config, "get", "defaults", null);
        PyDict keywords = defaults == null ? new PyDict() : Python.dict("defaults", defaults);
        Object[] arguments = {
            Python.invoke(config, "get", "format", null),
            Python.invoke(config, "get", "datefmt", null),
            Python.invoke(config, "get", "style", "%")
        };
        if (Items.contains(config, "validate")) {
            arguments = Python.append(arguments, Items.getItem(config, "validate"));
        }
        return Calls.callWith(factory, arguments, keywords);
    }

    /** A factory may call the parameter {@code fmt} that others call {@code format}. */
    private static Object configureCustomFormatter(Object self, Object config) {
        Object factory = Items.getItem(config, "()");
        try {
            return Python.invoke(self, "configure_custom", config);
        } catch (TypeError error) {
            if (!Texts.str(error).contains("'format'")) {
                throw error;
            }
            Items.setItem(config, "fmt", Python.invoke(config, "pop", "format"));
            Items.setItem(config, "()", factory);
            return Python.invoke(self, "configure_custom", config);
        }
    }

    @PythonApi("DictConfigurator.configure_filter(self, config)")
    static Object configureFilter(Object self, Object config) {
        return Items.contains(config, "()")
                ? Python.invoke(self, "configure_custom", config)
                : Python.call(
                        Python.member("logging", "Filter"),
                        Python.invoke(config, "get", "name", ""));
    }

    @PythonApi("DictConfigurator.add_filters(self, filterer, filters)")
    static void addFilters(Object self, Object filterer, Object filters) {
        for (Object filter : Python.list(filters)) {
            Failures.explained(
                    "Unable to add filter",
                    filter,
                    () -> {
                        boolean isFilter =
                                Calls.isCallable(filter)
                                        || Calls.isCallable(Python.get(filter, "filter", null));
                        Object used = isFilter ? filter : named(self, "filters", filter);
                        return Python.invoke(filterer, "addFilter", used);
                    });
        }
    }

    /** {@return what was configured under a name} */
    static Object named(Object self, String section, Object name) {
        return Items.getItem(Items.getItem(Python.get(self, "config"), section), name);
    }

    @PythonApi("DictConfigurator.configure_handler(self, config)")
    static Object configureHandler(Object self, Object config) {
        return HandlerConfiguration.make(self, config);
    }

    @PythonApi("DictConfigurator.add_handlers(self, logger, handlers)")
    static void addHandlers(Object self, Object logger, Object handlers) {
        for (Object name : Python.list(handlers)) {
            Failures.explained(
                    "Unable to add handler",
                    name,
                    () -> Python.invoke(logger, "addHandler", named(self, "handlers", name)));
        }
    }

    @PythonApi("DictConfigurator.common_logger_config(self, logger, config, incremental=False)")
    static void configureCommon(Object self, Object logger, Object config, boolean isIncremental) {
        Object level = Python.invoke(config, "get", "level", null);
        if (level != null) {
            Python.invoke(logger, "setLevel", Reconfiguration.level(level));
        }
        if (isIncremental) {
            return;
        }
        for (Object handler : Python.list(Python.get(logger, "handlers"))) {
            Python.invoke(logger, "removeHandler", handler);
        }
        Object handlers = Python.invoke(config, "get", "handlers", null);
        if (Truth.truth(handlers)) {
            Python.invoke(self, "add_handlers", logger, handlers);
        }
        Object filters = Python.invoke(config, "get", "filters", null);
        if (Truth.truth(filters)) {
            Python.invoke(self, "add_filters", logger, filters);
        }
    }

    @PythonApi("DictConfigurator.configure_logger(self, name, config, incremental=False)")
    static void configureLogger(Object self, Object name, Object config, Object isIncremental) {
        Object logger = Python.call(Python.member("logging", "getLogger"), name);
        Python.invoke(self, "common_logger_config", logger, config, isIncremental);
        Python.set(logger, "disabled", false);
        Object propagate = Python.invoke(config, "get", "propagate", null);
        if (propagate != null) {
            Python.set(logger, "propagate", propagate);
        }
    }

    @PythonApi("DictConfigurator.configure_root(self, config, incremental=False)")
    static void configureRoot(Object self, Object config, Object isIncremental) {
        Python.invoke(self, "common_logger_config", Reconfiguration.root(), config, isIncremental);
    }
}
