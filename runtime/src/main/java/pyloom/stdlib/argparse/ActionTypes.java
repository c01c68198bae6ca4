package pyloom.stdlib.argparse;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.Entry;
import pyloom.object.Operators;
import pyloom.object.PyFunction;
import pyloom.object.PyInstance;
import pyloom.object.PyList;
import pyloom.object.PyType;
import pyloom.object.ValueError;
import pyloom.stdlib.builtins.Streams;
import pyloom.stdlib.script.Functions;
import pyloom.stdlib.script.Python;

import java.util.List;
import java.util.Map;

/** The actions that have names: {@code store}, {@code append}, {@code count} ... */
@PythonModule(value = "argparse", pure = true, doc = "library/argparse.html#action")
public final class ActionTypes {

    private static final String ALL =
            "self, option_strings, dest, nargs, const, default, type, choices, required, help,"
                    + " metavar, deprecated";
    private static final Object[] ALL_DEFAULTS = {
        null, null, null, null, null, false, null, null, false
    };

    static final PyType STORE = type("_StoreAction", Actions.TYPE);
    static final PyType STORE_CONST = type("_StoreConstAction", Actions.TYPE);
    static final PyType STORE_TRUE = type("_StoreTrueAction", STORE_CONST);
    static final PyType STORE_FALSE = type("_StoreFalseAction", STORE_CONST);
    static final PyType APPEND = type("_AppendAction", Actions.TYPE);
    static final PyType APPEND_CONST = type("_AppendConstAction", Actions.TYPE);
    static final PyType COUNT = type("_CountAction", Actions.TYPE);
    static final PyType HELP = type("_HelpAction", Actions.TYPE);
    static final PyType VERSION = type("_VersionAction", Actions.TYPE);
    static final PyType EXTEND = type("_ExtendAction", APPEND);

    /** The type {@code argparse.BooleanOptionalAction}. */
    @PythonApi("BooleanOptionalAction")
    public static final PyType BOOLEAN = type("BooleanOptionalAction", Actions.TYPE);

    static {
        defineStoring();
        defineConstants();
        defineAppending();
        defineOthers();
    }

    private ActionTypes() {}

    /** {@return the types by the names that programs give} */
    static Map<String, PyType> byName() {
        return Map.ofEntries(
                Map.entry("store", STORE),
                Map.entry("store_const", STORE_CONST),
                Map.entry("store_true", STORE_TRUE),
                Map.entry("store_false", STORE_FALSE),
                Map.entry("append", APPEND),
                Map.entry("append_const", APPEND_CONST),
                Map.entry("count", COUNT),
                Map.entry("help", HELP),
                Map.entry("version", VERSION),
                Map.entry("parsers", SubparserActions.TYPE),
                Map.entry("extend", EXTEND));
    }

    private static PyType type(String name, PyType base) {
        return PyType.nativeType("argparse", name, base)
                .withDict()
                .weak()
                .changeable()
                .allocating(PyInstance::new);
    }

    private static void initializer(
            PyType type, String parameters, Object[] defaults, Entry.OfArray body) {
        PyFunction function =
                Functions.ofArray("argparse", type.shortName() + ".__init__", parameters, body);
        type.define("__init__", function.withDefaults(defaults));
    }

    /** What an action does: parser, namespace, values and option come behind the action. */
    private static void caller(PyType type, Entry.OfArray body) {
        PyFunction function =
                Functions.ofArray(
                        "argparse",
                        type.shortName() + ".__call__",
                        "self, parser, namespace, values, option_string",
                        arguments -> {
                            body.call(arguments);
                            return null;
                        });
        type.define("__call__", function.withDefaults(new Object[] {null}));
    }

    private static void store(Object[] call, Object value) {
        Attributes.setAttr(call[1 + 1], destination(call[0]), value);
    }

    private static String destination(Object action) {
        return Python.text(action, "dest").intern();
    }

    private static Object initializeAll(Object[] a) {
        Actions.initialize(
                a[0], a[1], a[2], a[3], a[4], a[5], a[6], a[7], a[8], a[9], a[10], a[11]);
        return null;
    }

    private static void checkNargs(Object[] arguments, String kind, String advice) {
        if (Long.valueOf(0).equals(arguments[3])) {
            throw new ValueError("nargs for " + kind + " actions must be != 0; if " + advice);
        }
        if (arguments[4] != null && !Words.OPTIONAL.equals(arguments[3])) {
            throw new ValueError("nargs must be '?' to supply const");
        }
    }

    private static void defineStoring() {
        initializer(
                STORE,
                ALL,
                ALL_DEFAULTS,
                arguments -> {
                    checkNargs(
                            arguments,
                            "store",
                            "you have nothing to store, actions such as store true or store const"
                                    + " may be more appropriate");
                    return initializeAll(arguments);
                });
        caller(
                STORE,
                call -> {
                    store(call, call[3]);
                    return null;
                });
    }

    private static void defineConstants() {
        initializer(
                STORE_CONST,
                "self, option_strings, dest, const, default, required, help, metavar, deprecated",
                new Object[] {null, null, false, null, null, false},
                a -> initializeConstant(a[0], a[1], a[2], a[3], a[4], a[5], a[6], a[8]));
        caller(
                STORE_CONST,
                call -> {
                    store(call, Attributes.getAttr(call[0], "const"));
                    return null;
                });
        String parameters = "self, option_strings, dest, default, required, help, deprecated";
        initializer(
                STORE_TRUE,
                parameters,
                new Object[] {false, false, null, false},
                a -> initializeConstant(a[0], a[1], a[2], true, a[3], a[4], a[5], a[6]));
        initializer(
                STORE_FALSE,
                parameters,
                new Object[] {true, false, null, false},
                a -> initializeConstant(a[0], a[1], a[2], false, a[3], a[4], a[5], a[6]));
    }

