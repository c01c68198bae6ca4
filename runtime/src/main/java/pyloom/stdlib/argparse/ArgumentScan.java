package pyloom.stdlib.argparse;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Identity;
import pyloom.object.OSError;
import pyloom.object.PyException;
import pyloom.object.PyList;
import pyloom.object.Texts;
import pyloom.stdlib.script.Python;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One reading of a command line: options where they stand, positional arguments between them. */
final class ArgumentScan {

    /** A word that may be an option: the action is null if there is no such option. */
    record Option(Object action, String name, String separator, String argument) {}

    private final Object parser;
    private final Object namespace;
    private final Values values;
    private final Options options;
    private final PyList extras = new PyList();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Object> given = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Object> warned = new HashSet<>();
    private final Map<Object, List<Object>> conflicts = new IdentityHashMap<>();
    private final TreeMap<Integer, Option> optionAt = new TreeMap<>();
    private List<Object> words;
    private List<Object> positionals;
    private String pattern; // O for options, A for other words, - for two dashes

    ArgumentScan(Object parser, Object namespace) {
        this.parser = parser;
        this.namespace = namespace;
        this.values = new Values(parser);
        this.options = new Options(parser);
    }

    /** {@return the words that nobody knows} */
    PyList parse(List<Object> arguments) {
        words = withFiles(arguments);
        findConflicts();
        classify();
        positionals = new ArrayList<>(Python.list(Parsers.positionals(parser)));
        int last = optionAt.isEmpty() ? -1 : optionAt.lastKey();
        int at = 0;
        while (at <= last) {
            int next = optionAt.ceilingKey(at);
            if (at != next) {
                int end = consumePositionals(at);
                if (end > at) {
                    at = end;
                    continue;
                }
            }
            if (!optionAt.containsKey(at)) {
                words.subList(at, next).forEach(extras::add);
                at = next;
            }
            at = consumeOption(at);
        }
        int stop = consumePositionals(at);
        words.subList(stop, words.size()).forEach(extras::add);
        finish();
        return extras;
    }

    private List<Object> withFiles(List<Object> arguments) {
        if (!(Attributes.getAttr(parser, "fromfile_prefix_chars") instanceof String prefix)) {
            return arguments;
        }
        List<Object> all = new ArrayList<>();
        for (Object argument : arguments) {
            String word = Texts.str(argument);
            if (word.isEmpty() || prefix.indexOf(word.charAt(0)) < 0) {
                all.add(argument);
                continue;
            }
            try {
                Object file = Calls.call(Python.member("builtins", "open"), word.substring(1));
                Object text = Attributes.callMethod(file, "read");
                Attributes.callMethod(file, "close");
                List<Object> lines = new ArrayList<>();
                for (Object line : Python.list(Attributes.callMethod(text, "splitlines"))) {
                    lines.addAll(
                            Python.list(
                                    Attributes.callMethod(
                                            parser, "convert_arg_line_to_args", line)));
                }
                all.addAll(withFiles(lines));
            } catch (OSError error) {
                throw ArgumentErrors.of(null, Texts.str(error));
            }
        }
        return all;
    }

    private void findConflicts() {
        for (Object group : Containers.list(parser, "_mutually_exclusive_groups")) {
            List<Object> members = Python.list(Attributes.getAttr(group, "_group_actions"));
            for (Object action : members) {
                List<Object> others = conflicts.computeIfAbsent(action, _ -> new ArrayList<>());
                members.stream().filter(other -> other != action).forEach(others::add);
            }
        }
    }

    private void classify() {
        StringBuilder text = new StringBuilder();
        boolean onlyArguments = false;
        for (int i = 0; i < words.size(); i++) {
            String word = Texts.str(words.get(i));
            if (onlyArguments) {
                text.append('A');
            } else if (word.equals("--")) {
                text.append('-');
                onlyArguments = true;
            } else {
                Option option = options.read(word);
                if (option != null) {
                    optionAt.put(i, option);
                }
                text.append(option == null ? 'A' : 'O');
            }
        }
        pattern = text.toString();
    }

    private void take(Object action, List<Object> arguments, String option) {
        seen.add(action);
        Object value = values.of(action, arguments);
        if (!isDefault(value, Attributes.getAttr(action, "default"))) {
            given.add(action);
            for (Object other : conflicts.getOrDefault(action, List.of())) {
                if (given.contains(other)) {
                    throw ArgumentErrors.of(
                            action, "not allowed with argument " + ArgumentErrors.nameOf(other));
                }
            }
        }
        if (!Words.isSuppressed(value)) {
            Calls.call(action, parser, namespace, value, option);
        }
    }

