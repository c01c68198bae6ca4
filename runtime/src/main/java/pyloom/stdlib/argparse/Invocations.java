package pyloom.stdlib.argparse;

import pyloom.object.Attributes;
import pyloom.object.Numbers;
import pyloom.object.PyTuple;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.stdlib.script.Python;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How arguments are written in help and usage. */
final class Invocations {

    private Invocations() {}

    static String onOneLine(String text) {
        return text.replaceAll("[ \\t\\n\\r\\f\\x0B]+", " ").strip();
    }

    static Object defaultMetavar(Object formatter, Object action) {
        return Attributes.callMethod(
                formatter,
                Values.isOption(action)
                        ? "_get_default_metavar_for_optional"
                        : "_get_default_metavar_for_positional",
                action);
    }

    static String of(Object formatter, Object action) {
        if (!Values.isOption(action)) {
            return metavars(action, defaultMetavar(formatter, action), 1).getFirst();
        }
        String options =
                Python.list(Attributes.getAttr(action, "option_strings")).stream()
                        .map(Texts::str)
                        .collect(Collectors.joining(", "));
        if (Long.valueOf(0).equals(Attributes.getAttr(action, "nargs"))) {
            return options;
        }
        Object args =
                Attributes.callMethod(
                        formatter, "_format_args", action, defaultMetavar(formatter, action));
        return options + " " + Texts.str(args);
    }

    private static List<String> metavars(Object action, Object otherwise, int count) {
        Object metavar = Attributes.getAttr(action, "metavar");
        Object choices = Attributes.getAttr(action, "choices");
        if (metavar == null && choices != null) {
            metavar =
                    Python.list(choices).stream()
                            .map(Texts::str)
                            .collect(Collectors.joining(",", "{", "}"));
        } else if (metavar == null) {
            metavar = otherwise;
        }
        if (metavar instanceof PyTuple several) {
            return several.asList().stream().map(Texts::str).toList();
        }
        List<String> same = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            same.add(Texts.str(metavar));
        }
        return same;
    }

    private static String only(Object action, Object otherwise) {
        List<String> names = metavars(action, otherwise, 1);
        require(names, 1);
        return names.getFirst();
    }

    private static void require(List<String> names, int count) {
        if (names.size() != count) {
            throw new TypeError(
                    names.size() < count
                            ? "not enough arguments for format string"
                            : "not all arguments converted during string formatting");
        }
    }

    static String arguments(Object action, Object otherwise) {
        Object nargs = Attributes.getAttr(action, "nargs");
        if (nargs == null) {
            return only(action, otherwise);
        }
        if (nargs instanceof String word) {
            return switch (word) {
                case Words.OPTIONAL -> "[" + only(action, otherwise) + "]";
                case Words.ZERO_OR_MORE -> anyNumber(metavars(action, otherwise, 1));
                case Words.ONE_OR_MORE -> {
                    List<String> names = metavars(action, otherwise, 2);
                    require(names, 2);
                    yield names.get(0) + " [" + names.get(1) + " ...]";
                }
                case Words.REMAINDER -> "...";
                case Words.PARSER -> only(action, otherwise) + " ...";
                case Words.SUPPRESS -> "";
                default -> throw new pyloom.object.ValueError("invalid nargs value");
            };
        }
        int count = (int) Numbers.index(nargs);
        List<String> names = metavars(action, otherwise, count);
        require(names, count);
        return String.join(" ", names);
    }

    private static String anyNumber(List<String> names) {
        if (names.size() == 2) {
            return "[" + names.get(0) + " [" + names.get(1) + " ...]]";
        }
        require(names, 1);
        return "[" + names.getFirst() + " ...]";
    }
}
