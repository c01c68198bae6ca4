package pyloom.stdlib.posixpath;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.files.Environment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The functions of {@code os.path} that replace what stands for something else. */
@PythonModule(value = "posixpath", pure = true, doc = "library/os.path.html#os.path.expandvars")
public final class PathExpansion {

    private static final Pattern VARIABLE = Pattern.compile("\\$(\\w+|\\{[^}]*\\}?)");

    private PathExpansion() {}

    /** {@return a name whose {@code ~} is replaced by the home directory} */
    @PythonApi("expanduser(path)")
    public static Object expanduser(Object path) {
        String text = PathArguments.text(path);
        if (!text.startsWith("~")) {
            return PathArguments.like(path, text);
        }
        int slash = text.indexOf('/');
        String user = text.substring(1, slash < 0 ? text.length() : slash);
        String home = user.isEmpty() ? home() : Users.homeOf(user);
        if (home == null) {
            return PathArguments.like(path, text);
        }
        String rest = slash < 0 ? "" : text.substring(slash);
        String whole = home.replaceFirst("/+$", "") + rest;
        return PathArguments.like(path, whole.isEmpty() ? "/" : whole);
    }

    private static String home() {
        String home = Environment.get("HOME");
        return home != null ? home : System.getProperty("user.home");
    }

    /** {@return a name whose variables are replaced by their values} */
    @PythonApi("expandvars(path)")
    public static Object expandvars(Object path) {
        String text = PathArguments.text(path);
        StringBuilder out = new StringBuilder();
        Matcher matcher = VARIABLE.matcher(text);
        while (matcher.find()) {
            String name = matcher.group(1);
            boolean isBraced = name.startsWith("{");
            boolean isWhole = !isBraced || name.endsWith("}");
            String plain = isBraced && isWhole ? name.substring(1, name.length() - 1) : name;
            String value = isWhole ? Environment.get(plain) : null;
            matcher.appendReplacement(
                    out, Matcher.quoteReplacement(value == null ? matcher.group() : value));
        }
        return PathArguments.like(path, matcher.appendTail(out).toString());
    }
}
