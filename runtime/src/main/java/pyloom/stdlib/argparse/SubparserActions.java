package pyloom.stdlib.argparse;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.PyDict;
import pyloom.object.PyInstance;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.stdlib.builtins.PySet;
import pyloom.stdlib.script.Python;

import java.util.List;
import java.util.stream.Collectors;

/** The action of {@code add_subparsers}: a parser for each command. */
@PythonModule(value = "argparse", pure = true, doc = "library/argparse.html#sub-commands")
@PythonType(name = "_SubParsersAction")
public final class SubparserActions {

    /** The type {@code argparse._SubParsersAction}. */
    public static final PyType TYPE =
            PyType.nativeType("argparse", "_SubParsersAction", Actions.TYPE)
                    .withDict()
                    .weak()
                    .changeable()
                    .allocating(PyInstance::new);

    private SubparserActions() {}

    @PythonApi(
            "_SubParsersAction.__init__(self, option_strings, prog, parser_class,"
                    + " dest='==SUPPRESS==', required=False, help=None, metavar=None)")
    static void initialize(
            Object self,
            Object options,
            Object program,
            Object parserClass,
            Object destination,
            Object required,
            Object help,
            Object metavar) {
        PyDict parsers = new PyDict();
        Attributes.setAttr(self, "_prog_prefix", program);
        Attributes.setAttr(self, "_parser_class", parserClass);
        Attributes.setAttr(self, "_name_parser_map", parsers);
        Attributes.setAttr(self, "_choices_actions", new PyList());
        Attributes.setAttr(self, "_deprecated", new PySet());
        Actions.initialize(
                self,
                options,
                destination,
                Words.PARSER,
                null,
                null,
                null,
                parsers,
                required,
                help,
                metavar,
                false);
    }

    private static PyDict parsers(Object self) {
        return (PyDict) Attributes.getAttr(self, "_name_parser_map");
    }

    @PythonApi("_SubParsersAction.add_parser(self, name, *, deprecated=False, **kwargs)")
    static Object addParser(Object self, String name, boolean deprecated, PyDict keywords) {
        Object program = keywords.getOrAbsent("prog");
        if (program == ABSENT || program == null) {
            keywords.put("prog", Python.text(self, "_prog_prefix") + " " + name);
        }
        Object given = keywords.removeOrAbsent("aliases");
        List<Object> aliases = given == ABSENT ? List.of() : Python.list(given);
        PyDict parsers = parsers(self);
        if (parsers.containsKey(name)) {
            throw ArgumentErrors.of(self, "conflicting subparser: " + name);
        }
        for (Object alias : aliases) {
            if (parsers.containsKey(alias)) {
                throw ArgumentErrors.of(self, "conflicting subparser alias: " + alias);
            }
        }
        Object help = keywords.removeOrAbsent("help");
        if (help != ABSENT) {
            Object choice = new PyInstance(Actions.TYPE);
            String shown =
                    aliases.isEmpty()
                            ? name
                            : name
                                    + aliases.stream()
                                            .map(String::valueOf)
                                            .collect(Collectors.joining(", ", " (", ")"));
            Actions.initialize(
                    choice,
                    new PyList(),
                    name,
                    null,
                    null,
                    null,
                    null,
                    null,
                    false,
                    help,
                    shown,
                    false);
            ((PyList) Attributes.getAttr(self, "_choices_actions")).add(choice);
        }
        Object parser =
                Calls.callWith(Attributes.getAttr(self, "_parser_class"), new Object[0], keywords);
        parsers.put(name, parser);
        aliases.forEach(alias -> parsers.put(alias, parser));
        if (deprecated) {
            PySet old = (PySet) Attributes.getAttr(self, "_deprecated");
            old.add(name);
            aliases.forEach(old::add);
        }
        return parser;
    }

    @PythonApi("_SubParsersAction._get_subactions(self)")
    static Object subactions(Object self) {
        return Attributes.getAttr(self, "_choices_actions");
    }

    @PythonApi("_SubParsersAction.__call__(self, parser, namespace, values, option_string=None)")
    static void call(Object self, Object parser, Object namespace, Object values, Object option) {
        List<Object> words = Python.list(values);
        Object name = words.getFirst();
        Object destination = Attributes.getAttr(self, "dest");
        if (!Words.isSuppressed(destination)) {
            Attributes.setAttr(namespace, Texts.str(destination).intern(), name);
        }
        Object subparser = parsers(self).getOrAbsent(name);
        if (subparser == ABSENT) {
            String known =
                    parsers(self).keyList().stream()
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
            throw ArgumentErrors.of(
                    self, "unknown parser " + Texts.repr(name) + " (choices: " + known + ")");
        }
        if (((PySet) Attributes.getAttr(self, "_deprecated")).contains(name)) {
            Attributes.callMethod(parser, "_warning", "command '" + name + "' is deprecated");
        }
        Object rest = PyList.of(words.subList(1, words.size()).toArray());
        PyTuple parsed = (PyTuple) Attributes.callMethod(subparser, "parse_known_args", rest, null);
        PyDict found = Namespaces.dict(parsed.get(0));
        for (Object key : found.keyList()) {
            Attributes.setAttr(namespace, ((String) key).intern(), found.getOrAbsent(key));
        }
        if (Truth.truth(parsed.get(1))) {
            Object all = Namespaces.dict(namespace).setDefault(Words.UNRECOGNIZED, new PyList());
            Attributes.callMethod(all, "extend", parsed.get(1));
        }
    }
}
