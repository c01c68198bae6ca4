package pyloom.stdlib.argparse;

import pyloom.object.Attributes;
import pyloom.object.Operators;
import pyloom.object.Texts;
import pyloom.object.ValueError;
import pyloom.stdlib.script.Python;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The lines that say how a program is called. */
final class UsageText {

    private static final double LONG_NAME = 0.75; // of the width: arguments start a line below

    /** A group whose members stand together, from one index to another. */
    private record Span(int start, int end, Object group) {}

    private final HelpFormatter formatter;
    private final List<Object> groups;

    UsageText(HelpFormatter formatter, List<Object> groups) {
        this.formatter = formatter;
        this.groups = groups;
    }

    String of(Object given, List<Object> actions, String prefix) {
        String usage;
        if (given != null) {
            usage = Texts.str(Operators.mod(given, Python.dict("prog", formatter.program())));
        } else if (actions.isEmpty()) {
            usage = formatter.program();
        } else {
            usage = generated(actions, prefix);
        }
        return prefix + usage + "\n\n";
    }

    private String generated(List<Object> actions, String prefix) {
        List<Object> options = actions.stream().filter(Values::isOption).toList();
        List<Object> positionals =
                actions.stream().filter(action -> !Values.isOption(action)).toList();
        List<Object> all = new ArrayList<>(options);
        all.addAll(positionals);
        String program = formatter.program();
        String arguments = String.join(" ", parts(all));
        String usage = arguments.isEmpty() ? program : program + " " + arguments;
        int width = formatter.width() - formatter.indent();
        if (prefix.length() + usage.length() <= width) {
            return usage;
        }
        return String.join("\n", lines(program, parts(options), parts(positionals), prefix, width));
    }

    private static List<String> lines(
            String program,
            List<String> options,
            List<String> positionals,
            String prefix,
            int width) {
        if (prefix.length() + program.length() <= LONG_NAME * width) {
            String indent = " ".repeat(prefix.length() + program.length() + 1);
            List<String> first = new ArrayList<>(List.of(program));
            if (!options.isEmpty()) {
                first.addAll(options);
                List<String> lines = fill(first, indent, prefix, width);
                lines.addAll(fill(positionals, indent, null, width));
                return lines;
            }
            if (positionals.isEmpty()) {
                return first;
            }
            first.addAll(positionals);
            return fill(first, indent, prefix, width);
        }
        String indent = " ".repeat(prefix.length());
        List<String> together = new ArrayList<>(options);
        together.addAll(positionals);
        List<String> lines = fill(together, indent, null, width);
        if (lines.size() > 1) {
            lines = fill(options, indent, null, width);
            lines.addAll(fill(positionals, indent, null, width));
        }
        lines.addFirst(program);
        return lines;
    }

    /** {@return lines of parts; the first is to stand behind a prefix if there is one} */
    private static List<String> fill(List<String> parts, String indent, String prefix, int width) {
        List<String> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        int length = (prefix == null ? indent : prefix).length() - 1;
        for (String part : parts) {
            if (length + 1 + part.length() > width && !line.isEmpty()) {
                lines.add(indent + String.join(" ", line));
                line.clear();
                length = indent.length() - 1;
            }
            line.add(part);
            length += part.length() + 1;
        }
        if (!line.isEmpty()) {
            lines.add(indent + String.join(" ", line));
        }
        if (prefix != null) {
            lines.set(0, lines.getFirst().substring(indent.length()));
        }
        return lines;
    }

    private static boolean isHidden(Object action) {
        return Words.isSuppressed(Attributes.getAttr(action, "help"));
    }

    private List<String> parts(List<Object> actions) {
        Set<Object> grouped = new HashSet<>();
        List<Span> spans = spans(actions, grouped);
        List<String> parts = new ArrayList<>();
        for (Object action : actions) {
            parts.add(isHidden(action) ? null : part(action, grouped.contains(action)));
        }
        Set<Integer> separated = new HashSet<>();
        spans.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end).reversed());
        for (Span span : spans) {
            join(span, parts, separated);
        }
        parts.removeIf(part -> part == null);
        return parts;
    }

    private List<Span> spans(List<Object> actions, Set<Object> grouped) {
        List<Span> spans = new ArrayList<>();
        for (Object group : groups) {
            List<Object> members = Python.list(Attributes.getAttr(group, "_group_actions"));
            if (members.isEmpty()) {
                throw new ValueError("empty group " + Texts.str(group));
            }
            int start = actions.indexOf(members.getFirst());
            int end = start + members.size();
            boolean isTogether =
                    start >= 0
                            && end <= actions.size()
                            && actions.subList(start, end).equals(members);
            if (isTogether && !members.stream().allMatch(UsageText::isHidden)) {
                grouped.addAll(members);
                spans.add(new Span(start, end, group));
            }
        }
        return spans;
    }

    private String part(Object action, boolean isGrouped) {
        Object metavar = Invocations.defaultMetavar(formatter, action);
        if (!Values.isOption(action)) {
            String part =
                    Texts.str(Attributes.callMethod(formatter, "_format_args", action, metavar));
            boolean isBracketed = isGrouped && part.startsWith("[") && part.endsWith("]");
            return isBracketed ? part.substring(1, part.length() - 1) : part;
        }
        String part;
        if (Long.valueOf(0).equals(Attributes.getAttr(action, "nargs"))) {
            part = Texts.str(Attributes.callMethod(action, "format_usage"));
        } else {
            Object args = Attributes.callMethod(formatter, "_format_args", action, metavar);
            Object option = Python.list(Attributes.getAttr(action, "option_strings")).getFirst();
            part = option + " " + Texts.str(args);
        }
        return Containers.isRequired(action) || isGrouped ? part : "[" + part + "]";
    }

    private static void join(Span span, List<String> parts, Set<Integer> separated) {
        List<String> shown = new ArrayList<>(parts.subList(span.start(), span.end()));
        shown.removeIf(part -> part == null);
        int size = shown.size();
        boolean required = Containers.isRequired(span.group());
        String open = required ? size > 1 ? "(" : "" : "[";
        String close = required ? size > 1 ? ")" : "" : "]";
        shown.set(0, open + shown.getFirst());
        shown.set(size - 1, shown.getLast() + close);
        for (int i = 0; i < size - 1; i++) {
            if (separated.add(span.start() + i)) {
                parts.set(span.start() + i, shown.get(i) + " |");
            }
        }
        parts.set(span.start() + size - 1, shown.getLast());
        for (int i = span.start() + size; i < span.end(); i++) {
            parts.set(i, null);
        }
    }
}
