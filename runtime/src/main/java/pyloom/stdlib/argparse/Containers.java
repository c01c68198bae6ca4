package pyloom.stdlib.argparse;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Items;
import pyloom.object.PyDict;
import pyloom.object.PyInstance;
import pyloom.object.PyList;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.stdlib.script.Python;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What parsers and groups of arguments have in common: arguments are added to them. */
@PythonModule(value = "argparse", pure = true)
@PythonType(name = "_ActionsContainer")
public final class Containers {

    /** The type {@code argparse._ActionsContainer}. */
    public static final PyType TYPE =
            PyType.nativeType("argparse", "_ActionsContainer", PyType.OBJECT)
                    .withDict()
                    .weak()
                    .changeable()
                    .allocating(PyInstance::new);

    static final Pattern NEGATIVE_NUMBER = Pattern.compile("-\\d+|-\\d*\\.\\d+");

    private Containers() {}

    static void initialize(
            Object self,
            Object description,
            Object prefix,
            Object argumentDefault,
            Object handler) {
        Attributes.setAttr(self, "description", description);
        Attributes.setAttr(self, "argument_default", argumentDefault);
        Attributes.setAttr(self, "prefix_chars", prefix);
        Attributes.setAttr(self, "conflict_handler", handler);
        PyDict actions = new PyDict();
        actions.put(null, ActionTypes.STORE);
        ActionTypes.byName().forEach(actions::put);
        Attributes.setAttr(self, "_registries", Python.dict("action", actions));
        conflictHandler(self);
        Attributes.setAttr(self, "_actions", new PyList());
        Attributes.setAttr(self, "_option_string_actions", new PyDict());
        Attributes.setAttr(self, "_action_groups", new PyList());
        Attributes.setAttr(self, "_mutually_exclusive_groups", new PyList());
        Attributes.setAttr(self, "_defaults", new PyDict());
        Attributes.setAttr(self, "_has_negative_number_optionals", new PyList());
    }

    static PyList list(Object self, String name) {
        return (PyList) Attributes.getAttr(self, name);
    }

    static PyDict dict(Object self, String name) {
        return (PyDict) Attributes.getAttr(self, name);
    }

    @PythonApi("_ActionsContainer.register(self, registry_name, value, object)")
    static void register(Object self, Object registry, Object value, Object object) {
        Object known = dict(self, "_registries").setDefault(registry, new PyDict());
        ((PyDict) known).put(value, object);
    }

    static Object registered(Object self, String registry, Object value) {
        Object known = dict(self, "_registries").getOrAbsent(registry);
        Object found = known instanceof PyDict table ? table.getOrAbsent(value) : (Object) ABSENT;
        return found == ABSENT ? value : found;
    }

    @PythonApi("_ActionsContainer.set_defaults(self, **kwargs)")
    static void setDefaults(Object self, PyDict values) {
        dict(self, "_defaults").putAll(values);
        for (Object action : list(self, "_actions")) {
            Object value = values.getOrAbsent(Attributes.getAttr(action, "dest"));
            if (value != ABSENT) {
                Attributes.setAttr(action, "default", value);
            }
        }
    }

    @PythonApi("_ActionsContainer.get_default(self, dest)")
    static Object getDefault(Object self, Object destination) {
        for (Object action : list(self, "_actions")) {
            Object value = Attributes.getAttr(action, "default");
            if (destination.equals(Attributes.getAttr(action, "dest")) && value != null) {
                return value;
            }
        }
        Object value = dict(self, "_defaults").getOrAbsent(destination);
        return value == ABSENT ? null : value;
    }