    /** CPython asks for the same object; small numbers and texts from the source are that. */
    private static boolean isDefault(Object value, Object defaultValue) {
        return value instanceof String ? value == defaultValue : Identity.is(value, defaultValue);
    }

    private int consumeOption(int start) {
        Option option = optionAt.get(start);
        if (option.action() == null) {
            extras.add(words.get(start));
            return start + 1;
        }
        List<Runnable> actions = new ArrayList<>();
        int stop = start + 1;
        while (true) {
            Object action = option.action();
            String name = option.name();
            if (option.argument() == null) {
                int count = Nargs.match(action, pattern.substring(stop));
                List<Object> arguments = words.subList(stop, stop + count);
                actions.add(() -> warnAndTake(action, arguments, name));
                stop += count;
                break;
            }
            String argument = option.argument();
            int count = Nargs.match(action, "A");
            if (count == 1) {
                actions.add(() -> warnAndTake(action, List.of(argument), name));
                break;
            }
            if (count != 0 || options.isPrefix(name, 1) || argument.isEmpty()) {
                throw ignored(action, argument);
            }
            boolean hasSign = option.separator() != null && !option.separator().isEmpty();
            if (hasSign || options.isPrefix(argument, 0)) {
                throw ignored(action, argument);
            }
            actions.add(() -> warnAndTake(action, List.of(), name));
            option = options.next(name, argument);
            if (option == null) {
                extras.add(name.charAt(0) + argument);
                break;
            }
        }
        actions.forEach(Runnable::run);
        return stop;
    }

    private static PyException ignored(Object action, String argument) {
        return ArgumentErrors.of(action, "ignored explicit argument " + Texts.repr(argument));
    }

    private void warnAndTake(Object action, List<Object> arguments, String option) {
        if (Python.is(action, "deprecated") && warned.add(option)) {
            Attributes.callMethod(parser, "_warning", "option '" + option + "' is deprecated");
        }
        take(action, arguments, option);
    }

    private int consumePositionals(int start) {
        int at = start;
        List<Integer> counts = Nargs.matchSeveral(positionals, pattern.substring(at));
        List<Object> taken = new ArrayList<>(positionals.subList(0, counts.size()));
        for (int i = 0; i < taken.size(); i++) {
            Object action = taken.get(i);
            List<Object> arguments = words.subList(at, at + counts.get(i));
            at += counts.get(i);
            String name = Python.text(action, "dest");
            if (!arguments.isEmpty() && Python.is(action, "deprecated") && warned.add(name)) {
                Attributes.callMethod(parser, "_warning", "argument '" + name + "' is deprecated");
            }
            take(action, arguments, null);
        }
        positionals.subList(0, taken.size()).clear();
        return at;
    }

    /** Converts defaults that are texts, and finds out what is missing. */
    private void finish() {
        List<String> required = new ArrayList<>();
        for (Object action : Containers.list(parser, "_actions")) {
            if (seen.contains(action)) {
                continue;
            }
            if (Containers.isRequired(action)) {
                required.add(ArgumentErrors.nameOf(action));
                continue;
            }
            Object value = Attributes.getAttr(action, "default");
            String name = Python.text(action, "dest").intern();
            if (Python.textOrNull(value) != null
                    && Attributes.getAttrOr(namespace, name, ABSENT) == value) {
                Attributes.setAttr(namespace, name, values.convert(action, value));
            }
        }
        if (!required.isEmpty()) {
            throw ArgumentErrors.of(
                    null, "the following arguments are required: " + String.join(", ", required));
        }
        for (Object group : Containers.list(parser, "_mutually_exclusive_groups")) {
            requireOne(group);
        }
    }

    private void requireOne(Object group) {
        List<Object> members = Python.list(Attributes.getAttr(group, "_group_actions"));
        if (!Containers.isRequired(group) || members.stream().anyMatch(given::contains)) {
            return;
        }
        List<String> names = new ArrayList<>();
        for (Object action : members) {
            if (!Words.isSuppressed(Attributes.getAttr(action, "help"))) {
                names.add(ArgumentErrors.nameOf(action));
            }
        }
        throw ArgumentErrors.of(
                null, "one of the arguments " + String.join(" ", names) + " is required");
    }
}
