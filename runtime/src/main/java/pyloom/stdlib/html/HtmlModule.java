package pyloom.stdlib.html;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.NativeModule;
import pyloom.object.PyList;

/** The functions of Python's {@code html}. */
@PythonModule(value = "html", pure = true, doc = "library/html.html")
public final class HtmlModule {

    /** What {@code from ... import *} takes. */
    @PythonApi("__all__")
    public static final PyList ALL = PyList.of("escape", "unescape");

    /** Says that it is a package; there are no files to be found in it. */
    @PythonApi("__path__")
    public static final PyList PATH = new PyList();

    /** The submodule {@code html.entities}. */
    @PythonApi("entities")
    public static final Object ENTITIES = NativeModule.named("html.entities");

    private HtmlModule() {}

    /**
     * {@return a text in which nothing is markup}
     *
     * @param s the text
     * @param quote whether quotes are replaced too
     */
    @PythonApi("escape(s, quote=True)")
    public static String escape(String s, boolean quote) {
        StringBuilder out = new StringBuilder(s.length() + 16);
        for (int at = 0; at < s.length(); at++) {
            char character = s.charAt(at);
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(quote ? "&quot;" : "\"");
                case '\'' -> out.append(quote ? "&#x27;" : "'");
                default -> out.append(character);
            }
        }
        return out.toString();
    }

    /**
     * {@return a text with the characters that references stand for}
     *
     * @param s the text
     */
    @PythonApi("unescape(s)")
    public static String unescape(String s) {
        return s.indexOf('&') < 0 ? s : References.replace(s);
    }
}
