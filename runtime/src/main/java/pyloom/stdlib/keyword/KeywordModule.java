package pyloom.stdlib.keyword;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Hashing;
import pyloom.object.PyList;

import java.util.List;
import java.util.Set;

/** The reserved words of Python 3.13. */
@PythonModule(value = "keyword", doc = "library/keyword.html")
public final class KeywordModule {

    private static final List<String> WORDS =
            List.of(
                    "False",
                    "None",
                    "True",
                    "and",
                    "as",
                    "assert",
                    "async",
                    "await",
                    "break",
                    "class",
                    "continue",
                    "def",
                    "del",
                    "elif",
                    "else",
                    "except",
                    "finally",
                    "for",
                    "from",
                    "global",
                    "if",
                    "import",
                    "in",
                    "is",
                    "lambda",
                    "nonlocal",
                    "not",
                    "or",
                    "pass",
                    "raise",
                    "return",
                    "try",
                    "while",
                    "with",
                    "yield");
    private static final List<String> SOFT_WORDS = List.of("_", "case", "match", "type");
    private static final Set<String> KNOWN = Set.copyOf(WORDS);
    private static final Set<String> KNOWN_SOFT = Set.copyOf(SOFT_WORDS);

    /** What {@code from ... import *} takes. */
    @PythonApi("__all__")
    public static final PyList ALL =
            PyList.of("iskeyword", "issoftkeyword", "kwlist", "softkwlist");

    /** The keywords in order. */
    @PythonApi("kwlist")
    public static final PyList KEYWORDS = PyList.of(WORDS.toArray());

    /** The words that are keywords only in some places. */
    @PythonApi("softkwlist")
    public static final PyList SOFT_KEYWORDS = PyList.of(SOFT_WORDS.toArray());

    private KeywordModule() {}

    /**
     * {@return whether a word is reserved}
     *
     * @param word any hashable object
     */
    @PythonApi("iskeyword(key, /)")
    public static boolean isKeyword(Object word) {
        return isAmong(KNOWN, word);
    }

    @PythonApi("issoftkeyword(key, /)")
    static boolean isSoftKeyword(Object word) {
        return isAmong(KNOWN_SOFT, word);
    }

    private static boolean isAmong(Set<String> words, Object word) {
        if (word instanceof String text) {
            return words.contains(text);
        }
        Hashing.hash(word); // unhashable objects are refused
        return false;
    }
}
