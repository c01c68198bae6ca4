package pyloom.stdlib.re;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.PyIterator;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.PyValueInstance;
import pyloom.stdlib.builtins.PyBytes;
import pyloom.stdlib.script.Python;

import java.nio.charset.StandardCharsets;

/** The functions of Python's {@code re}. */
@PythonModule(value = "re", pure = true, doc = "library/re.html")
public final class ReModule {

    private static final long WHOLE = Long.MAX_VALUE;
    private static final String SPECIAL = "()[]{}?*+-|^$\\.&~# \t\n\r\u000b\f";

    /** What {@code from ... import *} takes. */
    @PythonApi("__all__")
    public static final PyList ALL =
            PyList.of(
                    "match",
                    "fullmatch",
                    "search",
                    "sub",
                    "subn",
                    "split",
                    "findall",
                    "finditer",
                    "compile",
                    "purge",
                    "escape",
                    "error",
                    "Pattern",
                    "Match",
                    "A",
                    "I",
                    "L",
                    "M",
                    "S",
                    "X",
                    "U",
                    "ASCII",
                    "IGNORECASE",
                    "LOCALE",
                    "MULTILINE",
                    "DOTALL",
                    "VERBOSE",
                    "UNICODE",
                    "NOFLAG",
                    "RegexFlag",
                    "PatternError");

    /** {@code error}, the older name of {@code PatternError}. */
    @PythonApi("error")
    public static final PyType ERROR = PatternError.TYPE;

    /** {@code Pattern}. */
    @PythonApi("Pattern")
    public static final PyType PATTERN = PyPattern.TYPE;

    /** {@code Match}. */
    @PythonApi("Match")
    public static final PyType MATCH = PyMatch.TYPE;

    private ReModule() {}

    /** {@code re.compile}. */
    @PythonApi("compile(pattern, flags=0)")
    public static PyPattern compile(Object pattern, Object flags) {
        return PatternCache.compile(pattern, flags);
    }

    /** {@code re.match}. */
    @PythonApi("match(pattern, string, flags=0)")
    public static PyMatch match(Object pattern, Object string, Object flags) {
        return PatternMethods.match(compile(pattern, flags), string, 0, WHOLE);
    }

    /** {@code re.fullmatch}. */
    @PythonApi("fullmatch(pattern, string, flags=0)")
    public static PyMatch fullmatch(Object pattern, Object string, Object flags) {
        return PatternMethods.fullmatch(compile(pattern, flags), string, 0, WHOLE);
    }

    /** {@code re.search}. */
    @PythonApi("search(pattern, string, flags=0)")
    public static PyMatch search(Object pattern, Object string, Object flags) {
        return PatternMethods.search(compile(pattern, flags), string, 0, WHOLE);
    }

    /** {@code re.findall}. */
    @PythonApi("findall(pattern, string, flags=0)")
    public static PyList findall(Object pattern, Object string, Object flags) {
        return PatternMethods.findall(compile(pattern, flags), string, 0, WHOLE);
    }

    /** {@code re.finditer}. */
    @PythonApi("finditer(pattern, string, flags=0)")
    public static PyIterator finditer(Object pattern, Object string, Object flags) {
        return PatternMethods.finditer(compile(pattern, flags), string, 0, WHOLE);
    }

    /** {@code re.sub}; count and flags may be given by position, as they once were. */
    @PythonApi("sub(pattern, repl, string, *args, count=<unset>, flags=<unset>)")
    public static Object sub(
            Object pattern, Object repl, Object string, Object[] args, Object count, Object flags) {
        OldArguments rest = OldArguments.of("sub", "count", 3, args, count, flags);
        return PatternMethods.sub(compile(pattern, rest.flags()), repl, string, rest.count());
    }

    /** {@code re.subn}. */
    @PythonApi("subn(pattern, repl, string, *args, count=<unset>, flags=<unset>)")
    public static PyTuple subn(
            Object pattern, Object repl, Object string, Object[] args, Object count, Object flags) {
        OldArguments rest = OldArguments.of("subn", "count", 3, args, count, flags);
        return PatternMethods.subn(compile(pattern, rest.flags()), repl, string, rest.count());
    }

    /** {@code re.split}. */
    @PythonApi("split(pattern, string, *args, maxsplit=<unset>, flags=<unset>)")
    public static PyList split(
            Object pattern, Object string, Object[] args, Object maxsplit, Object flags) {
        OldArguments rest = OldArguments.of("split", "maxsplit", 2, args, maxsplit, flags);
        return PatternMethods.split(compile(pattern, rest.flags()), string, rest.count());
    }

    /** {@code re.purge}. */
    @PythonApi("purge()")
    public static void purge() {
        PatternCache.clear();
    }

    /**
     * {@return a pattern that matches a text literally}
     *
     * @param pattern a str or bytes
     */
    @PythonApi("escape(pattern)")
    public static Object escape(Object pattern) {
        if (PyValueInstance.unwrap(pattern) instanceof String text) {
            return escaped(text);
        }
        if (pattern instanceof PyBytes bytes) {
            String text = new String(bytes.toByteArray(), StandardCharsets.ISO_8859_1);
            return PyBytes.owning(escaped(text).getBytes(StandardCharsets.ISO_8859_1));
        }
        throw new pyloom.object.TypeError(
                "decoding to str: need a bytes-like object, "
                        + Python.typeName(pattern)
                        + " found");
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (SPECIAL.indexOf(character) >= 0) {
                out.append('\\');
            }
            out.append(character);
        }
        return out.toString();
    }

    /** Arguments by position that should be given by name. */
    private record OldArguments(long count, Object flags) {

        static OldArguments of(
                String function,
                String counted,
                int before,
                Object[] args,
                Object count,
                Object flags) {
            if (args.length > 0 && count != ABSENT) {
                throw repeated(function, counted);
            }
            if (args.length > 1 && flags != ABSENT) {
                throw repeated(function, "flags");
            }
            if (args.length > 2) {
                throw new pyloom.object.TypeError(
                        "%s() takes from %d to %d positional arguments but %d were given"
                                .formatted(function, before, before + 2, before + args.length));
            }
            Object givenCount = args.length > 0 ? args[0] : count == ABSENT ? (Object) 0L : count;
            Object givenFlags = args.length > 1 ? args[1] : flags == ABSENT ? (Object) 0L : flags;
            return new OldArguments(pyloom.object.Numbers.index(givenCount), givenFlags);
        }

        private static pyloom.object.TypeError repeated(String function, String argument) {
            return new pyloom.object.TypeError(
                    function + "() got multiple values for argument '" + argument + "'");
        }
    }
}