    @PythonApi("_ActionsContainer.add_argument(self, *args, **kwargs)")
    static Object addArgument(Object self, Object[] args, PyDict given) {
        String prefix = Python.text(self, "prefix_chars");
        boolean isPositional =
                args.length == 0
                        || args.length == 1 && prefix.indexOf(((String) args[0]).charAt(0)) < 0;
        PyDict keywords = isPositional ? positional(args, given) : optional(prefix, args, given);
        if (!keywords.containsKey("default")) {
            Object value = dict(self, "_defaults").getOrAbsent(keywords.getOrAbsent("dest"));
            Object general = Attributes.getAttr(self, "argument_default");
            if (value != ABSENT) {
                keywords.put("default", value);
            } else if (general != null) {
                keywords.put("default", general);
            }
        }
        Object kind = keywords.removeOrAbsent("action");
        Object actionClass = registered(self, "action", kind == ABSENT ? null : kind);
        if (!Calls.isCallable(actionClass)) {
            throw new ValueError("unknown action \"" + Texts.str(actionClass) + "\"");
        }
        Object action = Calls.callWith(actionClass, new Object[0], keywords);
        Object type = registered(self, "type", Attributes.getAttr(action, "type"));
        if (type != null && !Calls.isCallable(type)) {
            throw new ValueError(Texts.repr(type) + " is not callable");
        }
        if (Python.has(self, "_get_formatter")) {
            checkMetavar(self, action);
        }
        return Attributes.callMethod(self, "_add_action", action);
    }

    private static void checkMetavar(Object self, Object action) {
        try {
            Object formatter = Attributes.callMethod(self, "_get_formatter");
            Attributes.callMethod(formatter, "_format_args", action, null);
        } catch (TypeError error) {
            throw new ValueError("length of metavar tuple does not match nargs");
        }
    }

    private static PyDict positional(Object[] args, PyDict given) {
        PyDict keywords = given.copy();
        if (args.length > 0 && keywords.containsKey("dest")) {
            throw new ValueError("dest supplied twice for positional argument");
        }
        Object destination = args.length > 0 ? args[0] : keywords.getOrAbsent("dest");
        if (destination == ABSENT) {
            throw new TypeError(
                    "_ActionsContainer._get_positional_kwargs() missing 1 required positional"
                            + " argument: 'dest'");
        }
        if (keywords.containsKey("required")) {
            throw new TypeError("'required' is an invalid argument for positionals");
        }
        Object nargs = keywords.getOrAbsent("nargs");
        boolean isAny = Words.ZERO_OR_MORE.equals(nargs);
        if (!Words.OPTIONAL.equals(nargs) && !isAny || isAny && !keywords.containsKey("default")) {
            keywords.put("required", true);
        }
        keywords.put("dest", destination);
        keywords.put("option_strings", new PyList());
        return keywords;
    }

    private static PyDict optional(String prefix, Object[] args, PyDict given) {
        PyDict keywords = given.copy();
        PyList options = new PyList();
        String longOption = null;
        for (Object arg : args) {
            String option = (String) arg;
            if (prefix.indexOf(option.charAt(0)) < 0) {
                throw new ValueError(
                        "invalid option string "
                                + Texts.repr(option)
                                + ": must start with a character "
                                + Texts.repr(prefix));
            }
            options.add(option);
            boolean isLong = option.length() > 1 && prefix.indexOf(option.charAt(1)) >= 0;
            if (isLong && longOption == null) {
                longOption = option;
            }
        }
        Object destination = keywords.removeOrAbsent("dest");
        if (destination == ABSENT || destination == null) {
            String name = longOption == null ? (String) args[0] : longOption;
            int start = 0;
            while (start < name.length() && prefix.indexOf(name.charAt(start)) >= 0) {
                start++;
            }
            if (start == name.length()) {
                throw new ValueError(
                        "dest= is required for options like " + Texts.repr(args[args.length - 1]));
            }
            destination = name.substring(start).replace('-', '_');
        }
        keywords.put("dest", destination);
        keywords.put("option_strings", options);
        return keywords;
    }

    @PythonApi("_ActionsContainer.add_argument_group(self, *args, **kwargs)")
    static Object addGroup(Object self, Object[] args, PyDict keywords) {
        Object group = Calls.callWith(Groups.TYPE, Python.prepend(self, args), keywords);
        list(self, "_action_groups").add(group);
        return group;
    }

