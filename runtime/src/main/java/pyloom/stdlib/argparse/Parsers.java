package pyloom.stdlib.argparse;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.Exceptions;
import pyloom.object.Items;
import pyloom.object.OSError;
import pyloom.object.PyDict;
import pyloom.object.PyException;
import pyloom.object.PyInstance;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.SystemExit;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.object.TypeError;
import pyloom.stdlib.builtins.Streams;
import pyloom.stdlib.script.Python;

import java.util.List;
import java.util.stream.Collectors;

/** {@code argparse.ArgumentParser}. */
@PythonModule(value = "argparse", pure = true, doc = "library/argparse.html#argumentparser-objects")
@PythonType(name = "ArgumentParser")
public final class Parsers {

    /** The type {@code argparse.ArgumentParser}. */
    public static final PyType TYPE =
            PyType.nativeType("argparse", "ArgumentParser", Containers.TYPE)
                    .withDict()
                    .weak()
                    .changeable()
                    .allocating(PyInstance::new);

    private static final List<String> SHOWN =
            List.of(
                    "prog",
                    "usage",
                    "description",
                    "formatter_class",
                    "conflict_handler",
                    "add_help");

    private Parsers() {}

    @PythonApi(
            "ArgumentParser.__init__(self, prog=None, usage=None, description=None, epilog=None,"
                    + " parents=(), formatter_class=<unset>, prefix_chars='-',"
                    + " fromfile_prefix_chars=None, argument_default=None,"
                    + " conflict_handler='error', add_help=True, allow_abbrev=True,"
                    + " exit_on_error=True)")
    static void initialize(
            Object self,
            Object program,
            Object usage,
            Object description,
            Object epilog,
            Object parents,
            Object formatter,
            String prefix,
            Object filePrefix,
            Object argumentDefault,
            Object handler,
            Object addHelp,
            Object allowAbbreviations,
            Object exitOnError) {
        Containers.initialize(self, description, prefix, argumentDefault, handler);
        Attributes.setAttr(self, "prog", program == null ? programName() : program);
        Attributes.setAttr(self, "usage", usage);
        Attributes.setAttr(self, "epilog", epilog);
        Attributes.setAttr(
                self, "formatter_class", formatter == ABSENT ? HelpFormatter.TYPE : formatter);
        Attributes.setAttr(self, "fromfile_prefix_chars", filePrefix);
        Attributes.setAttr(self, "add_help", addHelp);
        Attributes.setAttr(self, "allow_abbrev", allowAbbreviations);
        Attributes.setAttr(self, "exit_on_error", exitOnError);
        Attributes.setAttr(self, "_positionals", group(self, "positional arguments"));
        Attributes.setAttr(self, "_optionals", group(self, "options"));
        Attributes.setAttr(self, "_subparsers", null);
        if (Truth.truth(addHelp)) {
            String sign = prefix.contains("-") ? "-" : prefix.substring(0, 1);
            Calls.callWith(
                    Attributes.getAttr(self, "add_argument"),
                    new Object[] {sign + "h", sign + sign + "help"},
                    Python.dict(
                            "action",
                            "help",
                            "default",
                            Words.SUPPRESS,
                            "help",
                            "show this help message and exit"));
        }
        for (Object parent : Python.list(parents)) {
            if (!Python.isInstance(parent, TYPE)) {
                throw new TypeError("parents must be a list of ArgumentParser");
            }
            Containers.addAll(self, parent);
            Containers.dict(self, "_defaults").putAll(Containers.dict(parent, "_defaults"));
        }
    }

    private static Object group(Object self, String title) {
        return Attributes.callMethod(self, "add_argument_group", title);
    }

