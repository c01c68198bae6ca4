package pyloom.stdlib.re;

import pyloom.annotation.PythonModule;
import pyloom.annotation.TypedForm;
import pyloom.object.PyDict;
import pyloom.object.PyIterator;
import pyloom.object.PyList;
import pyloom.object.PyTuple;

/** The functions and methods of {@code re} with their usual arguments, as typed code calls them. */
@PythonModule(value = "re", doc = "library/re.html")
public final class RegexCalls {

    private static final long END = Long.MAX_VALUE;

    private RegexCalls() {}

    /** {@return a compiled pattern} */
    @TypedForm("compile(pattern)")
    public static PyPattern compile(Object pattern) {
        return ReModule.compile(pattern, 0L);
    }

    /** {@return the match at the start of a text, or null} */
    @TypedForm("match(pattern, string)")
    public static PyMatch match(Object pattern, Object string) {
        return ReModule.match(pattern, string, 0L);
    }

    /** {@return the first match in a text, or null} */
    @TypedForm("search(pattern, string)")
    public static PyMatch search(Object pattern, Object string) {
        return ReModule.search(pattern, string, 0L);
    }

    /** {@return the match of a whole text, or null} */
    @TypedForm("fullmatch(pattern, string)")
    public static PyMatch fullmatch(Object pattern, Object string) {
        return ReModule.fullmatch(pattern, string, 0L);
    }

    /** {@return all matches, or their groups} */
    @TypedForm("findall(pattern, string)")
    public static PyList findall(Object pattern, Object string) {
        return ReModule.findall(pattern, string, 0L);
    }

    /** {@return an iterator over all matches} */
    @TypedForm("finditer(pattern, string)")
    public static PyIterator finditer(Object pattern, Object string) {
        return ReModule.finditer(pattern, string, 0L);
    }

    /** {@return the match at the start of a text, or null} */
    @TypedForm("Pattern.match(self, string)")
    public static PyMatch match(PyPattern self, Object string) {
        return PatternMethods.match(self, string, 0, END);
    }

    /** {@return the first match in a text, or null} */
    @TypedForm("Pattern.search(self, string)")
    public static PyMatch search(PyPattern self, Object string) {
        return PatternMethods.search(self, string, 0, END);
    }

    /** {@return the match of a whole text, or null} */
    @TypedForm("Pattern.fullmatch(self, string)")
    public static PyMatch fullmatch(PyPattern self, Object string) {
        return PatternMethods.fullmatch(self, string, 0, END);
    }

    /** {@return all matches, or their groups} */
    @TypedForm("Pattern.findall(self, string)")
    public static PyList findall(PyPattern self, Object string) {
        return PatternMethods.findall(self, string, 0, END);
    }

    /** {@return an iterator over all matches} */
    @TypedForm("Pattern.finditer(self, string)")
    public static PyIterator finditer(PyPattern self, Object string) {
        return PatternMethods.finditer(self, string, 0, END);
    }

    /** {@return the text with all matches replaced} */
    @TypedForm("Pattern.sub(self, repl, string)")
    public static Object sub(PyPattern self, Object replacement, Object string) {
        return PatternMethods.sub(self, replacement, string, 0);
    }

    /** {@return the parts of a text between the matches} */
    @TypedForm("Pattern.split(self, string)")
    public static PyList split(PyPattern self, Object string) {
        return PatternMethods.split(self, string, 0);
    }

    /** {@return what the whole pattern matched} */
    @TypedForm("Match.group(self)")
    public static Object group(PyMatch self) {
        return MatchMethods.group(self, new Object[0]);
    }

    /** {@return what a group matched, or null} */
    @TypedForm("Match.group(self, group, /)")
    public static Object group(PyMatch self, Object group) {
        return MatchMethods.group(self, new Object[] {group});
    }

    /** {@return what the groups matched} */
    @TypedForm("Match.groups(self)")
    public static PyTuple groups(PyMatch self) {
        return MatchMethods.groups(self, null);
    }

    /** {@return what the groups with names matched} */
    @TypedForm("Match.groupdict(self)")
    public static PyDict groupdict(PyMatch self) {
        return MatchMethods.groupdict(self, null);
    }

    /** {@return where the match starts} */
    @TypedForm("Match.start(self)")
    public static long start(PyMatch self) {
        return MatchMethods.start(self, 0L);
    }

    /** {@return where the match ends} */
    @TypedForm("Match.end(self)")
    public static long end(PyMatch self) {
        return MatchMethods.end(self, 0L);
    }
}
