package pyloom.stdlib.difflib;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Comparisons;
import pyloom.object.Items;
import pyloom.object.Iteration;
import pyloom.object.NativeModule;
import pyloom.object.Numbers;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.stdlib.collections.NamedTuples;
import pyloom.stdlib.script.Python;
import pyloom.values.text.Whitespace;

import java.util.List;

/** The functions of Python's {@code difflib}. */
@PythonModule(value = "difflib", pure = true, doc = "library/difflib.html")
public final class DifflibModule {

    private static final String FILES =
            "a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\\n')";

    /** What {@code from ... import *} takes; {@code HtmlDiff} is not there. */
    @PythonApi("__all__")
    public static final PyList ALL =
            PyList.of(
                    "get_close_matches",
                    "ndiff",
                    "restore",
                    "SequenceMatcher",
                    "Differ",
                    "IS_CHARACTER_JUNK",
                    "IS_LINE_JUNK",
                    "context_diff",
                    "unified_diff",
                    "diff_bytes",
                    "Match");

    /** {@code Match}. */
    @PythonApi("Match")
    public static final PyType MATCH =
            NamedTuples.make("Match", List.of("a", "b", "size"), null, "difflib");

    private DifflibModule() {}

    /** {@code difflib.get_close_matches}. */
    @PythonApi("get_close_matches(word, possibilities, n=3, cutoff=0.6)")
    public static PyList closeMatches(Object word, Object possibilities, Object n, Object cutoff) {
        if (!Truth.truth(Comparisons.gt(n, 0L))) {
            throw new ValueError("n must be > 0: " + Texts.repr(n));
        }
        double least = Numbers.real(cutoff);
        if (!(least >= 0 && least <= 1)) {
            throw new ValueError("cutoff must be in [0.0, 1.0]: " + Texts.repr(cutoff));
        }
        PyList found = new PyList();
        SequenceMatcher matcher = SequenceMatcher.of(null, "", word);
        for (Object candidate : Iteration.iterate(possibilities)) {
            matcher.setFirst(candidate);
            if (matcher.realQuickRatio() >= least
                    && matcher.quickRatio() >= least
                    && matcher.ratio() >= least) {
                found.append(PyTuple.of(matcher.ratio(), candidate));
            }
        }
        PyList best = new PyList();
        Object largest = NativeModule.named("heapq").peek("nlargest");
        for (Object pair : Iteration.iterate(Calls.call(largest, n, found))) {
            best.append(Items.getItem(pair, 1L));
        }
        return best;
    }

    /** {@code difflib.unified_diff}. */
    @PythonApi("unified_diff(" + FILES)
    public static Object unifiedDiff(
            Object a,
            Object b,
            Object fromFile,
            Object toFile,
            Object fromDate,
            Object toDate,
            long n,
            Object lineEnd) {
        LineDiff.Header header = new LineDiff.Header(fromFile, toFile, fromDate, toDate, lineEnd);
        return new LateList("unified_diff", new LineDiff(a, b, header, (int) n)::unified);
    }

    /** {@code difflib.context_diff}. */
    @PythonApi("context_diff(" + FILES)
    public static Object contextDiff(
            Object a,
            Object b,
            Object fromFile,
            Object toFile,
            Object fromDate,
            Object toDate,
            long n,
            Object lineEnd) {
        LineDiff.Header header = new LineDiff.Header(fromFile, toFile, fromDate, toDate, lineEnd);
        return new LateList("context_diff", new LineDiff(a, b, header, (int) n)::context);
    }

    /** {@code difflib.diff_bytes}; names and line end are empty bytes if they are not given. */
    @PythonApi(
            "diff_bytes(dfunc, a, b, fromfile=<unset>, tofile=<unset>, fromfiledate=<unset>,"
                    + " tofiledate=<unset>, n=3, lineterm=<unset>)")
    public static Object diffBytes(
            Object function,
            Object a,
            Object b,
            Object fromFile,
            Object toFile,
            Object fromDate,
            Object toDate,
            Object n,
            Object lineEnd) {
        return new LateList(
                "diff_bytes",
                out -> {
                    Object lines =
                            Python.call(
                                    function,
                                    decodedLines(a),
                                    decodedLines(b),
                                    decoded(fromFile, ""),
                                    decoded(toFile, ""),
                                    decoded(fromDate, ""),
                                    decoded(toDate, ""),
                                    n,
                                    decoded(lineEnd, "\n"));
                    for (Object line : Iteration.iterate(lines)) {
                        out.add(Attributes.callMethod(line, "encode", "ascii", "surrogateescape"));
                    }
                });
    }

    private static PyList decodedLines(Object lines) {
        PyList decoded = new PyList();
        for (Object line : Iteration.iterate(lines)) {
            decoded.append(decoded(line, ""));
        }
        return decoded;
    }

    private static Object decoded(Object bytes, String otherwise) {
        if (bytes == ABSENT) {
            return otherwise;
        }
        if (!Python.has(bytes, "decode")) {
            throw new TypeError(
                    "all arguments must be bytes, not %s (%s)"
                            .formatted(
                                    bytes == null ? "NoneType" : Python.typeName(bytes),
                                    Texts.repr(bytes)));
        }
        return Attributes.callMethod(bytes, "decode", "ascii", "surrogateescape");
    }

    /** {@code difflib.IS_LINE_JUNK}. */
    @PythonApi("IS_LINE_JUNK(line, pat=<unset>)")
    public static boolean isLineJunk(String line, Object pattern) {
        if (pattern != ABSENT) {
            return Calls.call(pattern, line) != null;
        }
        String text = line.codePoints().allMatch(Whitespace::isSpace) ? "" : line.strip();
        return text.isEmpty() || text.equals("#");
    }

    /** {@code difflib.IS_CHARACTER_JUNK}. */
    @PythonApi("IS_CHARACTER_JUNK(ch, ws=' \\t')")
    public static boolean isCharacterJunk(Object character, Object whitespace) {
        return Items.contains(whitespace, character);
    }

    /** {@code difflib.ndiff}. */
    @PythonApi("ndiff(a, b, linejunk=None, charjunk=<unset>)")
    public static Object ndiff(Object a, Object b, Object lineJunk, Object charJunk) {
        Object junk =
                charJunk == ABSENT
                        ? Attributes.getAttr(NativeModule.named("difflib"), "IS_CHARACTER_JUNK")
                        : charJunk;
        return Differ.compare(lineJunk, junk, a, b);
    }

    /** {@code difflib.restore}. */
    @PythonApi("restore(delta, which)")
    public static Object restore(Object delta, Object which) {
        return new LateList(
                "restore",
                out -> {
                    long side = Numbers.index(Calls.call(pyloom.object.BuiltinTypes.INT, which));
                    if (side != 1 && side != 2) {
                        throw new ValueError(
                                "unknown delta choice (must be 1 or 2): " + Texts.repr(which));
                    }
                    String tag = side == 1 ? "- " : "+ ";
                    for (Object line : Iteration.iterate(delta)) {
                        String text = Texts.str(line);
                        if (text.startsWith("  ") || text.startsWith(tag)) {
                            out.add(text.substring(2));
                        }
                    }
                });
    }
}