    private static String programName() {
        String path = Texts.str(Items.getItem(Python.member("sys", "argv"), 0L));
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @PythonApi("ArgumentParser.__repr__(self)")
    static String repr(Object self) {
        PyDict values = new PyDict();
        SHOWN.forEach(name -> values.put(name, Attributes.getAttr(self, name.intern())));
        return Namespaces.show(self, values);
    }

    @PythonApi("ArgumentParser._add_action(self, action)")
    static Object addAction(Object self, Object action) {
        boolean isOption = Truth.truth(Attributes.getAttr(action, "option_strings"));
        Object group = Attributes.getAttr(self, isOption ? "_optionals" : "_positionals");
        Attributes.callMethod(group, "_add_action", action);
        return action;
    }

    @PythonApi("ArgumentParser._get_optional_actions(self)")
    static PyList optionals(Object self) {
        return actions(self, true);
    }

    @PythonApi("ArgumentParser._get_positional_actions(self)")
    static PyList positionals(Object self) {
        return actions(self, false);
    }

    private static PyList actions(Object self, boolean options) {
        return PyList.of(
                Containers.list(self, "_actions").stream()
                        .filter(
                                action ->
                                        options
                                                == Truth.truth(
                                                        Attributes.getAttr(
                                                                action, "option_strings")))
                        .toArray());
    }

    @PythonApi("ArgumentParser.add_subparsers(self, **kwargs)")
    static Object addSubparsers(Object self, PyDict keywords) {
        if (Attributes.getAttr(self, "_subparsers") != null) {
            throw ArgumentErrors.of(null, "cannot have multiple subparser arguments");
        }
        keywords.setDefault("parser_class", BuiltinTypes.typeOf(self));
        Object group = Attributes.getAttr(self, "_positionals");
        if (keywords.containsKey("title") || keywords.containsKey("description")) {
            Object title = keywords.removeOrAbsent("title");
            Object description = keywords.removeOrAbsent("description");
            group =
                    Attributes.callMethod(
                            self,
                            "add_argument_group",
                            title == ABSENT ? "subcommands" : title,
                            description == ABSENT ? null : description);
        }
        Attributes.setAttr(self, "_subparsers", group);
        Object program = keywords.getOrAbsent("prog");
        if (program == ABSENT || program == null) {
            Object formatter = Attributes.callMethod(self, "_get_formatter");
            Python.invoke(
                    formatter,
                    "add_usage",
                    Attributes.getAttr(self, "usage"),
                    positionals(self),
                    Attributes.getAttr(self, "_mutually_exclusive_groups"),
                    "");
            String usage = Texts.str(Attributes.callMethod(formatter, "format_help"));
            keywords.put("prog", usage.strip());
        }
        Object kind = keywords.removeOrAbsent("action");
        Object type = Containers.registered(self, "action", kind == ABSENT ? "parsers" : kind);
        keywords.put("option_strings", new PyList());
        Object action = Calls.callWith(type, new Object[0], keywords);
        Attributes.callMethod(group, "_add_action", action);
        return action;
    }

    @PythonApi("ArgumentParser.parse_args(self, args=None, namespace=None)")
    static Object parseArgs(Object self, Object args, Object namespace) {
        PyTuple parsed = (PyTuple) Attributes.callMethod(self, "parse_known_args", args, namespace);
        List<Object> unknown = Python.list(parsed.get(1));
        if (!unknown.isEmpty()) {
            String message =
                    "unrecognized arguments: "
                            + unknown.stream()
                                    .map(String::valueOf)
                                    .collect(Collectors.joining(" "));
            if (!Python.is(self, "exit_on_error")) {
                throw ArgumentErrors.of(null, message);
            }
            Attributes.callMethod(self, "error", message);
        }
        return parsed.get(0);
    }

    @PythonApi("ArgumentParser.parse_known_args(self, args=None, namespace=None)")
    static PyTuple parseKnownArgs(Object self, Object args, Object given) {
        List<Object> words = Python.list(args == null ? Python.member("sys", "argv") : args);
        List<Object> all = args == null ? words.subList(1, words.size()) : words;
        Object namespace = given == null ? Namespaces.TYPE.call() : given;
        setDefaults(self, namespace);
        PyList rest;
        try {
            rest = new ArgumentScan(self, namespace).parse(all);
        } catch (PyException error) {
            boolean isOurs = error.pyType().isSubtypeOf(ArgumentErrors.TYPE);
            if (!isOurs || !Python.is(self, "exit_on_error")) {
                throw error;
            }
            Attributes.callMethod(self, "error", Texts.str(error));
            rest = new PyList();
        }
        Object unknown = Attributes.getAttrOr(namespace, Words.UNRECOGNIZED, ABSENT);
        if (unknown != ABSENT) {
            Attributes.callMethod(rest, "extend", unknown);
            Attributes.delAttr(namespace, Words.UNRECOGNIZED);
        }
        return PyTuple.of(namespace, rest);
    }

    private static void setDefaults(Object self, Object namespace) {
        for (Object action : Containers.list(self, "_actions")) {
            Object destination = Attributes.getAttr(action, "dest");
            Object value = Attributes.getAttr(action, "default");
            if (!Words.isSuppressed(destination) && !Words.isSuppressed(value)) {
                setMissing(namespace, destination, value);
            }
        }
        PyDict defaults = Containers.dict(self, "_defaults");
        for (Object destination : defaults.keyList()) {
            setMissing(namespace, destination, defaults.getOrAbsent(destination));
        }
    }

    private static void setMissing(Object namespace, Object destination, Object value) {
        String name = Texts.str(destination).intern();
        if (!Python.has(namespace, name)) {
            Attributes.setAttr(namespace, name, value);
        }
    }

    @PythonApi("ArgumentParser.convert_arg_line_to_args(self, arg_line)")
    static PyList convertLine(Object self, Object line) {
        return PyList.of(line);
    }

    @PythonApi("ArgumentParser.format_usage(self)")
    static Object formatUsage(Object self) {
        Object formatter = Attributes.callMethod(self, "_get_formatter");
        addUsage(self, formatter);
        return Attributes.callMethod(formatter, "format_help");
    }

    private static void addUsage(Object self, Object formatter) {
        Attributes.callMethod(
                formatter,
                "add_usage",
                Attributes.getAttr(self, "usage"),
                Attributes.getAttr(self, "_actions"),
                Attributes.getAttr(self, "_mutually_exclusive_groups"));
    }

    @PythonApi("ArgumentParser.format_help(self)")
    static Object formatHelp(Object self) {
        Object formatter = Attributes.callMethod(self, "_get_formatter");
        addUsage(self, formatter);
        Attributes.callMethod(formatter, "add_text", Attributes.getAttr(self, "description"));
        for (Object group : Containers.list(self, "_action_groups")) {
            Attributes.callMethod(formatter, "start_section", Attributes.getAttr(group, "title"));
            Attributes.callMethod(formatter, "add_text", Attributes.getAttr(group, "description"));
            Attributes.callMethod(
                    formatter, "add_arguments", Attributes.getAttr(group, "_group_actions"));
            Attributes.callMethod(formatter, "end_section");
        }
        Attributes.callMethod(formatter, "add_text", Attributes.getAttr(self, "epilog"));
        return Attributes.callMethod(formatter, "format_help");
    }

    @PythonApi("ArgumentParser._get_formatter(self)")
    static Object formatter(Object self) {
        return Calls.callWith(
                Attributes.getAttr(self, "formatter_class"),
                new Object[0],
                Python.dict("prog", Attributes.getAttr(self, "prog")));
    }

    @PythonApi("ArgumentParser.print_usage(self, file=None)")
    static void printUsage(Object self, Object file) {
        Object text = Attributes.callMethod(self, "format_usage");
        Attributes.callMethod(self, "_print_message", text, file == null ? Streams.stdout() : file);
    }

    @PythonApi("ArgumentParser.print_help(self, file=None)")
    static void printHelp(Object self, Object file) {
        Object text = Attributes.callMethod(self, "format_help");
        Attributes.callMethod(self, "_print_message", text, file == null ? Streams.stdout() : file);
    }

    @PythonApi("ArgumentParser._print_message(self, message, file=None)")
    static void printMessage(Object self, Object message, Object file) {
        if (!Truth.truth(message)) {
            return;
        }
        Object stream = file == null ? Streams.stderr() : file;
        if (stream == null) {
            return;
        }
        try {
            Attributes.callMethod(stream, "write", message);
        } catch (OSError gone) {
            return;
        }
    }

    @PythonApi("ArgumentParser.exit(self, status=0, message=None)")
    static void exit(Object self, Object status, Object message) {
        if (Truth.truth(message)) {
            Attributes.callMethod(self, "_print_message", message, Streams.stderr());
        }
        throw Exceptions.raise(SystemExit.TYPE.call(status));
    }

    @PythonApi("ArgumentParser.error(self, message)")
    static void error(Object self, Object message) {
        Attributes.callMethod(self, "print_usage", Streams.stderr());
        String text = Python.text(self, "prog") + ": error: " + Texts.str(message) + "\n";
        Attributes.callMethod(self, "exit", 2L, text);
    }

    @PythonApi("ArgumentParser._warning(self, message)")
    static void warning(Object self, Object message) {
        String text = Python.text(self, "prog") + ": warning: " + Texts.str(message) + "\n";
        Attributes.callMethod(self, "_print_message", text, Streams.stderr());
    }
}
