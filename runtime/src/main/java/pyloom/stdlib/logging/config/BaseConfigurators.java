package pyloom.stdlib.logging.config;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.AttributeError;
import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.ImportError;
import pyloom.object.Items;
import pyloom.object.PyDict;
import pyloom.object.PyInstance;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyTupleInstance;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.stdlib.script.Python;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code BaseConfigurator}: what texts of a configuration mean. */
@PythonModule(value = "logging.config", pure = true)
@PythonType(name = "BaseConfigurator")
public final class BaseConfigurators {

    /** The type {@code BaseConfigurator}. */
    public static final PyType TYPE =
            PyType.nativeType("logging.config", "BaseConfigurator", PyType.OBJECT)
                    .withDict()
                    .weak()
                    .changeable()
                    .allocating(PyInstance::new);

    private static final Pattern PREFIXED = Pattern.compile("([a-z]+)://(.*)");
    private static final Pattern IDENTIFIER = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*");

    static {
        TYPE.define("value_converters", Python.dict("ext", "ext_convert", "cfg", "cfg_convert"));
        TYPE.define("importer", Python.member("builtins", "__import__"));
    }

    private BaseConfigurators() {}

    @PythonApi("BaseConfigurator.__init__(self, config)")
    static void initialize(Object self, Object config) {
        Object converting = Python.call(ConvertingDicts.TYPE, config);
        Python.set(self, "config", converting);
        Python.set(converting, "configurator", self);
    }

    @PythonApi("BaseConfigurator.resolve(self, s)")
    static Object resolve(Object self, String name) {
        try {
            return resolve(Python.get(self, "importer"), name.split("\\.", -1));
        } catch (ImportError error) {
            String text = "Cannot resolve " + Texts.repr(name) + ": " + Texts.str(error);
            throw Failures.of(text, error);
        }
    }

    /** {@return what a dotted name means; ImportError or AttributeError if it means nothing} */
    static Object resolve(Object importer, String... parts) {
        String used = parts[0];
        Object found = Python.call(importer, used);
        for (int i = 1; i < parts.length; i++) {
            used += "." + parts[i];
            String part = parts[i].intern();
            try {
                found = Attributes.getAttr(found, part);
            } catch (AttributeError notYetImported) {
                Python.call(importer, used);
                found = Attributes.getAttr(found, part);
            }
        }
        return found;
    }

    @PythonApi("BaseConfigurator.ext_convert(self, value)")
    static Object convertExternal(Object self, Object value) {
        return Python.invoke(self, "resolve", value);
    }

    @PythonApi("BaseConfigurator.cfg_convert(self, value)")
    static Object convertInternal(Object self, String value) {
        return ConfigurationPath.find(Python.get(self, "config"), value);
    }

    @PythonApi("BaseConfigurator.convert(self, value)")
    static Object convert(Object self, Object value) {
        if (Converting.isConverting(value)) {
            return value;
        }
        if (value instanceof PyDict || value instanceof PyList) {
            PyType type = value instanceof PyDict ? ConvertingDicts.TYPE : ConvertingLists.TYPE;
            return owned(self, Python.call(type, value));
        }
        if (value instanceof PyTuple tuple && !Python.has(value, "_fields")) {
            return owned(self, new PyTupleInstance(ConvertingTuples.TYPE, tuple.toArray()));
        }
        return value instanceof String text ? convertText(self, text) : value;
    }

    private static Object owned(Object self, Object container) {
        Python.set(container, "configurator", self);
        return container;
    }

    private static Object convertText(Object self, String text) {
        Matcher parts = PREFIXED.matcher(text);
        if (!parts.matches()) {
            return text;
        }
        Object converters = Python.get(self, "value_converters");
        Object name = Python.invoke(converters, "get", parts.group(1), null);
        return Truth.truth(name)
                ? Python.call(Attributes.getAttr(self, Texts.str(name).intern()), parts.group(2))
                : text;
    }

    @PythonApi("BaseConfigurator.configure_custom(self, config)")
    static Object configureCustom(Object self, Object config) {
        Object given = Python.invoke(config, "pop", "()");
        Object factory = Calls.isCallable(given) ? given : Python.invoke(self, "resolve", given);
        Object result = Calls.callWith(factory, new Object[0], keywords(config));
        setProperties(config, result);
        return result;
    }

    /** {@return the entries that become keyword arguments} */
    static PyDict keywords(Object config) {
        PyDict keywords = new PyDict();
        for (Object key : Python.list(config)) {
            if (!(key instanceof String name)) {
                String type = BuiltinTypes.typeOf(key).shortName();
                throw new TypeError("expected string or bytes-like object, got '" + type + "'");
            }
            if (name.equals(".")) {
                continue;
            }
            if (!IDENTIFIER.matcher(name).matches()) {
                throw new ValueError("Not a valid Python identifier: " + Texts.repr(name));
            }
            keywords.put(name, Items.getItem(config, name));
        }
        return keywords;
    }

    /** Sets the attributes that the entry {@code "."} lists. */
    static void setProperties(Object config, Object result) {
        Object properties = Python.invoke(config, "pop", ".", null);
        if (Truth.truth(properties)) {
            for (Object name : Python.list(properties)) {
                // items() gives values as they are written, unlike []
                Object value = ((PyDict) properties).getOrAbsent(name);
                Attributes.setAttr(result, Texts.str(name).intern(), value);
            }
        }
    }

    @PythonApi("BaseConfigurator.as_tuple(self, value)")
    static Object asTuple(Object self, Object value) {
        return value instanceof PyList list ? PyTuple.of(list.toArray()) : value;
    }
}
