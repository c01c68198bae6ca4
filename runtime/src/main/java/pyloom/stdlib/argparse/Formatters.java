package pyloom.stdlib.argparse;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.PyList;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.stdlib.builtins.Str;
import pyloom.stdlib.script.Functions;
import pyloom.stdlib.script.Python;

import java.util.stream.Collectors;

/** The formatters that leave texts as they are, or show more. */
@PythonModule(value = "argparse", pure = true, doc = "library/argparse.html#formatter-class")
public final class Formatters {

    /** The type {@code argparse.RawDescriptionHelpFormatter}. */
    @PythonApi("RawDescriptionHelpFormatter")
    public static final PyType RAW_DESCRIPTION =
            declare("RawDescriptionHelpFormatter", HelpFormatter.TYPE);

    /** The type {@code argparse.RawTextHelpFormatter}. */
    @PythonApi("RawTextHelpFormatter")
    public static final PyType RAW_TEXT = declare("RawTextHelpFormatter", RAW_DESCRIPTION);

    /** The type {@code argparse.ArgumentDefaultsHelpFormatter}. */
    @PythonApi("ArgumentDefaultsHelpFormatter")
    public static final PyType DEFAULTS =
            declare("ArgumentDefaultsHelpFormatter", HelpFormatter.TYPE);

    /** The type {@code argparse.MetavarTypeHelpFormatter}. */
    @PythonApi("MetavarTypeHelpFormatter")
    public static final PyType TYPES = declare("MetavarTypeHelpFormatter", HelpFormatter.TYPE);

    static {
        RAW_DESCRIPTION.define(
                "_fill_text",
                Functions.ofArray(
                        "argparse",
                        "RawDescriptionHelpFormatter._fill_text",
                        "self, text, width, indent",
                        a ->
                                Python.list(Str.splitlines((String) a[1], true)).stream()
                                        .map(line -> a[3] + Texts.str(line))
                                        .collect(Collectors.joining())));
        RAW_TEXT.define(
                "_split_lines",
                Functions.ofArray(
                        "argparse",
                        "RawTextHelpFormatter._split_lines",
                        "self, text, width",
                        a -> PyList.of(Str.splitlines((String) a[1], false).toArray())));
        DEFAULTS.define(
                "_get_help_string",
                Functions.of(
                        "argparse",
                        "ArgumentDefaultsHelpFormatter._get_help_string",
                        "self, action",
                        (self, action) -> withDefault(action)));
        for (String name :
                new String[] {
                    "_get_default_metavar_for_optional", "_get_default_metavar_for_positional"
                }) {
            TYPES.define(
                    name,
                    Functions.of(
                            "argparse",
                            "MetavarTypeHelpFormatter." + name,
                            "self, action",
                            (self, action) ->
                                    Attributes.getAttr(
                                            Attributes.getAttr(action, "type"), "__name__")));
        }
    }

    private Formatters() {}

    private static PyType declare(String name, PyType base) {
        return PyType.nativeType("argparse", name, base).withDict().changeable();
    }

    private static String withDefault(Object action) {
        Object help = Attributes.getAttr(action, "help");
        String text = help == null ? "" : Texts.str(help);
        Object nargs = Attributes.getAttr(action, "nargs");
        boolean showsDefault =
                !text.contains("%(default)")
                        && !Words.isSuppressed(Attributes.getAttr(action, "default"))
                        && (Values.isOption(action)
                                || Words.OPTIONAL.equals(nargs)
                                || Words.ZERO_OR_MORE.equals(nargs));
        return showsDefault ? text + " (default: %(default)s)" : text;
    }
}
