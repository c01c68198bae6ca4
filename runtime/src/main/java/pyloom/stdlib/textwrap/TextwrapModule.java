package pyloom.stdlib.textwrap;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Iteration;
import pyloom.object.PyDict;
import pyloom.object.PyList;
import pyloom.object.PyValueInstance;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.object.TypeError;
import pyloom.stdlib.script.Python;

/** The functions of Python's {@code textwrap}. */
@PythonModule(value = "textwrap", pure = true, doc = "library/textwrap.html")
public final class TextwrapModule {

    /** What {@code from ... import *} takes. */
    @PythonApi("__all__")
    public static final PyList ALL =
            PyList.of("TextWrapper", "wrap", "fill", "dedent", "indent", "shorten");

    private TextwrapModule() {}

    private static TextWrapper wrapper(Object width, PyDict keywords) {
        PyDict arguments = new PyDict();
        arguments.put("width", width);
        arguments.putAll(keywords);
        return TextWrapper.with(arguments);
    }

    /** {@code textwrap.wrap}. */
    @PythonApi("wrap(text, width=70, **kwargs)")
    public static Object wrap(Object text, Object width, PyDict keywords) {
        return wrapper(width, keywords).wrap(text);
    }

    /** {@code textwrap.fill}. */
    @PythonApi("fill(text, width=70, **kwargs)")
    public static Object fill(Object text, Object width, PyDict keywords) {
        return wrapper(width, keywords).fill(text);
    }

    /** {@code textwrap.shorten}. */
    @PythonApi("shorten(text, width, **kwargs)")
    public static Object shorten(Object text, Object width, PyDict keywords) {
        if (keywords.containsKey("max_lines")) {
            throw new TypeError(
                    "textwrap.TextWrapper() got multiple values for keyword argument 'max_lines'");
        }
        PyDict arguments = keywords.copy();
        arguments.put("max_lines", 1L);
        Object words = Attributes.callMethod(Attributes.callMethod(text, "strip"), "split");
        return wrapper(width, arguments).fill(Attributes.callMethod(" ", "join", words));
    }

    /**
     * {@return the text without the whitespace that all lines begin with}
     *
     * @param text the text
     */
    @PythonApi("dedent(text)")
    public static String dedent(Object text) {
        if (!(PyValueInstance.unwrap(text) instanceof String given)) {
            throw new TypeError(
                    "expected string or bytes-like object, got '"
                            + (text == null ? "NoneType" : Python.typeName(text))
                            + "'");
        }
        String[] lines = given.split("\n", -1);
        String margin = null;
        for (int at = 0; at < lines.length; at++) {
            int end = indent(lines[at]);
            if (end == lines[at].length()) {
                lines[at] = "";
            } else {
                String indent = lines[at].substring(0, end);
                margin = margin == null ? indent : common(margin, indent);
            }
        }
        int cut = margin == null ? 0 : margin.length();
        for (int at = 0; at < lines.length && cut > 0; at++) {
            lines[at] = lines[at].isEmpty() ? "" : lines[at].substring(cut);
        }
        return String.join("\n", lines);
    }

    private static int indent(String line) {
        int end = 0;
        while (end < line.length() && (line.charAt(end) == ' ' || line.charAt(end) == '\t')) {
            end++;
        }
        return end;
    }

    private static String common(String one, String other) {
        int end = 0;
        while (end < Math.min(one.length(), other.length())
                && one.charAt(end) == other.charAt(end)) {
            end++;
        }
        return one.substring(0, end);
    }

    /**
     * {@return the text with a prefix in front of lines}
     *
     * @param text the text
     * @param prefix the prefix
     * @param predicate says of a line whether it gets the prefix; None: if it is not blank
     */
    @PythonApi("indent(text, prefix, predicate=None)")
    public static String indent(Object text, Object prefix, Object predicate) {
        StringBuilder out = new StringBuilder();
        for (Object line : Iteration.iterate(Attributes.callMethod(text, "splitlines", true))) {
            boolean isIndented =
                    predicate == null
                            ? !Truth.truth(Attributes.callMethod(line, "isspace"))
                            : Truth.truth(Calls.call(predicate, line));
            out.append(isIndented ? Texts.str(prefix) : "").append(line);
        }
        return out.toString();
    }
}