    private static Object initializeConstant(
            Object self,
            Object options,
            Object destination,
            Object constant,
            Object defaultValue,
            Object required,
            Object help,
            Object deprecated) {
        Actions.initialize(
                self,
                options,
                destination,
                0L,
                constant,
                defaultValue,
                null,
                null,
                required,
                help,
                null,
                deprecated);
        return null;
    }

    /** {@return a copy of the items that a namespace has so far} */
    private static Object items(Object[] call) {
        Object items = Attributes.getAttrOr(call[1 + 1], destination(call[0]), null);
        if (items == null) {
            return new PyList();
        }
        return items instanceof PyList list
                ? PyList.of(list.toArray())
                : Python.call(Python.member("copy", "copy"), items);
    }

    private static void defineAppending() {
        initializer(
                APPEND,
                ALL,
                ALL_DEFAULTS,
                arguments -> {
                    checkNargs(
                            arguments,
                            "append",
                            "arg strings are not supplying the value to append, the append const"
                                    + " action may be more appropriate");
                    return initializeAll(arguments);
                });
        caller(
                APPEND,
                call -> {
                    Object items = items(call);
                    Attributes.callMethod(items, "append", call[3]);
                    store(call, items);
                    return null;
                });
        caller(
                EXTEND,
                call -> {
                    Object items = items(call);
                    Attributes.callMethod(items, "extend", call[3]);
                    store(call, items);
                    return null;
                });
        initializer(
                APPEND_CONST,
                "self, option_strings, dest, const, default, required, help, metavar, deprecated",
                new Object[] {null, null, false, null, null, false},
                a -> {
                    Actions.initialize(
                            a[0], a[1], a[2], 0L, a[3], a[4], null, null, a[5], a[6], a[7], a[8]);
                    return null;
                });
        caller(
                APPEND_CONST,
                call -> {
                    Object items = items(call);
                    Object constant = Attributes.getAttr(call[0], "const");
                    Attributes.callMethod(items, "append", constant);
                    store(call, items);
                    return null;
                });
    }

    private static void defineOthers() {
        initializer(
                COUNT,
                "self, option_strings, dest, default, required, help, deprecated",
                new Object[] {null, false, null, false},
                a -> initializeConstant(a[0], a[1], a[2], null, a[3], a[4], a[5], a[6]));
        caller(
                COUNT,
                call -> {
                    Object count = Attributes.getAttrOr(call[1 + 1], destination(call[0]), null);
                    store(call, count == null ? (Object) 1L : Operators.add(count, 1L));
                    return null;
                });
        initializer(
                HELP,
                "self, option_strings, dest, default, help, deprecated",
                new Object[] {Words.SUPPRESS, Words.SUPPRESS, null, false},
                a -> initializeConstant(a[0], a[1], a[2], null, a[3], false, a[4], a[5]));
        caller(
                HELP,
                call -> {
                    Attributes.callMethod(call[1], "print_help");
                    return Attributes.callMethod(call[1], "exit");
                });
        defineVersion();
        defineBoolean();
    }

    private static void defineVersion() {
        initializer(
                VERSION,
                "self, option_strings, version, dest, default, help, deprecated",
                new Object[] {null, Words.SUPPRESS, Words.SUPPRESS, null, false},
                a -> {
                    Object help = a[5] == null ? "show program's version number and exit" : a[5];
                    initializeConstant(a[0], a[1], a[3], null, a[4], false, help, false);
                    Attributes.setAttr(a[0], "version", a[2]);
                    return null;
                });
        caller(
                VERSION,
                call -> {
                    Object version = Attributes.getAttr(call[0], "version");
                    Object shown =
                            version == null ? Attributes.getAttr(call[1], "version") : version;
                    Object formatter = Attributes.callMethod(call[1], "_get_formatter");
                    Attributes.callMethod(formatter, "add_text", shown);
                    Object text = Attributes.callMethod(formatter, "format_help");
                    Attributes.callMethod(call[1], "_print_message", text, Streams.stdout());
                    return Attributes.callMethod(call[1], "exit");
                });
    }

    private static void defineBoolean() {
        initializer(
                BOOLEAN,
                "self, option_strings, dest, default, type, choices, required, help, metavar,"
                        + " deprecated",
                new Object[] {null, null, null, false, null, null, false},
                a -> {
                    PyList options = new PyList();
                    for (Object option : Python.list(a[1])) {
                        options.add(option);
                        if (((String) option).startsWith("--")) {
                            options.add("--no-" + ((String) option).substring(2));
                        }
                    }
                    Actions.initialize(
                            a[0], options, a[2], 0L, null, a[3], a[4], a[5], a[6], a[7], a[8],
                            a[9]);
                    return null;
                });
        caller(
                BOOLEAN,
                call -> {
                    List<Object> options =
                            Python.list(Attributes.getAttr(call[0], "option_strings"));
                    if (options.contains(call[4])) {
                        store(call, !((String) call[4]).startsWith("--no-"));
                    }
                    return null;
                });
        BOOLEAN.define(
                "format_usage",
                Functions.of(
                        "argparse",
                        "BooleanOptionalAction.format_usage",
                        "self",
                        self ->
                                String.join(
                                        " | ",
                                        Python.list(Attributes.getAttr(self, "option_strings"))
                                                .stream()
                                                .map(String::valueOf)
                                                .toList())));
    }
}
