package pyloom.stdlib.argparse;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.Numbers;
import pyloom.object.Operators;
import pyloom.object.PyDict;
import pyloom.object.PyInstance;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.stdlib.script.Python;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** {@code argparse.HelpFormatter}: the text of usage and help. Confined to one thread. */
@PythonModule(value = "argparse", pure = true, doc = "library/argparse.html#formatter-class")
@PythonType(name = "HelpFormatter")
public final class HelpFormatter extends PyInstance {

    /** The type {@code argparse.HelpFormatter}. */
    public static final PyType TYPE =
            PyType.nativeType("argparse", "HelpFormatter", PyType.OBJECT)
                    .solid()
                    .withDict()
                    .weak()
                    .changeable()
                    .allocating(HelpFormatter::new);

    /** A part of the help with a heading, which is null for the whole. */
    private record Section(Section parent, Object heading, List<Supplier<String>> items) {}

    private String program;
    private int increment;
    private int maxHelpPosition;
    private int width;
    private int indent;
    private int actionLength;
    private final Section root = new Section(null, null, new ArrayList<>());
    private Section section = root;

    private HelpFormatter(PyType type) {
        super(type);
    }

    @PythonApi(
            "HelpFormatter.__init__(self, prog, indent_increment=2, max_help_position=24,"
                    + " width=None)")
    void initialize(Object name, long step, long position, Object columns) {
        program = Texts.str(name);
        increment = (int) step;
        width = columns == null ? Terminal.columns() - 2 : (int) Numbers.index(columns);
        maxHelpPosition = (int) Math.min(position, Math.max(width - 20, step * 2));
    }

    int indent() {
        return indent;
    }

    int width() {
        return width;
    }

    String program() {
        return program;
    }

    @PythonApi("HelpFormatter._indent(self)")
    void indentMore() {
        indent += increment;
    }

    @PythonApi("HelpFormatter._dedent(self)")
    void indentLess() {
        indent -= increment;
    }

    @PythonApi("HelpFormatter.start_section(self, heading)")
    void startSection(Object heading) {
        indentMore();
        Section started = new Section(section, heading, new ArrayList<>());
        section.items().add(() -> format(started));
        section = started;
    }

    @PythonApi("HelpFormatter.end_section(self)")
    void endSection() {
        section = section.parent();
        indentLess();
    }

    private String format(Section part) {
        boolean isRoot = part.parent() == null;
        if (!isRoot) {
            indentMore();
        }
        String text = part.items().stream().map(Supplier::get).collect(Collectors.joining());
        if (!isRoot) {
            indentLess();
        }
        if (text.isEmpty()) {
            return "";
        }
        Object title = part.heading();
        String heading =
                title == null || Words.isSuppressed(title)
                        ? ""
                        : " ".repeat(indent) + Texts.str(title) + ":\n";
        return "\n" + heading + text + "\n";
    }

    @PythonApi("HelpFormatter.add_text(self, text)")
    void addText(Object text) {
        if (text != null && !Words.isSuppressed(text)) {
            section.items().add(() -> formatText(Texts.str(text)));
        }
    }

    @PythonApi("HelpFormatter.add_usage(self, usage, actions, groups, prefix=None)")
    void addUsage(Object usage, Object actions, Object groups, Object prefix) {
        if (!Words.isSuppressed(usage)) {
            section.items()
                    .add(
                            () ->
                                    Texts.str(
                                            Python.invoke(
                                                    this,
                                                    "_format_usage",
                                                    usage,
                                                    actions,
                                                    groups,
                                                    prefix)));
        }
    }

    @PythonApi("HelpFormatter._format_usage(self, usage, actions, groups, prefix)")
    String formatUsage(Object usage, Object actions, Object groups, Object prefix) {
        return new UsageText(this, Python.list(groups))
                .of(usage, Python.list(actions), prefix == null ? "usage: " : Texts.str(prefix));
    }

    @PythonApi("HelpFormatter.add_argument(self, action)")
    void addArgument(Object action) {
        if (Words.isSuppressed(Attributes.getAttr(action, "help"))) {
            return;
        }
        int length = invocation(action).length() + indent;
        indentMore();
        for (Object inner : subactions(action)) {
            length = Math.max(length, invocation(inner).length() + indent);
        }
        indentLess();
        actionLength = Math.max(actionLength, length);
        section.items().add(() -> Texts.str(Attributes.callMethod(this, "_format_action", action)));
    }

    private String invocation(Object action) {
        return Texts.str(Attributes.callMethod(this, "_format_action_invocation", action));
    }

    private static List<Object> subactions(Object action) {
        return Python.has(action, "_get_subactions")
                ? Python.list(Attributes.callMethod(action, "_get_subactions"))
                : List.of();
    }

    @PythonApi("HelpFormatter.add_arguments(self, actions)")
    void addArguments(Object actions) {
        Python.list(actions).forEach(action -> Attributes.callMethod(this, "add_argument", action));
    }

