package pyloom.stdlib.fnmatch;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.files.FileNames;
import pyloom.files.FilePattern;
import pyloom.object.Iteration;
import pyloom.object.PyList;
import pyloom.object.TypeError;

import java.util.regex.Pattern;

/** The functions of Python's {@code fnmatch}. */
@PythonModule(value = "fnmatch", pure = true, doc = "library/fnmatch.html")
public final class NameMatching {

    /** What {@code from fnmatch import *} takes. */
    @PythonApi("__all__")
    public static final PyList ALL = PyList.of("filter", "fnmatch", "fnmatchcase", "translate");

    private NameMatching() {}

    private static Pattern pattern(Object pattern) {
        return FilePattern.ofName(FileNames.text(pattern), true);
    }

    private static boolean matches(Pattern compiled, Object pattern, Object name) {
        if (FileNames.isBytes(name) != FileNames.isBytes(pattern)) {
            throw new TypeError(
                    FileNames.isBytes(name)
                            ? "cannot use a string pattern on a bytes-like object"
                            : "cannot use a bytes pattern on a string-like object");
        }
        return compiled.matcher(FileNames.text(name)).matches();
    }

    /** {@return whether a name matches a pattern, upper and lower case as the system has it} */
    @PythonApi("fnmatch(name, pat)")
    public static boolean fnmatch(Object name, Object pattern) {
        return matches(pattern(pattern), pattern, FileNames.fspath(name));
    }

    @PythonApi("fnmatchcase(name, pat)")
    public static boolean fnmatchcase(Object name, Object pattern) {
        return matches(pattern(pattern), pattern, name);
    }

    /** {@return the names that match a pattern} */
    @PythonApi("filter(names, pat)")
    public static PyList filter(Object names, Object pattern) {
        Pattern compiled = pattern(pattern);
        PyList matching = new PyList();
        for (Object name : Iteration.iterate(names)) {
            if (matches(compiled, pattern, name)) {
                matching.append(name);
            }
        }
        return matching;
    }

    /** {@return a pattern as a regular expression of Python's} */
    @PythonApi("translate(pat)")
    public static String translate(String pattern) {
        return ShellTranslation.of(pattern);
    }
}
