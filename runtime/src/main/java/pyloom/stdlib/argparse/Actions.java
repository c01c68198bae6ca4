package pyloom.stdlib.argparse;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.NotImplementedError;
import pyloom.object.PyDict;
import pyloom.object.PyInstance;
import pyloom.object.PyType;
import pyloom.stdlib.script.Python;

/** {@code argparse.Action}: what is done with the arguments that belong to a name. */
@PythonModule(value = "argparse", pure = true, doc = "library/argparse.html#action-classes")
@PythonType(name = "Action")
public final class Actions {

    /** The type {@code argparse.Action}. */
    public static final PyType TYPE =
            PyType.nativeType("argparse", "Action", PyType.OBJECT)
                    .withDict()
                    .weak()
                    .changeable()
                    .allocating(PyInstance::new);

    private static final String[] NAMES = {
        "option_strings",
        "dest",
        "nargs",
        "const",
        "default",
        "type",
        "choices",
        "required",
        "help",
        "metavar",
        "deprecated"
    };

    private Actions() {}

    @PythonApi(
            "Action.__init__(self, option_strings, dest, nargs=None, const=None, default=None,"
                    + " type=None, choices=None, required=False, help=None, metavar=None,"
                    + " deprecated=False)")
    static void initialize(
            Object self,
            Object options,
            Object destination,
            Object nargs,
            Object constant,
            Object defaultValue,
            Object type,
            Object choices,
            Object required,
            Object help,
            Object metavar,
            Object deprecated) {
        Object[] values = {
            options,
            destination,
            nargs,
            constant,
            defaultValue,
            type,
            choices,
            required,
            help,
            metavar,
            deprecated
        };
        for (int i = 0; i < NAMES.length; i++) {
            Attributes.setAttr(self, NAMES[i], values[i]);
        }
    }

    @PythonApi("Action.format_usage(self)")
    static Object formatUsage(Object self) {
        return Python.list(Attributes.getAttr(self, "option_strings")).getFirst();
    }

    @PythonApi("Action.__call__(self, parser, namespace, values, option_string=None)")
    static void call(Object self, Object parser, Object namespace, Object values, Object option) {
        throw new NotImplementedError(".__call__() not defined");
    }

    @PythonApi("Action.__repr__(self)")
    static String repr(Object self) {
        PyDict values = new PyDict();
        for (String name : NAMES) {
            values.put(name, Attributes.getAttr(self, name));
        }
        return Namespaces.show(self, values);
    }
}