    @PythonApi("HelpFormatter.format_help(self)")
    String formatHelp() {
        String text = format(root);
        if (text.isEmpty()) {
            return text;
        }
        String shorter = text.replaceAll("\n\n\n+", "\n\n");
        return shorter.replaceAll("^\n+|\n+$", "") + "\n";
    }

    private String formatText(String text) {
        String filled = text;
        if (text.contains("%(prog)")) {
            filled = Texts.str(Operators.mod(text, Python.dict("prog", program)));
        }
        int room = Math.max(width - indent, 11);
        return Texts.str(
                        Attributes.callMethod(
                                this, "_fill_text", filled, (long) room, " ".repeat(indent)))
                + "\n\n";
    }

    @PythonApi("HelpFormatter._format_action(self, action)")
    String formatAction(Object action) {
        int position = Math.min(actionLength + 2, maxHelpPosition);
        int room = Math.max(width - position, 11);
        int headerRoom = position - indent - 2;
        String header = invocation(action);
        Object help = Attributes.getAttr(action, "help");
        boolean hasHelp = Truth.truth(help);
        boolean isBeside = hasHelp && header.length() <= headerRoom;
        StringBuilder text = new StringBuilder(" ".repeat(indent)).append(header);
        if (isBeside) {
            text.append(" ".repeat(headerRoom - header.length() + 2));
        } else {
            text.append('\n');
        }
        if (hasHelp && !Texts.str(help).isBlank()) {
            String expanded = expandHelp(action);
            if (!expanded.isEmpty()) {
                Object lines = Attributes.callMethod(this, "_split_lines", expanded, (long) room);
                boolean first = isBeside;
                for (Object line : Python.list(lines)) {
                    text.append(first ? "" : " ".repeat(position)).append(line).append('\n');
                    first = false;
                }
            }
        } else if (isBeside) {
            text.append('\n');
        }
        indentMore();
        for (Object inner : subactions(action)) {
            text.append(Texts.str(Attributes.callMethod(this, "_format_action", inner)));
        }
        indentLess();
        return text.toString();
    }

    private String expandHelp(Object action) {
        PyDict values = new PyDict();
        PyDict own = (PyDict) Attributes.getAttr(action, "__dict__");
        for (Object name : own.keyList()) {
            Object value = own.getOrAbsent(name);
            if (!Words.isSuppressed(value)) {
                boolean isNamed = value != null && Python.has(value, "__name__");
                values.put(name, isNamed ? Attributes.getAttr(value, "__name__") : value);
            }
        }
        values.put("prog", program);
        Object choices = own.getOrAbsent("choices");
        if (choices != null) {
            values.put(
                    "choices",
                    Python.list(choices).stream()
                            .map(Texts::str)
                            .collect(Collectors.joining(", ")));
        }
        Object help = Attributes.callMethod(this, "_get_help_string", action);
        return Texts.str(Operators.mod(help, values));
    }

    @PythonApi("HelpFormatter._format_action_invocation(self, action)")
    String formatInvocation(Object action) {
        return Invocations.of(this, action);
    }

    @PythonApi("HelpFormatter._format_args(self, action, default_metavar)")
    String formatArgs(Object action, Object metavar) {
        return Invocations.arguments(action, metavar);
    }

    @PythonApi("HelpFormatter._split_lines(self, text, width)")
    Object splitLines(String text, Object room) {
        return Python.call(Python.member("textwrap", "wrap"), Invocations.onOneLine(text), room);
    }

    @PythonApi("HelpFormatter._fill_text(self, text, width, indent)")
    Object fillText(String text, Object room, Object margin) {
        return pyloom.object.Calls.callWith(
                Python.member("textwrap", "fill"),
                new Object[] {Invocations.onOneLine(text), room},
                Python.dict("initial_indent", margin, "subsequent_indent", margin));
    }

    @PythonApi("HelpFormatter._get_help_string(self, action)")
    Object helpString(Object action) {
        return Attributes.getAttr(action, "help");
    }

    @PythonApi("HelpFormatter._get_default_metavar_for_optional(self, action)")
    Object optionMetavar(Object action) {
        return pyloom.stdlib.builtins.Str.upper(Python.text(action, "dest"));
    }

    @PythonApi("HelpFormatter._get_default_metavar_for_positional(self, action)")
    Object positionalMetavar(Object action) {
        return Attributes.getAttr(action, "dest");
    }

    @PythonApi(value = "HelpFormatter._prog", kind = Kind.MEMBER)
    String programAttribute() {
        return program;
    }

    @PythonApi(value = "HelpFormatter._width", kind = Kind.MEMBER)
    long widthAttribute() {
        return width;
    }

    @PythonApi(value = "HelpFormatter._current_indent", kind = Kind.MEMBER)
    long indentAttribute() {
        return indent;
    }

    @PythonApi(value = "HelpFormatter._max_help_position", kind = Kind.MEMBER)
    long positionAttribute() {
        return maxHelpPosition;
    }
}