    @PythonApi("_ActionsContainer.add_mutually_exclusive_group(self, **kwargs)")
    static Object addExclusiveGroup(Object self, PyDict keywords) {
        Object group = Calls.callWith(Groups.EXCLUSIVE, new Object[] {self}, keywords);
        list(self, "_mutually_exclusive_groups").add(group);
        return group;
    }

    @PythonApi("_ActionsContainer._add_action(self, action)")
    static Object addAction(Object self, Object action) {
        checkConflict(self, action);
        list(self, "_actions").add(action);
        Attributes.setAttr(action, "container", self);
        PyDict known = dict(self, "_option_string_actions");
        for (Object option : Python.list(Attributes.getAttr(action, "option_strings"))) {
            known.put(option, action);
            PyList negative = list(self, "_has_negative_number_optionals");
            if (NEGATIVE_NUMBER.matcher((String) option).matches() && negative.isEmpty()) {
                negative.add(true);
            }
        }
        return action;
    }

    @PythonApi("_ActionsContainer._remove_action(self, action)")
    static void removeAction(Object self, Object action) {
        Attributes.callMethod(list(self, "_actions"), "remove", action);
    }

    private static String conflictHandler(Object self) {
        String handler = Texts.str(Attributes.getAttr(self, "conflict_handler"));
        if (!handler.equals("error") && !handler.equals("resolve")) {
            throw new ValueError("invalid conflict_resolution value: " + Texts.repr(handler));
        }
        return handler;
    }

    private static void checkConflict(Object self, Object action) {
        PyDict known = dict(self, "_option_string_actions");
        List<String> conflicts = new ArrayList<>();
        for (Object option : Python.list(Attributes.getAttr(action, "option_strings"))) {
            if (known.containsKey(option)) {
                conflicts.add((String) option);
            }
        }
        if (conflicts.isEmpty()) {
            return;
        }
        if (conflictHandler(self).equals("error")) {
            throw ArgumentErrors.of(
                    action,
                    "conflicting option string"
                            + (conflicts.size() > 1 ? "s: " : ": ")
                            + String.join(", ", conflicts));
        }
        for (String option : conflicts) {
            Object old = known.getOrAbsent(option);
            Object options = Attributes.getAttr(old, "option_strings");
            Attributes.callMethod(options, "remove", option);
            known.removeOrAbsent(option);
            if (Items.len(options) == 0) {
                Attributes.callMethod(Attributes.getAttr(old, "container"), "_remove_action", old);
            }
        }
    }

    /** Adds the arguments of another parser. */
    static void addAll(Object self, Object container) {
        PyDict byTitle = new PyDict();
        for (Object group : list(self, "_action_groups")) {
            byTitle.put(Attributes.getAttr(group, "title"), group);
        }
        PyDict groups = new PyDict();
        for (Object group : list(container, "_action_groups")) {
            Object title = Attributes.getAttr(group, "title");
            if (!byTitle.containsKey(title)) {
                PyDict options =
                        Python.dict(
                                "title",
                                title,
                                "description",
                                Attributes.getAttr(group, "description"),
                                "conflict_handler",
                                Attributes.getAttr(group, "conflict_handler"));
                byTitle.put(title, addGroup(self, new Object[0], options));
            }
            for (Object action : list(group, "_group_actions")) {
                groups.put(action, byTitle.getOrAbsent(title));
            }
        }
        for (Object group : list(container, "_mutually_exclusive_groups")) {
            Object required = Attributes.getAttr(group, "required");
            Object copy = addExclusiveGroup(self, Python.dict("required", required));
            for (Object action : list(group, "_group_actions")) {
                groups.put(action, copy);
            }
        }
        for (Object action : list(container, "_actions")) {
            Object group = groups.getOrAbsent(action);
            Attributes.callMethod(group == ABSENT ? self : group, "_add_action", action);
        }
    }

    static boolean isRequired(Object action) {
        return Truth.truth(Attributes.getAttr(action, "required"));
    }
}
